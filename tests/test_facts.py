"""What a source text states, and whether two texts state the same (law 8)."""

from __future__ import annotations

import pytest

from i18n.facts import FactChange, Kind, changed_facts, fact_changes, facts, is_safety, same_facts
from i18n.facts.placeholders import placeholders
from i18n.locales import locale

EN, DE, FR, ES, JA = map(locale, ("en", "de", "fr", "es", "ja"))


def said(text, source=EN):
    return [(fact.value, fact.unit) for fact in facts(text, source) if fact.kind is Kind.NUMBER]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.5 mg/kg", [("0.5", "mg/kg")]),
        ("0.5 mg per kg", [("0.5", "mg/kg")]),
        ("5 mcg", [("5", "ug")]),
        ("5 µg", [("5", "ug")]),
        ("5 \u03bcg", [("5", "ug")]),
        ("5 micrograms", [("5", "ug")]),
        ("5\u00a0mg", [("5", "mg")]),
        ("5&nbsp;mg", [("5", "mg")]),
        ("**5** mg", [("5", "mg")]),
        ("5 <strong>mg</strong>", [("5", "mg")]),
        ("1,000 people", [("1000", "")]),
        ("1,234.5", [("1234.5", "")]),
        ("12,34,567", [("1234567", "")]),
        ("95% of people", [("95", "%")]),
        ("95 per cent", [("95", "%")]),
        ("٥٠ mg", [("50", "mg")]),
        ("५० mg", [("50", "mg")]),
        ("½ tablet", [("0.5", "tablet")]),
        ("1½ hours", [("1.5", "h")]),
        ("3–5 days", [("3..5", "d")]),
        ("3-5 days", [("3..5", "d")]),
        ("3 to 5 days", [("3..5", "d")]),
        ("24-hour", [("24", "h")]),
        ("twenty-four hours", [("24", "h")]),
        ("two hours", [("2", "h")]),
        ("140/90 mmHg", [("140/90", "mmHg")]),
        ("−5 °C", [("-5", "°C")]),
        ("version 1.2.3", [("1.2.3", "")]),
        ("the 1960s", [("1960", "")]),
        ("at 10:30", [("10:30", "")]),
        ("2*3", [("2×3", "")]),
        ("007", [("007", "")]),
    ],
)
def test_numbers_are_read_by_value_with_their_units(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("1.000 Menschen", DE, [("1000", "")]),
        ("1,000 mg", DE, [("1.000", "mg")]),
        ("0,5 mg", DE, [("0.5", "mg")]),
        ("10 000 personnes", FR, [("10000", "")]),
        ("0,5 mg", FR, [("0.5", "mg")]),
        ("0,5 mg", ES, [("0.5", "mg")]),
        ("zwei Stunden", DE, [("2", "h")]),
        ("deux heures", FR, [("2", "h")]),
        ("dos horas", ES, [("2", "h")]),
    ],
)
def test_separators_and_words_are_those_of_the_source_locale(text, source, expected):
    assert said(text, source) == expected


CHANGED = [
    ("wait 12 hours", "wait 24 hours"),
    ("wait two hours", "wait three hours"),
    ("take 0.5 mg", "take 5 mg"),
    ("take 5 mg", "take 5 g"),
    ("take 5 mcg", "take 5 mg"),
    ("in 0.5 % of people", "in 5 % of people"),
    ("15–20 people", "15–25 people"),
    ("between 3 and 5", "between 3 and 6"),
    ("3 and 5 days", "3 to 5 days"),
    ("at least 3 days", "at most 3 days"),
    ("more than 3 days", "less than 3 days"),
    ("more than 3 days", "3 days"),
    ("up to 3 days", "after 3 days"),
    ("≥ 3 g", "≤ 3 g"),
    ("> 3 g", ">= 3 g"),
    ("before treatment", "after treatment"),
    ("do not eat", "do eat"),
    ("do not eat", "you may eat"),
    ("**not** allowed", "allowed"),
    ("it isn't safe", "it is safe"),
    ("it can't wait", "it can wait"),
    ("cannot drive", "can drive"),
    ("without food", "with food"),
    ("never stop", "stop"),
    ("eat, but do not drink", "drink, but do not eat"),
    ("5 mg of a and 10 mg of b", "10 mg of a and 5 mg of b"),
    ("once a day", "twice a day"),
    ("daily", "weekly"),
    ("only at night", "at night"),
    ("until Monday", "until Tuesday"),
    ("on 3 March", "on 3 April"),
    ("it is safe", "it is unsafe"),
    ("it is addictive", "it is non-addictive"),
    ("the dose is increased", "the dose is decreased"),
    ("call 112", "call 911"),
    ("see `f(1)`", "see `f(2)`"),
    ("[a](x1.md)", "[a](x2.md)"),
    ("1,000 people", "1.000 people"),
    ("version 1.10", "version 1.1"),
    ("1.2.3", "1.2.4"),
    ("H2O", "H3O"),
    ("2024-01-02", "2024-01-03"),
    ("½ tablet", "¼ tablet"),
    ("5²", "5³"),
    ("half a tablet", "a tablet"),
    ("٥ mg", "٦ mg"),
    ("-5 °C", "5 °C"),
    ("$5", "€5"),
    ("2*3", "23"),
    ("you must wait", "you may wait"),
]


