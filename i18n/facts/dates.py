"""Calendar dates in a text, in any order, in words and in digits, in the calendars that are in use.

A date in digits may mean two days: ``03/04/2026`` is the third of April or the fourth of March. What it may mean is
kept beside what it means in the order of its locale (CLDR).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from i18n.facts.calendars import BUDDHIST, BUDDHIST_YEARS, ERAS, SOLAR_YEARS, from_lunar, from_solar
from i18n.facts.months import JOIN, SPACE, YEAR, Months, months_of
from i18n.locales import DateOrder, Locale, date_order

Day = tuple[int, int, int]
"""Year, month, day; a year or a day that is not said is 0."""
_MONTHS, _DAYS = 12, 31
_NUMERIC = re.compile(
    r"(?<![\d.,:/-])(?:(?P<iso>\d{4})(?P<s1>[-./]|\. ?)(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s2>[./-]|\. )(?P<b>\d{1,2})(?P=s2)(?P<y>\d{4}|\d{2}(?=\D|$)))(?![\d:%]|[.,/-]\d)"
)
_LONG_YEAR = 1000
_EAST = re.compile(
    rf"(?:(?P<era>令和|平成|昭和|大正|民國|民国)?(?P<y>\d{{1,4}}|元){SPACE}?[年년]{SPACE}?)?"
    rf"(?<!\d)(?P<m>\d{{1,2}}){SPACE}?[月월](?!間|间|份的)"
    rf"(?:{SPACE}?(?P<d>\d{{1,2}})(?:{SPACE}?[日號号일]?{JOIN}(?P<e>\d{{1,2}}))?{SPACE}?[日號号일])?"
)
_VIETNAMESE = re.compile(
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:{JOIN}(?P<e>\d{{1,2}}))?{SPACE}(?:tháng|thg){SPACE}(?P<m>\d{{1,2}})(?!\d)"
    rf"(?:,?{SPACE}(?:năm{SPACE})?(?P<y>{YEAR}))?|tháng{SPACE}(?P<m2>\d{{1,2}})(?:,?{SPACE}năm{SPACE}|/)(?P<y2>{YEAR})",
    re.IGNORECASE,
)
_LUNAR_SPAN = 2


@dataclass(frozen=True, slots=True)
class Date:
    """A date in a text."""

    said: str
    start: int
    end: int
    may_be: frozenset[Day]
    """Every day that it may mean."""
    means: Day
    """What it means in the order of its locale."""
    last: int = 0
    """The last day of several: *3 to 5 May*; else 0."""


def dates(text: str, locale: Locale) -> tuple[Date, ...]:
    """The dates in a text in its plain form, in order."""
    names = months_of(locale)
    found: list[Date] = []
    taken = 0
    language = locale.language
    ways = [_in_words(text, names), _in_digits(text, date_order(locale))]
    if language in {"zh", "yue", "ja", "ko"}:
        ways.append(_eastern(text))
    elif language == "vi":
        ways.append(_vietnamese(text))
    for one in sorted(chain.from_iterable(ways), key=lambda one: (one.start, -one.end)):
        if one.start >= taken:
            found.append(one)
            taken = one.end
    return tuple(found)


def same(one: Date, other: Date) -> bool:
    """Whether two dates may be the same day. What only one of them says does not count."""
    if one.last and other.last and one.last != other.last:
        return False
    return any(
        _fits(mine[0], theirs[0]) and mine[1] == theirs[1] and _days_fit(one, other, mine[2], theirs[2])
        for mine in one.may_be
        for theirs in other.may_be
    )


def doubtful(one: Date, other: Date) -> bool:
    """Whether two dates may be the same day and are not, if each is read in the order of its language."""
    if not (len(one.may_be) > 1 or len(other.may_be) > 1) or other.last or one.last:
        return False
    mine, theirs = one.means, other.means
    if max(mine[0], theirs[0]) < _LONG_YEAR:
        return False
    return not (_fits(mine[0], theirs[0]) and mine[1] == theirs[1] and mine[2] == theirs[2])


def _fits(one: int, other: int) -> bool:
    """Whether two years may be the same: one is not said, or by its last two digits."""
    return not one or not other or one == other or (min(one, other) < 100 and one % 100 == other % 100)  # noqa: PLR2004 - a century


def _days_fit(one: Date, other: Date, mine: int, theirs: int) -> bool:
    if not mine or not theirs or mine == theirs:
        return True
    return bool(one.last) != bool(other.last) and ({mine, one.last} & {theirs, other.last}) - {0} != set()


def _in_words(text: str, names: Months) -> Iterator[Date]:
    for match in names.pattern.finditer(text):
        way = next(n for n in "1234" if match[f"m{n}"])
        word = match[f"m{way}"]
        parts = match.groupdict()
        day, last = (int(parts.get(f"{part}{way}") or 0) for part in "de")
        year = int(parts.get(f"y{way}") or 0)
        if day > _DAYS or last > _DAYS or (last and last <= day):
            continue
        if word in names.solar or word in names.lunar:
            yield from _converted(match, word, names, (year, day))
            continue
        month = names.exact.get(word) or next(
            (names.stems[word[:n]] for n in range(len(word), 0, -1) if word[:n] in names.stems), 0
        )
        if month:
            yield _date(match, {(year, month, day)}, (year, month, day), last)


def _date(match: re.Match[str], may_be: set[Day], means: Day, last: int = 0) -> Date:
    eras = {(year - BUDDHIST, month, day) for year, month, day in may_be if year in BUDDHIST_YEARS}
    if eras:
        means = (means[0] - BUDDHIST, *means[1:])
    return Date(match[0].strip(" ,"), match.start(), match.end(), frozenset(eras or may_be), means, last)


def _converted(match: re.Match[str], word: str, names: Months, said: tuple[int, int]) -> Iterator[Date]:
    year, day = said
    if not year or not day:
        return
    if word in names.solar:
        found = from_solar(year, names.solar[word], day)
        around = [found] if found else []
    else:
        found = from_lunar(year, names.lunar[word], day)
        around = [found + timedelta(n) for n in range(-_LUNAR_SPAN, _LUNAR_SPAN + 1)] if found else []
    if found:
        yield Date(match[0], match.start(), match.end(), frozenset(map(_day, around)), _day(found))


def _day(one: date) -> Day:
    return one.year, one.month, one.day


def _in_digits(text: str, order: DateOrder) -> Iterator[Date]:
    for match in _NUMERIC.finditer(text):
        if match["iso"]:
            year, month, day = int(match["iso"]), int(match["m1"]), int(match["d1"])
            if year < _LONG_YEAR or not 1 <= month <= _MONTHS or not 1 <= day <= _DAYS:
                continue
            solar = from_solar(year, month, day) if year in SOLAR_YEARS else None
            said = _day(solar) if solar else (year, month, day)
            yield _date(match, {said}, said)
            continue
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        if len(match["y"]) == len("26") and match["s2"] == "-":
            continue
        ways = ((a, b), (b, a)) if match["s2"] in "/-" else ((a, b),)
        may_be = {(year, month, day) for day, month in ways if 1 <= month <= _MONTHS and 1 <= day <= _DAYS}
        if may_be:
            means = (year, a, b) if order == "mdy" else (year, b, a)
            yield _date(match, may_be, means if means in may_be else next(iter(may_be)))


def _eastern(text: str) -> Iterator[Date]:
    for match in _EAST.finditer(text):
        month, day = int(match["m"]), int(match["d"] or 0)
        year = 0
        if match["y"]:
            year = (1 if match["y"] == "元" else int(match["y"])) + ERAS.get(match["era"] or "", 0)
        if 1 <= month <= _MONTHS and day <= _DAYS and (year or day):
            last = int(match["e"] or 0)
            yield _date(match, {(year, month, day)}, (year, month, day), last if last > day else 0)


def _vietnamese(text: str) -> Iterator[Date]:
    for match in _VIETNAMESE.finditer(text):
        month, day = int(match["m"] or match["m2"]), int(match["d"] or 0)
        year, last = int(match["y"] or match["y2"] or 0), int(match["e"] or 0)
        if 1 <= month <= _MONTHS and day <= _DAYS:
            yield _date(match, {(year, month, day)}, (year, month, day), last if last > day else 0)
