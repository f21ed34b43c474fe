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
    if not _may_be_hour(value) or int(value) > _NOON:
        return set()
    if half := _HALF_DAY.match(text, end):
        return _hours(value, half[2].lower())
    return _half_days(text, start, end, value, locale)


def in_the_same_half(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The hours that a number may be, if another is an hour of the afternoon."""
    afternoon = any(_may_be_hour(value) and str(int(value) + _NOON) in other for value in other)
    if not afternoon:
        return frozenset()
    return frozenset(str(int(value) + _NOON) for value in one if _may_be_hour(value) and int(value) < _NOON)


def _may_be_hour(value: str) -> bool:
    return value.isdigit() and len(value) <= len("12")


def _hours(value: str, half: str) -> set[str]:
    hour = int(value) % _NOON + (_NOON if half == "p" else 0)
    return {str(hour), str(hour or _MIDNIGHT)}


_AFTERNOON = {
    "ar": "مساء|عصرا|عصرًا|ظهرا", "bn": "বিকেল|বিকেলে|সন্ধ্যা|রাত|দুপুর", "cs": "odpoledne|večer",
    "da": "om eftermiddagen|om aftenen",
    "de": "nachmittags|abends", "el": "μ.μ|το απόγευμα|το βράδυ", "en": "in the afternoon|in the evening|at night",
    "es": "de la tarde|de la noche|p. m", "fa": "عصر|بعدازظهر|بعد از ظهر|شب", "fi": "iltapäivällä|illalla",
    "fr": "de l'après-midi|du soir", "he": 'אחה"צ|בערב|אחר הצהריים', "hi": "शाम|दोपहर|रात", "hu": "délután|este",
    "id": "sore|malam", "it": "del pomeriggio|di sera", "nl": "'s middags|'s avonds", "pl": "po południu|wieczorem",
    "pt": "da tarde|da noite", "ru": "дня|вечера|пополудни", "sv": "på eftermiddagen|på kvällen|em",
    "th": "บ่าย|เย็น|ค่ำ|ทุ่ม", "tr": "öğleden sonra|akşam", "uk": "дня|вечора|пополудні", "vi": "chiều|tối",
    "zh": "下午|晚上|晚间|傍晚",
}  # fmt: skip
"""Words for the hours after noon that CLDR has not in this form."""


@lru_cache(maxsize=64)
def _half_day_patterns(locale: Locale) -> tuple[tuple[str, re.Pattern[str]], ...]:
    morning, afternoon = half_day_words(locale)
    more = filter(None, _AFTERNOON.get(locale.language, "").split("|"))
    return tuple(
        (
            half,
            re.compile(
                "|".join(re.escape(plain(word).casefold()) for word in sorted(words, key=len, reverse=True))
            ),
        )
        for half, words in (("a", morning), ("p", {*afternoon, *more}))
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
