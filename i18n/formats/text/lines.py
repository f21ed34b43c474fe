"""The lines of a plain text, how wide they are, and text set into lines of a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category, east_asian_width

from i18n.markup.fold import breakable, closes_up

WHITE = " \t\f\v"
TAB = 8

_BREAK = re.compile(r"\r\n?|\n")


class Line(NamedTuple):
    """One line of a file."""

    start: int
    """In characters, from 0."""
    text: str
    """Without its end."""

    @property
    def lead(self) -> str:
        """The white space that it begins with."""
        return self.text[: len(self.text) - len(self.text.lstrip(WHITE))]

    @property
    def indent(self) -> int:
        """How many columns that is."""
        return width(self.lead)

    @property
    def bare(self) -> str:
        """The line without white space around it."""
        return self.text.strip(WHITE)

    @property
    def end(self) -> int:
        """Where the text of the line ends."""
        return self.start + len(self.text.rstrip(WHITE))


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of a text from a place on; a line break at the end begins none."""
    while start < len(text):
        broken = _BREAK.search(text, start)
        end = broken.start() if broken else len(text)
        yield Line(start, text[start:end])
        start = broken.end() if broken else len(text)


def line_break(text: str) -> str:
    """How a text ends its lines."""
    found = _BREAK.search(text)
    return found[0] if found else "\n"


def width(text: str) -> int:
    """How many columns a text takes: two for wide letters (UAX #11), none for marks on others."""
    if text.isascii() and "\t" not in text:
        return len(text)
    columns = 0
    for letter in text:
        if letter == "\t":
            columns += TAB - columns % TAB
        elif east_asian_width(letter) in "WF":
            columns += 2
        elif category(letter) not in {"Mn", "Me", "Cf"}:
            columns += 1
    return columns


def wrapped(text: str, first: str, rest: str, columns: int, glued: re.Pattern[str]) -> list[str]:
    """A text on one line set into lines; ``first`` and ``rest`` stand before them and count.

    A word that ``glued`` matches never begins a line, where it would mean something.
    """
    lines: list[str] = []
    line, used = "", width(first)
    for gap, word in _words(text):
        wide = width(word)
        if line and used + len(gap) + wide > columns and not glued.match(word):
            lines.append(line)
            line, used = word, width(rest) + wide
        else:
            line += gap * bool(line) + word
            used += len(gap) * (line != word) + wide
    return [*lines, line]


def _words(text: str) -> list[tuple[str, str]]:
    """What stays together, each with the space before it.

    A line ends at a space if it would be read as one there, and between Chinese or Japanese characters.
    """
    found: list[tuple[str, str]] = []
    for word in re.split(" +", text):
        first, *rest = breakable(word)
        if found and first and found[-1][1] and closes_up(found[-1][1][-1], first[0]):
            found[-1] = (found[-1][0], f"{found[-1][1]} {first}")
        else:
            found.append((" ", first))
        found += [("", piece) for piece in rest]
    return found
