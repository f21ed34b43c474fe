"""CSS selectors, as far as a configuration needs them: names, ``#id``, ``.class``, ``[attribute=value]``, ``>``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_PART = re.compile(
    r"""\s*(?P<combinator>[>,])\s*
      | (?P<space>\s+)
      | (?P<any>\*)
      | (?P<name>[A-Za-z][\w-]*)
      | \#(?P<id>[\w-]+)
      | \.(?P<klass>[\w-]+)
      | \[\s*(?P<attribute>[\w:-]+)\s*(?:(?P<operator>[~^$*|]?=)\s*
          (?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[\w-]+))\s*)?\]
    """,
    re.VERBOSE,
)


class Named(NamedTuple):
    """What a selector sees of an element."""

    name: str
    """Lower case."""
    attributes: Mapping[str, str]
    """By name, lower case."""


class _Condition(NamedTuple):
    attribute: str
    operator: str
    value: str

    def holds(self, element: Named) -> bool:
        value = element.attributes.get(self.attribute)
        return value is not None and _OPERATORS[self.operator](value, self.value)


_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "": lambda _value, _wanted: True,
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "^=": lambda value, wanted: wanted != "" and value.startswith(wanted),
    "$=": lambda value, wanted: wanted != "" and value.endswith(wanted),
    "*=": lambda value, wanted: wanted != "" and wanted in value,
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
}


@dataclass(slots=True)
class _Compound:
    name: str = ""
    conditions: tuple[_Condition, ...] = ()
    child: bool = False
    """Whether the element before it is its parent, and not any that is around it."""
    empty: bool = True

    def holds(self, element: Named) -> bool:
        if self.name and element.name != self.name:
            return False
        return all(condition.holds(element) for condition in self.conditions)


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector or several with commas between them."""

    choices: tuple[tuple[_Compound, ...], ...]

    def matches(self, path: Sequence[Named]) -> bool:
        """Whether it means the last element of a path; those around it come before, outermost first."""
        return any(_matches(choice, len(choice) - 1, path, len(path) - 1) for choice in self.choices)


def _matches(choice: tuple[_Compound, ...], i: int, path: Sequence[Named], at: int) -> bool:
    # From the right, each part as near as it can be; only a part with a parent may need another try.
    if at < 0 or not choice[i].holds(path[at]):
        return False
    if i == 0:
        return True
    if choice[i].child:
        return _matches(choice, i - 1, path, at - 1)
    return any(_matches(choice, i - 1, path, above) for above in range(at - 1, -1, -1))


def read_selector(text: str) -> Selector:
    """A selector as it is written in CSS. Raises ValueError with what is wrong with it."""
    choices: list[tuple[_Compound, ...]] = []
    parts: list[_Compound] = [_Compound()]
    position = 0
    text = text.strip()
    while position < len(text):
        found = _PART.match(text, position)
        if found is None:
            raise ValueError(f"cannot read '{text[position:]}'")
        position = found.end()
        here = parts[-1]
        if found["combinator"] or found["space"]:
            if here.empty:
                raise ValueError("something is missing before " + (found["combinator"] or "a space"))
            if found["combinator"] == ",":
                choices.append(tuple(parts))
                parts = [_Compound()]
            else:
                parts.append(_Compound(child=found["combinator"] == ">"))
        else:
            _add(here, found)
    if parts[-1].empty:
        raise ValueError("it is empty, or something is missing at its end")
    choices.append(tuple(parts))
    return Selector(tuple(choices))


def _add(compound: _Compound, found: re.Match[str]) -> None:
    if found["name"] or found["any"]:
        if not compound.empty:
            raise ValueError(f"'{found[0]}' cannot stand there")
        compound.name = (found["name"] or "").lower()
    elif found["id"]:
        compound.conditions += (_Condition("id", "=", found["id"]),)
    elif found["klass"]:
        compound.conditions += (_Condition("class", "~=", found["klass"]),)
    else:
        value = next(
            (one for one in (found["double"], found["single"], found["bare"]) if one is not None), ""
        )
        compound.conditions += (_Condition(found["attribute"].lower(), found["operator"] or "", value),)
    compound.empty = False
