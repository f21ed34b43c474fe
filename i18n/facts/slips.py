"""Where the numbers of a translation are not those of its source, each slip under the one name that says most.

A number whose separator was lost is no changed number, a changed end of a range neither: every difference is found by
one check alone. What a language says in words counts where we know those of the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from i18n.facts.amounts import DIGIT, Amount, Range, Reading, language_of, read
from i18n.facts.days import compared_dates
from i18n.facts.number_words import says
from i18n.facts.phones import without_calls
from i18n.facts.units import Units, differ, is_money, is_percent, units_of
from i18n.locales import Locale
from i18n.model import Markup

_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_NOT_DIGITS = re.compile(r"\D")
_MARKED = re.compile(r"\d[^\d]\d")
_CODE = re.compile(r"`[^`]+`")
_HUNDRED = "100"
_MINUS_WORD = re.compile(
    r"[-\u2212–]|minus|moins|menos|meno|мин|мін|ناقص|سالب|تحت|منفی|زیر|零下|负|負|マイナス|氷点下|영하|마이너스|ऋण|माइनस|মাইনাস"
    r"|ติดลบ|ลบ|âm|eksi|sıfırın alt|πλην|μείον|מינוס|below|unter|under|sous|bajo|sotto|abaixo|poniżej|ниже|нижче|pod",
    re.IGNORECASE,
)


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


@lru_cache(maxsize=64)  # several checks ask about a message, one after the other
def slips(
    source: str, target: str, markup: Markup, own: Locale, locale: Locale, *, previous: tuple[str, ...] = ()
) -> tuple[Slipped, ...]:
    """Every difference between the numbers of two texts. ``own`` is the language of the source.

    ``previous`` are texts that the source may have been when it was translated: what agrees with one of them is stale.
    """
    if source == target and own == locale:
        return ()
    if DIGIT.search(source) is None and DIGIT.search(target) is None:
        return ()
    found = _slips(source, target, markup, own, locale)
    if previous and any(one.said for one in found):
        return tuple(
            _stale(found, [_slips(one, target, markup, own, locale) for one in previous if one != source])
        )
    return found


def _stale(found: tuple[Slipped, ...], before: list[tuple[Slipped, ...]]) -> Iterator[Slipped]:
    """The same slips, those that a translation of an earlier source would not have under their own name."""
    for one in found:
        said = set(one.said)
        if said and any(not said & {piece for slip in old for piece in slip.said} for old in before):
            yield Slipped(Slip.STALE, one.said, one.meant, sure=one.sure and bool(one.meant))
        else:
            yield one


def _slips(source: str, target: str, markup: Markup, own: Locale, locale: Locale) -> tuple[Slipped, ...]:
    original = language_of(without_calls(source, target), markup)
    translated = language_of(without_calls(target, source), markup)
    if DIGIT.search(original) is None and DIGIT.search(translated) is None:
        return ()
    days = compared_dates(original, translated, own, locale)
    told = [Slipped(Slip.DATE, (said,), (meant,), sure) for said, meant, sure in days.slips]
    theirs = read(days.source, own)
    match = _matched(theirs, read(days.target, locale))
    if match.missing and _SPACED.search(days.target):
        # Groups stand apart by a space in many a text whose language has another sign for it.
        other = _matched(theirs, read(_SPACED.sub("", days.target), locale))
        if len(other.missing) + len(other.extra) < len(match.missing) + len(match.extra):
            match = other
    return (*told, *_told(match, (source, target), own, locale))


@dataclass(slots=True)
class _Match:
    """Which number of the source stands where in the translation."""

    source: Reading
    target: Reading
    pairs: dict[int, int] = field(default_factory=dict)
    missing: list[int] = field(default_factory=list)
    extra: list[int] = field(default_factory=list)

    def meant(self, place: int) -> Amount:
        return self.source.amounts[place]

    def said(self, place: int) -> Amount:
        return self.target.amounts[place]


def _matched(source: Reading, target: Reading) -> _Match:
    """Equal numbers, each used once: first those with the same unit, last those with another one."""
    match = _Match(source, target)
    by_value: dict[str, list[int]] = {}
    for place, amount in enumerate(target.amounts):
        for value in amount.values | amount.quantities:
            by_value.setdefault(value, []).append(place)
    left = set(range(len(target.amounts)))
    open_ = list(range(len(source.amounts)))
    for fits in (_same_unit, _no_conflict, _same_quantity, _same_value):
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


def _same_quantity(one: Amount, other: Amount) -> bool:
    return bool(one.quantities & other.quantities)


def _told(match: _Match, whole: tuple[str, str], own: Locale, locale: Locale) -> Iterator[Slipped]:
    """The slips of two texts, the most specific first. ``whole`` are the texts with all their code."""
    source_units, target_units = units_of(own), units_of(locale)
    yield from _units(match, source_units, target_units)
    yield from _turned(match, locale)
    if not match.missing and not match.extra:
        return
    text, original = match.target.text, match.source.text
    lost = [
        place
        for place in match.missing
        if not match.meant(place).decade
        and says(text, match.meant(place).values, locale) is False
        and not _in_code(match.meant(place), whole[1])
        and not (_HUNDRED in match.meant(place).values and _shares(match))
    ]
    extra = [
        place
        for place in match.extra
        if says(original, match.said(place).values, own) is not True
        and not _in_code(match.said(place), whole[0])
    ]
    for slip, meant, said in _paired(match, lost, extra):
        lost.remove(meant)
        extra.remove(said)
        yield Slipped(slip, *_shown(match, [said], [meant], with_unit=slip is not Slip.FORMAT))
    for place in _lost_ends(match, lost, extra):
        lost.remove(place)
        yield Slipped(Slip.RANGE, (), (_range_of(match.source, place).said,))  # type: ignore[union-attr] # it has one
    if lost and extra:
        yield Slipped(Slip.CHANGED, *_shown(match, extra, lost))
    elif lost:
        yield Slipped(Slip.MISSING, (), tuple(match.meant(place).said for place in lost))
    elif extra:
        yield Slipped(Slip.EXTRA, tuple(match.said(place).said for place in extra), ())


def _in_code(amount: Amount, text: str) -> bool:
    """Whether a number stands in the code of the other text: ``i32`` and `i32` are the same."""
    return "`" in text and any(
        re.search(rf"(?<!\d){re.escape(amount.said)}(?!\d)", code) for code in _CODE.findall(text)
    )


def _shown(
    match: _Match, said: Iterable[int], meant: Iterable[int], *, with_unit: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Numbers as they are written; those that look alike and are not, with their values."""
    ours = [match.said(place) for place in said]
    theirs = [match.meant(place) for place in meant]
    alike = {one.said for one in ours} & {one.said for one in theirs}

    def one(amount: Amount) -> str:
        if amount.said in alike:
            return f"{amount.said} (= {min(amount.values)})"
        return amount.shown if with_unit else amount.said

    return tuple(map(one, ours)), tuple(map(one, theirs))


