"""Phrases that compare, deny and count how often, in each language: sentences that are right, and one fault each."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n.checks import CHECKS, check_catalog
from i18n.facts.senses import LANGUAGES, scanner
from i18n.facts.senses.base import Sense
from i18n.locales import locale
from i18n.model import Catalog, Message, MessageKey, Style

CASES = Path(__file__).parent / "cases" / "senses"
DOCS = Path(__file__).parents[1] / "docs" / "checks.md"
EN = locale("en")
JUDGES = [CHECKS[name] for name in ("comparator-flip", "negation-lost", "negation-missing", "frequency")]


def found(source, target, language, own=EN):
    where = locale(language)
    catalog = Catalog(where, None, (Message(MessageKey(source), (target,)),), Style())
    return [one.check for one in check_catalog(catalog, {}, locale=where, source=own, checks=JUDGES)]


def rows(path):
    return [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]


@pytest.mark.parametrize("path", sorted(CASES.glob("*.tsv")), ids=lambda path: path.stem)
def test_each_sentence_gets_the_finding_it_has_earned_and_no_other(path):
    for wanted, source, target in rows(path):
        assert found(source, target, path.stem) == ([] if wanted == "ok" else [wanted]), target


def test_every_language_has_its_sentences():
    assert {path.stem for path in CASES.glob("*.tsv")} == set(LANGUAGES) - {"en"}


def test_the_documentation_names_every_language():
    text = DOCS.read_text("utf-8").partition("## Languages that are known")[2]
    assert all(locale(language).english_name in text for language in LANGUAGES)


@pytest.mark.parametrize("path", sorted(CASES.glob("*.tsv")), ids=lambda path: path.stem)
def test_what_is_right_is_right_the_other_way_round(path):
    for wanted, source, target in rows(path):
        if wanted == "ok":
            assert found(target, source, "en", own=locale(path.stem)) == [], target


def test_of_a_language_without_phrases_nothing_is_said():
    assert scanner("eo") is None
    assert found("Wait at least 2 hours.", "Atendu maksimume 2 horojn.", "eo") == []
    assert found("Atendu almenaŭ 2 horojn.", "Wait at most 2 hours.", "en", own=locale("eo")) == []


@pytest.mark.parametrize(
    ("text", "senses"),
    [
        ("know that nothing is known", [Sense.DENIES]),
        ("not only fast", []),
        ("at least 3 and not more than 5", [Sense.MORE, Sense.LESS]),
        ("version 3 or older, people aged 3 or older", [Sense.MORE]),
        ("over the moon, over 5 m", [Sense.MORE]),
        ("a < 5 and b >= 7, x<y", [Sense.LESS, Sense.MORE]),
        ("up to date, up to 5", [Sense.LESS]),
        ("don't", [Sense.FORBIDS]),
    ],
)
def test_a_phrase_counts_where_it_says_what_it_seems_to_say(text, senses):
    assert [one.sense for one in scanner("en").said(text)] == senses


def test_a_phrase_with_a_gap_ends_with_its_clause():
    german = scanner("de")
    assert [one.sense for one in german.said("das darf man nicht")] == [Sense.FORBIDS]
    assert [one.sense for one in german.said("das darf man. hier nicht")] == [Sense.DENIES]
