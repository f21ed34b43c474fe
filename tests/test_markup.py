"""Inline Markdown: what a text is made of, what is left without markup."""

from __future__ import annotations

import pytest

from i18n.markup import EMPTY, bare_text, has_words, plain_text, render_inline, skeleton


def test_a_text_without_markup_has_the_empty_skeleton():
    assert skeleton("Take 5 mg, twice.") is EMPTY


def test_a_skeleton_counts_what_a_translation_must_bring_along():
    found = skeleton(
        '**Bold** `c` [a](u "t"){.x} ![i](p.png) <b>x</b><br> [^1][^1] '
        "^[in `q`] [t][Label] [s] www.x.org a@b.org  \nhard"
    )

    assert found.links == ("u",)
    assert found.images == ("p.png",)
    assert found.codes == ("c", "q")
    assert found.references == ("LABEL",)
    assert found.shortcuts == ("S",)
    assert found.autolinks == ("http://www.x.org", "mailto:a@b.org")
    assert [(tag.name, tag.kind) for tag in found.tags] == [("b", "open"), ("b", "close"), ("br", "void")]
    assert found.footnotes == ("1", "1")
    assert found.inline_footnotes == 1
    assert found.attribute_lists == ((("class", "x"),),)
    assert found.hard_breaks == 1
    assert found.emphasis == ("strong",)
    assert found.nested


@pytest.mark.parametrize(
    "text", ["<b>x", "x</b>", "<b><i>x</b></i>", "*<b>x*</b>", "[<b>x](u)</b>", "^[<b>x]</b>"]
)
def test_raw_tags_that_do_not_nest_and_close_are_seen(text):
    assert not skeleton(text).nested


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "a<br>b", "<b>*x*</b>", "`<b>`", "\\<b>", "a < b", "<img src=x>", "<BR/>"]
)
def test_raw_tags_that_nest_are_seen(text):
    assert skeleton(text).nested


def test_the_attributes_of_raw_tags_are_sorted_and_decoded():
    assert skeleton("<a title=\"&lt;\" HREF='x' hidden>y</a>").tags[0].attributes == (
        ("hidden", ""),
        ("href", "x"),
        ("title", "<"),
    )


def test_attribute_lists_are_told_with_what_we_would_not_keep():
    assert skeleton('[x](y){#a onclick="b"}').attribute_lists == ((("id", "a"), ("onclick", "b")),)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**a** `b` [c](d) ![e](f)", "a b c e"),
        ("a  \nb\nc", "a b c"),
        ("x &amp; \\* <b>y</b>", "x & * y"),
        ("https://x.org", "https://x.org"),
    ],
)
def test_plain_text_is_what_a_reader_hears(text, plain):
    assert plain_text(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "`a`",
        "``a ` b``",
        "https://x.org/a",
        "<https://x.org>",
        "a@b.org",
        "{{ a }}",
        "{a}",
        "%(a)s",
        "<b>",
        "&nbsp;",
        "[^a]",
    ],
)
def test_bare_text_has_no_code_addresses_tags_or_placeholders(text):
    assert bare_text(f"5 {text} 6").split() == ["5", "6"]
    assert not has_words(text)


def test_bare_text_keeps_the_words_of_links_and_their_titles():
    assert "title" in bare_text("[text](u 'title')")
    assert "text" in bare_text("[text](u 'title')")


def test_an_inline_text_on_its_own_is_rendered_like_markdown():
    assert render_inline("**a** & [b](c.md)") == '<strong>a</strong> &amp; <a href="c.md">b</a>'


def test_addresses_that_run_are_no_links():
    assert "<a" not in render_inline("[x](javascript:alert(1)) <javascript:alert(1)> [y](data:text/html,z)")
