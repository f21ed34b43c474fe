"""Markdown as other tools have it: their tokens, boxes, titles of code blocks."""

from __future__ import annotations

import pytest
from documents import DE, EN, by_msgid, document, html, missing, msgids

from i18n.containment import refusal
from i18n.coverage import words
from i18n.facts.placeholders import placeholders
from i18n.markup import render_inline
from i18n.markup.protected import tokens
from i18n.model import Localized, Markup, State
from i18n.pseudo import pseudo

TOKENS = [
    '{{< figure src="*a*" caption="_b_" >}}',
    "{{% note %}}",
    '{{% note "a > b" %}}',
    "{{</* note */>}}",
    "{% include a*b*.html %}",
    "{%- if a < b -%}",
    "{{ page.title | upper }}",
    "{{#include ../a_b_c.rs:2:4}}",
    "{{{ raw }}}",
    '{{< chart `{"a": {"b": 1}}` >}}',
    "{ref}`the *day* <day>`",
    "{doc}`/visit`",
    "{py:func}``a`b``",
]


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_of_another_tool_is_one_and_is_shown_as_it_stands(token):
    shown = token.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")

    assert tokens(f"See {token} *now*.") == [token]
    assert render_inline(f"See {token} *now*.") == f"See {shown} <em>now</em>."
    assert html(f"*See {token}* and [x {token}](a.md).\n") == (
        f'<p><em>See {shown}</em> and <a href="a.md">x {shown}</a>.</p>\n'
    )


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_stands_in_the_msgid_and_is_no_unit_of_its_own(token):
    assert msgids(f"See {token} *now*.\n") == [f"See {token} *now*."]
    assert msgids(f"{token}\n\n- {token} {token}\n") == []


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_is_neither_counted_nor_changed(token):
    assert words(f"See {token} now", Markup.MARKDOWN) == 2
    assert token in pseudo(f"See {token} now", Markup.MARKDOWN, "ltr")
    assert token in pseudo(f"See {token} now", Markup.MARKDOWN, "rtl")


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("markup", [Markup.MARKDOWN, Markup.PLAIN])
def test_no_msgstr_brings_in_a_token_and_each_may_keep_it(token, markup):
    assert refusal(markup, "See here", f"Siehe {token}") is not None
    assert refusal(markup, f"See {token}", f"{token} siehe") is None
    assert refusal(markup, f"See {token}", "Siehe") is None
    assert placeholders(f"See {token}", frozenset()) - placeholders("Siehe", frozenset())


def test_what_is_not_closed_is_no_token():
    for text in ["{{ *a*", "{% *a* }", "{{< *a* >}", "{ref} `a`", "{1}`a`"]:
        assert tokens(text) == []
    assert render_inline("{{ *a* b") == "{{ <em>a</em> b"


def test_a_token_holds_no_beginning_of_another():
    assert tokens("{{ a {{ b }} {% c {% d %}") == ["{{ b }}", "{% d %}"]


def test_code_and_escapes_come_before_tokens():
    assert render_inline("`{{ *a* }}` \\{{ *a* }}") == "<code>{{ *a* }}</code> {{ <em>a</em> }}"


def test_a_token_over_several_lines_keeps_them():
    text = 'See {{< figure\n  src="a" >}} and\nmore.\n'

    assert msgids(text) == ['See {{< figure\n  src="a" >}} and\nmore.']
    assert html(text, reuse=False) == html(text)


def test_text_between_paired_shortcodes_is_ordinary_markdown():
    assert msgids("{{< note >}}\n\nSome *text*\n\n{{< /note >}}\n") == ["Some *text*"]


def test_many_beginnings_cost_no_more_than_their_length():
    for beginning in ["{", "{{", "{{<", "{%", "{{%", "{a}`", "{{x}", "{{ ", "{a}`{b}``{c}```"]:
        text = beginning * (200_000 // len(beginning))
        tokens(text)
        render_inline(text)
        refusal(Markup.MARKDOWN, text, f"{text} x")


# --- boxes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "::: tip Good *to* know",
        ":::tip[Good *to* know]",
        ":::{tip} Good *to* know",
        '::: {.tip title="Good *to* know"}',
        "```{tip} Good *to* know",
    ],
)
def test_the_title_of_a_box_is_a_unit_however_it_is_written(line):
    page = f"{line}\nSome *text*.\n{line[:3]}\n"

    assert msgids(page) == ["Good *to* know", "Some *text*."]
    assert html(page) == (
        '<div class="box tip">\n<p class="box-title">Good <em>to</em> know</p>\n'
        "<p>Some <em>text</em>.</p>\n</div>\n"
    )


