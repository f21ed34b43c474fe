"""Where each key and value stands in a TOML text: tomllib does not say, but for the place of a fault.

What is scanned has been accepted by tomllib before, so nothing is judged here. TOML 1.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from tomllib import TOMLDecodeError

from i18n.errors import Problem

Path = tuple[str | int, ...]
_FAULT = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"[ \t]*")
_BLANK_LINES = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_TEXT = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'", re.DOTALL
)
_SCALAR = re.compile(r"[^,\]}\n#]*[^,\]}\s#]")
_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(["\\bfnrt]))')
_ESCAPED = {'"': '"', "\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Span:
    """From one offset to another, the second not included."""

    start: int
    end: int


@dataclass(slots=True)
class Places:
    """The spans of keys and values, by their path: ``("pages", 0, "match")``."""

    text: str
    keys: dict[Path, Span] = field(default_factory=dict)
    """From the first part of a dotted key to the end of its last; for a table, of its header."""
    last_parts: dict[Path, int] = field(default_factory=dict)
    """Where the last part of a dotted key begins."""
    values: dict[Path, Span] = field(default_factory=dict)
    inline: set[Path] = field(default_factory=set)
    """The tables that stand in braces."""

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, from 1, in characters."""
        return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)

    def of(self, path: Path) -> tuple[int, int] | None:
        """Where a value stands; where there is none of its own, its key or header."""
        span = self.values.get(path) or self.keys.get(path)
        return self.line_column(span.start) if span else None

    def of_key(self, path: Path) -> tuple[int, int] | None:
        """Where a key or a table's header stands."""
        span = self.keys.get(path) or self.values.get(path)
        return self.line_column(span.start) if span else None


def scan(text: str) -> Places:
    """The places in a valid TOML text."""
    places = Places(text)
    scanner = _Scanner(text, places)
    scanner.document()
    return places


def not_toml(path: str, text: str, error: TOMLDecodeError) -> Problem:
    """What is wrong with a text that tomllib refuses, at its place."""
    found = _FAULT.fullmatch(str(error))
    what = found[1] if found else str(error)
    line, column = text.count("\n") + 1, None
    if found and found[2]:
        line, column = int(found[2]), int(found[3])
    return Problem(path, line, column, f"is not valid TOML ({what[:1].lower()}{what[1:]})")


class _Scanner:
    def __init__(self, text: str, places: Places) -> None:
        self.text = text
        self.places = places
        self.at = 0
        self.counts: dict[Path, int] = {}

    def skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        if found:
            self.at = found.end()

    def document(self) -> None:
        table: Path = ()
        self.skip(_BLANK_LINES)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)
            self.skip(_BLANK_LINES)

    def header(self) -> Path:
        double = self.text.startswith("[[", self.at)
        self.at += 2 if double else 1
        start, parts, last = self.key()
        path = self.resolved(tuple(parts), in_list=double)
        self.note(path, Span(start, self.at), last)
        self.skip(_BLANK)
        self.at += 2 if double else 1
        return path

    def resolved(self, parts: tuple[str, ...], *, in_list: bool) -> Path:
        """With the number of the last table wherever a part names a list of tables."""
        path: Path = ()
        for i, part in enumerate(parts):
            path = (*path, part)
            if in_list and i == len(parts) - 1:
                self.counts[path] = self.counts.get(path, -1) + 1
            if path in self.counts:
                path = (*path, self.counts[path])
        return path

    def note(self, path: Path, span: Span, last: int) -> None:
        self.places.keys.setdefault(path, span)
        self.places.last_parts.setdefault(path, last)
        for i in range(1, len(path)):
            self.places.keys.setdefault(path[:i], span)

    def pair(self, table: Path) -> None:
        start, parts, last = self.key()
        path = (*table, *parts)
        self.note(path, Span(start, self.at), last)
        self.skip(_BLANK)
        self.at += 1  # the equals sign
        self.skip(_BLANK)
        self.value(path)

    def key(self) -> tuple[int, list[str], int]:
        self.skip(_BLANK)
        start = last = self.at
        parts = []
        for part, at in self.parts():
            parts.append(part)
            last = at
        return start, parts, last

    def parts(self) -> Iterator[tuple[str, int]]:
        while True:
            self.skip(_BLANK)
            start = self.at
            found = _BARE_KEY.match(self.text, self.at) or _TEXT.match(self.text, self.at)
            if found is None:  # not reached in valid TOML; never loop
                self.at += 1
                return
            self.at = found.end()
            yield _name(found[0]), start
            rest = _BLANK.match(self.text, self.at)
            after = rest.end() if rest else self.at
            if self.text[after : after + 1] != ".":
                return
            self.at = after + 1

    def value(self, path: Path) -> None:
        start = self.at
        opening = self.text[self.at : self.at + 1]
        if opening == "[":
            self.items(path)
        elif opening == "{":
            self.pairs(path)
        else:
            found = _TEXT.match(self.text, self.at) or _SCALAR.match(self.text, self.at)
            self.at = found.end() if found else self.at + 1
        self.places.values[path] = Span(start, self.at)

    def items(self, path: Path) -> None:
        self.at += 1
        number = 0
        self.skip(_BLANK_LINES)
        while self.at < len(self.text) and self.text[self.at] != "]":
            self.value((*path, number))
            number += 1
            self.skip(_BLANK_LINES)
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1
                self.skip(_BLANK_LINES)
        self.at += 1

    def pairs(self, path: Path) -> None:
        self.places.inline.add(path)
        self.at += 1
        self.skip(_BLANK_LINES)
        while self.at < len(self.text) and self.text[self.at] != "}":
            self.pair(path)
            self.skip(_BLANK_LINES)
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1
                self.skip(_BLANK_LINES)
        self.at += 1


def _name(written: str) -> str:
    if written[0] == "'":
        return written[1:-1]
    if written[0] != '"':
        return written
    return _ESCAPE.sub(lambda m: _ESCAPED[m[3]] if m[3] else chr(int(m[1] or m[2], 16)), written[1:-1])
