"""Data as templates see it: mappings and lists that can only be read, and that say what they do not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

from jinja2 import StrictUndefined

from i18n.model import Localized
from i18n.templating.wording import Speaker, said


class Table:
    """A mapping of data: ``data.faq.title``, ``data.faq["title"]``; iterating gives its keys.

    It has no method that a key could hide behind; ``items()`` is there unless a key has that name.
    """

    __slots__ = ("_made", "_place", "_speaker", "_values")

    def __init__(self, values: Mapping[str, object], place: str, speaker: Speaker) -> None:
        self._values = values
        self._place = place
        self._speaker = speaker
        self._made: dict[str, object] = {}

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in self._values:
            return self[name]
        if name == "items":
            return lambda: [(key, self[key]) for key in self]
        raise AttributeError(name)

    def __getitem__(self, key: str) -> object:
        if key not in self._made:
            value = self._values[key]
            place = f"{self._place}.{key}"
            self._made[key] = shown_value(value() if callable(value) else value, place, self._speaker)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, key: object) -> bool:
        return key in self._values


class Items(Sequence[object]):
    """A list of data."""

    __slots__ = ("_made", "_place", "_speaker", "_values")

    def __init__(self, values: Sequence[object], place: str, speaker: Speaker) -> None:
        self._values = values
        self._place = place
        self._speaker = speaker
        self._made: dict[int, object] = {}

    def __getitem__(self, at: int | slice) -> object:  # type: ignore[override] # a slice is a list of its items
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        if number not in self._made:
            self._made[number] = shown_value(self._values[number], f"{self._place}[{number}]", self._speaker)
        return self._made[number]

    def __len__(self) -> int:
        return len(self._values)


def shown_value(value: object, place: str, speaker: Speaker) -> object:
    """A value of data for templates; ``place`` is its name there, for errors.

    A text that came through a catalog carries its language; other values are as the file has them.
    """
    if isinstance(value, Localized):
        return said(value, speaker)
    if isinstance(value, dict):
        return Table(value, place, speaker)
    return Items(value, place, speaker) if isinstance(value, list) else value


class Missing(StrictUndefined):
    """What a template asks for and nobody has. Of data it says where, and what may be meant."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        branch, name = self._undefined_obj, self._undefined_name
        if not isinstance(branch, (Table, Items)):
            return super()._undefined_message
        what = f"{branch._place} has no '{name}'"  # noqa: SLF001 - of this module
        close = get_close_matches(str(name), list(branch) if isinstance(branch, Table) else [], 1)
        return f"{what}: did you mean '{close[0]}'?" if close else what
