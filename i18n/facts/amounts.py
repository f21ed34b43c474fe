"""The numbers of a source text and of its translation, compared by value and not as they are written.

Digits of every script count, and the separators of each language (CLDR); so do 万 and 億, lakh and crore, millions in
words, hours of the afternoon, and number words where we know those of a language. Code, addresses and placeholders do
not: they are compared as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from i18n.facts.base import plain
from i18n.facts.number_words import says
from i18n.facts.numbers import number_at, separators
from i18n.locales import Locale
from i18n.model import Markup
from i18n.verbatim import pieces

_DIGIT = re.compile(r"\d|[\u00bc-\u00be\u2150-\u215e]")
_SCALES = {
    "万": 4, "萬": 4, "만": 4, "億": 8, "亿": 8, "억": 8, "兆": 12, "千": 3, "百": 2,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
    "lakh": 5, "crore": 7, "लाख": 5, "करोड़": 7, "লাখ": 5, "কোটি": 7, "هزار": 3, "میلیون": 6, "ألف": 3,
    "مليون": 6, "مليار": 9,
    "mille": 3, "mil": 3, "Tausend": 3, "tausend": 3, "tys.": 3, "тыс.": 3,
    "Million": 6, "Millionen": 6, "Mio.": 6, "Milliarde": 9, "Milliarden": 9, "Mrd.": 9,
    "millones": 6, "millón": 6, "millions": 6, "milliard": 9, "milliards": 9, "milhões": 6, "milhão": 6, "bilhões": 9,
    "milioni": 6, "milione": 6, "miliardi": 9, "mln": 6, "mld": 9, "млн": 6, "млрд": 9, "milyon": 6, "milyar": 9,
}  # fmt: skip
_SCALE = re.compile(
    r"[ \u00a0\u202f-]?(" + "|".join(re.escape(word) for word in sorted(_SCALES, key=len, reverse=True)) + ")"
)
_HALF_DAY = re.compile(r"(?::(\d\d))?[ \u00a0\u202f]?([ap])\.?[ \u00a0]?m\b", re.IGNORECASE)
_FULL_HOUR = re.compile(r":00(?!\d)")
_DECADE = re.compile(r"'?s\b|er(?:n|s)?\b")
_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_NOON, _MIDNIGHT = 12, 24


class Amount(NamedTuple):
    """A number in a text."""

    said: str
    """As it is written."""
    values: frozenset[str]
    """What it may mean, in ASCII digits with a point."""
    decade: bool = False
    """Ten years, which many languages name by the last two digits, or in words."""


class Numbers(NamedTuple):
    """How the numbers of a translation stand against those of its source."""

    missing: tuple[str, ...]
    """Numbers of the source that the translation does not say, in digits or words."""
    extra: tuple[str, ...]
    """Numbers of the translation that the source does not say."""


@lru_cache(maxsize=64)  # two checks ask about a message, one after the other
def compared_numbers(source: str, target: str, markup: Markup, own: Locale, locale: Locale) -> Numbers:
    """The numbers that two texts do not share. ``own`` is the language of the source."""
    theirs = amounts(source, markup, own)
    missing, ours = _unshared(theirs, amounts(target, markup, locale))
    if missing and _SPACED.search(target):
        # Groups stand apart by a space in many a text whose language has another sign for it.
        missing, ours = min(
            (missing, ours),
            _unshared(theirs, amounts(_SPACED.sub("", target), markup, locale)),
            key=lambda found: len(found[0]) + len(found[1]),
        )
    if not missing and not ours:
        return Numbers((), ())
    said, original = _words(target, markup), _words(source, markup)
    lost = [one for one in missing if not one.decade and says(said, one.values, locale) is False]
    extra = [one for one in ours if says(original, one.values, own) is not True]
    alike = {one.said for one in lost} & {one.said for one in extra}
    return Numbers(
        *(
            tuple(f"{one.said} (= {min(one.values)})" if one.said in alike else one.said for one in found)
            for found in (lost, extra)
        )
    )


def _unshared(theirs: tuple[Amount, ...], ours: tuple[Amount, ...]) -> tuple[list[Amount], list[Amount]]:
    """The numbers of each of two texts that the other has not, each counted as often as it stands there."""
    left = [*ours]
    missing: list[Amount] = []
    for amount in theirs:
        same = next((one for one in left if one.values & amount.values), None)
        if same is None:
            missing.append(amount)
        else:
            left.remove(same)
    return missing, left


def amounts(text: str, markup: Markup, locale: Locale) -> tuple[Amount, ...]:
    """The numbers of a text of a locale, in order."""
    return tuple(_amounts(_words(text, markup), locale)) if _DIGIT.search(text) else ()


@lru_cache(maxsize=4096)
def _words(text: str, markup: Markup) -> str:
    """What of a text is language, in its plain form."""
    return plain("".join(piece.text if piece.words else " \x00 " for piece in pieces(text, markup)))


def _amounts(text: str, locale: Locale) -> Iterator[Amount]:
    signs = separators(locale)
    text = _FULL_HOUR.sub("", text)
    at = 0
    while (digit := _DIGIT.search(text, at)) is not None:
        start = digit.start()
        found = number_at(text, start, signs)
        if found is None:
            at = start + 1
            continue
        value, at = found
        values = {_short(value)}
        if half := _HALF_DAY.match(text, at):
            values |= _hours(value, half[2].lower())
        elif (scale := _SCALE.match(text, at)) and (scaled := _scaled(value, _SCALES[scale[1]])):
            values.add(scaled)
        decade = _DECADE.match(text, at) is not None and len(value) == len("1960") and value.endswith("0")
        if decade:
            values.add(value[2:])
        yield Amount(text[start:at], frozenset(values), decade)


def _short(value: str) -> str:
    """A value without what its writer may leave out: zeros at its ends. Codes and versions stay as they are."""
    whole, point, rest = value.partition(".")
    if not whole.isdigit() or (point and not rest.isdigit()):
        return value
    return f"{int(whole)}{point}{rest}".rstrip("0").rstrip(".") if point else str(int(whole))


def _hours(value: str, half: str) -> set[str]:
    if not value.isdigit() or int(value) > _NOON:
        return set()
    hour = int(value) % _NOON + (_NOON if half == "p" else 0)
    return {str(hour), str(hour or _MIDNIGHT)}


def _scaled(value: str, power: int) -> str | None:
    whole, _, rest = value.partition(".")
    if not whole.isdigit() or (rest and not rest.isdigit()) or len(rest) > power:
        return None
    return str(int(whole + rest.ljust(power, "0")))
