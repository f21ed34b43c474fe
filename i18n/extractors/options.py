"""The options of a mapping for babel: the keys of our configuration as ``babel.cfg`` or ``babel.toml`` has them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from i18n.config import KEYS, DataRule, Key, TextKind, read_value
from i18n.errors import Problem, UsageError, meant
from i18n.formats import Options

_BABELS = frozenset({"keywords", "add_comments"})
"""What babel itself reads of a section, and hands on."""
_LISTS = frozenset({"names", "arguments", "choices"})
_PATTERNS = frozenset({"selectors", "key paths"})
_SETS = frozenset({"shortcode_texts", "code"})
"""The fields whose order means nothing."""
_SWITCHES = {
    # Those of Python's configparser.
    **dict.fromkeys(("1", "yes", "true", "on"), True),
    **dict.fromkeys(("0", "no", "false", "off"), False),
}
_ITEM = re.compile(r"""(?:\[[^\]\n]*\]|"[^"\n]*"|'[^'\n]*'|[^,\n])+""")


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a section."""

    key: Key
    """What it may be, with an example as ``babel.cfg`` has it."""
    field: str
    """Of ``Options``, or the kind of a rule for data."""


def _option(path: str, field: str = "", name: str = "") -> Option:
    key = next(key for key in KEYS if key.path == path)
    example = tomllib.loads(f"example = {key.example}")["example"]
    written = ", ".join(example) if isinstance(example, list) else str(example)
    written = written.lower() if isinstance(example, bool) else written
    return Option(replace(key, name=name or key.name, example=written), field or key.name)


def _named(*options: Option) -> dict[str, Option]:
    return {option.key.name: option for option in options}


KINDS: tuple[TextKind, ...] = ("text", "markdown", "html", "slug")

NONE: Mapping[str, Option] = {}
SVG = _named(_option("source_locale"))
TEXT = _named(_option("source_locale"), _option("front_matter"))
HTML = TEXT | _named(
    _option("html.include", "html_include"),
    _option("html.exclude", "html_exclude"),
    _option("html.json_ld", "html_json_ld"),
)
MARKDOWN = HTML | _named(
    *(_option(f"markdown.{name}") for name in ("math", "abbr", "shortcode_texts", "code"))
)
DATA = _named(*(_option("data[].keys", kind, kind) for kind in KINDS)) | {
    name: option for name, option in MARKDOWN.items() if name != "front_matter"
}


def read_options(method: str, known: Mapping[str, Option], given: Mapping[str, object]) -> Options:
    """The options of a section. ``method`` is whose section it is.

    Raises UsageError with every fault: an unknown option, a wrong value, data of which no text is chosen.
    """
    problems: list[Problem] = []
    values = dict(_values(method, known, given, problems))
    if known is DATA and not any(name in KINDS for name in given):
        what = f"no text is chosen: {', '.join(KINDS[:-1])} and {KINDS[-1]} are not given"
        problems.append(Problem(method, None, None, what, f"write text = {DATA['text'].key.example}"))
    if problems:
        raise UsageError(problems)
    # The section's own pattern has chosen the files; of two keys for one text the first holds.
    rules = tuple(DataRule(("**",), values.pop(kind), kind) for kind in [*values] if kind in KINDS)
    return Options(**values, data=rules)


def _values(
    method: str, known: Mapping[str, Option], given: Mapping[str, object], problems: list[Problem]
) -> Iterator[tuple[str, Any]]:
    for name, written in given.items():
        if name in _BABELS:
            continue
        option = known.get(name)
        if option is None:
            fix = meant(name, known) or (f"it has {', '.join(known)}" if known else "it has none")
            problems.append(Problem(method, None, None, f"unknown option '{name}'", fix))
            continue
        typed = _typed(option.key, written)
        if option.key.kind == "switch" and isinstance(typed, str):
            what = f"{name} must be true or false, not {typed!r}"
            problems.append(Problem(method, None, None, what))
            continue
        value, faults = read_value(option.key, typed)
        problems += (Problem(method, None, None, fault.what, fault.fix) for fault in faults)
        yield option.field, frozenset(value) if option.field in _SETS and isinstance(value, tuple) else value


def _typed(key: Key, written: object) -> object:
    """A value with the type that the configuration has; what a mapping in TOML says stays as it is."""
    if not isinstance(written, str):
        return written
    if key.kind == "switch":
        return _SWITCHES.get(written.strip().lower(), written)
    if key.kind in _LISTS:
        return [word for word in re.split(r"[,\s]+", written) if word]
    if key.kind in _PATTERNS:
        return [item for item in map(str.strip, _ITEM.findall(written)) if item]
    return written.strip()
