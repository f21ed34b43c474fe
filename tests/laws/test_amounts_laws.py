"""A number is the same number in whatever digits and separators a language writes it, and no other."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from i18n.facts.slips import slips
from i18n.locales import format_number, locale
from i18n.model import Markup

EN = locale("en")
TAGS = (
    "de",
    "fr",
    "es",
    "pl",
    "ar",
    "fa",
    "bn",
    "hi",
    "ja",
    "zh-Hant",
    "ru",
    "pt-BR",
    "de-CH",
    "sv",
    "fr-CA",
    "my",
)
LOCALES = [locale(tag) for tag in TAGS]
NUMBERS = st.one_of(
    st.integers(13, 10**9).map(Decimal),
    st.decimals("0.01", "99999", places=2, allow_nan=False).filter(lambda one: one > 13),
)


@given(NUMBERS, st.sampled_from(LOCALES), st.sampled_from([None, "native"]))
def test_a_number_written_as_the_language_writes_it_is_the_number_of_the_source(number, where, digits):
    source = f"Take {format_number(number, EN)} mg"
    written = format_number(number, where)
    target = f"«{written}» mg" if digits is None else f"{written} mg."

    assert slips(source, target, Markup.MARKDOWN, EN, where) == ()


@given(NUMBERS, NUMBERS, st.sampled_from(LOCALES))
def test_another_number_is_found(number, other, where):
    found = slips(
        f"Take {format_number(number, EN)} mg", f"mg {format_number(other, where)}", Markup.PLAIN, EN, where
    )

    assert (found == ()) == (number == other)
    assert all(one.said and one.meant for one in found)


@given(st.lists(st.integers(13, 99), max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_numbers_is_free_and_how_often_each_stands_is_not(numbers, random):
    mixed = [*numbers]
    random.shuffle(mixed)
    source = " x ".join(map(str, numbers))

    assert slips(source, " y ".join(map(str, mixed)), Markup.PLAIN, EN, LOCALES[0]) == ()
    lost = slips(source, "nichts", Markup.PLAIN, EN, LOCALES[0])
    assert sum(len(one.meant) for one in lost) == len(numbers)


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(LOCALES), st.sampled_from(list(Markup)))
def test_no_text_is_too_strange(source, target, where, markup):
    found = slips(source, target, markup, EN, where)

    assert slips(source, source, markup, EN, EN) == ()
    assert all(one.said or one.meant for one in found)
