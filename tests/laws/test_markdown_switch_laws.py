"""The laws of documents, with every switch of Markdown on: identity, one walk, containment, sources byte for byte."""

from __future__ import annotations

import re
from collections import Counter

from documents import DE, EN, as_it_is, document, html, unchanged, without_marks
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.containment import refusal
from i18n.markup import lookup
from i18n.markup.protected import identities, openings
from i18n.model import Localized, Markup, State

ALL = {
    "math": True,
    "abbr": True,
    "code": frozenset({"comments", "strings"}),
    "shortcode_texts": frozenset({"fig.alt", "note[0]"}),
}
PIECES = [
    "word", "**bold**", "*", "`", "`code`", "HTML", "\n\n*[HTML]: HyperText\n\n", "\n*[W3C]: *x*\n", " ", "\n",
    "\n\n", '{{< fig alt="A b" >}}', '{{% note "C d" %}}', "{% include a*b* %}", "{{ x }}", "{{#include a_b_}}",
    "{ref}`a <b>`", "{doc}`c`", "{{", "}}", "{%", "{a}", ":::", "\n::: tip Title\n", "\n:::tip[T *i*]{#a}\n",
    "\n:::{note} T\n:class: x\n\n", '\n::: {.a title="T"}\n', "\n:::\n", "\n```{tip} T\n",
    '\n```py title="T a"\n# Say it\n# so\n', "\nx = 'a b!'\n", "\n```\n", "\n```rust\n/* a\n * b */\n", "\n- ",
    "\n> ", "[", "](a.md)", "[^n]", "\n\n[^n]: HTML\n\n", "^[HTML]", "$x$", "\n| a | {{ b|c }} |\n|---|---|\n",
    "![", "<b>", "\\", "#", "\n# ",
]  # fmt: skip
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)
STATES = [
    lambda unit: Localized(unit.key.msgid, DE, State.CURRENT),
    lambda unit: Localized(unit.key.msgid, EN, State.MISSING),
    lambda unit: Localized(unit.key.msgid, DE, State.FUZZY, outdated=True),
]


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_a_page_is_the_same_when_each_text_is_parsed_as_a_translation(text):
    assert html(text, reuse=False, **ALL).split() == html(text, **ALL).split()


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_texts_in_code_and_shortcodes_change_no_page_that_is_not_translated(text):
    assert html(text, math=True, abbr=True) == html(text, **ALL)


@settings(max_examples=300, deadline=None)
@given(MARKDOWN, st.randoms(use_true_random=False))
def test_without_its_language_marks_a_page_is_the_plain_page(text, chance):
    def any_state(unit):
        return chance.choice(STATES)(unit)

    found, expected = (
        re.sub(' title="[^"]*"', ' title=""', without_marks(one))
        for one in (html(text, any_state, **ALL), html(text, **ALL))
    )

    assert found == expected


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_rendering_asks_for_the_units_in_their_order(text):
    page = document(text, **ALL)
    asked = []

    def translate(unit):
        asked.append(unit)
        return unchanged(unit)

    page.render(DE, translate, as_it_is)

    assert asked == list(page.units())
    assert all(any(map(str.isalpha, unit.key.msgid)) for unit in asked)
    assert all(1 <= unit.reference.line <= text.count("\n") + 1 for unit in asked)


def shortcodes(text):
    """The tokens of a whole file without roles, which are none in code blocks."""
    return Counter(
        {token: count for token, count in identities(text).items() if token.startswith(("{{", "{%"))}
    )


@settings(max_examples=200, deadline=None)
@given(MARKDOWN.filter(lambda text: not openings(text)), MARKDOWN)
def test_the_source_in_another_locale_brings_in_no_shortcode(text, msgstr):
    page = document(text, **(ALL | {"shortcode_texts": frozenset()}))

    def translate(unit):
        said = msgstr if refusal(unit.markup, unit.key.msgid, msgstr) is None else unit.key.msgid
        return Localized(said, DE, State.CURRENT)

    assert page.splice(DE, unchanged).text == text
    assert shortcodes(page.splice(DE, translate).text) <= shortcodes(text)


def brought(text):
    """The tokens of a text; a variable, which may be said again and in another form, once."""
    return Counter(
        {lookup(token) or token: 1 if lookup(token) else count for token, count in identities(text).items()}
    )


@settings(max_examples=300, deadline=None)
@given(MARKDOWN, MARKDOWN)
def test_no_msgstr_brings_in_a_token(msgid, msgstr):
    for markup in Markup:
        if refusal(markup, msgid, msgstr) is None:
            assert brought(msgstr) <= brought(msgid)
