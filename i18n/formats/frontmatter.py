"""Front matter: the keys at the top of a page: YAML between ``---`` lines, TOML between ``+++`` lines, or JSON."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import takewhile
from typing import NamedTuple

from i18n import locales, yaml_nodes
from i18n.config import written
from i18n.errors import I18nError, InputError, Problem
from i18n.model import EVERYWHERE, Applies
from i18n.scalars import JSON, TOML, YAML, Scalar, Syntax, object_end, respaced

_OPENS = {
    "---": re.compile(r"""(?:"[^"\n]*"|'[^'\n]*'|[^\W_][\w .-]*|_[\w .-]*)[ \t]*:(?:[ \t]|$)"""),
    "+++": re.compile(r"""\[|(?:"[^"\n]*"|'[^'\n]*'|[\w.-]+)[ \t]*="""),
}
_CLOSES = {"---": ("---", "..."), "+++": ("+++",)}
_WIDTH = 60
"""The most characters of a value that a fault shows."""
_JSON_OPENS = re.compile(r'\{\s*+"(?:[^"\\\n]|\\.)*+"\s*+:')
_LINE_BREAK = re.compile(r"\s*\n\s*")
_LINE_END = re.compile(r"\r\n?|\n")
_SYNTAXES = {"---": YAML, "+++": TOML, "{": JSON}


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


def key_lines(path: str, text: str) -> Mapping[str, int]:
    """The line of each key at the top of a file as it stands, whatever its line ends are."""
    return split_file(path, text.removeprefix("\ufeff"))[0].lines


def split_file(path: str, text: str) -> tuple[FrontMatter, int]:
    """The front matter of a file as it stands, whatever its line ends are, and where in it the body begins.

    Raises InputError as ``split`` does.
    """
    if not text.startswith((*_OPENS, "{")):
        return FrontMatter(), 0
    front, _ = split(path, _LINE_END.sub("\n", text))
    if not front.body:
        return front, 0
    starts = [found.end() for found in _LINE_END.finditer(text)]
    return front, starts[front.body - 1] if front.body <= len(starts) else len(text)


def split(path: str, text: str) -> tuple[FrontMatter, str]:
    """The front matter and the body of a text with line ends LF.

    A first line ``---`` or ``+++`` opens front matter only if a key comes next, blank lines and comments aside,
    or comments alone up to its end: a rule at the top of a page stays a rule, also above a heading. An object of
    JSON is front matter if it has a key and nothing stands behind it on its last line. Raises InputError for
    every fault of it.
    """
    mark = text[:3]
    if mark not in _OPENS:
        return _split_json(path, text) if mark[:1] == "{" else (FrontMatter(), text)
    lines = text.split("\n")
    if lines[0].rstrip() != mark or not _opens(mark, lines):
        return FrontMatter(), text
    end = next((i for i in range(1, len(lines)) if lines[i].rstrip() in _CLOSES[mark]), None)
    if end is None:
        raise InputError(
            Problem(path, 1, 1, "front matter is not closed", f"add a line with only '{mark}'"),
        )
    inner = "\n".join(lines[1:end])
    keys = yaml_nodes.read_mapping(inner, path, 2) if mark == "---" else _read(TOML, inner, path, 2)
    applies = _check(path, keys)
    return FrontMatter(keys.values, keys.lines, end + 1, applies), "\n".join(lines[end + 1 :])


def _opens(mark: str, lines: list[str]) -> bool:
    """Whether a key comes first, comments aside, or comments are all there is. A heading is no comment."""
    filled = [line for line in lines[1:] if line.strip()]
    comments = sum(1 for _ in takewhile(lambda line: line.startswith("#"), filled))
    first = filled[comments] if comments < len(filled) else ""
    return _OPENS[mark].match(first) is not None or (comments > 0 and first.rstrip() in _CLOSES[mark])


def _split_json(path: str, text: str) -> tuple[FrontMatter, str]:
    end = _json_end(path, text)
    if end is None:
        return FrontMatter(), text
    keys = _read(JSON, text[:end], path, 1)
    applies = _check(path, keys)
    above, _, body = text[end:].partition("\n")
    lines = text.count("\n", 0, end + len(above)) + 1
    return FrontMatter(keys.values, keys.lines, lines, applies), body


