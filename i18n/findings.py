"""What is not right, as a value: checks, pages and reports speak of it alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. ``error`` is right at least 97 times in 100."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return tuple(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not right, at its place. The fields are those of ``i18n check --format json``."""

    check: str
    severity: Severity
    locale: str
    """BCP 47."""
    file: str
    """Relative to the site: the catalog, or the content where the catalog has no such message."""
    line: int | None
    """From 1; the line of the msgstr."""
    column: int | None
    msgid: str | None
    """None where no message is meant."""
    msgctxt: str | None
    message: str
    """What is wrong, in lower case, the offending text quoted."""
