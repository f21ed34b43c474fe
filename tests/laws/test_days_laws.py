"""A date is the same day in whatever words and order a language writes it, and no other."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from i18n.facts.calendars import from_lunar, from_solar
from i18n.facts.pairing import Slip
from i18n.facts.slips import slips
from i18n.locales import format_date, locale
from i18n.model import Markup

EN = locale("en")
TAGS = (  # noqa: SIM905 - a row of tags
    "de fr es it pt pl ru uk be bg cs sk sl hr sr ro hu fi et lv lt nl da nb sv is ga ca gl el tr az kk ar fa he ur "
    "hi bn mr ta te kn ml gu si ja zh zh-Hant ko th id sw am ka hy km lo my af zu sq"
).split()
LOCALES = [locale(tag) for tag in TAGS]
DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))
WIDTHS = st.sampled_from(["medium", "long", "full"])
EXTRA = {Slip.EXTRA}


def kinds(source, target, where):
    return {one.slip for one in slips(source, target, Markup.PLAIN, EN, where)} - EXTRA


@given(DAYS, st.sampled_from(LOCALES), WIDTHS)
def test_a_date_as_the_language_writes_it_is_the_day_of_the_source(day, where, width):
    assert not kinds(f"Since {format_date(day, EN)}.", f"- {format_date(day, where, width)}.", where)


@given(DAYS, DAYS, st.sampled_from(LOCALES), WIDTHS)
def test_another_day_is_found(day, other, where, width):
    found = kinds(f"Since {format_date(day, EN)}.", f"- {format_date(other, where, width)}.", where)

    assert (day == other) == (not found)


@given(st.integers(1300, 1499), st.integers(1, 12), st.integers(1, 29))
def test_days_of_the_solar_calendar_follow_each_other(year, month, day):
    first, second = from_solar(year, month, day), from_solar(year, month, day + 1)

    assert (second - first).days == 1
    assert first.year - year in {621, 622}


@given(st.integers(1300, 1499), st.integers(1, 11), st.integers(1, 29))
def test_days_of_the_lunar_calendar_follow_each_other(year, month, day):
    assert (from_lunar(year, month, day + 1) - from_lunar(year, month, day)).days == 1
    assert (from_lunar(year, month + 1, 1) - from_lunar(year, month, 1)).days in {29, 30}