@pytest.mark.parametrize(("old", "new"), CHANGED)
def test_a_changed_fact_is_seen_in_both_directions(old, new):
    assert not same_facts(old, new, EN)
    assert not same_facts(new, old, EN)


SAME = [
    ("wait 24 hours", "wait 24 hours"),
    ("wait 24  hours", "wait\n24 hours"),
    ("wait **24 hours**", "wait *24 hours*"),
    ("wait 24 hours please", "please wait 24 hours"),
    ("3-5 days", "3–5 days"),
    ("3 to 5 days", "3–5 days"),
    ("5 µg", "5 mcg"),
    ("5 mg", "5\u00a0mg"),
    ("5&nbsp;mg", "5 mg"),
    ("two hours", "2 hours"),
    ("don't eat", "do not eat"),
    ("don’t eat", "don't eat"),
    ("1,000 people", "1000 people"),
    ("٥ mg", "5 mg"),
    ("[a](b.md)", "[a](c.md)"),
    ("the colour of it", "the color of it"),
    ("≥ 3 g", "at least 3 g"),
    ("95%", "95 %"),
]


@pytest.mark.parametrize(("old", "new"), SAME)
def test_what_is_only_written_otherwise_states_the_same(old, new):
    assert same_facts(old, new, EN)


def test_a_protected_term_is_a_fact():
    assert same_facts("take hydroxyzine", "take hydralazine", EN)
    assert not same_facts("take hydroxyzine", "take hydralazine", EN, protected=["hydroxyzine"])


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        (DE, "nicht essen", "essen"),
        (DE, "keine Milch", "Milch"),
        (DE, "mindestens 3 Tage", "höchstens 3 Tage"),
        (DE, "vor der Behandlung", "nach der Behandlung"),
        (DE, "1.000 mg", "1,000 mg"),
        (FR, "ne mangez pas", "mangez"),
        (FR, "au moins 3 jours", "au plus 3 jours"),
        (FR, "avant le repas", "après le repas"),
        (ES, "no coma", "coma"),
        (ES, "al menos 3 días", "como máximo 3 días"),
        (ES, "antes de comer", "después de comer"),
    ],
)
def test_other_source_languages_have_their_words(source, old, new):
    assert not same_facts(old, new, source)


def test_without_a_lexicon_only_white_space_may_differ():
    assert same_facts("薬を 飲む", "薬を飲む", JA)
    assert not same_facts("薬を飲む", "薬を飲まない", JA)
    assert not same_facts("1 2錠", "12錠", JA)


def test_white_space_between_two_digits_or_in_a_word_is_not_nothing():
    assert not same_facts("Take 1 2 times.", "Take 12 times.", EN)
    assert not same_facts("It is not able.", "It is notable.", EN)
    assert same_facts("Take 12  times.", "Take\n12 times.", EN)
    assert facts("薬", JA) is None


def test_a_changed_fact_is_named_as_both_texts_say_it():
    assert changed_facts("wait 12 hours", "wait 24 hours", EN) == (("12 hours",), ("24 hours",))
    assert changed_facts("at most 3 days", "at least 3 days", EN) == (("at most",), ("at least",))


