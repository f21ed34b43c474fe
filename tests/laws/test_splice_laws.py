"""The laws of localized sources: what is not translated stays byte for byte, and no text changes the blocks."""

from __future__ import annotations

import re

import pytest
from documents import DE, as_it_is, document, missing, unchanged
from hostile import HOSTILE
from hypothesis import example, given, settings
from hypothesis import strategies as st
from laws.test_document_laws import EVERY_BLOCK, MARKDOWN, TEXT

from i18n.errors import InputError
from i18n.model import Localized, State, Unit
from i18n.pseudo import pseudo


def said(text):
    """A translation of every unit but those that hold a footnote: containment lets no msgstr lose one."""

    def translate(unit):
        if "^" in unit.key.msgid:
            return unchanged(unit)
        return Localized(text, DE, State.CURRENT)

    return translate


_EDGE = re.compile(r"\s*(</?(?:p|h\d|li|td|th|dt|dd|div|br|span)\b[^>]*>)\s*")
_VALUE = re.compile(r'="\s*([^"]*?)\s*"')


def shown(html):
    """HTML as a reader has it: white space folded, none at the edges of elements and attributes."""
    folded = re.sub(r"\s+", " ", html.replace("\0", "\ufffd"))
    return _VALUE.sub(r'="\1"', _EDGE.sub(r"\1", folded))


def spliced(text, translate, **options):
    """The localized source, the units that it refused, and both pages: ours, and that of the localized source."""
    page = document(text, **options)
    result = page.splice(DE, translate)
    refused = {id(unit) for unit, _ in result.refused}

    def answer(unit: Unit) -> Localized:
        return unchanged(unit) if id(unit) in refused else translate(unit)._replace(locale=DE)

    again = document(result.text, **options)
    return (
        result,
        shown(page.render(DE, answer, as_it_is).html),
        shown(again.render(DE, unchanged, as_it_is).html),
    )


@settings(max_examples=200, deadline=None)
@given(TEXT, st.sampled_from([unchanged, missing]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_an_untranslated_page_stays_as_it_is_byte_for_byte(text, translate, newline):
    written = "\ufeff" + text.replace("\n", newline)
    try:
        page = document(written)
    except InputError:
        return

    assert page.splice(DE, translate) == (written, ())


@settings(max_examples=300, deadline=None)
@given(MARKDOWN, st.sampled_from(["\n", "\r\n"]))
def test_a_text_that_is_written_otherwise_stands_where_it_stood(text, newline):
    def doubled(unit):
        return Localized(f"{unit.key.msgid} ", DE, State.CURRENT)

    text = re.sub(r"\^\[|\[\^", "", text)
    result, ours, theirs = spliced(text.replace("\n", newline), doubled)

    assert ours == theirs
    assert "\r" not in result.text.replace("\r\n", "\n") or newline == "\n"


@settings(max_examples=300, deadline=None)
@given(MARKDOWN, TEXT)
@example("<summary>sum of <b>it</b></summary>", "\n---\n")
@example("<div>\n<summary>\nsum of <b>it</b></summary>\n</div>\n\nafter", "\n\n# x\n\n\ny\n\n")
def test_a_localized_source_is_read_as_the_localized_page(text, msgstr):
    text = re.sub(r"\^\[|\[\^", "", text)
    _, ours, theirs = spliced(text, said(re.sub(r"\^\[|\[\^", "", msgstr)))

    assert ours == theirs


@settings(max_examples=200, deadline=None)
@given(TEXT)
@example("a | b\\|c `d|e`")
@example("x  \ny\\\nz\n\n")
@example("x\n: y")
@example("x {#y} #")
@example("[a]: /u\n'x'")
@example("+++")
def test_any_text_leaves_the_blocks_of_a_page_alone(msgstr):
    _, ours, theirs = spliced(EVERY_BLOCK, said(re.sub(r"\^\[|\[\^", "", msgstr)))

    assert ours == theirs


@pytest.mark.parametrize("msgstr", HOSTILE, ids=lambda text: repr(text[:30]))
def test_no_hostile_text_changes_the_blocks_of_a_page(msgstr):
    _, ours, theirs = spliced(EVERY_BLOCK, said(msgstr))

    assert ours == theirs


@settings(max_examples=200, deadline=None)
@given(MARKDOWN)
def test_a_page_in_other_words_has_as_many_units(text):
    def other(unit):
        return Localized(pseudo(unit.key.msgid, unit.markup, "ltr"), DE, State.CURRENT)

    page = document(text)
    result = page.splice(DE, other)

    assert [unit.kind for unit in document(result.text).units()] == [unit.kind for unit in page.units()]
    assert page.splice(DE, other) == result
