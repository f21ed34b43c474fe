"""Suggestions on random texts: what is sealed opens again, and nothing that comes back is ever current."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.locales import locale
from i18n.model import Catalog, Markup, Message, MessageKey, State
from i18n.suggest import Answer, answered, filled, items, opened, seal
from i18n.terms import NO_TERMS

DE = locale("de")
PARTS = [
    *(
        "**",
        "*",
        "_",
        "__",
        "~~",
        "[",
        "]",
        "](a.md)",
        '](a.md "b")',
        "[c][d]",
        "![e](f)",
        "`",
        "``",
        "{{ a.b }}",
    ),
    *(
        "<b>",
        "</b>",
        "<br>",
        "<a href='x'>",
        "</a>",
        '<img alt="g h">',
        "<!-- -->",
        "&nbsp;",
        "&",
        "<",
        ">",
        "\\*",
    ),
    *(
        "5",
        "0.5",
        "1,000",
        "٥",
        "50mg",
        "H2O",
        "https://a.org",
        "a@b.org",
        "%(n)s",
        "{name}",
        "[^1]",
        "{#id}",
        "\n",
    ),
    *(
        "word",
        "дом",
        "薬",
        "كلمة",
        " ",
        "  \n",
        "'",
        '"',
        "(",
        ")",
        '<x id="1"/>',
        "</g>",
        "$a$",
        "\\\n",
        "NMDA",
    ),
]
TEXTS = st.one_of(st.lists(st.sampled_from(PARTS), max_size=12).map("".join), st.text(max_size=30))
MARKUPS = st.sampled_from(list(Markup))
TAG = re.compile(r"<[^<>]*>")


@settings(max_examples=1500, deadline=None)
@given(TEXTS, MARKUPS)
def test_what_was_sealed_opens_again_byte_for_byte(text, markup):
    sealed = seal(text, markup, ["NMDA"])
    assert opened(sealed, sealed.text) == (text, "")


@settings(max_examples=500, deadline=None)
@given(TEXTS, MARKUPS)
def test_a_sealed_text_is_well_formed_and_has_no_digit_outside_its_tags(text, markup):
    sealed = seal(text, markup)
    words = TAG.sub("", sealed.text)
    assert not re.search(r"[<>]|\d", words)
    depth = 0
    for tag in TAG.findall(sealed.text):
        depth += tag.startswith("<g") - (tag == "</g>")
        assert depth >= 0
    assert depth == 0


@settings(max_examples=500, deadline=None)
@given(TEXTS, MARKUPS, st.data())
def test_an_answer_with_a_tag_less_or_more_is_refused(text, markup, data):
    sealed = seal(text, markup)
    found = list(TAG.finditer(sealed.text))
    if not found:
        return
    tag = data.draw(st.sampled_from(found))
    assert opened(sealed, sealed.text[: tag.start()] + sealed.text[tag.end() :]).reason
    assert opened(sealed, sealed.text[: tag.end()] + tag[0] + sealed.text[tag.end() :]).reason


@settings(max_examples=500, deadline=None)
@given(TEXTS, MARKUPS, st.text(max_size=60))
def test_no_answer_makes_a_message_current_and_a_filled_one_is_not_asked_again(text, markup, answer):
    message = Message(MessageKey(text), ("",))
    catalog = Catalog(DE, None, (message,))
    for item in items(catalog, lambda _: (markup,), NO_TERMS):
        for said in (answer, item.sealed.text + answer, item.sealed.text):
            translation, reason = answered(item, Answer(said))
            assert bool(translation) != bool(reason)
            if translation:
                new = filled(message, {False: translation}, "service")
                assert new.state is State.FUZZY
                assert not list(items(Catalog(DE, None, (new,)), lambda _: (markup,), NO_TERMS))
                assert filled(new, {False: "other"}, "service") is None
