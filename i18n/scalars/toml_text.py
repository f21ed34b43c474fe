"""TOML 1.0: the place of every text, and a text as TOML writes it. Whether it is TOML, tomllib says."""

from __future__ import annotations

import datetime as dt
import re
import tomllib

from i18n.config.places import scan
from i18n.errors import InputError, Problem
from i18n.scalars.base import MAX_DEPTH, MAX_NODES, Lines, Path, Scalar, Scalars

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_LINES_BASIC, _LINES_LITERAL = '"""', "'''"
_NOT_LITERAL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")
_NOT_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_CLOSING = re.compile(r'"{3}|"\Z')
"""Quotation marks that would close a text of several lines."""
_SHORT = {"\b": r"\b", "\t": r"\t", "\n": r"\n", "\f": r"\f", "\r": r"\r", '"': r"\"", "\\": r"\\"}


def scalars(text: str, path: str, first_line: int = 1) -> Scalars:
    """The texts of a TOML file. Raises InputError with the fault that tomllib meets."""
    values = load(text, path, first_line)
    lines = Lines(text, first_line)
    places = scan(text)
    texts = []
    starts: dict[Path, int] = {}
    for where, span in places.keys.items():
        starts[where] = lines.line(span.start)
    for where, span in places.values.items():
        starts.setdefault(where, lines.line(span.start))
        if text[span.start] not in "\"'":
            continue
        value = _at(values, where)
        if isinstance(value, str):
            place = lines.line(span.start), lines.column(span.start)
            style = _style(text[span.start : span.end])
            texts.append(Scalar(where, span.start, span.end, style, value, *place))
    texts.sort(key=lambda one: one.start)
    return Scalars(values, tuple(texts), starts)


def _style(written: str) -> str:
    """What opens a text, with the line break that TOML drops right behind three quotation marks."""
    opening = written[: len(_LINES_BASIC)]
    if opening not in {_LINES_BASIC, _LINES_LITERAL} or len(written) < 2 * len(_LINES_BASIC):
        return opening[0]
    return f"{opening}\n" if written.startswith(("\n", "\r\n"), len(opening)) else opening


def load(text: str, path: str, first_line: int = 1) -> dict[str, object]:
    """The values of a TOML text, dates as text. Raises InputError with line and column."""
    try:
        values = tomllib.loads(text if text.endswith("\n") else f"{text}\n")
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        what = str(error)
        place = _PLACE.search(what)
        line = column = None
        if place is not None:
            what = what[: place.start()]
            line = int(place[1]) - 1 if place[1] else text.count("\n")
            column = int(place[2]) if place[2] else None
        if isinstance(error, RecursionError):
            what = "the TOML is nested too deep"
        raise InputError(
            Problem(path, (line or 0) + first_line, column, f"invalid TOML: {what[:1].lower()}{what[1:]}")
        ) from None
    if _too_large(values):
        raise InputError(Problem(path, first_line, None, "the TOML is too large or nested too deep"))
    return {key: _plain(value) for key, value in values.items()}


def quoted(text: str, scalar: Scalar, value: str) -> str:
    """A value as TOML writes it: in the style of the scalar where that can hold it, else in a basic one."""
    style = scalar.style
    if style == "'" and "'" not in value and not _NOT_LITERAL.search(value):
        return f"'{value}'"
    if style in {'"', "'"}:
        return f'"{_escaped(value)}"'
    newline = "\r\n" if "\r\n" in text else "\n"
    opening = newline if style.endswith("\n") or value.startswith("\n") else ""
    if (
        style.startswith(_LINES_LITERAL)
        and _LINES_LITERAL not in value
        and value[-1:] != "'"
        and not _NOT_LINES.search(value)
    ):
        return f"'''{opening}{value.replace(chr(10), newline)}'''"
    body = "\n".join(_escaped(line, keep='"\t') for line in value.split("\n"))
    body = _CLOSING.sub(lambda found: found[0][:-1] + _SHORT['"'], body)
    return f'"""{opening}{body.replace(chr(10), newline)}"""'


def _escaped(text: str, keep: str = "") -> str:
    return re.sub(
        r'[\x00-\x1f\x7f"\\]',
        lambda found: found[0] if found[0] in keep else _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}",
        text,
    )


def _at(values: object, where: Path) -> object:
    for part in where:
        if isinstance(values, dict) and isinstance(part, str):
            values = values.get(part)
        elif isinstance(values, list) and isinstance(part, int) and part < len(values):
            values = values[part]
        else:
            return None
    return values


def _too_large(values: object) -> bool:
    level, count = [values], 0
    for _ in range(MAX_DEPTH + 1):
        if not level:
            return False
        inner: list[object] = []
        for value in level:
            children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
            inner.extend(children)
        count += len(inner)
        if count > MAX_NODES:
            return True
        level = inner
    return True


def _plain(value: object) -> object:
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
