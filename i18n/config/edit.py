"""Changing a configuration in place: only what is added moves, comments and form stay."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

from i18n.config.places import Path, Places, scan
from i18n.errors import Problem, UsageError

_AFTER_ITEM = re.compile(r"[ \t]*(,?)[ \t]*(#[^\n]*)?")


def add_locales(text: str, table: tuple[str, ...], tags: list[str]) -> str:
    """The TOML text with tags added to the end of ``locales``; ``table`` as for ``read_config``.

    The text is a valid configuration. Raises UsageError where it is written in a way that cannot be extended.
    """
    if not tags:
        return text
    places = scan(text)
    path: Path = (*table, "locales")
    changed = (
        _extended(text, places, path, tags) if path in places.values else _begun(text, places, table, tags)
    )
    if _locales(changed, table) != [*_locales(text, table), *tags]:
        raise UsageError(
            Problem("", None, None, "locales cannot be extended here", f"add {', '.join(tags)} to it by hand")
        )
    return changed


def set_key(text: str, table: tuple[str, ...], name: str, value: str) -> str:
    """The TOML text with a key at the top of the configuration set to a text; ``table`` as for ``read_config``.

    The text is a valid configuration. Raises UsageError where it is written in a way that cannot be changed.
    """
    places = scan(text)
    written = json.dumps(value, ensure_ascii=False)
    span = places.values.get((*table, name))
    if span is None:
        changed = _behind_source(text, places, table, f"{name} = {written}")
    else:
        changed = f"{text[: span.start]}{written}{text[span.end :]}"
    if _top(changed, table) != {**_top(text, table), name: value}:
        what = f"{name} cannot be set here"
        raise UsageError(Problem("", None, None, what, f"write {name} = {written} by hand"))
    return changed


def _top(text: str, table: tuple[str, ...]) -> dict[str, Any]:
    try:
        here: Any = tomllib.loads(text)
        for part in table:
            here = here[part]
        return dict(here)
    except (tomllib.TOMLDecodeError, KeyError, AttributeError, TypeError, ValueError):
        return {}


def _locales(text: str, table: tuple[str, ...]) -> list[Any]:
    found = _top(text, table).get("locales", [])
    return list(found) if isinstance(found, list) else []


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _extended(text: str, places: Places, path: Path, tags: list[str]) -> str:
    """With the tags behind the last element, on lines of their own where the elements have them."""
    quoted = [f'"{tag}"' for tag in tags]
    whole = places.values[path]
    last = max((span.end for where, span in places.values.items() if where[:-1] == path), default=None)
    if last is None:
        opening = whole.start + 1
        return f"{text[:opening]}{', '.join(quoted)}{text[opening:]}"
    first_of_last = next(span.start for span in places.values.values() if span.end == last)
    line_start = text.rfind("\n", 0, first_of_last) + 1
    before = text[line_start:first_of_last]
    if before.strip() or line_start <= whole.start:
        return f"{text[:last]}, {', '.join(quoted)}{text[last:]}"
    after = _AFTER_ITEM.match(text, last)
    end = after.end() if after else last
    comma = after is not None and bool(after[1])
    lines = "".join(f"{_newline(text)}{before}{item}," for item in quoted)
    between = text[last:end].rstrip("\r")
    rest = text[last + len(between) :]
    return f"{text[:last]}{'' if comma else ','}{between}{lines if comma else lines[:-1]}{rest}"


def _begun(text: str, places: Places, table: tuple[str, ...], tags: list[str]) -> str:
    """With a new key ``locales`` behind ``source_locale``."""
    quoted = ", ".join(f'"{tag}"' for tag in tags)
    return _behind_source(text, places, table, f"locales = [{quoted}]")


def _behind_source(text: str, places: Places, table: tuple[str, ...], pair: str) -> str:
    """With a key and its value behind ``source_locale``, written as that one is."""
    path: Path = (*table, "source_locale")
    if path not in places.values:
        return text
    key, value = places.keys[path], places.values[path]
    pair = f"{text[key.start : places.last_parts[path]]}{pair}"
    if any(path[:i] in places.inline for i in range(1, len(path))):
        return f"{text[: value.end]}, {pair}{text[value.end :]}"
    line_start = text.rfind("\n", 0, key.start) + 1
    line_end = text.find("\n", value.end)
    newline = _newline(text)
    indented = f"{text[line_start : key.start]}{pair}"
    if line_end < 0:
        return f"{text}{newline}{indented}{newline}"
    return f"{text[: line_end + 1]}{indented}{newline}{text[line_end + 1 :]}"
