"""What holds for every locale, every name and every plural rule."""

from datetime import date, datetime, timedelta
from gettext import c2py

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from i18n.errors import UsageError
from i18n.locales import (
    NUMERALS,
    best_match,
    cldr,
    display_name,
    folder_locale,
    format_compact,
    format_currency,
    format_date,
    format_datetime,
    format_list,
    format_number,
    format_percent,
    format_range,
    format_relative,
    format_time,
    format_unit,
    locale,
    ordinal_category,
    parse_plural_forms,
    plural_index,
    quote,
)
from i18n.locales.tags import split

TAGS = [line.split(";")[0] for line in cldr.LOCALES.strip().splitlines()]
MOMENT = datetime(2026, 11, 5, 14, 30)  # noqa: DTZ001 - a reader's clock
OTHERS = ["en-XA", "ar-XB", "tlh", "zh-TW", "de-x-leicht", "ca-valencia", "qaa"]  # not in CLDR
tags = st.sampled_from([*TAGS, *OTHERS])
numerals = st.none() | st.sampled_from(sorted(NUMERALS))
amounts = st.integers(-(10**12), 10**12) | st.floats(-1e9, 1e9) | st.decimals(-(10**6), 10**6, places=2)


@given(tags)
def test_every_spelling_of_a_tag_is_the_same_locale(tag):
    of = locale(tag)

    for written in (of.tag, of.posix, of.tag.upper(), of.tag.lower(), of.tag.replace("-", "_")):
        assert locale(written) == of
    assert folder_locale(of.posix) == of


@pytest.mark.parametrize("tag", TAGS)
def test_parents_are_a_chain_in_one_script_that_ends(tag):
    of = locale(tag)

    for i, parent in enumerate(of.parents):
        assert parent.parents == of.parents[i + 1 :]
    assert of not in of.parents
    assert all(parent.direction == of.direction for parent in of.parents)


@given(st.text(max_size=40) | st.from_regex(r"[a-zA-Z]{1,8}([-_@][a-zA-Z0-9]{1,8}){0,4}", fullmatch=True))
def test_any_name_is_a_locale_or_refused_with_a_tag_that_exists(name):
    try:
        of = locale(name)
    except UsageError as error:
        problem = error.problems[0]
        assert problem.what == f"unknown locale {name!r}"
        if problem.fix.startswith("did you mean"):
            assert split(problem.fix.split("'")[1]) is not None
    else:
        assert locale(of.tag) == of
        assert locale(of.posix) == of
        assert not set(of.posix) & set("/\\. \0")


@given(tags, st.lists(tags, max_size=6))
def test_a_best_match_is_available_and_does_not_depend_on_the_order(wanted, available):
    of, there = locale(wanted), [locale(tag) for tag in available]
    found = best_match(of, there)

    assert found is None or found in there
    assert found == best_match(of, there[::-1])
    if of in there:
        assert found == of


_OPERATORS = ["==", "!=", "<", ">", "<=", ">=", "+", "*", "%", "/"]


def _rules(inner):
    return st.one_of(
        st.tuples(inner, st.sampled_from(_OPERATORS), inner).map(" ".join),
        # In C the answer is 0 or 1; Python's gettext gives the operand itself.
        st.tuples(inner, st.sampled_from(["||", "&&"]), inner).map(
            lambda p: "((({}) {} ({})) != 0)".format(*p)
        ),
        st.tuples(inner, inner, inner).map(lambda parts: "({} ? {} : {})".format(*parts)),
        inner.map(lambda rule: f"({rule})"),
    )


@given(st.recursive(st.just("n") | st.integers(1, 120).map(str), _rules, max_leaves=12), st.integers(0, 1000))
def test_our_evaluator_answers_as_pythons_does(rule, n):
    try:
        expected = int(c2py(rule)(n))
    except (ValueError, ZeroDivisionError, OverflowError):
        assume(False)
        return
    # Python's gettext parses all comparisons of one level and divides to fractions: not what C does.
    assume("/" not in rule)

    assert plural_index(rule)(n) == expected


@given(st.text(alphabet="n0123456789?:|&=!<>+-*/%() ;", max_size=60))
def test_no_text_makes_the_parser_fail_otherwise_than_by_saying_so(text):
    parsed = parse_plural_forms(f"nplurals=2; plural={text};")

    if parsed is not None:
        assert all(plural_index(parsed[1])(n) < parsed[0] for n in range(100))


@pytest.mark.parametrize("tag", [*TAGS, *OTHERS])
def test_every_format_is_there_for_every_locale(tag):
    of = locale(tag)
    shown = [
        *(format_date(MOMENT.date(), of, width) for width in ("short", "medium", "long", "full")),
        *(format_time(MOMENT, of, width) for width in ("short", "medium")),
        *(format_datetime(MOMENT, of, width) for width in ("short", "medium", "long", "full")),
        *(format_relative(timedelta(days=-3), of, width) for width in ("long", "short", "narrow")),
        *(format_relative(timedelta(days=400), of, width) for width in ("long", "short", "narrow")),
        *(format_compact(1_234_567, of, width) for width in ("short", "long")),
        *(format_unit(2, unit, of, "narrow") for unit in ("kilogram", "day", "liter", "kilocalorie")),
        *(format_list(["a", "b", "c"], of, style) for style in ("and", "or", "unit")),
        format_number(-1234.5, of),
        format_currency(-1234.5, "EUR", of),
        format_percent(0.256, of),
        format_range(date(2026, 1, 3), date(2026, 1, 9), of),
        format_range(3, 5, of),
        ordinal_category(3, of),
        display_name(locale("pt-BR"), of),
        quote("x", of),
    ]

    assert all(shown)
    assert not any(mark in text for text in shown for mark in ("{", "}", "'{", "¤"))


@given(tags, amounts, numerals)
def test_a_number_is_written_in_the_digits_asked_for(tag, value, digits):
    text = format_number(value, locale(tag), digits)

    if digits is not None:
        own = {chr(ord(NUMERALS[digits]) + i) for i in range(10)}
        assert {c for c in text if c.isdecimal()} <= own
