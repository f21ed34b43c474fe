"""The numbers of a text by value and not as they are written, with their units, and with the ranges they bound.

Digits of every script count, and the separators of each language (CLDR); so do 万 and 億, lakh and crore, millions in
words, and the hours of the afternoon. Code, addresses and placeholders do not: they are compared as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from i18n.facts.calendars import common_years
from i18n.facts.hours import hours_at, in_the_same_half
from i18n.facts.numbers import Separators, number_at, separators
from i18n.facts.scales import scaled_at
from i18n.facts.units import NONE, Units, in_base, unit_after, unit_before, units_of
from i18n.locales import Locale

_FRACTIONS = r"[\u00bc-\u00be\u2150-\u215e]"
DIGIT = re.compile(rf"\d|{_FRACTIONS}")
_RUN = re.compile(rf"\d+{_FRACTIONS}?|{_FRACTIONS}")
MOST = 300
"""Numbers in a text at most: each is looked for among all others. Who reads more in one paragraph reads a list."""
_FULL_HOUR = re.compile(r":00(?!\d)")
_DECADE = re.compile(r"'?s\b|er(?:n|s)?\b")
_THROUGH = {
    "ar": "إلى|الى|حتى|و حتى", "be": "да", "bg": "до", "bn": "থেকে", "cs": "až|do", "da": "til",
    "de": "bis", "el": "έως|ως|μέχρι", "en": "to|through|until", "es": "a|hasta", "fa": "تا",
    "fi": "viiva", "fr": "à|jusqu'à", "he": "עד", "hi": "से", "hu": "és", "id": "sampai|hingga",
    "it": "a|fino a", "ja": "から|ないし|より", "ko": "에서|부터|내지", "nb": "til", "nl": "tot|t/m", "pl": "do",
    "pt": "a|até", "ro": "la|până la", "ru": "до", "sk": "až|do", "sv": "till", "th": "ถึง",
    "tr": "ile|ilâ|ila", "uk": "до", "ur": "سے", "vi": "đến|tới", "zh": "至|到", "yue": "至|到",
}  # fmt: skip
_SIGN = r"[ \u00a0\u202f]?[–—〜～∼‒~][ \u00a0\u202f]?|-| - "
_BEFORE_RANGE = re.compile(r"[\d.,:/+A-Za-z-]$|\d[ \u00a0]$")
_MINUS = re.compile(r"(?:^|(?<=[\s(:=]))-$")
_CENTURY = re.compile(r"\d{2} ?世[纪紀](?=\d0年代)")
"""A decade of a century is said by both: 20世纪70年代."""
_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
"""Where the comma is the decimal sign, a full stop may group, whatever else CLDR has for it."""
_SLASHED = re.compile(r"(?<![\d/])0/(\d+)(?![\d/])")
"""Persian hands write the decimal sign as a slash."""
_TENTHS = "割"


_LATIN = re.compile(r"(?:(?=[^\W\d_])[A-Za-z\u00c0-\u02af\u1e00-\u1eff]){2}")
_LONGEST = 64
"""Digits of a number at most; a longer one is a code, and Python would refuse to count it."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a text."""

    said: str
    """As it is written."""
    values: frozenset[str]
    """What it may mean, in ASCII digits with a point."""
    start: int = 0
    end: int = 0
    """Where it stands in the plain form of the text, without its unit."""
    decade: bool = False
    """Ten years, which many languages name by the last two digits, or in words."""
    unit: frozenset[str] = NONE
    """What its unit may be; nothing where none is known."""
    unit_said: str = ""
    """The number with its unit, as it is written."""
    negative: bool = False
    """A minus sign stands in front of it."""

    @property
    def quantities(self) -> frozenset[str]:
        """The same in base units: 500 mg as half a gram."""
        return frozenset().union(*(in_base(value, self.unit) for value in self.values)) if self.unit else NONE

    @property
    def shown(self) -> str:
        """With its unit where it has one."""
        return self.unit_said or self.said


@dataclass(frozen=True, slots=True)
class Range:
    """Two numbers of a text that are the ends of a range."""

    low: int
    """Which of the numbers the first is; the second follows it."""
    said: str
    by_sign: bool
    """A dash joins them, not a word."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The numbers of a text, in order, and their ranges."""

    text: str
    """The plain form that they stand in."""
    amounts: tuple[Amount, ...]
    ranges: tuple[Range, ...]


def count_numbers(text: str) -> int:
    """How many numbers a text in its plain form has, at most."""
    return len(_RUN.findall(text))


