"""Front matter: the keys at the top of a page, YAML between ``---`` lines or TOML between ``+++`` lines."""

from __future__ import annotations

import datetime as dt
import math
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import takewhile

from i18n import locales, yaml_nodes
from i18n.errors import I18nError, InputError, Problem
from i18n.model import EVERYWHERE, Applies

_OPENS = {
    "---": re.compile(r"""(?:"[^"\n]*"|'[^'\n]*'|[^\W_][\w .-]*|_[\w .-]*)[ \t]*:(?:[ \t]|$)"""),
    "+++": re.compile(r"""\[|(?:"[^"\n]*"|'[^'\n]*'|[\w.-]+)[ \t]*="""),
}
_CLOSES = {"---": ("---", "..."), "+++": ("+++",)}
_WIDTH = 60
"""The most characters of a value that a fault shows."""
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TOML_KEY = re.compile(r"""^[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+))[ \t]*=""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The front matter of a page and where its body begins."""

    values: Mapping[str, object] = field(default_factory=dict)
    """Texts, numbers, truth values, lists and mappings; dates as text."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line of each key at the top, from 1."""
    body: int = 0
    """How many lines stand above the body."""
    applies: Applies = EVERYWHERE
    """What ``locales = […]`` says."""


def split(path: str, text: str) -> tuple[FrontMatter, str]:
    """The front matter and the body of a text with line ends LF.

    A first line ``---`` or ``+++`` opens front matter only if a key comes next, blank lines and comments aside,
    or comments alone up to its end: a rule at the top of a page stays a rule, also above a heading. Raises
    InputError for every fault of it.
    """
    mark = text[:3]
    if mark not in _OPENS:
        return FrontMatter(), text
    lines = text.split("\n")
    if lines[0].rstrip() != mark or not _opens(mark, lines):
        return FrontMatter(), text
    end = next((i for i in range(1, len(lines)) if lines[i].rstrip() in _CLOSES[mark]), None)
    if end is None:
        raise InputError(
            Problem(path, 1, 1, "front matter is not closed", f"add a line with only '{mark}'"),
        )
    inner = "\n".join(lines[1:end])
    keys = yaml_nodes.read_mapping(inner, path, 2) if mark == "---" else _read_toml(inner, path)
    applies = _check(path, keys)
    return FrontMatter(keys.values, keys.lines, end + 1, applies), "\n".join(lines[end + 1 :])


def _opens(mark: str, lines: list[str]) -> bool:
    """Whether a key comes first, comments aside, or comments are all there is. A heading is no comment."""
    filled = [line for line in lines[1:] if line.strip()]
    comments = sum(1 for _ in takewhile(lambda line: line.startswith("#"), filled))
    first = filled[comments] if comments < len(filled) else ""
    return _OPENS[mark].match(first) is not None or (comments > 0 and first.rstrip() in _CLOSES[mark])


def _read_toml(text: str, path: str) -> yaml_nodes.Keys:
    try:
        values = tomllib.loads(f"{text}\n")
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        what = str(error)
        place = _TOML_PLACE.search(what)
        line = column = None
        if place is not None:
            what = what[: place.start()]
            line = int(place[1]) + 1 if place[1] else text.count("\n") + 2
            column = int(place[2]) if place[2] else None
        raise InputError(
            Problem(path, line or 2, column, f"invalid TOML: {what[:1].lower()}{what[1:]}")
        ) from None
    lines: dict[str, int] = {}
    for match in _TOML_KEY.finditer(text):
        lines.setdefault(match[1] or match[2] or match[3], text.count("\n", 0, match.start(0)) + 2)
    return yaml_nodes.Keys({key: _as_plain(value) for key, value in values.items()}, lines)


def _as_plain(value: object) -> object:
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, list):
        return [_as_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_plain(item) for key, item in value.items()}
    return value


def _check(path: str, keys: yaml_nodes.Keys) -> Applies:
    """The locales of the page; the keys that we know must be what they should. Raises InputError."""
    problems: list[Problem] = []
    values = keys.values

    def fault(key: str, what: str, fix: str) -> None:
        problems.append(Problem(path, keys.lines.get(key, 1), None, what, fix))

    if "draft" in values and not isinstance(values["draft"], bool):
        fault("draft", f"draft is {_shown(values['draft'])}", "say true or false")
    order = values.get("order", 0)
    if isinstance(order, bool) or not isinstance(order, (int, float)) or not math.isfinite(order):
        fault("order", f"order is {_shown(order)}", "give a number")
    for key in ("updated", "date"):
        if values.get(key) not in (None, "") and not _dated(values[key]):
            fault(key, f"{key} is {_shown(values[key])}", "write a date such as 2026-03-01")
    for key in ("title", "description", "slug"):
        if isinstance(values.get(key), (list, dict)):
            fault(key, f"{key} is not one text", "give one text")
    if "source_locale" in values:
        _tags([values["source_locale"]], fault, "source_locale")
    only = _tags(values["locales"], fault) if "locales" in values else frozenset()
    if problems:
        raise InputError(problems)
    return Applies(only=only) if only else EVERYWHERE


def _dated(value: object) -> bool:
    """Whether a value begins with a date (ISO 8601); a time behind it is left out."""
    try:
        dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return False
    return True


def _shown(value: object) -> str:
    """A value in a fault. Aliases of YAML can make a list that is short to write and has no end to print."""
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a mapping"
    return f'"{" ".join(str(value).split())[:_WIDTH]}"'


def _tags(value: object, fault: Callable[[str, str, str], None], key: str = "locales") -> frozenset[str]:
    if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
        one = key == "source_locale"
        what, fix = (
            ("a locale", "source_locale: pl") if one else ("a list of locales", 'locales: ["pl", "de"]')
        )
        fault(key, f"{key} is not {what}", f"write {fix}")
        return frozenset()
    found: set[str] = set()
    for item in value:
        try:
            found.add(locales.locale(item).tag)
        except I18nError as error:
            for problem in error.problems:
                fault(key, problem.what, problem.fix)
    return frozenset(found)


def suggestion(word: str, known: tuple[str, ...]) -> str:
    """``did you mean …`` for a word that is not known, or nothing."""
    close = get_close_matches(word, known, n=1)
    return f'did you mean "{close[0]}"' if close else ""
