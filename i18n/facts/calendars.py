"""Days of other calendars as Gregorian ones: the Solar Hijri calendar of Iran, the Islamic one, years of other eras."""

from __future__ import annotations

from datetime import date, timedelta

SOLAR_MONTHS = tuple("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split())  # noqa: SIM905 - a row
"""The months of the Solar Hijri calendar, in Persian."""
LUNAR_MONTHS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "محرم|muharram",
            "صفر|safar",
            "ربيع الأول|ربیع الاول",
            "ربيع الآخر|ربيع الثاني|ربیع الثانی",
            "جمادى الأولى|جمادی الاول",
            "جمادى الآخرة|جمادى الثانية|جمادی الثانی",
            "رجب|rajab",
            "شعبان|sha'ban",
            "رمضان|ramadan",
            "شوال|shawwal",
            "ذو القعدة|ذي القعدة|ذوالقعده",
            "ذو الحجة|ذي الحجة|ذوالحجه",
        ),
        1,
    )
    for word in words.split("|")
}
"""The months of the Islamic calendar, in Arabic and Persian."""
ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "民國": 1911,
    "民国": 1911,
}
"""What is added to a year of an era."""
BUDDHIST = 543
BUDDHIST_YEARS, SOLAR_YEARS = range(2400, 2700), range(1300, 1500)
"""What a year of these calendars is in our centuries."""
_LUNAR_EPOCH = date(622, 7, 19)
_BREAKS = (
    -61,
    9,
    38,
    199,
    426,
    686,
    756,
    818,
    1111,
    1181,
    1210,
    1635,
    2060,
    2097,
    2192,
    2262,
    2324,
    2394,
    2456,
    3178,
)
_HALF_YEAR = 186


def from_solar(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of one of the Solar Hijri calendar (Borkowski's table of its leap years, 1996)."""
    if not _BREAKS[0] <= year < _BREAKS[-1] or not 1 <= month <= len(SOLAR_MONTHS):
        return None
    leaps, before, jump = -14, _BREAKS[0], 0
    for after in _BREAKS[1:]:
        jump = after - before
        if year < after:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        before = after
    n = year - before
    leaps += n // 33 * 8 + (n % 33 + 3) // 4
    if jump % 33 == 4 and jump - n == 4:  # noqa: PLR2004 - the table's own numbers
        leaps += 1
    gregorian = year + 621
    march = 20 + leaps - (gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150)
    first = date(gregorian, 3, 1) + timedelta(march - 1)
    past = 31 * (month - 1) if month <= len("123456") else _HALF_YEAR + 30 * (month - 7)
    return first + timedelta(past + day - 1)


def from_lunar(year: int, month: int, day: int) -> date | None:
    """The day of the Islamic calendar, as its tables have it: what was seen may be two days off."""
    if not 1 <= year <= 2000 or not 1 <= month <= 12:  # noqa: PLR2004 - a calendar's own numbers
        return None
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1
    return _LUNAR_EPOCH + timedelta(days)


def common_years(year: int, language: str) -> frozenset[int]:
    """The common years that a year in the calendar of a language's country may be; none where it is no year."""
    if language in {"th", "lo", "km"} and year in BUDDHIST_YEARS:
        return frozenset([year - BUDDHIST])
    if language in {"fa", "ps", "ckb"} and year in SOLAR_YEARS:
        return frozenset([year + 621, year + 622])
    return frozenset()