def _units(match: _Match, own: Units, units: Units) -> Iterator[Slipped]:
    """Equal numbers with another unit, without their per cent sign, without their minus."""
    for place, other in sorted(match.pairs.items()):
        meant, said = match.meant(place), match.said(other)
        if differ(meant.unit, said.unit):
            if not _same_quantity(meant, said):
                yield Slipped(_of_units(meant, said), (said.shown,), (meant.shown,))
        elif is_percent(meant.unit) and not said.unit:
            if not units.percents.search(match.target.text):
                yield Slipped(Slip.PERCENT, (said.said,), (meant.shown,))
        elif is_percent(said.unit) and not meant.unit:
            if not own.percents.search(match.source.text) and not _of_hundred(match.source):
                yield Slipped(Slip.PERCENT, (said.shown,), (meant.said,))
        elif (
            meant.negative and meant.unit and not said.negative and not _MINUS_WORD.search(match.target.text)
        ):
            yield Slipped(Slip.CHANGED, (said.shown,), (f"-{meant.shown}",))


def _of_hundred(reading: Reading) -> bool:
    """Whether a text says "5 of 100", which is 5 % in another."""
    return any(_HUNDRED in amount.values for amount in reading.amounts)


def _shares(match: _Match) -> bool:
    """Whether a number of the source is a percentage in the translation alone."""
    return any(
        is_percent(match.said(other).unit) and not match.meant(place).unit
        for place, other in match.pairs.items()
    )


