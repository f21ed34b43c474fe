"""What a check of the source is, and what it looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

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


class _OfText(Protocol):
    def __call__(self, text: Text) -> Iterable[str]:
        """What is to be said of one text."""


class _OfAll(Protocol):
    def __call__(self, texts: Sequence[Text]) -> Iterator[Remark]:
        """What is to be said of some of all texts."""


class _OfFile(Protocol):
    def __call__(self, content: str) -> Iterator[Remark]:
        """What is to be said of the lines of a document."""


def _nothing(text: Text) -> Iterable[str]:
    del text
    return ()


def _nothing_of_all(texts: Sequence[Text]) -> Iterator[Remark]:
    del texts
    return iter(())


def _nothing_of_file(content: str) -> Iterator[Remark]:
    del content
    return iter(())


@dataclass(frozen=True, slots=True)
class SourceCheck(About):
    """One check of the source. A row of ``SOURCE_CHECKS``, a section of docs/source-checks.md."""

    run: _OfText = _nothing
    run_all: _OfAll = _nothing_of_all
    run_file: _OfFile = _nothing_of_file
    """For each document in Markdown or HTML, as it is written."""
