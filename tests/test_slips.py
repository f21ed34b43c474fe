"""The numbers of texts in any two languages: translations of one leaflet say the same, whichever is the source."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from i18n.facts.pairing import Slip
from i18n.facts.slips import slips
from i18n.locales import locale
from i18n.model import Markup
from i18n.po import header_fields, read
from i18n.pseudo import pseudo

CASES = Path(__file__).parent / "cases" / "checks" / "number-changed"
MILD = {Slip.EXTRA, Slip.MISSING}


def leaflets(name):
    """The texts of a leaflet in each language, in one order; English is the msgids'."""
    found = {}
    for path in sorted(CASES.glob(f"{name}_in_*.po")):
        catalog = read(path.read_bytes(), path.name).catalog
        found[header_fields(catalog)["Language"]] = [one.msgstr[0] for one in catalog.messages]
        found["en"] = [one.key.msgid for one in catalog.messages]
    return {locale(tag): texts for tag, texts in found.items()}


@pytest.mark.parametrize("name", ["a_leaflet", "a_handout"])
def test_no_translation_of_a_leaflet_is_wrong_against_any_other(name):
    texts = leaflets(name)
    wrong = [
        (own.tag, where.tag, source, target, found)
        for own, where in product(texts, repeat=2)
        for source, target in zip(texts[own], texts[where], strict=True)
        for found in slips(source, target, Markup.MARKDOWN, own, where)
        if found.slip not in MILD
    ]

    assert len(texts) > 15
    assert not wrong


@pytest.mark.parametrize(
    ("tag", "source", "target"),
    [
        ("el", "8.30 Uhr", "8:30 π.μ."),
        ("it", "in den 1970er-Jahren", "negli anni '70"),
        ("zh", "in den 1970er-Jahren", "20世纪70年代"),
        ("fr", "1 890,50 Euro", "1 890,50 euros"),
        ("ja", "von 14 bis 18 Uhr", "午後2時～6時"),
    ],
)
def test_german_sources_are_read_as_german(tag, source, target):
    assert not slips(source, target, Markup.PLAIN, locale("de"), locale(tag))


def test_a_text_that_is_its_own_translation_has_no_slip():
    assert not slips("1,500 mg", "1,500 mg", Markup.PLAIN, locale("de"), locale("de"))
    assert slips("1,500 mg", "1,500 mg", Markup.PLAIN, locale("en"), locale("de"))


def test_a_slash_is_a_decimal_sign_in_persian_alone():
    assert not slips("0.5 mg", "0/5 mg", Markup.PLAIN, locale("en"), locale("fa-AF"))
    assert slips("0.5 mg", "0/5 mg", Markup.PLAIN, locale("en"), locale("fan"))


@pytest.mark.parametrize(("tag", "direction"), [("en-XA", "ltr"), ("ar-XB", "rtl")])
@pytest.mark.parametrize("name", ["a_leaflet", "a_handout"])
def test_a_pseudo_locale_says_every_number_of_its_source(name, tag, direction):
    english = leaflets(name)[locale("en")]
    found = [
        slips(text, pseudo(text, Markup.MARKDOWN, direction), Markup.MARKDOWN, locale("en"), locale(tag))
        for text in english
    ]

    assert not any(found)
