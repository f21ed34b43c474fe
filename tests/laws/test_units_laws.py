"""A quantity is the same whatever word, sign and order a language has for its unit, and another unit is another one."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from i18n.facts.pairing import Slip
from i18n.facts.slips import slips
from i18n.locales import format_currency, format_percent, format_unit, locale
from i18n.model import Markup

EN = locale("en")
TAGS = (  # noqa: SIM905 - a row of tags
    "de fr es it pt pt-PT pl ru uk be bg cs sk sl hr sr sr-Latn bs mk ro hu fi et lv lt nl da nb sv is ga cy eu ca gl "
    "el tr az kk uz ar ar-EG fa he ur hi bn mr ne ta te kn ml gu pa si ja zh zh-Hant yue ko th vi id ms fil sw am ka "
    "hy mn km lo my af zu sq mt"
).split()
LOCALES = st.sampled_from([locale(tag) for tag in TAGS])
UNKNOWN = frozenset(["my", "ne", "gu", "km", "lo", "ca", "ur", "is", "te", "si", "zu"])
KNOWN = st.sampled_from([locale(tag) for tag in TAGS if tag not in UNKNOWN])
UNITS = st.sampled_from(
    [
        "mass-microgram",
        "mass-milligram",
        "mass-gram",
        "mass-kilogram",
        "volume-milliliter",
        "volume-liter",
        "duration-minute",
        "duration-hour",
        "duration-day",
        "duration-week",
        "duration-month",
        "duration-year",
        "temperature-celsius",
        "length-centimeter",
        "length-meter",
    ]
)
NUMBERS = st.integers(13, 999)


def found(source, target, where):
    return [one for one in slips(source, target, Markup.PLAIN, EN, where) if one.slip is not Slip.EXTRA]


@given(NUMBERS, UNITS, LOCALES, st.sampled_from(["long", "short"]))
def test_a_unit_as_the_language_has_it_is_the_unit_of_the_source(number, unit, where, width):
    source, target = format_unit(number, unit, EN), format_unit(number, unit, where, width)

    assert not found(f"Take {source}.", f"{target}.", where)


@given(NUMBERS, UNITS, UNITS, KNOWN)
def test_another_unit_is_found(number, unit, other, where):
    source, target = format_unit(number, unit, EN), format_unit(number, other, where)

    kinds = [one.slip for one in found(f"Take {source}.", f"{target}.", where)]
    assert kinds == ([] if unit == other else [Slip.UNIT])


@given(NUMBERS, LOCALES, st.sampled_from(["EUR", "USD", "GBP", "JPY", "INR", "CHF"]))
def test_shares_and_money_are_the_same_as_the_language_writes_them(number, where, currency):
    share = Decimal(number) / 100

    assert not found(format_percent(share, EN), format_percent(share, where), where)
    assert not found(format_currency(number, currency, EN), format_currency(number, currency, where), where)
