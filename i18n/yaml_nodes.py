"""The door to PyYAML: YAML read as its version 1.2 means it, with the line of every key.

``no`` stays text, ``1.10`` is a number, dates are text. Every fault is reported with line and column; nothing
in a file can make an object, nest without end or grow by repetition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from i18n.errors import InputError, Problem

MAX_DEPTH = 50
MAX_NODES = 100_000

_SIMPLE = re.compile(r"([A-Za-z_][\w-]*): +(\w(?:[\w ,.()/–'-]*[\w.)])?)[ ]*")
_INTEGER = re.compile(r"[-+]?[0-9]{1,4000}|0o[0-7]{1,4000}|0x[0-9a-fA-F]{1,4000}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_WORDS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping as read: its values, and the line of each key at the top."""

    values: dict[str, object]
    lines: dict[str, int]


def read_mapping(text: str, path: str, first_line: int = 1) -> Keys:
    """The keys of a YAML text whose first line is line ``first_line`` of the file.

    Raises InputError with all faults that can be found: no YAML, no mapping, a key that stands twice.
    """
    simple = _read_simple(text, first_line)
    if simple is not None:
        return simple
    reading = _Reading(path, first_line)
    reading.read(text)
    if reading.problems:
        raise InputError(
            sorted(reading.problems, key=lambda problem: (problem.line or 0, problem.column or 0))
        )
    return Keys(reading.values, reading.lines)


def plain_value(text: str) -> object:
    """What an unquoted scalar means in YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _read_simple(text: str, first_line: int) -> Keys | None:
    """The keys where every line is ``key: words``; None where YAML proper must be read."""
    values: dict[str, object] = {}
    lines: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), first_line):
        match = _SIMPLE.fullmatch(line)
        if match is None or match[1] in values:
            return None
        values[match[1]] = plain_value(match[2])
        lines[match[1]] = number
    return Keys(values, lines)


@dataclass(slots=True)
class _Open:
    """A mapping or a list that is being read."""

    value: dict[str, object] | list[object]
    anchor: str | None
    key: str | None = None
    has_key: bool = False


@dataclass(slots=True)
class _Reading:
    path: str
    first_line: int
    problems: list[Problem] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    anchors: dict[str, object] = field(default_factory=dict)
    stack: list[_Open] = field(default_factory=list)
    nodes: int = 0
    documents: int = 0

    def read(self, text: str) -> None:
        import yaml  # noqa: PLC0415 - most front matter is simple and does without it

        try:
            for event in _events(yaml, text):
                self._take(yaml, event)
                if self.nodes > MAX_NODES or len(self.stack) > MAX_DEPTH:
                    self._fault(event.start_mark, "the YAML is too large or nested too deep")
                    return
        except yaml.MarkedYAMLError as error:
            self._syntax(error, text.split("\n"))
        except yaml.reader.ReaderError as error:
            line = text.count("\n", 0, error.position) + self.first_line
            column = error.position - (text.rfind("\n", 0, error.position) + 1) + 1
            self.problems.append(
                Problem(
                    self.path, line, column, "a character that YAML forbids", "remove the control character"
                )
            )

    def _syntax(self, error: Any, lines: list[str]) -> None:
        mark = error.problem_mark or error.context_mark
        what = str(error.problem or error.context or "invalid YAML")
        fix = ""
        at = lines[mark.line][mark.column :] if mark is not None and mark.line < len(lines) else ""
        if at.startswith("\t") or "tab character" in what:
            what, fix = "a tab where YAML needs spaces", "indent with spaces"
        elif "mapping values are not allowed" in what:
            what, fix = "a colon that YAML cannot place", "put the value in quotation marks"
        else:
            what = f"invalid YAML: {what}"
        if mark is None:
            self.problems.append(Problem(self.path, self.first_line, None, what, fix))
        else:
            self._fault(mark, what, fix)

    def _fault(self, mark: Any, what: str, fix: str = "") -> None:
        self.problems.append(Problem(self.path, mark.line + self.first_line, mark.column + 1, what, fix))

    def _take(self, yaml: Any, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            plain = not event.style and event.tag is None
            self._value(event, plain_value(event.value) if plain else event.value, event.value)
            if event.anchor:
                self.anchors[event.anchor] = plain_value(event.value) if plain else event.value
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._open(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            done = self.stack.pop()
            if done.anchor:
                self.anchors[done.anchor] = done.value
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._fault(event.start_mark, "a second YAML document", "keep one")

    def _open(self, event: Any, value: dict[str, object] | list[object]) -> None:
        if not self.stack:
            if isinstance(value, dict):
                value = self.values
            else:
                self._fault(event.start_mark, "a list where keys and values are expected")
        else:
            self._value(event, value, None)
        self.stack.append(_Open(value, event.anchor))

    def _alias(self, event: Any) -> None:
        if event.anchor in self.anchors:
            value = self.anchors[event.anchor]
            self._value(event, value, value if isinstance(value, str) else None)
        else:
            self._fault(event.start_mark, f'the alias "{event.anchor}" stands for nothing before it')
            self._value(event, None, "")

    def _value(self, event: Any, value: object, written: str | None) -> None:
        """Put a value where it belongs: at the top, in a list, as a key or as the value of one."""
        self.nodes += 1
        if not self.stack:
            if value is not None:
                self._fault(event.start_mark, "a text where keys and values are expected")
            return
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            parent.value.append(value)
        elif parent.has_key:
            if parent.key is not None:
                parent.value[parent.key] = value
            parent.has_key, parent.key = False, None
        else:
            parent.has_key, parent.key = True, written
            self._new_key(event, parent.value, written)

    def _new_key(self, event: Any, mapping: dict[str, object], key: str | None) -> None:
        if key is None:
            self._fault(event.start_mark, "a key that is no text")
        elif key in mapping:
            self._fault(event.start_mark, f'the key "{key}" stands here twice', "keep one of them")
        elif mapping is self.values:
            self.lines[key] = event.start_mark.line + self.first_line


def _events(yaml: Any, text: str) -> Iterator[Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.parse(text, Loader=loader)  # type: ignore[no-any-return]
