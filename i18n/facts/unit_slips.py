"""Equal numbers with another unit, without their per cent sign, without their minus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from i18n.facts.amounts import Amount, Reading
from i18n.facts.number_words import says, words_in
from i18n.facts.pairing import Match, Slip, Slipped, same_quantity
from i18n.facts.units import Units, differ, is_money, is_percent, unit_after, units_of
from i18n.locales import Locale

_PHRASES = frozenset(["0", "1", "15", "30", "50"])
"""Numbers that words say with another unit: a quarter of an hour."""
_SMALL = frozenset(map(str, range(1, 13)))
_LONGEST_WORD = 16
_HUNDRED = "100"
_MINUS_WORD = re.compile(
    r"[-\u2212–]|minus|moins|menos|meno|мин|мін|ناقص|سالب|تحت|منفی|زیر|零下|负|負|マイナス|氷点下|영하|마이너스|ऋण|माइनस|মাইনাস"
    r"|ติดลบ|ลบ|âm|eksi|sıfırın alt|πλην|μείον|מינוס|below|unter|under|sous|bajo|sotto|abaixo|poniżej|ниже|нижче|pod",
    re.IGNORECASE,
)


def unit_slips(match: Match, own: Units, units: Units) -> Iterator[Slipped]:
    """Where equal numbers are not the same quantity."""
    for place, other in sorted(match.pairs.items()):
        meant, said = match.meant(place), match.said(other)
        if differ(meant.unit, said.unit):
            # The unit of a range is judged where it stands, at its last end.
            if not same_quantity(meant, said) and meant.unit_said and said.unit_said:
                yield Slipped(_of_units(meant, said), (said.shown,), (meant.shown,))
        elif meant.unit_said and not said.unit:
            yield from _lost(match, meant, said, units)
        elif _gained(match, meant, said, own):
            yield Slipped(Slip.PERCENT, (said.shown,), (meant.said,))
        if meant.negative and meant.unit and not said.negative and not _MINUS_WORD.search(match.target.text):
            yield Slipped(Slip.CHANGED, (said.shown,), (f"-{meant.shown}",))


def _gained(match: Match, meant: Amount, said: Amount, own: Units) -> bool:
    """Whether a number has become a percentage, in a text whose source says nothing of per cent."""
    if not is_percent(said.unit) or not said.unit_said or meant.unit:
        return False
    return not own.percents.search(match.source.text) and not _of_hundred(match.source)


def _lost(match: Match, meant: Amount, said: Amount, units: Units) -> Iterator[Slipped]:
    """A unit that is gone: a per cent sign, or a measure that nothing stands in the place of."""
    text = match.target.text
    if is_percent(meant.unit):
        if units.says_percent and not units.percents.search(text):
            yield Slipped(Slip.PERCENT, (said.said,), (meant.shown,))
    elif meant.unit & _MEASURES and _ends_there(text, said) and not _names_unit(text, meant, units):
        yield Slipped(Slip.UNIT, (said.said,), (meant.shown,), sure=False)


_MEASURES = frozenset(["ug", "mg", "g", "kg", "ml", "l", "IU", "mmHg", "°C", "°F", "mmol"])
_END = re.compile(r"[ \u00a0\u202f]*(?:[.,;:!?)\]。、！？；؛،।]|$)")


def _ends_there(text: str, amount: Amount) -> bool:
    """Whether nothing stands behind a number that could be a unit."""
    return _END.match(text, amount.end) is not None


def _names_unit(text: str, amount: Amount, units: Units) -> bool:
    """Whether a text has the unit of an amount anywhere: said once for several numbers, or in front of them."""
    lowered = text.casefold()
    tables = (units.words, units.stems, units.before, units.signs)
    return any(
        word.casefold() in lowered for table in tables for word, meant in table.items() if meant & amount.unit
    )


def word_slips(match: Match, own: Locale, locale: Locale) -> Iterator[Slipped]:
    """Numbers that one side says in words, with another unit."""
    for place in match.missing:
        meant = match.meant(place)
        if word := _other_unit(meant, match.target.text, locale):
            yield Slipped(_of_units(meant, word), (word.shown,), (meant.shown,))
    for place in match.extra:
        said = match.said(place)
        if word := _other_unit(said, match.source.text, own):
            yield Slipped(_of_units(word, said), (said.shown,), (word.shown,))


@lru_cache(maxsize=8)
def _spoken(text: str, locale: Locale) -> tuple[Amount, ...]:
    """The quantities that a text says in words, each with its unit, as they are written."""
    units = units_of(locale)
    found: list[Amount] = []
    for value, end in words_in(text, locale):
        unit, unit_end = unit_after(text, end, units)
        if unit:
            begin = max(text.rfind(" ", 0, end), text.rfind("\u00a0", 0, end)) + 1
            word = text[max(begin, end - _LONGEST_WORD) : unit_end]
            found.append(Amount(word, frozenset([value]), begin, unit_end, unit=unit, unit_said=word))
    return tuple(found)


@lru_cache(maxsize=8)
def _spoken_quantities(text: str, locale: Locale) -> frozenset[str]:
    return frozenset().union(*(one.quantities for one in _spoken(text, locale)))


def other_words(match: Match, place: int, own: Locale, locale: Locale) -> str:
    """What the source says in words where the translation has a number of its own, of the same unit; else nothing."""
    said = match.said(place)
    if not said.unit_said:
        return ""
    known = {value for one in match.target.amounts for value in one.values}
    for one in _spoken(match.source.text, own):
        like = one.unit & said.unit and one.values <= _SMALL and not one.values & known
        if like and says(match.target.text, one.values, locale) is False:
            return one.said
    return ""


def _other_unit(amount: Amount, text: str, locale: Locale) -> Amount | None:
    """The word for a number in a text, where one stands there and each has another unit; else None."""
    if not amount.unit_said or amount.values & _PHRASES:
        return None
    found = [one for one in _spoken(text, locale) if one.values & amount.values]
    if found and all(differ(amount.unit, one.unit) and not same_quantity(amount, one) for one in found):
        return found[0]
    return None


def said_in_words(amount: Amount, text: str, locale: Locale) -> bool:
    """Whether a text says a quantity by another one in words: two weeks for 14 days."""
    if not amount.unit_said or not amount.quantities:
        return False
    return bool(amount.quantities & _spoken_quantities(text, locale))


def _of_hundred(reading: Reading) -> bool:
    """Whether a text says "5 of 100", which is 5 % in another."""
    return any(_HUNDRED in amount.values for amount in reading.amounts)


def _of_units(meant: Amount, said: Amount) -> Slip:
    if is_money(meant.unit) and is_money(said.unit):
        return Slip.CURRENCY
    if is_percent(meant.unit) or is_percent(said.unit):
        return Slip.PERCENT
    return Slip.UNIT
