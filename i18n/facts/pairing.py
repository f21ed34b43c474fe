"""Which number of a source stands where in its translation, and what a difference between the two is called."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from i18n.facts.amounts import Amount, Reading
from i18n.facts.units import differ


class Slip(StrEnum):
    """What kind of a difference it is. Each has a check of its name."""

    CHANGED = "number-changed"
    MISSING = "number-missing"
    EXTRA = "number-extra"
    FORMAT = "number-format"
    PERCENT = "percent"
    UNIT = "unit-changed"
    RANGE = "range"
    CURRENCY = "currency"
    DATE = "date-changed"
    STALE = "stale-fact"


class Slipped(NamedTuple):
    """One difference, or several of one kind that cannot be told apart."""

    slip: Slip
    said: tuple[str, ...]
    """What the translation says; empty where it says nothing in its place."""
    meant: tuple[str, ...]
    """What the source says; empty where it says nothing of the kind."""
    sure: bool = True
    """Whether there is no way of reading the two alike."""


@dataclass(slots=True)
class Match:
    """Which number of the source stands where in the translation."""

    source: Reading
    target: Reading
    pairs: dict[int, int] = field(default_factory=dict)
    missing: list[int] = field(default_factory=list)
    extra: list[int] = field(default_factory=list)

    def meant(self, place: int) -> Amount:
        """A number of the source."""
        return self.source.amounts[place]

    def said(self, place: int) -> Amount:
        """A number of the translation."""
        return self.target.amounts[place]


def matched(source: Reading, target: Reading) -> Match:
    """Equal numbers, each used once: first those with the same unit, last those with another one."""
    match = Match(source, target)
    by_value: dict[str, list[int]] = {}
    for place, amount in enumerate(target.amounts):
        for value in amount.values | amount.quantities:
            by_value.setdefault(value, []).append(place)
    left = set(range(len(target.amounts)))
    open_ = list(range(len(source.amounts)))
    for fits in (_same_unit, _no_conflict, same_quantity, _same_value):
        still = []
        for place in open_:
            amount = source.amounts[place]
            places = sorted(
                other
                for value in amount.values | amount.quantities
                for other in by_value.get(value, ())
                if other in left and fits(amount, target.amounts[other])
            )
            if places:
                match.pairs[place] = places[0]
                left.discard(places[0])
            else:
                still.append(place)
        open_ = still
    match.missing, match.extra = open_, sorted(left)
    return match


def _same_value(one: Amount, other: Amount) -> bool:
    return bool(one.values & other.values)


def _same_unit(one: Amount, other: Amount) -> bool:
    return _same_value(one, other) and bool(one.unit & other.unit)


def _no_conflict(one: Amount, other: Amount) -> bool:
    return _same_value(one, other) and not differ(one.unit, other.unit)


def same_quantity(one: Amount, other: Amount) -> bool:
    """Whether two numbers are the same in base units: 0.5 g and 500 mg."""
    return bool(one.quantities & other.quantities)
