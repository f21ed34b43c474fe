"""The laws of plain text: identity, one walk, containment, calm, on random and on hostile input."""

import re

from documents import DE, EN, as_it_is, missing, unchanged
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.containment import refusal
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.text import parse
from i18n.formats.text.blocks import blocks_of
from i18n.formats.text.lines import lines_of
from i18n.markup import has_letter
from i18n.model import Localized, Markup, State

PIECES = [
    "word", "Two words", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\n\n\n", ".", ":", "- ", "* ", "• ", "1. ", "a) ",
    "===\n", "\n----\n", "\n~~~\n", "    ", "| ", "> ", "漢字", "é", "5 mg", "a@b.org", "https://x.org/", "...",
    "<b>", "&amp;", "* * *", "\f", "\u00a0", "\u2028", "+--+",
]  # fmt: skip
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text())


def read(text):
    try:
        return parse("content/x.txt", text, Options())
    except InputError:
        return None


@settings(max_examples=500)
@given(TEXTS)
def test_an_unchanged_text_is_its_source_byte_for_byte(text):
    if page := read(text):
        for translate in (unchanged, missing):
            assert page.splice(DE, translate).text == text
            assert text.endswith(page.render(DE, translate, as_it_is).plain)


@settings(max_examples=300)
@given(TEXTS)
def test_rendering_and_splicing_ask_for_the_units_in_their_order(text):
    if page := read(text):
        for act in (page.splice, lambda *args: page.render(*args, as_it_is)):
            asked = []

            def translate(unit, asked=asked):
                asked.append(unit)
                return Localized(f"*{unit.key.msgid}", DE, State.CURRENT)

            act(DE, translate)
            assert asked == list(page.units())


@settings(max_examples=300)
@given(TEXTS)
def test_units_have_words_and_no_white_space_around_them(text):
    if page := read(text):
        for unit in page.units():
            assert unit.key.msgid == unit.key.msgid.strip(" \t\n")
            assert has_letter(unit.key.msgid)


def shape(text):
    return [block.kind for block in blocks_of(list(lines_of(text)))]


@settings(max_examples=500)
@given(TEXTS, st.one_of(TEXTS, st.sampled_from(HOSTILE)))
def test_no_translation_changes_the_blocks_of_a_localized_source_or_the_tags_of_a_page(text, msgstr):
    page = read(text)
    if page is None or text.startswith(("---", "+++", "{")):
        return

    def translate(unit):
        if refusal(Markup.PLAIN, unit.key.msgid, msgstr) is not None:
            return missing(unit)
        return Localized(msgstr, DE, State.CURRENT)

    assert shape(page.splice(DE, translate).text) == shape(text)
    plain = page.render(DE, unchanged, as_it_is).html
    said = page.render(DE, translate, as_it_is).html
    assert tags(said) == tags(plain)


def tags(html):
    """The tags of a page, without links and what is there for a language alone."""
    return re.findall(r"<(?!/?a\b|/?div\b)[^>]*>", re.sub(r' (?:lang|dir|data-i18n)="[^"]*"', "", html))


WORDS = st.lists(st.sampled_from(["eins", "zwei,", "(drei)", "a@b.org", "漢字", "5", "mg;"]), min_size=1)


@settings(max_examples=200)
@given(WORDS, st.randoms(use_true_random=False))
def test_wrapping_a_paragraph_anew_changes_no_message(words, chance):
    apart = [word for word in words if word != "漢字"]
    wrapped = "".join(word + chance.choice([" ", "\n", " \n"]) for word in ["Wort", *apart, "Ende."])

    assert [unit.key.msgid for unit in read(wrapped.strip()).units()] == [" ".join(["Wort", *apart, "Ende."])]


@settings(max_examples=300)
@given(WORDS, st.integers(0, 3))
def test_a_localized_paragraph_is_read_as_its_translation(words, indent):
    said = " ".join(["Wort", *words * 5, "Ende."])
    text = f"{' ' * indent}Some text.\n"
    found = read(text).splice(DE, lambda _unit: Localized(said, DE, State.CURRENT)).text

    assert [unit.key.msgid for unit in read(found).units()] == [said]
    assert read(text).render(EN, unchanged, as_it_is).plain == text
