"""The door to PyYAML: YAML read as its version 1.2 means it, with the place of every key and every text.

``no`` stays text, ``1.10`` is a number, dates are text. Every fault is reported with line and column; nothing
in a file can make an object, nest without end or grow by repetition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from i18n.errors import InputError, Problem

Path = tuple[str | int, ...]
"""Keys and numbers from the top to a value: ``("faq", 0, "question")``."""

MAX_DEPTH = 50
MAX_NODES = 100_000

_TEXT_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})
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


class Mark(NamedTuple):
    """A text (a scalar that is no number, no truth value and not null) and where it stands."""

    path: Path
    value: str
    start: int
    """In characters, from 0. An anchor and a tag before the text are inside."""
    end: int
    style: str
    """``|``, ``>``, ``'``, ``"``, or empty for a plain one."""
    flow: bool
    """Whether it stands inside ``[ ]`` or ``{ }``."""


@dataclass(frozen=True, slots=True)
class Nodes:
    """A YAML text as read, with its places."""

    value: object
    """A mapping or a list; None where the text is empty."""
    texts: list[Mark]
    starts: dict[Path, int]
    """Where each key of a mapping and each item of a list begins, in the order of the file."""
    aliases: dict[Path, Path]
    """What each alias stands for: from its own path to that of the anchor."""


def read_nodes(text: str, path: str, first_line: int = 1) -> Nodes:
    """A whole YAML text, a mapping or a list, with the place of every text in it.

    Raises InputError with all faults that can be found. An alias is the very value of its anchor, so that
    nothing grows by repetition.
    """
    reading = _Reading(path, first_line, lists=True)
    reading.finish(text)
    return Nodes(reading.top, reading.texts, reading.starts, reading.aliases)


def read_mapping(text: str, path: str, first_line: int = 1) -> Keys:
    """The keys of a YAML text whose first line is line ``first_line`` of the file.

    Raises InputError with all faults that can be found: no YAML, no mapping, a key that stands twice.
    """
    simple = _read_simple(text, first_line)
    if simple is not None:
        return simple
    reading = _Reading(path, first_line)
    reading.finish(text)
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
    path: Path = ()
    flow: bool = False
    key: str | None = None
    has_key: bool = False


@dataclass(slots=True)
class _Reading:
    path: str
    first_line: int
    lists: bool = False
    """Whether the whole may be a list."""
    problems: list[Problem] = field(default_factory=list)
    top: object = None
    values: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    texts: list[Mark] = field(default_factory=list)
    starts: dict[Path, int] = field(default_factory=dict)
    aliases: dict[Path, Path] = field(default_factory=dict)
    places: dict[str, Path] = field(default_factory=dict)
    """Where the anchors stand."""
    anchors: dict[str, object] = field(default_factory=dict)
    stack: list[_Open] = field(default_factory=list)
    nodes: int = 0
    documents: int = 0

    def finish(self, text: str) -> None:
        """Read the whole. Raises InputError with every fault."""
        self.read(text)
        if self.problems:
            raise InputError(sorted(self.problems, key=lambda one: (one.line or 0, one.column or 0)))

    def read(self, text: str) -> None:
        """Read the whole, as far as it can be read."""
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
            self._scalar(event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._open(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            done = self.stack.pop()
            if done.anchor:
                self.anchors[done.anchor], self.places[done.anchor] = done.value, done.path
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._fault(event.start_mark, "a second YAML document", "keep one")

    def _scalar(self, event: Any) -> None:
        plain = not event.style and event.tag is None
        value = plain_value(event.value) if plain else event.value
        flow = bool(self.stack) and self.stack[-1].flow
        path = self._value(event, value, event.value)
        if event.anchor:
            self.anchors[event.anchor] = value
        if path is None:
            return
        if event.anchor:
            self.places[event.anchor] = path
        if isinstance(value, str) and event.tag in _TEXT_TAGS:
            start, end = event.start_mark.index, event.end_mark.index
            self.texts.append(Mark(path, value, start, end, event.style or "", flow))

    def _open(self, event: Any, value: dict[str, object] | list[object]) -> None:
        path: Path = ()
        if not self.stack:
            if isinstance(value, dict):
                value = self.values
            elif not self.lists:
                self._fault(event.start_mark, "a list where keys and values are expected")
            self.top = value
        else:
            path = self._value(event, value, None) or ()
        flow = bool(event.flow_style) or (bool(self.stack) and self.stack[-1].flow)
        self.stack.append(_Open(value, event.anchor, path, flow))

    def _alias(self, event: Any) -> None:
        if event.anchor in self.anchors:
            value = self.anchors[event.anchor]
            path = self._value(event, value, value if isinstance(value, str) else None)
            if path is not None and event.anchor in self.places:
                self.aliases[path] = self.places[event.anchor]
        else:
            self._fault(event.start_mark, f'the alias "{event.anchor}" stands for nothing before it')
            self._value(event, None, "")

    def _value(self, event: Any, value: object, written: str | None) -> Path | None:
        """Put a value where it belongs: at the top, in a list, as a key or as the value of one.

        Answers its path; None for a key.
        """
        self.nodes += 1
        if not self.stack:
            if value is not None:
                self._fault(event.start_mark, "a text where keys and values are expected")
            return None
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            path = (*parent.path, len(parent.value))
            self.starts[path] = event.start_mark.index
            parent.value.append(value)
            return path
        if parent.has_key:
            key = parent.key
            if key is not None:
                parent.value[key] = value
            parent.has_key, parent.key = False, None
            return None if key is None else (*parent.path, key)
        parent.has_key, parent.key = True, written
        self._new_key(event, parent.value, written)
        if written is not None:
            self.starts.setdefault((*parent.path, written), event.start_mark.index)
        return None

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