def _of_units(meant: Amount, said: Amount) -> Slip:
    if is_money(meant.unit) and is_money(said.unit):
        return Slip.CURRENCY
    if is_percent(meant.unit) or is_percent(said.unit):
        return Slip.PERCENT
    return Slip.UNIT


def _turned(match: _Match, locale: Locale) -> Iterator[Slipped]:
    """Ranges whose ends have changed places. A dash between digits may be meant to be seen from right to left."""
    there = {one.low: one for one in match.target.ranges}
    for one in match.source.ranges:
        low, high = match.pairs.get(one.low), match.pairs.get(one.low + 1)
        if low is None or high is None or low != high + 1 or not _rises(match, one):
            continue
        other = there.get(high)
        if other is not None and not (other.by_sign and locale.direction == "rtl"):
            yield Slipped(Slip.RANGE, (other.said,), (one.said,))


def _rises(match: _Match, one: Range) -> bool:
    low, high = (_number(match.meant(place)) for place in (one.low, one.low + 1))
    return low is not None and high is not None and low < high


def _number(amount: Amount) -> float | None:
    try:
        return float(min(amount.values)) if len(amount.values) == 1 else None
    except ValueError:
        return None


def _range_of(reading: Reading, place: int) -> Range | None:
    return next((one for one in reading.ranges if place in {one.low, one.low + 1}), None)


def _paired(match: _Match, lost: list[int], extra: list[int]) -> Iterator[tuple[Slip, int, int]]:
    """What is lost beside what stands in its place, where that is clear, and what kind of slip it is."""
    gone, come = [*lost], [*extra]
    for kind in (_format, _end, _part, _money):
        for meant in [*gone]:
            said = next((one for one in come if kind(match, meant, one)), None)
            if said is not None:
                gone.remove(meant)
                come.remove(said)
                yield _KINDS[kind], meant, said


def _format(match: _Match, meant: int, said: int) -> bool:
    """The same digits, with a separator more or less."""
    one, other = match.meant(meant), match.said(said)
    if not _MARKED.search(one.said) and not _MARKED.search(other.said):
        return False
    ours, theirs = (_NOT_DIGITS.sub("", amount.said).strip("0") for amount in (one, other))
    return ours == theirs and bool(ours)


def _end(match: _Match, meant: int, said: int) -> bool:
    """The end of a range in the place of another: the other end is the same, or both are ends of ranges."""
    one, other = _range_of(match.source, meant), _range_of(match.target, said)
    if one is None or other is None:
        return False
    partner = one.low + 1 if meant == one.low else one.low
    ours = other.low + 1 if said == other.low else other.low
    return match.pairs.get(partner) == ours or (meant == one.low) == (said == other.low)


def _part(match: _Match, meant: int, said: int) -> bool:
    return is_percent(match.meant(meant).unit) and is_percent(match.said(said).unit)


def _money(match: _Match, meant: int, said: int) -> bool:
    one, other = match.meant(meant).unit, match.said(said).unit
    return is_money(one) and is_money(other) and not differ(one, other)


_KINDS = {_format: Slip.FORMAT, _end: Slip.RANGE, _part: Slip.PERCENT, _money: Slip.CURRENCY}


def _lost_ends(match: _Match, lost: list[int], extra: list[int]) -> list[int]:
    """Ends of ranges that nothing stands in the place of, while the other end is there."""
    if extra:
        return []
    found = []
    for place in lost:
        one = _range_of(match.source, place)
        if one is not None and (one.low + 1 if place == one.low else one.low) in match.pairs:
            found.append(place)
    return found