@pytest.mark.parametrize(
    "text",
    [
        "Take 0.5 mg per kg.",
        "About 5 % of people feel dizzy.",
        "It takes 40 minutes.",
        "Wait two hours.",
        "Take it twice a day.",
        "Take it daily.",
        "If your blood pressure is above 140/90 mmHg",
        "People aged 65",
        "At least three people must be there.",
        "Do not drive.",
        "Please don't eat.",
        "You must not drink alcohol.",
        "Never take both.",
        "No driving until the next day.",
        "≥ 3 of them",
        "a 24-hour rest",
    ],
)
def test_what_can_harm_is_a_safety_message(text):
    assert is_safety(text, EN)


@pytest.mark.parametrize(
    "text",
    [
        "Home",
        "In clinical use since the 1960s",
        "Approved in 1970",
        "Since 1970",
        "Version 1.2",
        "1. The first step",
        "Chapter 3",
        "`wait(5, 'min')`",
        "[the day](https://example.org/5-minutes/24h)",
        "See <https://example.org/20mg>.",
        '<img width="5 cm" src="x">',
        "There is no single answer to that",
        "What happens after treatment",
        "Figure 2: a synapse",
    ],
)
def test_a_bare_year_a_list_number_or_code_is_none(text):
    assert not is_safety(text, EN)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Fahren Sie nicht Auto.", DE),
        ("Warten Sie 2 Stunden.", DE),
        ("Ne conduisez pas.", FR),
        ("No conduzca.", ES),
    ],
)
def test_safety_is_known_in_every_language_with_a_lexicon(text, source):
    assert is_safety(text, source)


def test_without_a_lexicon_every_number_may_matter():
    assert is_safety("5時間", JA)
    assert not is_safety("時間", JA)


def test_without_a_lexicon_a_phrase_that_bounds_or_forbids_may_matter():
    assert is_safety("運転しないでください。", JA)
    assert is_safety("毎日お飲みください。", JA)
    assert not is_safety("お元気ですか。", JA)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Call {{ phone }} or {{phone}}.", {"{{ phone }}": 2}),
        ("Call {{- site.phone -}}.", {"{{ site.phone }}": 1}),
        ("`{{ code }}` and {{ left open", {}),
        ("{" * 1_000_000, {}),
        ("{{ a" + " " * 1_000_000, {}),
    ],
)
def test_a_placeholder_of_content_stands_between_two_braces_whatever_else_does(text, places):
    assert placeholders(text, frozenset()) == places


def test_a_protected_term_is_its_whole_word_in_its_place():
    protected = ("ketamine", "S-ketamine")
    assert not same_facts("take ketamine", "take esketamine", EN, protected)
    assert not same_facts("take esketamine", "take ketamine", EN, protected)
    assert not same_facts("take ketamine", "take S-ketamine", EN, protected)
    assert not same_facts("ketamine, not S-ketamine please", "S-ketamine, not ketamine please", EN, protected)
    assert same_facts("take **Ketamine** now, please", "please take ketamine now", EN, protected)


def test_a_short_protected_term_is_a_word_and_no_part_of_one():
    protected = ("mg", "g", "ketamine")
    assert same_facts("we eat again, please", "we eat gladly, please", EN, protected)
    assert not is_safety("we eat again", EN, protected)
    assert is_safety("given in mg", EN, protected)
    assert not same_facts("given in mg", "given in g", EN, protected)
    assert not same_facts("ketamine works", "ketamines work", EN, protected)
    assert not same_facts("ag-ketamine agketamine", "ag-ketamine agesketamine", EN, protected)


def test_a_protected_term_that_changed_is_told_with_what_stands_in_its_place():
    told = fact_changes("take 5 mg ketamine", "take 5 mg esketamine", EN, ("ketamine",))
    assert told == (FactChange("term", "ketamine", "esketamine"),)
    assert fact_changes("ketamine helps", "it helps", EN, ("ketamine",)) == (
        FactChange("term", "ketamine", ""),
    )
    assert not fact_changes("ketamine helps", "it helps", EN)


def test_a_text_with_a_protected_term_can_harm():
    assert not is_safety("Naloxone helps", EN)
    assert is_safety("Naloxone helps", EN, ("naloxone",))
