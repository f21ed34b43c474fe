"""YAML 1.2: the place of every text, and a text as YAML writes it."""

from __future__ import annotations

import re
from typing import NamedTuple

from i18n import yaml_nodes
from i18n.scalars.base import Lines, Scalar, Scalars

_PROPERTY = re.compile(r"[&!][^ \t\r\n]*(?:[ \t]+|[ \t]*(?:#[^\n]*)?\r?\n[ \t]*)*|#[^\n]*\n[ \t]*")
_HEADER = re.compile(r"(?P<kind>[|>])(?P<marks>[-+0-9]{0,2})(?P<rest>[^\n]*)\n")
_BLANK_LINES = re.compile(r"(?:\r?\n[ \t]*)+\Z")
_LAST_BREAK = re.compile(r"\r?\n[ \t]*\Z")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`=~")
_IN_FLOW = frozenset(",[]{}:?")
# What other tools, which read YAML 1.1, take for something else than a text.
_MISTAKEN = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|<<)|[-+]?\.(?i:inf|nan)"
    r"|[-+.]?\d[\d_.:,xXoObBa-fA-FeE+-]*|\d{4}-\d\d?-\d\d?(?:[Tt ].*)?"
)
_SHORT = {"\n": r"\n", "\t": r"\t", "\r": r"\r", '"': r"\"", "\\": r"\\"}
_GAP = re.compile(r"(?<=[^ \t]) (?=[^ \t])")
"""Where a folded text may be on another line."""
_NARROWEST = 40
"""The least width at which a folded text is folded anew."""


def scalars(text: str, path: str, first_line: int = 1) -> Scalars:
    """The texts of a YAML file. Raises InputError with all faults that can be found."""
    nodes = yaml_nodes.read_nodes(text, path, first_line)
    lines = Lines(text, first_line)
    found = []
    for mark in nodes.texts:
        start, end = _written(text, mark)
        place = lines.line(start), lines.column(start)
        found.append(Scalar(mark.path, start, end, mark.style, mark.value, *place, mark.flow))
    keys = {where: lines.line(offset) for where, offset in nodes.starts.items()}
    return Scalars(nodes.value, tuple(found), keys, nodes.aliases)


def _written(text: str, mark: yaml_nodes.Mark) -> tuple[int, int]:
    """Where the text itself stands, without anchor and tag, and without the blank lines behind a block."""
    start, end = mark.start, mark.end
    while start < end and text[start] in "&!#":
        found = _PROPERTY.match(text, start, end)
        if found is None:
            break
        start = found.end()
    if mark.style in {"|", ">"}:
        # Lines of spaces alone belong to the text only where it has such a line at its end.
        behind = _LAST_BREAK if _ends_in_spaces(mark.value) else _BLANK_LINES
        end = start + len(behind.sub("", text[start:end]))
    return start, end


def _ends_in_spaces(value: str) -> bool:
    return value.rstrip("\n").rpartition("\n")[2].isspace()


def quoted(text: str, scalar: Scalar, value: str) -> str:
    """A value as YAML writes it: in the style of the scalar where that can hold it, else in double quotation marks."""
    if scalar.style in {"|", ">"}:
        block = _block(text, scalar, value)
        return _double(value) if block is None else block
    one_line = "\n" not in value and "\t" not in value and not _UNPRINTABLE.search(value)
    if not scalar.style and one_line and _stays_plain(value, flow=scalar.flow):
        return value
    if scalar.style == "'" and one_line:
        return f"'{value.replace(chr(39), 2 * chr(39))}'"
    return _double(value)


def _double(value: str) -> str:
    body = re.sub(r'["\\]', lambda found: _SHORT[found[0]], value)
    body = re.sub(rf"[\t\n]|{_UNPRINTABLE.pattern}", lambda found: _escape(found[0]), body)
    return f'"{body}"'


def _escape(letter: str) -> str:
    code = ord(letter)
    return _SHORT.get(letter) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")  # noqa: PLR2004


def _stays_plain(value: str, *, flow: bool) -> bool:
    """Whether a text on one line is read as that text without quotation marks, by us and by YAML 1.1."""
    if not value or value[0] in _INDICATORS or value != value.strip() or value.startswith("..."):
        return False
    if ": " in value or " #" in value or value[-1] == ":" or (flow and _IN_FLOW & set(value)):
        return False
    return isinstance(yaml_nodes.plain_value(value), str) and _MISTAKEN.fullmatch(value) is None


class _Block(NamedTuple):
    """A block scalar as it is written."""

    head: str
    """``|`` or ``>``, with the digit of its indentation where it has one."""
    rest: str
    """What stands behind on that line: a comment."""
    indent: str
    newline: str
    width: int
    """The length of its longest line."""


def _block(text: str, scalar: Scalar, value: str) -> str | None:
    """The value as a block; None where a block cannot hold it."""
    body = value.rstrip("\n")
    source = _read_block(text[scalar.start : scalar.end], scalar.value)
    first = body.lstrip("\n")
    if source is None or not first or first[0] in " \t" or _UNPRINTABLE.search(value):
        return None
    if _ends_in_spaces(scalar.value) or any(line.isspace() for line in body.split("\n")):
        return None
    header = _header(source, text, scalar, len(value) - len(body))
    if header is None:
        return None
    if scalar.style == ">" and body[0] != "\n" and not re.search(r"\n[ \t]", body):
        lines = [line for part in re.split("(\n+)", body) for line in _folded(part, source.width)]
    else:
        header = "|" + header[1:]
        lines = body.split("\n")
    written = source.newline.join(f"{source.indent}{line}" if line else "" for line in lines)
    return f"{header}{source.rest}{source.newline}{written}"


def _read_block(written: str, value: str) -> _Block | None:
    found = _HEADER.match(written)
    if found is None:
        return None
    lines = written[found.end() :].split("\n")
    filled = next((line for line in lines if line.strip(" \r")), "")
    said = next((line for line in value.split("\n") if line.strip(" ")), "")
    indent = _spaces(filled) - _spaces(said)
    newline = "\r\n" if found["rest"].endswith("\r") else "\n"
    width = max((len(line) - indent for line in lines), default=0)
    rest = found["rest"].removesuffix("\r")
    return _Block(found["kind"] + found["marks"], rest, " " * indent, newline, max(width, _NARROWEST))


def _spaces(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _header(source: _Block, text: str, scalar: Scalar, breaks: int) -> str | None:
    """The header that lets the text end in so many line breaks; None where only other marks could say so."""
    had = len(scalar.value) - len(scalar.value.rstrip("\n"))
    if breaks == had:
        return source.head
    if breaks > 1 or "+" in source.head or "\n" not in text[scalar.end :]:
        return None
    bare = source.head.replace("-", "")
    return bare if breaks else f"{bare}-"


def _folded(part: str, width: int) -> list[str]:
    """The lines of a part of a folded text: a line of it, or the line breaks between two."""
    if part.startswith("\n"):
        return [""] * len(part)
    lines: list[str] = []
    begin, last = 0, -1
    for at in (*(found.start() for found in _GAP.finditer(part)), len(part)):
        if at - begin > width and last >= begin:
            lines.append(part[begin:last])
            begin = last + 1
        last = at
    return [*lines, part[begin:]]
