"""Which translations may be shown: design 10, law 7."""

from __future__ import annotations

import pytest

from i18n.containment import refusal
from i18n.model import Markup

MARKDOWN, HTML, PLAIN = Markup.MARKDOWN, Markup.HTML, Markup.PLAIN

HOSTILE = {
    "a script": ("text", "<script>alert(1)</script>"),
    "a script without an end": ("text", "<script>"),
    "a script in capitals": ("text", "<SCRIPT>alert(1)</SCRIPT>"),
    "a style": ("text", "<style>main{display:none}</style>"),
    "a frame": ("text", '<iframe src="https://example.org"></iframe>'),
    "an object": ("text", "<object data=x></object>"),
    "a form": ("text", "<form action=/x><input name=a></form>"),
    "a base": ("text", "<base href=//example.org>"),
    "a meta refresh": ("text", '<meta http-equiv=refresh content="0;url=//example.org">'),
    "a stylesheet": ("text", "<link rel=stylesheet href=//example.org>"),
    "the end of the page": ("text", "</div></main></body>"),
    "the end of its paragraph": ("text", "one</p><p>two"),
    "an unclosed tag": ("text", "one <span>two"),
    "an unclosed tag of the source": ("one <b>two</b>", "one <b>two"),
    "tags that cross": ("one <b>two</b>", "*one <b>two*</b>"),
    "tags that cross Markdown of their own": ("x", "<em>**a</em>**"),
    "a template expression": ("text", "{{ site.phone }}"),
    "a template's statement": ("text", "{% include 'secret' %}"),
    "a shortcode": ("text", '{{< readfile "secret" >}}'),
    "a shortcode in code": ("text", '`{{% readfile "secret" %}}`'),
    "a shortcode behind what looks like a role": ("text", "`{a}` {{< x >}} `b`"),
    "another argument": ('{{< ref "a.md" >}}', '{{< ref "b.md" >}}'),
    "a shortcode twice": ("{{< a >}}", "{{< a >}} {{< a >}}"),
    "a file": ("{{#include a.rs}}", "{{#include ../../secret}}"),
    "the beginning of an expression": ("text", "one {{ two"),
    "the beginning of an expression instead of a whole one": ("{{ x }}", "{{ x"),
    "the beginning of a statement": ("text", "one {% two"),
    "the beginning of a template's comment": ("text", "one {# two"),
    "another template's expression": ("text", "one <%= two %>"),
    "a role": ("text", "{eval}`1 + 1`"),
    "the target of a role": ("{ref}`a <b>`", "{ref}`a <c>`"),
    "the beginning of a role": ("text", "{eval}`1 + 1"),
    "a comment": ("text", "one <!-- two -->"),
    "a processing instruction": ("text", "one <?php two ?>"),
    "a declaration": ("text", "one <!DOCTYPE html>"),
    "a CDATA section": ("text", "one <![CDATA[two]]>"),
    "a handler": ("text", "<span onclick=alert(1)>x</span>"),
    "a handler on an image": ("![a](b.png)", "<img src=x onerror=alert(1)>"),
    "a style attribute": ("text", '<span style="position:fixed">x</span>'),
    "a class": ("text", "<span class=nav>x</span>"),
    "an id": ("text", "<span id=main>x</span>"),
    "an attribute list on a link": ("[a](b)", "[a](b){.button}"),
    "an attribute list on a span": ("text", "[a]{#main}"),
    "an attribute list on code": ("`a`", "`a`{.x}"),
    "a script address in a tag": ("[a](b)", '<a href="javascript:alert(1)">a</a>'),
    "a script address in capitals": ("[a](b)", '<a href=" JavaScript:alert(1)">a</a>'),
    "a script address with a line break": ("[a](b)", '<a href="java\nscript:alert(1)">a</a>'),
    "a script address in entities": ("[a](b)", '<a href="javascript&colon;alert(1)">a</a>'),
    "a script address after a control character": ("[a](b)", '<a href="&#1;javascript:alert(1)">a</a>'),
    "a data address in a tag": ("[a](b)", '<a href="data:text/html,x">a</a>'),
    "a data image": ("![a](b)", "![a](data:image/png;base64,AAAA)"),
    "a file address": ("[a](b)", '<a href="file:///etc/passwd">a</a>'),
    "a blob address": ("[a](b)", "[a](blob:x)"),
    "a link more than the source": ("text", "[text](https://example.org)"),
    "a bare address more": ("text", "text https://example.org"),
    "a bare host more": ("text", "text www.example.org"),
    "a mail address more": ("text", "a@example.org"),
    "an image more than the source": ("text", "![x](https://example.org/pixel.png)"),
    "a link in a link": ("[a](b) and [c](d)", '<a href="b">x [a](b)</a>'),
    "a link by reference more than the source": ("text", "[text][other]"),
    "a lost footnote": ("text[^1]", "text"),
    "another footnote": ("text[^1]", "text[^2]"),
    "a footnote twice": ("text[^1]", "text[^1] more[^1]"),
    "a link of what is none in the source": ("](b) c", "[](b)"),
    "a link of what the source escapes": (r"\[a](b)", "[a](b)"),
    "a link of what stands in an attribute": ('<i title="[a](b)">c</i>', "[a](b)"),
    "a link of what is an image": ("![a](b)", "[a](b)"),
    "a footnote out of nothing": ("text", "text[^1]"),
    "an inline footnote out of nothing": ("text", "text^[note]"),
    "a lost inline footnote": ("text^[note]", "text"),
    "an open tag in a footnote": ("text^[note]", "text^[note <span>]"),
    "svg": ("text", "<svg><animate onbegin=alert(1)></svg>"),
    "a lost drawing": ("a <svg><path d=x></path></svg> b", "a b"),
    "a lost drawing, with tags": ("a <svg><path d=x></path></svg> b", "<b>a</b>"),
    "an emptied drawing": ("a <svg><path d=x></path></svg> b", "a <svg></svg> b"),
    "a lost script": ("a <script>x</script> b", "<em>a</em> b"),
    "mathml": ("text", "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>"),
    "a self-closing span": ("text", "<span/>x"),
    "the end of a void tag": ("a<br>b", "a</br>b"),
    "the same attribute twice": ("text", "<span dir=ltr dir=rtl>x</span>"),
    "a direction that is none": ("text", "<span dir=up>x</span>"),
    "a control character": ("text", "te\x08xt"),
    "a null character": ("text", "te\0xt"),
    "half a surrogate pair": ("text", "te\ud800xt"),
    "an override of direction": ("text", "te\u202ext"),
    "an isolate that is not closed": ("text", "te\u2067xt"),
    "an end without an isolate": ("text", "te\u2069xt"),
    "an override as an entity": ("text", "te&#x202e;xt"),
    "an enormous text": ("text", "a" * 100_000),
    "a tower of tags": ("text", "<span>" * 400 + "</span>" * 400),
    "a tower of brackets": ("text", "[" * 15_000),
    "a tower of footnotes": ("text", "^[" * 8_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_translation_is_refused_in_markdown(name):
    msgid, msgstr = HOSTILE[name]
    reason = refusal(MARKDOWN, msgid, msgstr)
    assert reason
    assert reason[0].islower()
    assert "\n" not in reason
    assert len(reason) < 120


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, (msgid, msgstr) in HOSTILE.items()
        if "<" in msgstr and not {"[", "*"} & {*msgid, *msgstr}
    ],
)
def test_a_hostile_translation_is_refused_in_html(name):
    assert refusal(HTML, *HOSTILE[name])


