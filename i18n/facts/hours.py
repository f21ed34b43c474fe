"""The hours of the day: 3 pm, 下午3点, "3 Uhr nachmittags" and 15:00 are the same."""

from __future__ import annotations

import re
from functools import lru_cache

from i18n.facts.base import plain
from i18n.locales import Locale, half_day_words

_HALF_DAY = re.compile(r"(?::(\d\d))?[ \u00a0\u202f]?([ap])\.?[ \u00a0]?m\b", re.IGNORECASE)
_NOON, _MIDNIGHT = 12, 24


def hours_at(text: str, start: int, end: int, value: str, locale: Locale) -> set[str]:
    """The hours that a number between two places is where a word for a part of the day stands beside it."""
    if not value.isdigit() or len(value) > len("12") or int(value) > _NOON:
        return set()
    if half := _HALF_DAY.match(text, end):
        return _hours(value, half[2].lower())
    return _half_days(text, start, end, value, locale)


def in_the_same_half(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The hours that a number may be, if another is an hour of the afternoon."""
    afternoon = any(value.isdigit() and str(int(value) + _NOON) in other for value in other)
    if not afternoon:
        return frozenset()
    return frozenset(str(int(value) + _NOON) for value in one if value.isdigit() and int(value) < _NOON)


def _hours(value: str, half: str) -> set[str]:
    hour = int(value) % _NOON + (_NOON if half == "p" else 0)
    return {str(hour), str(hour or _MIDNIGHT)}


@lru_cache(maxsize=64)
def _half_day_patterns(locale: Locale) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (
            half,
            re.compile(
                "|".join(re.escape(plain(word).casefold()) for word in sorted(words, key=len, reverse=True))
            ),
        )
        for half, words in zip("ap", half_day_words(locale), strict=True)
        if words
    )


_HOUR_BEHIND = re.compile(
    r"(?::\d\d)?[ \u00a0\u202f]?"
    r"(?:(?:Uhr|h|ч|час\w*|hod\w*|ώρα|시|时|時|點|点|giờ|น\.|uur|óra)[ \u00a0]?(?:\d\d)?)?"
    r"[ ,\u00a0\u202f]*"
)


def _half_days(text: str, start: int, end: int, value: str, locale: Locale) -> set[str]:
    """The hours that a number is where a word for a part of the day stands beside it."""
    behind = _HOUR_BEHIND.match(text, end)
    after = text[behind.end() if behind else end :][:16].casefold()
    before = text[max(0, start - 18) : start].rstrip(" \u00a0\u202f,").casefold()
    found: set[str] = set()
    for half, words in _half_day_patterns(locale):
        if any(before.endswith(one[0]) and one.end() == len(before) for one in words.finditer(before)) or (
            (one := words.match(after)) and not after[one.end() : one.end() + 1].isalpha()
        ):
            found |= _hours(value, half)
    return found
