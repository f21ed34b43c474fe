"""What is not right, as a value: checks, pages and reports speak of it alike."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

_LENGTH = 20
_NUMBER = re.compile(r"\d+")


class Severity(StrEnum):
    """How bad a finding is. ``error`` is right at least 97 times in 100."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return tuple(Severity).index(self)


class Spot(NamedTuple):
    """A place within one line of a file, from 1, in characters."""

    line: int
    column: int
    end: int
    """The column behind it."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What a finding is about: a translation, the text that it translates, and the pieces that do not agree."""

    source: str
    target: str
    meant: str | None = None
    """The piece of the source, as it stands there; None where it is not one piece."""
    said: str | None = None
    """The wrong piece of the target, as it stands there; None where it is not one piece."""
    spot: Spot | None = None
    """Where the wrong piece stands in the catalog; None where that is not sure."""


def places(text: str, piece: str) -> tuple[int, ...]:
    """Where a piece stands in a text: as a whole word or number, else within others. ``1`` is not meant in ``112``."""
    before = r"(?<!\w)" if piece[:1].isalnum() else ""
    behind = r"(?!\w)" if piece[-1:].isalnum() else ""
    exact = re.escape(piece)
    for pattern in (f"{before}{exact}{behind}", exact):
        if found := tuple(one.start() for one in re.finditer(pattern, text)):
            return found
    return ()


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
    texts: Texts | None = None
    """The two texts that do not agree, where the finding is about them."""

    @property
    def order(self) -> tuple[str, int, int, str, str, str]:
        """Findings are sorted by it: by file, line, column and check."""
        return self.file, self.line or 0, self.column or 0, self.check, self.msgid or "", self.message


def fingerprint(finding: Finding) -> str:
    """What a finding is known by from run to run: 20 hexadecimal digits.

    Of a message it is the check, msgctxt, msgid and locale, so that nothing written above it changes it, nor another
    translation that has the same fault; several faults of one check in one message share it. Of a finding without a
    message it is the check, locale, file and what is said, without the numbers in it.
    """
    where = (finding.msgctxt, finding.msgid)
    if finding.msgid is None:
        where = (finding.file, _NUMBER.sub("0", finding.message))
    said = json.dumps((finding.check, finding.locale, *where))
    return hashlib.sha256(said.encode("ascii")).hexdigest()[:_LENGTH]


@dataclass(frozen=True, slots=True)
class About:
    """What findings are about. A check of catalogs, one of the source and a promise of pages is more than this."""

    id: str
    """What ``Finding.check`` says."""
    severity: Severity
    """Of most of its findings; one may be milder, or worse in a required locale."""
    summary: str
    """What it finds, in one line."""
    reason: str
    """Why that matters, and to whom."""
    traps: str
    """What it takes for wrong and is not, or what it deliberately leaves out."""
    fix: str
    """What to do."""


def explanation(of: About | None) -> str | None:
    """What findings are about, in paragraphs; None for those of nothing."""
    if of is None:
        return None
    return (
        f"{of.id} ({of.severity}): {of.summary}.\n\n{of.reason}\n\n"
        f"Not meant: {of.traps}\n\nWhat to do: {of.fix}"
    )