@pytest.mark.parametrize("msgstr", ["0", "<b>Wort</b>", "Wort <svg></svg>", "&amp;"])
def test_a_translation_in_html_leaves_out_no_drawing(msgstr):
    assert refusal(HTML, "word <svg><path d=x></path></svg>", msgstr)


FINE = {
    "words": ("text", "Wörter"),
    "emphasis and code of its own": ("text", "**a** *b* ~~c~~ `d`"),
    "emphasis that is not closed": ("text", "**a and *b"),
    "harmless tags": ("text", "<em>a</em><strong>b</strong><sub>2</sub><sup>e</sup><q>c</q><br><wbr>"),
    "marks of direction": ("text", '<bdi>a</bdi> <span lang="ar" dir="rtl">b</span>'),
    "ruby": ("text", "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>"),
    "the source itself": ("<script>x</script>", "<script>x</script>"),
    "the drawing of the source elsewhere": (
        "<svg><path d=x></path></svg> a b",
        "b <svg><path d=x></path></svg> a",
    ),
    "a drawing with a text": ("a <svg><text>b</text></svg> c", "c <svg><text>d</text></svg> a"),
    "a drawing in code": ("a `<svg>` b", "b"),
    "the links of the source elsewhere": ("[a](b) and [c](d)", "[c](d) und [a](b)"),
    "another address on the web": ("[a](b)", "[a](https://de.example.org)"),
    "a telephone link": ("[a](b)", "[a](tel:+4930123)"),
    "a mail link": ("[a](b)", "[a](mailto:a@example.org)"),
    "the strange address of the source": ("[a](ftp://example.org/b)", "[c](ftp://example.org/b)"),
    "fewer links": ("[a](b) and [c](d)", "[a](b)"),
    "a raw link for a Markdown link": ("[a](b)", '<a href="b">x</a>'),
    "a script address that Markdown leaves as text": ("[a](b)", "[a](javascript:alert(1))"),
    "tags of the source elsewhere": ("one <kbd>a</kbd> two", "zwei <kbd>b</kbd> eins"),
    "attributes of the source": ('<a class="x" href="b">a</a>', '<a class="x" href="b">c</a>'),
    "an attribute list of the source": ("[a](b){.x}", "[c](b){.x}"),
    "a translated title": ('<abbr title="World">W</abbr>', '<abbr title="Welt">W</abbr>'),
    "a footnote that moved": ("one[^1] two[^b]", "zwei[^b] eins[^1]"),
    "an inline footnote": ("one^[note]", "eins^[Notiz]"),
    "the comment of the source": ("one <!-- x --> two", "eins zwei <!-- x -->"),
    "template expressions of the source": ("{% raw %} {{ x }}", "{{x}} {% raw %}"),
    "a shortcode of the source": ('See {{< ref "a.md" >}}.', 'Siehe {{< ref "a.md" >}}.'),
    "another form of a variable": ("Call {{ site.name }}", "Mit {{ site.name:dat }}"),
    "other words of a role": ("See {ref}`the day <day>`", "Siehe {ref}`den Tag <day>`"),
    "an attribute list behind text": ("text {.x}", "x {.x}"),
    "braces": ("text", "{a} {1, 2} }} %}"),
    "isolates that are closed": ("text", "a \u2067b\u2069 c"),
    "a left-to-right mark": ("text", "a\u200eb"),
    "a line separator": ("text", "a\u2028b"),
    "what looks like a list": ("text", "1986. - x"),
    "what looks like a heading": ("text", "# x"),
    "a blank line and a fence": ("text", "a\n\n```\nb"),
    "a rule, a table and a quotation": ("text", "---\n|a|b|\n> q"),
    "a link definition": ("text", "[a]: x"),
    "less than": ("text", "a < b & c"),
    "code that looks like a tag": ("text", "`Vec<T>` und `</main>`"),
    "a broken comment": ("text", "a <!-- b"),
    "a source that is not balanced": ("<b>a", "<b>b"),
}


