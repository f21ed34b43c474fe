"""The laws of documents: identity, one walk, containment, calm, on real and on random input."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from documents import (
    DE,
    EN,
    as_it_is,
    document,
    html,
    missing,
    msgids,
    plain_html,
    stock,
    unchanged,
    without_marks,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from i18n.containment import refusal
from i18n.errors import InputError
from i18n.locales import locale
from i18n.markup import bare_text, plain_text, render_inline, skeleton
from i18n.model import Localized, Markup, State

PIECES = [
    "word", "two words", "**bold**", "*em*", "_em_", "`code`", "``a ` b``", "[link](x.md)", "[ref][r]", "[r]",
    "![img](i.png)", "https://example.org/a_b", "www.example.org", "a@b.org", "<https://x.org>", "<b>raw</b>",
    "<br>", "&amp;", "&copy;", "\\*", "\\", "~~s~~", "[^n]", "^[inline]", "  \n", "\n", "\n\n", "\n\n- ", "\n\n1. ",
    "\n> ", "\n\n# ", "\n## ", "\n\n```\n", "\n```\n\n", "\n\n    ", "\n  ", "\n---\n", "\n***\n", "\n===\n",
    "\n\n| a | b |\n|---|--:|\n| ", " | ", "\n: ", "\n\n[r]: /u 'T'\n\n", "\n\n[^n]: ", "\n\n!!! note\n    ",
    "\n\n> [!TIP]\n> ", "- [x] ", "\n\n<div>\n", "\n</div>\n\n",
    "\n\n<details>\n<summary>sum of <b>it</b></summary>\n\n", "\n\n</details>\n\n", "\n\n<p>raw <i>text</i>\n",
    '\n\n<img alt="raw alt" src="i.png">\n\n', "\n\n<!-- comment -->\n", "\n\n<pre>\ncode\n", "漢字",
    "é", "\t", " ", "*", "_", "`", "[", "]", "(",
    ")", "!", "<", ">", "|", "#", "-", "+", "1.", "'", '"', "\u00a0", "\u2028", "\u202e",
]  # fmt: skip
RANDOM = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
MARKDOWN = RANDOM.filter(lambda text: not text.startswith(("---", "+++")))  # these may begin front matter
TEXT = st.one_of(RANDOM, st.text(max_size=80))


def white_space_folded(found):
    return re.sub(r"\s+", " ", found)


def test_every_example_of_commonmark_is_markdown_its_own_html(commonmark):
    md = MarkdownIt("commonmark")
    wrong = [
        example["example"]
        for example in commonmark
        if html(example["markdown"], extensions=False) != md.render(example["markdown"])
    ]

    assert len(commonmark) == 652
    assert wrong == []


def test_every_example_of_commonmark_is_the_same_when_each_text_is_parsed_as_a_translation(commonmark):
    md = MarkdownIt("commonmark")
    wrong = [
        example["example"]
        for example in commonmark
        if white_space_folded(html(example["markdown"], extensions=False, reuse=False))
        != white_space_folded(md.render(example["markdown"]))
    ]

    assert wrong == []


@settings(max_examples=400, deadline=None)
@given(MARKDOWN)
def test_a_page_of_our_dialect_is_markdown_its_own_html(text):
    assert html(text, heading_ids=False) == plain_html(text)


@settings(max_examples=400, deadline=None)
@given(MARKDOWN)
def test_a_page_is_the_same_when_each_text_is_parsed_as_a_translation(text):
    found = html(text, reuse=False)

    assert white_space_folded(found).replace("漢字 漢字", "漢字漢字") == white_space_folded(
        html(text)
    ).replace("漢字 漢字", "漢字漢字")


STATES = [
    lambda unit: Localized(unit.key.msgid, DE, State.CURRENT),
    lambda unit: Localized(unit.key.msgid, EN, State.MISSING),
    lambda unit: Localized(unit.key.msgid, EN, State.FUZZY),
    lambda unit: Localized(unit.key.msgid, DE, State.FUZZY, outdated=True),
    lambda unit: Localized(unit.key.msgid, locale("ar"), State.MISSING),
]


@settings(max_examples=300, deadline=None)
@given(MARKDOWN, st.randoms(use_true_random=False))
def test_without_its_language_marks_a_page_is_the_plain_page(text, chance):
    text = text.replace("<div>", "").replace("</div>", "")

    def translate(unit):
        return chance.choice(STATES)(unit)

    # A title in another language than its element stays empty.
    found, expected = (
        re.sub(' title="[^"]*"', ' title=""', without_marks(one))
        for one in (html(text, translate), html(text))
    )

    assert found == expected


@settings(max_examples=300, deadline=None)
@given(MARKDOWN, st.sampled_from(["pl", "de", "pt-BR"]))
def test_rendering_asks_for_the_units_of_the_locale_in_their_order(text, tag):
    there = locale(tag)
    page = document(f"a\n\n<!-- i18n:only pl, de -->\n\nb\n\n<!-- i18n:end -->\n\n{text}")
    asked = []

    def translate(unit):
        asked.append(unit)
        return Localized(unit.key.msgid, there, State.CURRENT)

    page_there = page.render(there, translate, as_it_is)

    assert asked == [unit for unit in page.units() if unit.applies.to(there)]
    assert page_there.states == tuple((unit, State.CURRENT) for unit in asked)


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_units_have_words_no_white_space_around_them_and_a_line_of_the_page(text):
    for unit in document(text).units():
        msgid = unit.key.msgid
        assert msgid == msgid.strip(" \t\n")
        assert any(letter.isalpha() for letter in msgid)
        assert 1 <= unit.reference.line <= text.count("\n") + 1


WORDS = st.lists(
    st.sampled_from(
        ["eins", "zwei", "**drei**", "`c d`", "[v f](x.md)", "(sechs)", "a@b.org", "&amp;", "5 mg,"]
    ),
    min_size=1,
)


@settings(max_examples=200, deadline=None)
@given(WORDS, st.randoms(use_true_random=False), st.sampled_from(["", "> ", "- "]))
def test_wrapping_a_paragraph_anew_changes_no_message(words, chance, prefix):
    continued = "  " if prefix == "- " else prefix
    wrapped = "".join(
        word + chance.choice([" ", f"\n{continued}", f" \n{continued}  "])
        for word in ["wort", *words, "ende"]
    )

    assert msgids(prefix + wrapped.strip()) == [" ".join(["wort", *words, "ende"])]


@settings(max_examples=100, deadline=None)
@given(MARKDOWN)
def test_line_ends_and_a_byte_order_mark_change_nothing(text):
    windows = "\ufeff" + text.replace("\n", "\r\n")

    assert list(document(windows).units()) == list(document(text).units())
    assert html(windows) == html(text)


@settings(max_examples=500, deadline=None)
@given(TEXT, TEXT)
def test_no_text_raises_anything_but_input_faults(text, msgstr):
    try:
        page = document(text, math=True)
    except InputError:
        return
    page.render(DE, lambda _unit: Localized(msgstr, DE, State.CURRENT), as_it_is)
    for look in (skeleton, plain_text, bare_text, render_inline):
        look(text)


# --- containment ------------------------------------------------------------------------------------------

EVERY_BLOCK = """# TARGET

