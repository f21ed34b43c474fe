"""Abbreviations: ``*[HTML]: HyperText Markup Language``."""

from __future__ import annotations

import pytest
from documents import DE, by_msgid, document, html, missing, msgids
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.errors import InputError
from i18n.model import Markup

DEFINED = "\n\n*[HTML]: HyperText\n"
ABBR = '<abbr title="HyperText">HTML</abbr>'


def body(text, translate=None, **options):
    found = html(text + DEFINED, *([translate] if translate else []), abbr=True, heading_ids=False, **options)
    return found.removeprefix("<p>").removesuffix("</p>\n")


def test_a_definition_is_a_unit_that_names_its_letters():
    page = document("# On pages\n\nHTML\n*[HTML]: HyperText  Markup\n*[W3C]: 12\n", abbr=True)
    unit = list(page.units())[-1]

    assert [one.key.msgid for one in page.units()] == ["On pages", "HTML", "HyperText Markup"]
    assert (unit.kind, unit.markup, unit.note, unit.reference.line) == (
        "abbreviation",
        Markup.PLAIN,
        "*[HTML]",
        4,
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The HTML.", f"The {ABBR}."),
        ("*HTML* **HTML**", f"<em>{ABBR}</em> <strong>{ABBR}</strong>"),
        ("_HTML_", f"<em>{ABBR}</em>"),
        ("[HTML](a.md)", f'<a href="a.md">{ABBR}</a>'),
        ("HTML-page, HTML's", f"{ABBR}-page, {ABBR}'s"),
        ("HTMLの, 한HTML은", f"{ABBR}の, 한{ABBR}은"),
        ("HTMLX XHTML HTML5 HTML_a", "HTMLX XHTML HTML5 HTML_a"),
        ("`HTML` html", "<code>HTML</code> html"),
        ("![HTML](HTML.png)", '<img src="HTML.png" alt="HTML">'),
        ("[a](HTML.md) <b title='HTML'>b</b>", "<a href=\"HTML.md\">a</a> <b title='HTML'>b</b>"),
    ],
)
def test_letters_are_explained_where_they_are_a_word(text, found):
    assert body(text) == found
    assert body(text, reuse=False) == found


def test_letters_are_explained_in_headings_items_and_footnotes():
    text = "# HTML\n\n- HTML[^1]^[HTML]\n\n[^1]: HTML"

    assert body(text).count(ABBR) == 4
    assert body(text, reuse=False) == body(text)


def test_without_the_switch_a_definition_is_text():
    assert msgids("a\n*[HTML]: HyperText\n") == ["a *[HTML]: HyperText"]


def test_a_translation_is_explained_in_its_own_words():
    said = {"HTML here": "Hier HTML", "HyperText": 'Hyper "Text" <b>'}

    assert (
        body("HTML here", by_msgid(said)) == 'Hier <abbr title="Hyper &quot;Text&quot; &lt;b&gt;">HTML</abbr>'
    )


def test_an_explanation_in_another_language_than_its_text_is_not_given():
    assert body("HTML here", by_msgid({"HTML here": "Hier HTML"})) == 'Hier <abbr title="">HTML</abbr>'
    assert ABBR in body("HTML here", missing)


def test_of_two_definitions_the_first_counts_and_of_two_abbreviations_the_longer_one():
    text = "HTML HTML 5\n\n*[HTML]: one\n*[HTML]: two\n*[HTML 5]: five\n"

    assert html(text, abbr=True) == (
        '<p><abbr title="one">HTML</abbr> <abbr title="five">HTML 5</abbr></p>\n'
    )


def test_a_translation_is_written_into_the_source():
    page = document("a HTML\n*[HTML]: HyperText  \n\n> *[W3C]: World\n", abbr=True)
    spliced = page.splice(DE, by_msgid({"HyperText": "Hyper\n# Text", "World": "Welt"}))

    assert spliced.text == "a HTML\n*[HTML]: Hyper # Text  \n\n> *[W3C]: Welt\n"
    assert not spliced.refused


def test_more_abbreviations_than_a_page_may_have_are_a_fault():
    text = "".join(f"*[A{number}]: word\n" for number in range(501))
    with pytest.raises(InputError) as caught:
        document(text, abbr=True)

    assert str(caught.value.problems[0]).startswith("content/page.md:501: defines 501 abbreviations")


PIECES = ["HTML", "W3C", "x", "é", *"*_`[]^& \n", "](a)", "![", "<b>", "{{ HTML }}", "^[", "&amp;"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join).filter(lambda text: "```" not in text))
def test_a_page_with_abbreviations_is_the_same_when_each_text_is_parsed_as_a_translation(text):
    text += "\n\n*[HTML]: HyperText\n*[W3C]: World\n"
    page = html(text, abbr=True)

    assert " ".join(html(text, abbr=True, reuse=False).split()) == " ".join(page.split())
    for tag in ('<abbr title="HyperText">', '<abbr title="World">', "</abbr>"):
        page = page.replace(tag, "")
    assert page == html(text.partition("\n\n*[HTML]: ")[0] + "\n", abbr=True)
