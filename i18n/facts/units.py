"""The unit beside a number, in any language: as what it stands for, not as it is written.

A word may stand for several (``г`` is a gram and a year, ``$`` many a dollar): two units differ only where nothing that
the one may mean is anything that the other may.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from i18n.facts.base import LETTER, plain
from i18n.facts.numbers import SYMBOLS
from i18n.facts.unit_words import NO_UNIT, SAME_WORDS, SIGNS, UNIT_WORDS
from i18n.locales import PSEUDO, Locale, money_words, unit_words

NONE: frozenset[str] = frozenset()
_CLDR = {
    "duration-second": "s", "duration-minute": "min", "duration-hour": "h", "duration-day": "d", "duration-week": "wk",
    "duration-month": "mo", "duration-year": "a", "mass-microgram": "ug", "mass-milligram": "mg", "mass-gram": "g",
    "mass-kilogram": "kg", "mass-pound": "lb", "mass-ounce": "oz", "volume-milliliter": "ml", "volume-liter": "l",
    "length-millimeter": "mm", "length-centimeter": "cm", "length-meter": "m", "length-kilometer": "km",
    "length-inch": "in", "length-foot": "ft", "length-mile": "mi", "temperature-celsius": "°C",
    "temperature-fahrenheit": "°F", "concentr-percent": "%", "concentr-permille": "‰",
    "pressure-millimeter-ofhg": "mmHg", "energy-kilocalorie": "kcal", "energy-kilojoule": "kJ",
}  # fmt: skip
_MONEY = ("USD", "EUR", "GBP", "JPY", "INR", "CHF")
_UNSPACED = frozenset(
    ["ja", "zh", "yue", "ko", "th", "lo", "km", "my", "hi", "bn", "mr", "ne", "ta", "te", "gu"]
)
"""Where a unit may go on: languages that put no space behind it, and scripts whose vowel signs are no letters."""
_LONE = {"cs": "s", "sk": "s", "sl": "s", "hr": "s", "sr": "s", "bs": "s", "pl": "z", "es": "m", "pt": "m"}
"""Symbols that are words of a language."""
_ALIKE = (
    {"U", "IU"},
    {"degree", "°C"},
    {"degree", "°F"},
    {"kcal", "cal"},
    {"kB", "KiB"},
    {"MB", "MiB"},
    {"GB", "GiB"},
)
_BASE: dict[str, tuple[str, Fraction]] = {
    "ng": ("g", Fraction(1, 10**9)), "ug": ("g", Fraction(1, 10**6)), "mg": ("g", Fraction(1, 1000)),
    "g": ("g", Fraction(1)), "kg": ("g", Fraction(1000)),
    "ul": ("l", Fraction(1, 10**6)), "ml": ("l", Fraction(1, 1000)), "cl": ("l", Fraction(1, 100)),
    "dl": ("l", Fraction(1, 10)), "l": ("l", Fraction(1)),
    "nm": ("m", Fraction(1, 10**9)), "um": ("m", Fraction(1, 10**6)), "mm": ("m", Fraction(1, 1000)),
    "cm": ("m", Fraction(1, 100)), "m": ("m", Fraction(1)), "km": ("m", Fraction(1000)),
    "ms": ("s", Fraction(1, 1000)), "s": ("s", Fraction(1)), "min": ("s", Fraction(60)), "h": ("s", Fraction(3600)),
    "d": ("s", Fraction(86400)), "wk": ("s", Fraction(7 * 86400)), "mo": ("a", Fraction(1, 12)),
    "a": ("a", Fraction(1)),
}  # fmt: skip
_GAP = re.compile("[ \u00a0\u202f\u2009-]?")
_COUNTED = re.compile("[ \u00a0\u202f\u2009]?(?:个|個|多|余|餘|几|来|數|大)")
_WORD = re.compile(rf"{LETTER}+")
_LONGEST = 32


@dataclass(frozen=True, eq=False)
class Units:
    """The words for units of one language, made ready for look-up."""

    signs: dict[str, frozenset[str]]
    """As they are written, in capitals or not."""
    words: dict[str, frozenset[str]]
    """In lower case."""
    stems: dict[str, frozenset[str]]
    before: dict[str, frozenset[str]]
    """Words and signs that may stand in front of the number."""
    goes_on: bool
    """Whether letters may follow a unit that is not Latin."""
    first: dict[str, tuple[int, ...]]
    """The lengths of the units that begin with a character, the longest first: most characters begin none."""
    last: dict[str, tuple[int, ...]]
    """The same of what may stand in front of a number, by its last character."""

    @cached_property
    def _parts(self) -> frozenset[str]:
        tables = (self.words, self.stems, self.before)
        return frozenset(word for table in tables for word, meant in table.items() if meant & _PARTS)

    @property
    def says_percent(self) -> bool:
        """Whether we know a word for per cent."""
        return any(any(map(str.isalpha, word)) for word in self._parts)

    @cached_property
    def percents(self) -> re.Pattern[str]:
        """Every sign and word for per cent."""
        words = sorted(self._parts | {"%", "‰", "percent"}, key=lambda one: (-len(one), one))
        return re.compile("|".join(map(re.escape, words)), re.IGNORECASE)


@lru_cache(maxsize=64)
def units_of(locale: Locale) -> Units:
    """The units of a locale: those of CLDR, ours, and the symbols that all languages have."""
    language = locale.language
    lone = _LONE.get(language)
    signs = {sign: frozenset([unit]) for sign, unit in SYMBOLS.items() if sign != lone}
    signs |= {sign: frozenset(units.split()) for sign, units in SIGNS.items() if sign != lone}
    before = {sign: units for sign, units in signs.items() if units <= _CURRENCIES or sign in "%‰"}
    units = Units(signs, {}, {}, before, language in _UNSPACED, {}, {})
    if locale.tag in PSEUDO:  # the words are those of the source, with accents
        _measure(units.first, units.signs, 0)
        return units
    line = UNIT_WORDS.get(SAME_WORDS.get(language, language), "")
    _add_cldr(units, locale, short=not line and not units.goes_on)
    for group in filter(None, line.split(";")):
        unit, _, listed = group.partition(":")
        for word in listed.split("|"):
            _add(units.stems if word.endswith("*") else units.words, word.rstrip("*"), unit)
    _add_meanings(units, locale)
    for word in filter(None, NO_UNIT.get(language, "").split("|")):
        units.words[plain(word).casefold()] = NONE
    for word in _BEFORE.get(language, ()):
        _add(before, word, "%")
    _measure(units.first, (*units.signs, *units.words), 0)
    _measure(units.last, units.before, -1)
    return units


def _measure(lengths: dict[str, tuple[int, ...]], words: Iterable[str], place: int) -> None:
    """Sorts the lengths of words by the character at a place, in capitals or not."""
    found: dict[str, set[int]] = {}
    for word in words:
        for char in {word[place], word[place].upper(), word[place].lower()}:
            found.setdefault(char, set()).add(len(word))
    lengths |= {char: tuple(sorted(every, reverse=True)) for char, every in found.items()}


def _add_meanings(units: Units, locale: Locale) -> None:
    """Other units that a sign stands for in a language: ``л`` is a litre in Russian, and years."""
    for name, unit in _CLDR.items():
        for word in unit_words(locale, name).after:
            sign = plain(word).strip(" .")
            if sign in units.signs:
                units.signs[sign] |= {unit}
            if (key := sign.casefold()) in units.words:
                units.words[key] |= {unit}


def _add_cldr(units: Units, locale: Locale, *, short: bool) -> None:
    for name, unit in _CLDR.items():
        beside = unit_words(locale, name, short=short)
        for word in beside.after:
            _add(units.words, word, unit)
        for word in beside.before - beside.after:
            _add(units.before, word, unit)
    for currency in _MONEY:
        for word in money_words(locale, currency):
            if word not in units.signs and not word.isupper():
                _add(units.words, word, currency)


_CURRENCIES = frozenset(
    code for codes in SIGNS.values() for code in codes.split() if code.isupper() and len(code) == len("EUR")
)
_BEFORE = {
    "tr": ("yüzde",),
    "zh": ("百分之",),
    "yue": ("百分之",),
    "th": ("ร้อยละ",),
    "sw": ("asilimia",),
    "eu": ("ehuneko",),
}
"""Words for per cent that stand in front of the number."""


def _add(table: dict[str, frozenset[str]], word: str, unit: str) -> None:
    key = plain(word).casefold().strip(" .")
    if key and not key.isdigit():
        table[key] = table.get(key, NONE) | {unit}


_PARTS = frozenset("%‰")


def unit_after(text: str, at: int, units: Units) -> tuple[frozenset[str], int]:
    """What the unit behind a number may be (nothing where none is known), and where it ends."""
    start = _GAP.match(text, at).end()  # type: ignore[union-attr] # it matches the empty text, too
    chunk = text[start : start + _LONGEST]
    if not chunk or chunk[0] in " \x00,;:!?()[]":
        return NONE, at
    found = _longest(chunk, units)
    if found is None and units.goes_on and (counter := _COUNTED.match(text, at)):
        start = counter.end()
        found = _longest(text[start : start + _LONGEST], units)
    if found is None:
        return NONE, at
    return found[0], start + found[1]


def _longest(chunk: str, units: Units) -> tuple[frozenset[str], int] | None:
    """The longest unit that a text begins with, and its length."""
    lowered = chunk.casefold()
    if len(lowered) != len(chunk):
        lowered = chunk.lower() if len(chunk.lower()) == len(chunk) else chunk
    for end in units.first.get(chunk[0], ()) if chunk else ():
        if end > len(chunk) or not _ends(chunk, end, units):
            continue
        for piece, table in ((chunk[:end], units.signs), (lowered[:end], units.words)):
            if (found := table.get(piece)) is not None:
                return found, end
    if units.stems and (word := _WORD.match(lowered)):
        for end in range(word.end(), 1, -1):
            if (found := units.stems.get(lowered[:end])) is not None:
                return found, word.end()
    return None


def _ends(chunk: str, end: int, units: Units) -> bool:
    """Whether a unit may end here: no letter goes on with it, or the language needs no space there."""
    if end == len(chunk) or not chunk[end].isalpha():
        return True
    last = chunk[end - 1]
    if not last.isalpha():
        return not last.isdigit()
    return units.goes_on and (not last.isascii() or not chunk[end].isascii())


def unit_before(text: str, at: int, units: Units) -> tuple[frozenset[str], int]:
    """What the unit in front of a number may be, and where it begins."""
    end = at - 1 if at and text[at - 1] in " \u00a0\u202f\u2009" else at
    if not end:
        return NONE, at
    chunk = text[max(0, end - _LONGEST) : end]
    lowered = chunk.casefold()
    if len(lowered) != len(chunk):
        return NONE, at
    for start in [len(chunk) - length for length in units.last.get(chunk[-1], ()) if length <= len(chunk)]:
        found = units.before.get(chunk[start:]) or units.before.get(lowered[start:])
        if found is None:
            continue
        first, previous = chunk[start], chunk[start - 1 : start] if start else ""
        if first.isalpha() and previous.isalpha() and not units.goes_on:
            continue
        # "5 % 10" and "5€ 10": the sign belongs to the number in front of it.
        if not first.isalpha() and re.search(r"\d[ \u00a0\u202f]?$", chunk[:start]):
            continue
        return found, end - len(chunk) + start
    return NONE, at


def differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two units are known and cannot be the same."""
    if not one or not other or one & other:
        return False
    return not any(one & alike and other & alike for alike in _ALIKE)


def is_money(unit: frozenset[str]) -> bool:
    """Whether a unit is a currency."""
    return bool(unit) and unit <= _CURRENCIES


def is_percent(unit: frozenset[str]) -> bool:
    """Whether a unit is per cent or per mille."""
    return bool(unit & _PARTS)


@lru_cache(maxsize=4096)
def in_base(value: str, unit: frozenset[str]) -> frozenset[str]:
    """A quantity in the base unit of what it measures: 0.5 g and 500 mg are the same."""
    whole, _, rest = value.partition(".")
    if not whole.isdigit() or (rest and not rest.isdigit()) or len(value) > _LONGEST:
        return NONE
    known = [_BASE[one] for one in unit if one in _BASE]
    return frozenset(f"{Fraction(value) * factor} {base}" for base, factor in known)