TARGET

- TARGET
  - TARGET

1. TARGET

   TARGET

> TARGET

> [!NOTE]
> TARGET

!!! danger "TARGET"
    TARGET

::: tip TARGET
TARGET
:::

| TARGET |
|--------|
| TARGET |

TARGET
: TARGET

Loose

: TARGET

![TARGET](x.png "TARGET")

[x][r] [^n]

[^n]: TARGET

    TARGET

[r]: /u "TARGET"
"""
PLACES = EVERY_BLOCK.count("TARGET")

HOSTILE = [
    "1986. ", "- x", "* x", "+ x", "# x", "x\n===", "a\n\nb", "```", "```\ncode", "~~~", "|", "a | b",
    "| a |\n|---|", "---", "***", "> q", "    four", "\tx", "[a]: http://x", "[^n]: x", "[^n]", "^[x", "^[x]",
    ": x", "!!! note\n    x", "::: x", "{.x #y}", "x {#y}", "<!-- i18n:skip -->", "{{ x }}", "{% x %}",
    "javascript:alert(1)", "[x](javascript:alert(1))", "[x](data:text/html,x)", "![x](javascript:alert(1))",
    "<javascript:alert(1)>", "\u2028", "\u2029", "\u202e", "\0", "\r", "&lt;script&gt;", "&#60;script&#62;", "\\",
    "`", "``", "*", "**", "_", "~~", "[", "](", "![", "[x](y", "$x$", "x\\\n", "  \n", "- " * 1000, "x" * 100_000,
    "[" * 1000,
]  # fmt: skip
RAW = [
    "<script>", "<script>alert(1)</script>", "</div></main>", "<b>", "</b>", "<!--", "<!-- x -->",
    "<img src=x onerror=alert(1)>", "<a href='javascript:x'>", "<?php", "<![CDATA[", "</p><p>", "<style>",
    "<svg/onload=x>", "<b\nonclick=x>x</b>", '"><script>',
]  # fmt: skip


class Tags(HTMLParser):
    """Whether what stands between two places of a page is inline and closes what it opens."""

    INLINE = frozenset({"a", "em", "strong", "s", "code", "sup", "span"})

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        assert not [name for name, _ in attrs if name.startswith("on")]
        assert not [
            value
            for _, value in attrs
            if (value or "").strip().lower().startswith(("javascript:", "data:text"))
        ]
        if tag not in {"br", "img"}:
            assert tag in self.INLINE
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def with_text_at(place, text):
    """The page with a text in one of its places, and something harmless in the others."""
    asked = iter(range(PLACES + 1))

    def translate(unit):
        if unit.key.msgid != "TARGET":
            return unchanged(unit)
        return Localized(text if next(asked) == place else "harmless", DE, State.CURRENT)

    return document(EVERY_BLOCK).render(DE, translate, as_it_is).html


def around(place):
    """What stands before and after one of the places."""
    before, _, after = with_text_at(place, "MIDDLE").partition("MIDDLE")
    return before, after


@pytest.mark.parametrize("place", range(PLACES))
def test_no_translation_changes_a_page_outside_its_own_element(place):
    before, after = around(place)

    for text in HOSTILE + RAW:
        found = with_text_at(place, text)
        assert found.startswith(before), text
        assert found.endswith(after), text


@pytest.mark.parametrize("place", range(PLACES))
def test_what_a_translation_without_raw_html_makes_is_inline_and_closed(place):
    before, after = around(place)

    for text in HOSTILE:
        inside = with_text_at(place, text)[len(before) : -len(after)]
        tags = Tags()
        tags.feed(inside)
        tags.close()
        assert tags.open == [], text


@settings(max_examples=300, deadline=None)
@given(TEXT, st.integers(min_value=0, max_value=PLACES - 1))
def test_no_random_translation_changes_a_page_outside_its_own_element(text, place):
    before, after = around(place)
    found = with_text_at(place, text)

    assert found.startswith(before)
    assert found.endswith(after)


@pytest.mark.parametrize("text", RAW)
def test_raw_html_that_could_do_harm_is_refused_or_inline_and_closed(text):
    if refusal(Markup.MARKDOWN, "Some text", text) is None:
        tags = Tags()
        tags.feed(render_inline(text))
        tags.close()
        assert tags.open == []


def test_a_footnote_that_a_translation_drops_changes_nothing_else():
    text = "One[^a] two[^b].\n\n[^a]: A\n\n[^b]: B\n"
    whole = html(text)
    dropped = html(
        text,
        lambda unit: Localized("Eins", DE, State.CURRENT) if "One" in unit.key.msgid else unchanged(unit),
    )

    assert dropped.partition("<hr")[2] == whole.partition("<hr")[2]


def test_the_stock_parser_of_these_tests_is_not_ours():
    assert type(stock().block.ruler).__name__ == "Ruler"
    assert missing
