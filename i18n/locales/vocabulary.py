"""The words that a locale has for units, money, months and the hours of the day: CLDR by babel.

What is written for a locale is made by ``toolbox``; these are the words by which such a text is understood again.
A locale that CLDR does not have gets the words of its nearest parent; failing that, English ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from i18n.locales.base import Locale
from i18n.locales.door import data_for, unit_patterns

DateOrder = Literal["dmy", "mdy", "ymd"]
_HOLE = "{0}"
_WIDTHS = ("wide", "abbreviated")
_AFTERNOON = ("pm", "afternoon", "evening", "night")
_MORNING = ("am", "morning", "night", "midnight")


class Beside(NamedTuple):
    """What stands beside a number, in every plural form."""

    before: frozenset[str]
    after: frozenset[str]


def unit_words(locale: Locale, unit: str, *, short: bool = True) -> Beside:
    """The words for a unit of CLDR (``mass-gram``), written out and, if asked for or if there are no others, short."""
    patterns = unit_patterns(data_for(locale.tag), unit)
    widths = ("long", "short") if short or "long" not in patterns else ("long",)
    found = [
        pattern
        for width in widths
        if width in patterns
        for category, pattern in patterns[width].items()
        if category != "per" and _HOLE in pattern
    ]
    halves = [pattern.split(_HOLE, 1) for pattern in found]
    return Beside(_words(before for before, _ in halves), _words(after for _, after in halves))


def money_words(locale: Locale, currency: str) -> frozenset[str]:
    """The names and the signs that a locale has for a currency."""
    data = data_for(locale.tag)
    plural: Mapping[str, str] = data._data["currency_names_plural"].get(currency) or {}  # noqa: SLF001 - no public door
    return _words(
        (data.currencies.get(currency, ""), data.currency_symbols.get(currency, ""), *plural.values())
    )


@lru_cache(maxsize=256)
def month_words(locale: Locale) -> Mapping[str, int]:
    """The names of the months, whole and short, in the forms of a date and alone, with their numbers."""
    months = data_for(locale.tag).months
    found = {
        name.strip(".").strip(): number
        for form in ("format", "stand-alone")
        for width in _WIDTHS
        for number, name in months[form][width].items()
    }
    return MappingProxyType({name: number for name, number in found.items() if not name.isdigit()})


@lru_cache(maxsize=256)
def half_day_words(locale: Locale) -> tuple[frozenset[str], frozenset[str]]:
    """The words for the hours before noon, and for those after it. Those of the night are among both."""
    periods = data_for(locale.tag).day_periods
    found = [
        (name, word)
        for form in ("format", "stand-alone")
        for width in _WIDTHS
        for name, word in (periods.get(form, {}).get(width) or {}).items()
    ]
    return (
        _words(word for name, word in found if name.startswith(_MORNING)),
        _words(word for name, word in found if name.startswith(_AFTERNOON)),
    )


@lru_cache(maxsize=256)
def date_order(locale: Locale) -> DateOrder:
    """In which order a locale writes day, month and year in digits. English without a country is American."""
    pattern = data_for(locale.tag).date_formats["short"].pattern
    letters = [letter for letter in pattern.lower().replace("l", "m") if letter in "dmy"]
    order = "".join(dict.fromkeys(letters))
    return "mdy" if order == "mdy" else "ymd" if order == "ymd" else "dmy"


def _words(found: Iterable[str]) -> frozenset[str]:
    return frozenset(_stripped(found))


def _stripped(found: Iterable[str]) -> Iterator[str]:
    for word in found:
        if bare := word.strip(" \u00a0\u202f\u200e\u200f\u061c"):
            yield bare