def read(text: str, locale: Locale) -> Reading:
    """The numbers of a text in its plain form, as a locale writes them."""
    text = _FULL_HOUR.sub("", text)
    if "世" in text:
        text = _CENTURY.sub("", text)
    if locale.language in {"fa", "ur"}:
        text = _SLASHED.sub(r"0.\1", text)
    found = list(_amounts(text, locale, separators(locale), units_of(locale)))
    ranges = _ranges(text, found, locale)
    for one in ranges:
        low, high = found[one.low], found[one.low + 1]
        # "2 to 6 pm": so is the half of the day.
        low = replace(low, values=low.values | in_the_same_half(low.values, high.values))
        high = replace(high, values=high.values | in_the_same_half(high.values, low.values))
        found[one.low], found[one.low + 1] = low, high
        # "3 to 5 mg": the unit is said once.
        if high.unit and not low.unit:
            found[one.low] = replace(low, unit=high.unit)
    return Reading(text, tuple(found), ranges)


def _amounts(text: str, locale: Locale, signs: Separators, units: Units) -> Iterator[Amount]:
    at = 0
    while (digit := DIGIT.search(text, at)) is not None:
        start = digit.start()
        found = number_at(text, start, signs)
        if found is None:
            at = start + 1
            continue
        value, at = found
        if "," in value:
            # 0,1,2 is a list without spaces.
            value = value.partition(",")[0]
            at = start + len(value)
        elif _in_a_word(text, start, at):
            continue
        yield _amount(text, (start, at), value, (signs, units), locale)


def _amount(
    text: str, place: tuple[int, int], value: str, ways: tuple[Separators, Units], locale: Locale
) -> Amount:
    """The number at a place with what stands around it."""
    (start, end), (signs, units) = place, ways
    said = text[start:end]
    values = {short(value)}
    if signs.decimal == "," and _DOTTED.fullmatch(said):
        values.add(said.replace(".", ""))
    scaled = scaled_at(value, text, end)
    if scaled is None:
        values |= hours_at(text, start, end, value, locale)
    else:
        values.add(scaled[0])
    behind = scaled[1] if scaled else end
    if text.startswith(_TENTHS, behind) and value.isdigit():
        values, unit, unit_end = {f"{value}0"}, frozenset("%"), behind + 1
    else:
        unit, unit_end = unit_after(text, behind, units)
    begin = start
    if not unit:
        unit, begin = unit_before(text, start, units)
    if len(value) == len("2569") and value.isdigit():
        values |= {str(year) for year in common_years(int(value), locale.language)}
    decade = _DECADE.match(text, end) is not None and len(value) == len("1960") and value.endswith("0")
    if decade:
        values.add(value[2:])
        unit = NONE
    shown = text[begin:unit_end].strip() if unit else ""
    minus = _MINUS.search(text[max(0, begin - 2) : begin]) is not None
    return Amount(said, frozenset(values), start, unit_end, decade, unit, shown, minus)


def _in_a_word(text: str, start: int, end: int) -> bool:
    """Whether digits stand between Latin letters, as in i18n; 8h30min is a time."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before != "h" and _LATIN.fullmatch(before + after) is not None


def short(value: str) -> str:
    """A value without what its writer may leave out: zeros at its ends. Codes and versions stay as they are."""
    whole, point, rest = value.partition(".")
    if len(value) > _LONGEST or not whole.isdigit() or (point and not rest.isdigit()):
        return value
    return f"{int(whole)}{point}{rest}".rstrip("0").rstrip(".") if point else str(int(whole))


@lru_cache(maxsize=64)
def _join(locale: Locale) -> re.Pattern[str]:
    words = _THROUGH.get(locale.language, "-")
    return re.compile(
        rf"[時时시點点]?(?P<sign>{_SIGN})|[時时시點点]?[ \u00a0\u202f]?(?:{words})[ \u00a0\u202f]?",
        re.IGNORECASE,
    )


def _ranges(text: str, found: list[Amount], locale: Locale) -> tuple[Range, ...]:
    """Neighbours that a dash or a word joins; chains of three and more are telephone numbers, dates, versions."""
    if len(found) < len("ab"):
        return ()
    join = _join(locale)
    joined = [join.fullmatch(text, one.end, other.start) for one, other in pairwise(found)]
    ranges: list[Range] = []
    for place, how in enumerate(joined):
        if how is None or (place and joined[place - 1]) or (place + 1 < len(joined) and joined[place + 1]):
            continue
        low, high = found[place], found[place + 1]
        if how["sign"] and (
            _BEFORE_RANGE.search(text[max(0, low.start - 2) : low.start]) or low.said.startswith("0")
        ):
            continue
        ranges.append(Range(place, text[low.start : high.end].strip(), how["sign"] is not None))
    return tuple(ranges)
