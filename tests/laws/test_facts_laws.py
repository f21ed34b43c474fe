"""Law 8 on random texts: no change of a digit or a negation goes unseen, no change of dress is taken for one."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from i18n.facts import facts, is_safety, same_facts
from i18n.locales import locale

LOCALES = st.sampled_from([locale(tag) for tag in ("en", "de", "fr", "es", "ja", "en-IN", "de-CH")])
EN = locale("en")
WORDS = st.sampled_from(
    ["take", "the", "dose", "of", "water", "a", "in", "patients", "(", ")", ",", "–", "-", "`x`", "**b**"]
)
NUMBERS = st.one_of(
    st.integers(0, 10_000).map(str),
    st.decimals(0, 100, places=2).map(str),
    st.sampled_from(
        ["1,000", "3–5", "140/90", "10:30", "1.2.3", "½", "2024-01-02", "24-hour", "5%", "0.5 mg/kg"]
    ),
)
TEXTS = st.lists(st.one_of(WORDS, NUMBERS), min_size=1, max_size=10).map(" ".join)


@settings(max_examples=800, deadline=None)
@given(LOCALES, TEXTS, st.data())
def test_no_changed_digit_goes_unseen(source, text, data):
    places = [place for place, char in enumerate(text) if char.isdigit() and char.isascii()]
    assume(places)
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([char for char in "0123456789" if char != text[place]]))
    assert not same_facts(text, text[:place] + digit + text[place + 1 :], source)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["not", "never", "without", "no", "cannot", "don't"]), st.data())
def test_no_lost_negation_goes_unseen(text, negation, data):
    words = text.split(" ")
    place = data.draw(st.integers(0, len(words)))
    denied = " ".join([*words[:place], negation, *words[place:]])
    assert not same_facts(text, denied, EN)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_white_space_and_digits_of_another_script_change_nothing(text):
    assert same_facts(text, text.replace(" ", "  "), EN)
    eastern = text.translate({ord("0") + n: ord("٠") + n for n in range(10)})
    assert same_facts(text, eastern, EN)


@settings(max_examples=300, deadline=None)
@given(LOCALES, TEXTS, TEXTS)
def test_sameness_has_no_direction(source, one, other):
    assert same_facts(one, other, source) == same_facts(other, one, source)


@settings(max_examples=500, deadline=None)
@given(LOCALES, st.text(), st.text())
def test_no_text_at_all_makes_the_finder_fail(source, one, other):
    facts(one, source)
    is_safety(one, source)
    same_facts(one, other, source)