@pytest.mark.parametrize("name", FINE)
def test_a_fair_translation_is_not_refused(name):
    assert refusal(MARKDOWN, *FINE[name]) is None


def test_plain_text_is_escaped_wherever_it_goes_so_nothing_in_it_is_special():
    assert refusal(PLAIN, "text", "<script>alert(1)</script> [a](javascript:b) **c**") is None


@pytest.mark.parametrize("name", ["a null character", "an override of direction", "an enormous text"])
def test_plain_text_with_controls_or_without_measure_is_refused(name):
    assert refusal(PLAIN, *HOSTILE[name])


def test_markdown_is_not_special_in_html():
    assert refusal(HTML, "text", "**a** [b](c) www.example.org") is None


def test_a_bare_sign_is_text_in_html_but_half_a_tag_is_refused():
    assert refusal(HTML, "text", "a < b") is None
    assert refusal(HTML, "text", "a <b")
    assert refusal(HTML, "text", 'a <a href="')
    assert refusal(HTML, "text", "a <")


def test_a_source_that_is_broken_excuses_no_translation():
    assert refusal(HTML, "a <b", "a <b onclick=x")
    assert refusal(MARKDOWN, "<b>a", "<b>&#x202e;a")
    assert refusal(MARKDOWN, "<b>a", "a<i>")


def test_the_text_of_a_script_in_the_source_may_not_be_translated():
    assert refusal(HTML, "a <script>b</script>", "a <script>c</script>")


def test_the_same_texts_are_judged_by_their_markup():
    assert refusal(MARKDOWN, "text", "[a](https://example.org)")
    assert refusal(PLAIN, "text", "[a](https://example.org)") is None


def test_a_reason_says_what_is_wrong():
    assert refusal(MARKDOWN, "a[^1]", "a") == "leaves out the footnote '[^1]'"
    assert refusal(MARKDOWN, "a", "<b>a</b>") == "has a tag <b> that its source has not"
    assert refusal(MARKDOWN, "a", "<span>a") == "does not close <span>"
    assert refusal(MARKDOWN, "a", "[a](https://x.org)") == "has 1 link, its source none"


@pytest.mark.parametrize(
    "msgstr",
    [" ", "\n", "\u00a0", "\u200b", " \u2060\t", "\u2800", "\u3164", "&nbsp;", "<br>", "<span> </span>"],
    ids=ascii,
)
@pytest.mark.parametrize("markup", [MARKDOWN, HTML])
def test_a_translation_that_shows_nothing_is_refused(markup, msgstr):
    assert refusal(markup, "Do not take more than 5 mg.", msgstr) == "shows nothing"


@pytest.mark.parametrize("msgstr", ["—", "🙂", "·", "是", "ა", "&amp;", "“a”", " x", "%(n)s", "**", "1"])
@pytest.mark.parametrize("markup", list(Markup))
def test_a_translation_may_be_a_single_sign(markup, msgstr):
    assert refusal(markup, "Yes", msgstr) is None


def test_a_blank_plain_text_is_refused_and_its_tags_are_text():
    assert refusal(PLAIN, "Menu", " \u200b") == "shows nothing"
    assert refusal(PLAIN, "Menu", "<br>") is None
