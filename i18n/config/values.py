"""Reading one value of the configuration: its type, its range, what it names."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeGuard
from urllib.parse import urlsplit

from i18n.config.fault import Fault, outside, type_name
from i18n.config.key_paths import key_path
from i18n.config.keys import Key
from i18n.config.layout import PRESETS, THEME, fault
from i18n.config.nav import read_nav
from i18n.errors import UsageError, meant
from i18n.locales import NUMERALS, locale
from i18n.markup_html import read_selector

Answer = tuple[object, tuple[Fault, ...]]
"""The value, and what is wrong with it; with a fault the value is not used."""


def read_value(key: Key, value: object) -> Answer:
    """The value of a key as the configuration holds it, with every fault of it."""
    return _READERS[key.kind](key, value)


def listed(words: tuple[str, ...], last: str = "or") -> str:
    """``'a', 'b' or 'c'``."""
    quoted = [repr(word) for word in words]
    return f"{', '.join(quoted[:-1])} {last} {quoted[-1]}" if len(quoted) > 1 else quoted[0]


def _wrong_type(key: Key, value: object, wanted: str) -> Answer:
    return None, (Fault(f"{key.name} must be {wanted}, not {type_name(value)}", _sample(key)),)


def _sample(key: Key) -> str:
    return f"write {key.name} = {key.example}"


def _text(key: Key, value: object) -> Answer:
    return (value, ()) if isinstance(value, str) else _wrong_type(key, value, "a text")


def _switch(key: Key, value: object) -> Answer:
    return (value, ()) if isinstance(value, bool) else _wrong_type(key, value, "true or false")


def _review(key: Key, value: object) -> Answer:
    if isinstance(value, bool) or value == "safety":
        return value, ()
    if isinstance(value, str):
        return None, (Fault(f"{key.name} must be true, false or 'safety', not {value!r}", _sample(key)),)
    return _wrong_type(key, value, "true, false or 'safety'")


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _number(key: Key, value: object) -> Answer:
    if not _is_number(value):
        return _wrong_type(key, value, "a whole number")
    if not key.low <= value <= key.high:
        return None, (Fault(f"{key.name} must be from {key.low} to {key.high}, not {value}"),)
    return value, ()


def _choice(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    if value not in key.choices:
        what = f"{key.name} must be {listed(key.choices)}, not {value!r}"
        return None, (Fault(what, meant(value, key.choices)),)
    return value, ()


def _wrap(key: Key, value: object) -> Answer:
    if value == "keep" or (_is_number(value) and key.low <= value <= key.high):
        return value, ()
    shown = repr(value) if isinstance(value, str) or _is_number(value) else type_name(value)
    return None, (Fault(f"{key.name} must be 'keep' or a number from {key.low} to {key.high}, not {shown}"),)


def _locale(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    try:
        return locale(value), ()
    except UsageError as error:
        return None, tuple(Fault(problem.what, problem.fix) for problem in error.problems)


def _list(key: Key, value: object, read: Callable[[Key, object], Answer]) -> Answer:
    """Every element read, each fault with its place in the list."""
    if not isinstance(value, list):
        return _wrong_type(key, value, "a list of texts")
    found: list[object] = []
    faults: list[Fault] = []
    for i, item in enumerate(value):
        if not isinstance(item, str):
            what = f"{key.name} must hold texts, not {type_name(item)}"
            faults.append(Fault(what, _sample(key), (i,)))
            continue
        answer, wrong = read(key, item)
        faults += [Fault(fault.what, fault.fix, (i,)) for fault in wrong]
        if wrong:
            continue
        if answer in found:
            faults.append(Fault(f"{item!r} is listed twice", "remove one of the two", (i,)))
        found.append(answer)
    return tuple(found), tuple(faults)


def _locales(key: Key, value: object) -> Answer:
    return _list(key, value, _locale)


def _name(key: Key, value: object) -> Answer:
    if isinstance(value, str) and value.strip() == value and value:
        return value, ()
    return None, (Fault(f"{key.name} must name keys, not {value!r}"),)


def _names(key: Key, value: object) -> Answer:
    return _list(key, value, _name)


def _argument(key: Key, value: object) -> Answer:
    if isinstance(value, str) and re.fullmatch(r"[\w/.-]+(?:\.[\w:-]+|\[\d+\])", value):
        return value, ()
    return None, (Fault(f"{key.name}: {value!r} names no argument", "write 'name.key' or 'name[0]'"),)


def _arguments(key: Key, value: object) -> Answer:
    return _list(key, value, _argument)


def _choices(key: Key, value: object) -> Answer:
    return _list(key, value, _choice)


def _numerals(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    if value not in NUMERALS:
        advice = meant(value, NUMERALS) or "use one of CLDR's numbering systems such as 'latn' or 'arab'"
        return None, (Fault(f"unknown numerals {value!r}", advice),)
    return value, ()


def _domain(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", value):
        return None, (
            Fault(f"{key.name} {value!r} is no file name", "use letters, digits, '-', '_' and '.'"),
        )
    if value.casefold() == THEME:
        return None, (Fault(f"{key.name} {value!r} is taken by the texts of the theme", "name another one"),)
    return value, ()


def _layout(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    if value in PRESETS:
        return value, ()
    if "{" not in value and "/" not in value:
        what = f"{key.name} must be {listed((*PRESETS, 'a pattern'))}, not {value!r}"
        return None, (Fault(what, meant(value, PRESETS)),)
    what, fix = fault(value)
    return (None, (Fault(f"{key.name} {value!r} {what}", fix),)) if what else (value, ())


def _folder(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    if fault := outside(value):
        return None, (Fault(f"{key.name} {fault.what}", fault.fix),)
    parts = [part for part in value.split("/") if part not in ("", ".")]
    if not parts:
        return None, (
            Fault(f"{key.name} {value!r} is the whole site", f"name a folder below it: {_sample(key)}"),
        )
    return "/".join(parts), ()


def _id(key: Key, value: object) -> Answer:
    if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", str(value)):
        return None, (Fault(f"{key.name} {value!r} is no id of a check", _sample(key)),)
    return value, ()


def _ids(key: Key, value: object) -> Answer:
    if isinstance(value, str):
        answer, faults = _id(key, value)
        return (answer,), faults
    if value == []:
        return None, (Fault(f"{key.name} is an empty list, so the rule is for nothing", _sample(key)),)
    return _list(key, value, _id)


def _folders(key: Key, value: object) -> Answer:
    return _list(key, value, _folder)


def _glob(key: Key, value: object) -> Answer:
    if fault := outside(str(value)):
        return None, (Fault(f"{key.name} {fault.what}", "globs begin below the content folder"),)
    return value, ()


def _globs(key: Key, value: object) -> Answer:
    if isinstance(value, str):
        answer, faults = _glob(key, value)
        return (answer,), faults
    if not isinstance(value, list):
        return _wrong_type(key, value, "a text or a list of texts")
    if len(value) < key.low:
        why = "so the rule is for no page" if key.required else "so no file would be left"
        return None, (Fault(f"{key.name} is an empty list, {why}", _sample(key)),)
    return _list(key, value, _glob)


def _selector(key: Key, value: object) -> Answer:
    try:
        read_selector(str(value))
    except ValueError as error:
        return None, (Fault(f"{key.name} {value!r} is no selector that we know: {error}", _sample(key)),)
    return value, ()


def _selectors(key: Key, value: object) -> Answer:
    return _list(key, value, _selector)


def _key_path(key: Key, value: object) -> Answer:
    try:
        key_path(str(value))
    except ValueError as error:
        return None, (Fault(f"{key.name} {value!r}: {error}", _sample(key)),)
    return value, ()


def _key_paths(key: Key, value: object) -> Answer:
    if isinstance(value, str):
        answer, faults = _key_path(key, value)
        return (answer,), faults
    if value == [] and key.required:
        return None, (Fault(f"{key.name} is an empty list, so the rule is for no text", _sample(key)),)
    return _list(key, value, _key_path)


def _pattern(key: Key, value: object) -> Answer:
    try:
        compiled = re.compile(str(value))
    except (re.error, OverflowError, RecursionError) as error:
        return None, (Fault(f"{key.name} {value!r} is no regular expression: {error}", _sample(key)),)
    if compiled.match(""):
        return None, (
            Fault(f"{key.name} {value!r} fits a text of no length", "let it fit one character at least"),
        )
    return value, ()


def _patterns(key: Key, value: object) -> Answer:
    return _list(key, value, _pattern)


_NO_ADDRESS = re.compile(r"[\s<>\"'\\^`{|}\x00-\x1f]")
"""What no web address has in it."""


def _web_address(key: Key, value: object) -> Answer:
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    if not value:
        return value, ()
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None, (Fault(f"{key.name} {value!r} is no web address", _sample(key)),)
    if parts.scheme not in ("http", "https") or not host or _NO_ADDRESS.search(value):
        return None, (Fault(f"{key.name} {value!r} is no web address", _sample(key)),)
    if parts.query or parts.fragment or parts.username is not None:
        what = f"{key.name} {value!r} has more than host and path"
        return None, (Fault(what, "leave out user, '?…' and '#…'"),)
    return value, ()


def _nav(_: Key, value: object) -> Answer:
    return read_nav(value)


_PAGE_NAMES = ("locale", "folder", "page")


def _web_pattern(key: Key, value: object) -> Answer:
    """A web address in which names in braces stand for values of a page; behind ``?`` and ``#`` too."""
    if not isinstance(value, str):
        return _wrong_type(key, value, "a text")
    names = re.findall(r"\{([^{}]*)\}", value)
    unknown = next((name for name in names if name not in _PAGE_NAMES), None)
    if unknown is not None:
        fix = meant(unknown, _PAGE_NAMES) or f"known here: {', '.join(_PAGE_NAMES)}"
        return None, (Fault(f"{key.name}: '{{{unknown}}}' stands for nothing", fix),)
    bare = re.sub(r"\{[^{}]*\}", "x", value)
    _, faults = _web_address(key, re.split("[?#]", bare, maxsplit=1)[0])
    if not faults and _NO_ADDRESS.search(bare):
        faults = (Fault(f"{key.name} {value!r} is no web address", _sample(key)),)
    return (None, faults) if faults else (value, ())


_READERS: dict[str, Callable[[Key, object], Answer]] = {
    "text": _text,
    "switch": _switch,
    "review": _review,
    "number": _number,
    "choice": _choice,
    "wrap": _wrap,
    "locale": _locale,
    "locales": _locales,
    "names": _names,
    "arguments": _arguments,
    "choices": _choices,
    "numerals": _numerals,
    "domain": _domain,
    "layout": _layout,
    "folder": _folder,
    "folders": _folders,
    "globs": _globs,
    "selectors": _selectors,
    "key paths": _key_paths,
    "patterns": _patterns,
    "ids": _ids,
    "web address": _web_address,
    "web pattern": _web_pattern,
    "nav": _nav,
}
