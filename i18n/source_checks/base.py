"""What a check of the source is, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from i18n.findings import About
from i18n.locales import Locale
from i18n.model import Unit


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the source: the first unit that says it, and how it is read."""

    unit: Unit
    prose: str
    """Without code, addresses and marks; a hole stands for each."""
    locale: Locale
    """The language that it is written in."""
    following: Unit | None = None
    """The next unit of the same document."""
    safety: bool = False
    """A wrong translation of it could harm."""

    @property
    def msgid(self) -> str:
        """As it is written."""
        return self.unit.key.msgid

    @property
    def language(self) -> str:
        """Its language, without country and script."""
        return self.locale.language


@dataclass(frozen=True, slots=True)
class Remark:
    """What a check says of a text, or of a line of a file."""

    message: str
    text: Text | None = None
    """Of a check of all texts: which one is meant."""
    line: int | None = None
    """Of a check of a file."""


def _nothing(what: object) -> tuple[()]:
    del what
    return ()


@dataclass(frozen=True, slots=True)
class SourceCheck(About):
    """One check of the source. A row of ``SOURCE_CHECKS``, a section of docs/source-checks.md."""

    run: Callable[[Text], Iterable[str]] = _nothing
    run_all: Callable[[Sequence[Text]], Iterable[Remark]] = _nothing
    run_file: Callable[[str], Iterable[Remark]] = _nothing
    """For each document in Markdown or HTML, as it is written."""
