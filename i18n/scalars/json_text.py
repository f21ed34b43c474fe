"""JSON (RFC 8259): the place of every text, and a text as JSON writes it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from i18n.errors import InputError, Problem
from i18n.scalars.base import MAX_DEPTH, MAX_NODES, Lines, Path, Scalar, Scalars

_BLANK = re.compile(r"[ \t\r\n]*+")
_TEXT = re.compile(r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,4000})(\.[0-9]{1,4000})?([eE][+-]?[0-9]{1,400})?(?![\w.])")
_WORD = re.compile(r"\w{1,40}")
_WORDS = {"true": True, "false": False, "null": None}
_CLOSES = {"{": "}", "[": "]"}
_LONE = re.compile("[\ud800-\udfff]")


def scalars(text: str, path: str, first_line: int = 1) -> Scalars:
    """The texts of a JSON file. Raises InputError with all faults: the first of the syntax, every key that is twice."""
    reading = _Reading(text, path, Lines(text, first_line))
    end = reading.value_at(_after_blank(text, 0))
    if not reading.broken and end < len(text) and (end := _after_blank(text, end)) < len(text):
        reading.fault(end, "something stands behind the end", "keep one value")
    if reading.problems:
        raise InputError(sorted(reading.problems, key=lambda one: (one.line or 0, one.column or 0)))
    return Scalars(reading.top, tuple(reading.texts), reading.starts)


def object_end(text: str) -> int | None:
    """Where the object ends that begins a text; None where it is no JSON."""
    reading = _Reading(text, "", Lines(text, 1))
    end = reading.value_at(0)
    return None if reading.broken else end


def quoted(text: str, scalar: Scalar, value: str) -> str:  # noqa: ARG001 - every syntax is asked alike
    """A value as JSON writes it."""
    return json.dumps(value, ensure_ascii=False)


def _after_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


@dataclass(slots=True)
class _Open:
    """An object or a list that is being read."""

    value: dict[str, object] | list[object]
    path: Path
    close: str
    key: str = ""


@dataclass(slots=True)
class _Reading:
    text: str
    path: str
    lines: Lines
    top: object = None
    texts: list[Scalar] = field(default_factory=list)
    starts: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: bool = False
    """Whether it makes no sense to read on."""
    stack: list[_Open] = field(default_factory=list)
    nodes: int = 0

    def fault(self, at: int, what: str, fix: str = "", *, broken: bool = False) -> None:
        """Take a fault down; a ``broken`` text is not read any further."""
        line, column = self.lines.line(at), self.lines.column(at)
        self.problems.append(Problem(self.path, line, column, what, fix))
        self.broken = self.broken or broken

    def value_at(self, at: int) -> int:
        """Read the value that begins here; answers where it ends."""
        if at >= len(self.text):
            self.fault(at, "there is no value", "write an object: { }", broken=True)
        elif self.text[at] not in _CLOSES:
            self.fault(at, "an object or a list is expected", broken=True)
        while not self.broken:
            at = self._begin(at)
            while self.stack and not self.broken:
                at, complete = self._go_on(_after_blank(self.text, at))
                if not complete:
                    break
            if not self.stack:
                break
        return at

    def _begin(self, at: int) -> int:
        """Read a value, or the beginning of an object or list."""
        self.nodes += 1
        if self.nodes > MAX_NODES or len(self.stack) >= MAX_DEPTH:
            self.fault(at, "the JSON is too large or nested too deep", broken=True)
            return at
        opening = self.text[at : at + 1]
        path = self._path(at)
        if opening in _CLOSES:
            value: dict[str, object] | list[object] = {} if opening == "{" else []
            self._put(value)
            self.stack.append(_Open(value, path, _CLOSES[opening]))
            return at + 1
        if opening == '"':
            said, end = self._string(at)
            if said is not None:
                line, column = self.lines.line(at), self.lines.column(at)
                self.texts.append(Scalar(path, at, end, '"', said, line, column))
                self._put(said)
            return end
        return self._literal(at)

    def _path(self, at: int) -> Path:
        if not self.stack:
            return ()
        parent = self.stack[-1]
        if isinstance(parent.value, dict):
            return (*parent.path, parent.key)
        path = (*parent.path, len(parent.value))
        self.starts[path] = self.lines.line(at)
        return path

    def _literal(self, at: int) -> int:
        if number := _NUMBER.match(self.text, at):
            self._put(float(number[0]) if number[1] or number[2] else int(number[0]))
            return number.end()
        word = _WORD.match(self.text, at)
        if word and word[0] in _WORDS:
            self._put(_WORDS[word[0]])
            return word.end()
        what = f'"{word[0]}" is no value' if word else "a value is expected"
        self.fault(at, what, "put a text in quotation marks" if word else "", broken=True)
        return at

    def _put(self, value: object) -> None:
        if not self.stack:
            self.top = value
        elif isinstance(parent := self.stack[-1].value, dict):
            parent[self.stack[-1].key] = value
        else:
            parent.append(value)

    def _go_on(self, at: int) -> tuple[int, bool]:
        """Behind a value, or at the beginning of an object or list: to the next value, or over the end."""
        parent = self.stack[-1]
        found, fresh = self.text[at : at + 1], not parent.value
        if found == parent.close:
            self.stack.pop()
            return at + 1, True
        if not fresh:
            if found != ",":
                self.fault(at, f"a comma or '{parent.close}' is expected", broken=True)
                return at, True
            comma, at = at, _after_blank(self.text, at + 1)
            if self.text[at : at + 1] == parent.close:
                self.fault(comma, "a comma with nothing behind it", "remove it", broken=True)
                return at, True
        if isinstance(parent.value, dict):
            at = self._key(at, parent.value, parent)
        return at, False

    def _key(self, at: int, known: dict[str, object], parent: _Open) -> int:
        if self.text[at : at + 1] != '"':
            self.fault(at, "a key in quotation marks is expected", broken=True)
            return at
        key, end = self._string(at)
        if key is None:
            return end
        if key in known:
            self.fault(at, f'the key "{key}" stands here twice', "keep one of them")
        self.starts.setdefault((*parent.path, key), self.lines.line(at))
        parent.key = key
        colon = _after_blank(self.text, end)
        if self.text[colon : colon + 1] != ":":
            self.fault(colon, "a colon is expected", broken=True)
            return colon
        return _after_blank(self.text, colon + 1)

    def _string(self, at: int) -> tuple[str | None, int]:
        found = _TEXT.match(self.text, at)
        if found is None:
            self._bad_string(at)
            return None, at
        value = found[0][1:-1] if "\\" not in found[0] else str(json.loads(found[0]))
        if _LONE.search(value):
            self.fault(at, "half of a character", r"write both halves: \ud83d\ude00", broken=True)
            return None, at
        return value, found.end()

    def _bad_string(self, at: int) -> None:
        good = re.compile(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+').match(self.text, at)
        end = good.end() if good else at
        if self.text[end : end + 1] == "\\":
            self.fault(end, "an escape that JSON does not know", r"write \\ for a backslash", broken=True)
        elif end >= len(self.text) or self.text[end] in "\r\n":
            self.fault(at, "a text is not closed", "add a quotation mark", broken=True)
        else:
            self.fault(end, "a control character in a text", r"write \t for a tab", broken=True)
