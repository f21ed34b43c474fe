"""The names of the months in a locale, and how a date is put together with them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from i18n.facts.base import LETTER, plain
from i18n.facts.calendars import LUNAR_MONTHS, SOLAR_MONTHS
from i18n.locales import Locale, month_words

_MONTHS = 12
_MORE = {
    "ar": "كانون الثاني:1|شباط:2|آذار:3|نيسان:4|أيار:5|حزيران:6|تموز:7|آب:8|أيلول:9|تشرين الأول:10|تشرين الثاني:11"
    "|كانون الأول:12|جانفي:1|فيفري:2|أفريل:4|ماي:5|جوان:6|جويلية:7|أوت:8|ابريل:4|اغسطس:8|اكتوبر:10",
    "cs": "lednu:1|únoru:2|březnu:3|dubnu:4|květnu:5|červnu:6|červenci:7|srpnu:8|září:9|říjnu:10|listopadu:11"
    "|prosinci:12",
    "de": "Jänner:1|Feber:2",
    "en": "Sept:9",
    "fa": "می:5|ژانویه:1|فوریه:2|ژوئیه:7|جولای:7|آگوست:8|اوت:8|سپتامبر:9",
    "fr": "févr:2|juil:7|sept:9",
    "hi": "फरवरी:2|सितम्बर:9|अक्तूबर:10|नवम्बर:11|दिसम्बर:12",
    "pl": "maju:5|lipcu:7|lutym:2|marcu:3|sierpniu:8|grudniu:12|październiku:10|listopadzie:11|wrześniu:9",
    "pt": "set:9|out:10|dez:12",
    "ru": "мае:5",
    "uk": "травні:5|червні:6|липні:7",
    "ur": "جنوری:1|فروری:2|مارچ:3|اپریل:4|مئی:5|جون:6|جولائی:7|اگست:8|ستمبر:9|اکتوبر:10|نومبر:11|دسمبر:12",
    "vi": "tháng giêng:1|tháng một:1|tháng hai:2|tháng ba:3|tháng tư:4|tháng năm:5|tháng sáu:6|tháng bảy:7|tháng tám:8"
    "|tháng chín:9|tháng mười:10|tháng mười một:11|tháng mười hai:12|tháng chạp:12",
}
"""Names of months that CLDR has not, or not in this form."""
_NO_MONTHS = ("pro",)
"""Short names of months that are words of the language: "for 9" in Czech."""
_INFLECTS = frozenset(
    "ru uk be pl cs sk sl hr sr bs bg mk el fi et hu lv lt tr az kk ka hy is ga ro la".split()  # noqa: SIM905 - a row
)
"""Languages whose months have endings."""
_SHORTEST_STEM = 3
SPACE = "[ \u00a0\u202f]"
JOIN = rf"(?:{SPACE}?[-–—~〜～/]{SPACE}?|{SPACE}{LETTER}{{1,5}}{SPACE})"
_ORDINAL = r"(?:\.|st|nd|rd|th|er|º|ª|°|-?(?:го|е|ой|ше|га|ни|і|ого|η|ης|an|en))?"
YEAR = r"(?:\d{4})(?!\d|[.,]\d)"


class Months(NamedTuple):
    """The months of a locale."""

    exact: dict[str, int]
    stems: dict[str, int]
    solar: dict[str, int]
    lunar: dict[str, int]
    pattern: re.Pattern[str]


@lru_cache(maxsize=64)
def months_of(locale: Locale) -> Months:
    """The months of a locale: those of CLDR in every form, more names in use, those of other calendars."""
    language = locale.language
    exact = {
        plain(name): number
        for name, number in month_words(locale).items()
        if not any(c.isdigit() for c in name)
    }
    for word in _NO_MONTHS:
        exact.pop(word, None)
    for line in filter(None, _MORE.get(language, "").split("|")):
        name, _, number = line.partition(":")
        exact[plain(name)] = int(number)
    exact |= {name[0].upper() + name[1:]: number for name, number in exact.items()}
    stems = _stems(exact) if language in _INFLECTS else {}
    persian, islamic = language in _PERSIAN, language in _ISLAMIC
    solar = {plain(name): number for number, name in enumerate(SOLAR_MONTHS, 1)} if persian else {}
    lunar = {plain(name): number for name, number in LUNAR_MONTHS.items()} if islamic else {}
    for name in (*solar, *lunar):
        exact.pop(name, None)
    before = "[בלמהוש]{0,2}" if language == "he" else ""
    month = f"(?<!{LETTER}){before}(?P<mN>{_any_of((*exact, *solar, *lunar), stems)})\\.?"
    ways = (way.replace("MONTH", month).replace("N>", f"{n}>") for n, way in enumerate(_WAYS, 1))
    return Months(exact, stems, solar, lunar, re.compile("|".join(f"(?:{way})" for way in ways)))


def _any_of(words: tuple[str, ...], stems: dict[str, int]) -> str:
    whole = "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or r"(?!)"
    if not stems:
        return rf"(?:{whole})(?!{LETTER})"
    inflected = "|".join(map(re.escape, sorted(stems, key=len, reverse=True)))
    return rf"(?:{whole})(?!{LETTER})|(?:{inflected}){LETTER}*"


_PERSIAN = frozenset(["fa", "ckb"])
_ISLAMIC = frozenset(["ar", "ckb", "en", "fa", "id", "ms", "ps", "tr", "ur"])
_DAY = rf"(?<![\d.,:/])(?P<dN>\d{{1,2}})(?!\d){_ORDINAL}(?:{JOIN}(?P<eN>\d{{1,2}})(?!\d){_ORDINAL})?"
_OF = rf"(?:,?{SPACE}?(?:de|del|di|of|d'|г\.|do|den|na|i|u)?{SPACE}?[-/]?{SPACE}?)"
_TO_YEAR = rf"(?:,?{SPACE}?(?:de|del|di|of|عام|سنة|em|en|la|พ\.ศ\.|ค\.ศ\.)?{SPACE}?[-/]?{SPACE}?)"
_WAYS = (
    rf"(?P<yN>\d{{4}})\.?(?:{SPACE}?(?:m|g|gada|metų|e)\.?)?{SPACE}?MONTH{SPACE}?{_DAY}",
    rf"{_DAY}{_OF}MONTH(?:{_TO_YEAR}(?P<yN>{YEAR}))?",
    rf"MONTH{SPACE}?{_DAY}(?!\d|[:.,]\d|{SPACE}?%)(?:,?{SPACE}?(?P<yN>{YEAR}))?",
    rf"MONTH{_TO_YEAR}(?P<yN>{YEAR})",
)
"""The parts of a date in the orders that languages have; N is the number of the order."""


def _stems(exact: dict[str, int]) -> dict[str, int]:
    """What all long forms of a month begin with, where no other month does."""
    found: dict[str, int] = {}
    for month in range(1, _MONTHS + 1):
        forms = [
            name.lower() for name, number in exact.items() if number == month and len(name) > _SHORTEST_STEM
        ]
        if not forms:
            continue
        shortest = min(forms, key=len)
        length = next(
            (n for n in range(len(shortest), 0, -1) if all(f.startswith(shortest[:n]) for f in forms)), 0
        )
        stem = shortest[:length]
        others = [name.lower() for name, number in exact.items() if number != month]
        if length >= _SHORTEST_STEM and not any(name.startswith(stem) for name in others):
            found[stem] = month
            found[stem[0].upper() + stem[1:]] = month
    return found