def _json_end(path: str, text: str) -> int | None:
    """Where the front matter in JSON ends; None where there is none. Raises InputError for a broken one."""
    if _JSON_OPENS.match(text) is None:
        return None
    end = object_end(text)
    if end is not None and not text[end:].partition("\n")[0].strip():
        return end
    if text.partition("\n")[0].rstrip() != "{":
        # A text that begins with a brace.
        return None
    if end is None:
        JSON.scalars(text, path, 1)
    line = text.count("\n", 0, end) + 1
    what = "text behind the front matter"
    raise InputError(Problem(path, line, None, what, "begin the text on the next line"))


def _read(syntax: Syntax, text: str, path: str, first_line: int) -> yaml_nodes.Keys:
    found = syntax.scalars(text, path, first_line)
    values = found.value if isinstance(found.value, dict) else {}
    lines = {str(where[0]): line for where, line in found.keys.items() if len(where) == 1}
    return yaml_nodes.Keys(values, lines)


def folded(value: str) -> str:
    """The msgid of a value: on one line, without white space around it."""
    return _LINE_BREAK.sub(" ", value.strip())


def front_texts(path: str, text: str) -> tuple[Scalar, ...]:
    """Every text of the front matter of a page as it stands, however deep, with its line in the file."""
    place = _place(path, text)
    return place.syntax.scalars(text[place.start : place.end], path, place.line).texts if place else ()


def splice_front(path: str, text: str, texts: Mapping[str, str]) -> str:
    """The text of a whole page with other texts in its front matter, by their places (``hero.cards[0].text``).

    Line ends are as the file has them. Only the characters of a changed text are replaced, written in the style
    that it has there if that can hold it; a text that is the key's msgid changes nothing. A key whose value is
    an alias of YAML stays what the anchor is.
    """
    place = _place(path, text)
    if place is None:
        return text
    inner = text[place.start : place.end]
    out: list[str] = []
    position = 0
    for scalar in place.syntax.scalars(inner, path, place.line).texts:
        value = texts.get(written(scalar.path))
        if value is None or value == folded(scalar.value):
            continue
        out += (inner[position : scalar.start], place.syntax.quoted(inner, scalar, respaced(scalar, value)))
        position = scalar.end
    return "".join((text[: place.start], *out, inner[position:], text[place.end :]))


def front_with(path: str, text: str, key: str, values: Sequence[str], newline: str) -> str:
    """The text of a whole page with one more key in its front matter: a list of texts, as the first key.

    The same text where there is no front matter.
    """
    place = _place(path, text)
    if place is None:
        return text
    listed = json.dumps(list(values), ensure_ascii=False)
    if place.syntax is JSON:
        at = place.start + 1
        made = f'{newline}  "{key}": {listed},' + ("" if text[at].isspace() else " ")
    else:
        at = place.start
        made = f"{key}{': ' if place.syntax is YAML else ' = '}{listed}{newline}"
    return text[:at] + made + text[at:]


class _Place(NamedTuple):
    syntax: Syntax
    start: int
    """Of what stands between the marks; in characters, from 0."""
    end: int
    line: int


def _place(path: str, text: str) -> _Place | None:
    """Where the front matter of a page stands, whatever the line ends."""
    first = 1 if text.startswith("\ufeff") else 0
    mark = text[first : first + 3]
    if mark[:1] == "{":
        end = _json_end(path, text[first:])
        return None if end is None else _Place(JSON, first, first + end, 1)
    if mark not in _OPENS:
        return None
    seen: list[str] = []
    opened = end = 0
    for start, after in _lines(text, first):
        line = text[start:after].rstrip()
        if not seen and line != mark:
            return None
        seen.append(line)
        opened = opened or after
        if len(seen) > 1 and line in _CLOSES[mark]:
            end = start
            break
    return _Place(_SYNTAXES[mark], opened, end, 2) if end and _opens(mark, seen) else None


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end, their line break included."""
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield start, end
        start = end


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
