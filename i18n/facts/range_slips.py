"""Ranges of a source whose ends a translation has not, or not in their order."""

from __future__ import annotations

from collections.abc import Iterator

from i18n.facts.amounts import Amount, Range, Reading
from i18n.facts.pairing import Match, Slip, Slipped
from i18n.locales import Locale


def turned(match: Match, locale: Locale) -> Iterator[Slipped]:
    """Ranges whose ends have changed places. A dash between digits may be meant to be seen from right to left."""
    there = {one.low: one for one in match.target.ranges}
    for one in match.source.ranges:
        low, high = match.pairs.get(one.low), match.pairs.get(one.low + 1)
        if low is None or high is None or low != high + 1 or not _rises(match, one):
            continue
        other = there.get(high)
        if other is not None and not (other.by_sign and locale.direction == "rtl"):
            yield Slipped(Slip.RANGE, (other.said,), (one.said,))


def _rises(match: Match, one: Range) -> bool:
    low, high = (_number(match.meant(place)) for place in (one.low, one.low + 1))
    return low is not None and high is not None and low < high


def _number(amount: Amount) -> float | None:
    try:
        return float(min(amount.values)) if len(amount.values) == 1 else None
    except ValueError:
        return None


def range_of(reading: Reading, place: int) -> Range | None:
    """The range that a number is an end of."""
    return next((one for one in reading.ranges if place in {one.low, one.low + 1}), None)


def another_end(match: Match, meant: int, said: int) -> bool:
    """The end of a range in the place of another: the other end is the same, or both are ends of ranges."""
    one, other = range_of(match.source, meant), range_of(match.target, said)
    if one is None or other is None:
        return False
    partner = one.low + 1 if meant == one.low else one.low
    ours = other.low + 1 if said == other.low else other.low
    return match.pairs.get(partner) == ours or (meant == one.low) == (said == other.low)


def lost_ends(match: Match, lost: list[int], extra: list[int]) -> list[int]:
    """Ends of ranges that nothing stands in the place of, while the other end is there."""
    if extra:
        return []
    found = []
    for place in lost:
        one = range_of(match.source, place)
        if one is not None and (one.low + 1 if place == one.low else one.low) in match.pairs:
            found.append(place)
    return found