def test_a_box_has_the_attributes_that_its_line_gives():
    assert html(":::tip[A]{#x .y}\nb\n:::\n").startswith('<div id="x" class="box tip y">')
    assert html("{.z}\n::: {.tip #x}\nb\n:::\n").startswith('<div class="box tip z" id="x">')


def test_boxes_stand_in_longer_boxes():
    page = "::::: a One\n:::: b Two\n::: c Three\nx\n:::\n::::\n:::::\n"

    assert msgids(page) == ["One", "Two", "Three", "x"]
    assert html(page).count("</div>") == 3


def test_options_of_a_directive_are_left_out():
    assert msgids(":::{tip} A\n:class: dropdown\n:name: x\n\nb\n:::\n") == ["A", "b"]
    assert msgids("::: tip A\n:class: dropdown\n\nb\n:::\n") == ["A", ":class: dropdown", "b"]


def test_what_stands_behind_another_directive_is_no_title():
    assert msgids(":::{figure} a.png\nA caption\n:::\n") == ["A caption"]
    assert msgids("```{code-block} python\nprint('x')\n```\n") == []
    assert "<pre>" in html("```{code-block} python\nprint('x')\n```\n")


def test_back_ticks_begin_no_box_whose_title_has_one():
    page = document("```{tip} Good to know\ntext\n```\n")
    spliced = page.splice(DE, by_msgid({"Good to know": "Gut `zu` wissen"}))

    assert "<div" not in html("```{tip} Good `to` know\n")
    assert spliced.text.startswith("```{tip} Good to know\n")
    assert [unit.key.msgid for unit, _ in spliced.refused] == ["Good to know"]


# --- titles of code blocks --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ('```python title="How to begin"', "How to begin"),
        ('```python {1,3} title="How to begin" linenums="1"', "How to begin"),
        ("```python title='How to \"begin\"'", 'How to "begin"'),
        ('```python title="How to \\"begin\\""', 'How to "begin"'),
        ('``` {.python title="How to begin"}', "How to begin"),
        ('~~~rust,editable {title="How  to begin"}', "How to begin"),
    ],
)
def test_the_title_of_a_code_block_is_a_unit(line, title):
    page = f"{line}\nx = 1\n{line[:3]}\n"
    (unit,) = document(page).units()

    assert (unit.key.msgid, unit.kind, unit.markup) == (title, "code title", Markup.PLAIN)
    assert "<figcaption>Wie &lt;es&gt;</figcaption>" in html(page, by_msgid({title: "Wie <es>"}))
    assert html(page).endswith("x = 1\n</code></pre>\n</figure>\n")


def test_the_title_of_a_code_block_says_in_which_language_it_is():
    found = html('```py title="How to begin"\nx\n```\n', missing)

    assert found == (
        '<figure class="code">\n<figcaption lang="en" dir="ltr" data-i18n="missing">How to begin</figcaption>\n'
        '<pre><code class="language-py">x\n</code></pre>\n</figure>\n'
    )


@pytest.mark.parametrize("title", ["src/main.rs", "a.py", "C:\\x\\y.txt", "12"])
def test_the_name_of_a_file_is_shown_and_is_no_unit(title):
    page = f"```py title='{title}'\nx\n```\n".replace("\\", "/")

    assert msgids(page) == []
    assert f"<figcaption>{title}</figcaption>".replace("\\", "/") in html(page)


def test_a_code_block_without_a_title_is_as_ever():
    page = '```python subtitle="x" {1}\nx\n```\n'

    assert html(page) == '<pre><code class="language-python">x\n</code></pre>\n'
    assert html('```py title="A b"\nx\n```\n', extensions=False) == (
        '<pre><code class="language-py">x\n</code></pre>\n'
    )


def test_a_skipped_code_block_keeps_its_title():
    page = '<!-- i18n:skip -->\n\n```py title="How to begin"\nx\n```\n'

    assert msgids(page) == []
    assert "<figcaption>How to begin</figcaption>" in html(page)


def test_an_answer_in_another_language_leaves_tokens_alone():
    page = document("See {{< ref >}} now.\n")
    found = page.render(DE, lambda unit: Localized(unit.key.msgid, EN, State.MISSING), lambda href, _: href)

    assert "{{&lt; ref &gt;}}" in found.html
