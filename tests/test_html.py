"""HTML files: what is a unit, what stays outside of it, and how a page is put together in a locale."""

from __future__ import annotations

import pytest
from documents import AR, DE, EN, as_it_is, by_msgid, html_document, missing

from i18n.errors import InputError
from i18n.markup_html import Named, read_selector, tokens
from i18n.model import Link, Localized, Markup, State


def units(text, **options):
    return list(html_document(text, **options).units())


def msgids(text, **options):
    return [unit.key.msgid for unit in units(text, **options)]


def rendered(text, translate, where=DE, resolve=as_it_is, **options):
    return html_document(text, **options).render(where, translate, resolve).html


def in_arabic(unit):
    del unit
    return Localized("x", AR, State.CURRENT)


def in_german(msgstrs):
    return by_msgid(msgstrs)


def faults(text, **options):
    with pytest.raises(InputError) as caught:
        html_document(text, **options)
    return [str(problem).removeprefix("content/page.html:") for problem in caught.value.problems]


# --- tokens -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>A", ["start", "text"]),
        ("a < b <1 </ x>", ["text", "comment"]),
        ("<!-- a > b --><!doctype html><!-->", ["comment", "doctype", "comment"]),
        ("<SCRIPT>'<p>'</Script >x", ["start", "raw", "end", "text"]),
        ("<title>a<b>&amp;</title>", ["start", "raw", "end"]),
        ("{{ a < b }}{% if '%' %}{# <p> #}<?php echo '>' ?><% x > 3 %>", ["expression"] * 5),
        ("<code>{{</code>", ["start", "text", "end"]),
        ("{{ }", ["text"]),
        ("<a href='x", ["open"]),
        ("<script>x", ["start", "open"]),
        ("<script><!-- <script> </script> --></script>", ["start", "raw", "end"]),
        ("<script><!--><script></script>", ["start", "raw", "end"]),
        ("<script><!-- </script>", ["start", "raw", "end"]),
    ],
)
def test_a_text_is_cut_as_browsers_cut_it(text, found):
    assert [one.kind for one in tokens(text)] == found


def test_an_attribute_knows_its_place_and_its_value():
    text = '<a A=1 b = "&quot;\U0001f600" c=\'{{ "x" }}\' {% if y > 1 %} d e="{{ f("g") > 1 }}" h=i/ a=2>'
    (token,) = tokens(text)

    found = {one.name: (one.value, text[one.start : one.end], one.quote) for one in token.attributes}

    assert found == {
        "a": ("1", "1", ""),
        "b": ('"\U0001f600', "&quot;\U0001f600", '"'),
        "c": ('{{ "x" }}', '{{ "x" }}', "'"),
        "d": ("", "", ""),
        "e": ('{{ f("g") > 1 }}', '{{ f("g") > 1 }}', '"'),
        "h": ("i/", "i/", ""),
    }


# --- what is a unit ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<P>One <B>two</B></P>", ["One <B>two</B>"]),
        ("bare <b>text</b>", ["bare <b>text</b>"]),
        ("<p> <b> <i>All</i> of it </b> </p>", ["<i>All</i> of it"]),
        ("<p><a href=x><b>All</b></a></p>", ["All"]),
        ("<p><i class=icon></i> Text <br></p>", ["Text"]),
        ('<p><img src=a alt=""> Text</p>', ["Text"]),
        ('<p><img src=a alt="A"> Text</p>', ['<img src=a alt="A"> Text']),
        ("<p>a<div>b</div>c</p>", ["a", "b", "c"]),
        ("<p><b>One<p>two</b> three</p><% x %>", ["One", "two", "three"]),
        ("<div>Text<script>var a</script>more</div>", ["Text", "more"]),
        ("<nav><a>Home</a> | <a>Help us</a></nav>", ["Home", "Help us"]),
        ("<p>See <a>this</a> or <a>that</a></p>", ["See <a>this</a> or <a>that</a>"]),
        ("<p><a>Call</a>: 112</p>", ["<a>Call</a>: 112"]),
        ("<label>Name <input></label> <label>Age <input></label>", ["Name", "Age"]),
        ("<p>Page <input> of 10</p>", ["Page <input> of 10"]),
        ("<p>{% if a %}Hello{% endif %}</p>", ["Hello"]),
        ("<p>{% if a %}Hello{% else %}Bye{% endif %}</p>", ["{% if a %}Hello{% else %}Bye{% endif %}"]),
        ("<p>{{ name }} is here</p>", ["{{ name }} is here"]),
        ("<p>{{ name }}</p><p>12 &nbsp; 3</p><p>&frac12;</p>", []),
        ("<p><code>x</code></p><pre>x</pre><kbd>x</kbd>", []),
        ("<p>Type <code>x</code></p>", ["Type <code>x</code>"]),
        ("<custom-tag>One</custom-tag> two", ["<custom-tag>One</custom-tag> two"]),
        ("<p>a<!-- c -->b<!-- d --></p>", ["a<!-- c -->b"]),
        ("<button>Go</button>", ["Go"]),
        ('<button value="x">Go</button><input type=button value=Stop><input value=no>', ["Go", "Stop"]),
        ("<noscript>Turn it on</noscript>", ["Turn it on"]),
        ("<math><mi>x</mi></math><p><math><mi>x</mi></math> is a number</p>", ["<math><mi>x</mi></math> is a number"]),
        ('<svg aria-label="A heart"><path/></svg>', ["A heart"]),
        ("<svg><g><text>One<tspan>Two</tspan></text></g></svg>", ["One", "Two"]),
        ("<template><p>Later</p></template>", ["Later"]),
        ("<video poster=x><track label=English>Sorry</video>", ["English", "Sorry"]),
    ],
)  # fmt: skip
def test_a_text_is_the_longest_inline_run_without_what_only_surrounds_it(text, found):
    assert msgids(text) == found


def test_white_space_folds_and_re_wrapping_changes_nothing():
    assert msgids("<p>a\r\n   b\t<a\n href='x  y'>c\nd</a></p>") == ["a b <a href='x  y'>c d</a>"]
    assert msgids("<p>漢字\n  かな\nabc</p>") == ["漢字かな abc"]
    assert msgids('<p style="white-space: pre-line">a\r\n b</p>') == ["a\n b"]
    assert msgids("<pre>a\n  b</pre>", html_include=("pre",)) == ["a\n  b"]


def test_texts_hold_html_and_attributes_and_titles_are_plain():
    found = units('<title>A &lt; B</title><p title="x &amp;\n y">A &lt; B</p>')

    assert [(unit.key.msgid, unit.markup) for unit in found] == [
        ("A < B", Markup.PLAIN),
        ("x & y", Markup.PLAIN),
        ("A &lt; B", Markup.HTML),
    ]


def test_the_configuration_includes_and_excludes_by_selector():
    text = "<main><pre class='say'>One</pre><p class=brand>Two</p><p><code>Three</code></p></main>"

    assert msgids(text) == ["Two"]
    assert msgids(text, html_include=("main > pre.say", "p code"), html_exclude=(".brand",)) == [
        "One",
        "Three",
    ]


@pytest.mark.parametrize(
    ("selector", "matches"),
    [
        ("p", True), ("div", False), ("main p", True), ("main > p", False), ("section > p.a", True), ("#x", True),
        ("main, div", False), ("[class~=a]", True), ("p[lang|=en]", True), ("*", True), ("[id^='x']", True),
        ("[data-n]", False),
    ],
)  # fmt: skip
def test_a_selector_means_what_it_means_in_css(selector, matches):
    path = [Named("main", {}), Named("section", {}), Named("p", {"class": "a b", "id": "x", "lang": "en-GB"})]

    assert read_selector(selector).matches(path) is matches


@pytest.mark.parametrize("selector", ["", "p >", "> p", "p,", "p:hover", "a{}", "p[", "#", "pp*"])
def test_a_selector_that_we_do_not_know_is_an_error(selector):
    with pytest.raises(ValueError, match=r"."):
        read_selector(selector)


def test_structured_data_are_texts_by_key():
    text = (
        '<script type="application/ld+json">{"name": "A", "tags": [{"name": ["B", 1]}], "url": "C"}</script>'
    )

    assert msgids(text) == []
    assert msgids(text, html_json_ld=("name",)) == ["A", "B"]
    spliced = html_document(text, html_json_ld=("name",)).splice(DE, in_german({"A": "</script>Ä"})).text
    assert spliced == text.replace('"A"', '"\\u003c/script\\u003eÄ"')


# --- a page in a locale -----------------------------------------------------------------------------------


def test_a_whole_page_says_its_language_and_stays_as_it_is():
    text = "<!DOCTYPE html>\r\n<HTML lang=en class='x'>\n<p>Hello</p> <!-- c --> &copy </HTML>\n"

    assert rendered(text, in_german({"Hello": "Hallo"})) == text.replace(
        "<HTML lang=en", '<HTML dir="ltr" lang="de"'
    ).replace("Hello", "Hallo")
    page = html_document(text).render(AR, in_arabic, as_it_is)
    assert page.html.startswith('<!DOCTYPE html>\r\n<HTML dir="rtl" lang="ar" class=\'x\'>')
    assert page.whole


def test_a_page_without_an_html_tag_gets_one():
    assert rendered("<!doctype html><title>A</title>", in_german({"A": "Ä"})) == (
        '<!doctype html><html lang="de" dir="ltr"><title>Ä</title>'
    )


def test_a_lang_of_the_source_becomes_the_pages():
    text = '<p lang="en" dir="ltr">One</p><p lang="fr">Deux</p>'

    found = rendered(text, in_arabic, AR)

    assert found == '<p lang="ar" dir="rtl">x</p><p lang="fr">Deux</p>'
    assert rendered(text, missing) == text.replace('"ltr"', '"ltr"').replace(
        "<p lang", '<p data-i18n="missing" lang', 1
    )


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("<p>No</p>", "<p{m}>No</p>"),
        ("<div>No<p>Ja</p></div>", "<div><span{m}>No</span><p>ja</p></div>"),
        ("<p><b>No</b> <br></p>", "<p{m}><b>No</b> <br></p>"),
        ('<p title="No">Ja</p>', '<p lang="en" dir="ltr" title="No"><span lang="de" dir="ltr">ja</span></p>'),
        ('<p title="Ja">No</p>', '<p title="ja"><span{m}>No</span></p>'),
        ('<img alt="No" title="No way">', '<img{m} alt="No" title="No way">'),
        ('<img alt="No" title="Ja">', '<img lang="en" dir="ltr" alt="No" title="">'),
        ("<option>No</option>", "<option{m}>No</option>"),
        ("<svg><text>No</text></svg>", '<svg><text lang="en" data-i18n="missing">No</text></svg>'),
        ("<nav><a>No</a> | <a>Ja</a></nav>", "<nav><a{m}>No</a> | <a>ja</a></nav>"),
        ('<section aria-label="No"><p>Ja</p></section>',
         '<section lang="en" dir="ltr" aria-label="No"><p lang="de" dir="ltr">ja</p></section>'),
    ],
)  # fmt: skip
def test_what_fell_back_says_its_language(text, marked):
    mark = ' lang="en" dir="ltr" data-i18n="missing"'

    assert rendered(text, in_german({"Ja": "ja"})) == marked.replace("{m}", mark)


def test_what_is_not_translated_keeps_the_language_that_it_says():
    text = '<p lang="en" translate="no">Alpha</p><p>One</p>'

    assert rendered(text, in_german({"One": "Eins"})) == text.replace("One", "Eins")
    assert html_document(text).splice(DE, in_german({"One": "Eins"})).text == text.replace("One", "Eins")


def test_addresses_are_resolved_wherever_they_stand():
    text = (
        "<a href=a.html>One</a><p>See <a href='b.html'>two</a></p><img srcset='c.png 1x, d.png 2x' src=\"e.png\">"
        '<a href="{{ url }}">Three</a><object data=f.svg></object><p data=g.svg>x</p>'
    )

    def resolve(href, _reference):
        return Link(f"../{href.url}", "en" if href.url == "b.html" else None)

    found = rendered(
        text, in_german({"See <a href='b.html'>two</a>": "Siehe <a href='b.html'>zwei</a>"}), resolve=resolve
    )

    for part in (
        '<a lang="en" dir="ltr" data-i18n="missing" href="../a.html">',
        "Siehe <a href='../b.html' hreflang='en'>zwei",
        "srcset='../c.png 1x, ../d.png 2x' src=\"../e.png\"",
        'href="{{ url }}"',
        '<object data="../f.svg">',
        "data=g.svg",
    ):
        assert part in found


def test_no_attribute_is_given_a_line_break():
    assert html_document("<input placeholder=One>").splice(DE, in_german({"One": "a\nb"})).text == (
        '<input placeholder="a b">'
    )
    assert rendered("<input placeholder=One>", in_german({"One": "a\nb"})) == '<input placeholder="a b">'


def test_a_base_leaves_all_addresses_alone():
    text = '<html><base href="/x/"><a href="a.html">One</a></html>'

    assert 'href="a.html"' in rendered(text, missing, resolve=lambda href, _: Link(f"../{href.url}"))


def test_the_title_and_the_description_are_the_pages_own_or_the_front_matters():
    head = '<title>A</title><meta name=description content="B"><h1>C</h1>'

    def meta(text):
        found = html_document(text).render(DE, missing, as_it_is).meta
        return {key: one.text for key, one in found.items()}

    assert meta(head) == {"title": "A", "description": "B"}
    assert meta("<h1>C <b>d</b></h1>") == {"title": "C d"}
    assert meta(f"---\ntitle: T\n---\n{head}") == {"title": "T", "description": "B"}


def test_what_is_only_for_some_locales_is_left_out_of_the_others():
    text = "<p>a</p><!-- i18n:only pl --><p>b</p><!-- i18n:end --><p>c</p>"

    assert rendered(text, in_german({"a": "a", "b": "b", "c": "c"})) == "<p>a</p><p>c</p>"
    assert msgids(text) == ["a", "b", "c"]


# --- a file in another language ---------------------------------------------------------------------------


def test_only_texts_are_spliced_and_the_language_changes_with_them():
    text = "<!doctype html>\r\n<html lang='en'>\r\n<p  title=a>One\r\n two</p><p>Three</p>\r\n"
    document = html_document(text)

    assert document.splice(DE, missing).text == text
    assert document.splice(DE, in_german({"a": 'ä "', "Three": "Drei"})).text == (
        '<!doctype html>\r\n<html dir="ltr" lang=\'de\'>\r\n<p  title="ä &quot;">One\r\n two</p><p>Drei</p>\r\n'
    )


@pytest.mark.parametrize(
    ("text", "msgstr"),
    [
        ("<p>One</p>", "<div>x</div>"), ("<p>One</p>", "x</p>"), ("<p>One</p>", "{{ code }}"), ("<p>One</p>", "<!-- x"),
        ("<p>One</p>", "<b>x"), ('<p title="One">1</p>', "{% code %}"), ("<title>One</title>", "{{ code }}"),
    ],
)  # fmt: skip
def test_what_cannot_stand_in_the_file_is_left_as_it_is(text, msgstr):
    found = html_document(text).splice(DE, in_german({"One": msgstr}))

    assert found.text == text
    assert [unit.key.msgid for unit, _ in found.refused] == ["One"]


@pytest.mark.parametrize("msgstr", ["Wort", "0", "Wort <svg></b>", "<b>Wort</b>"])
def test_a_text_loses_no_drawing(msgstr):
    text = "word<svg><path d=''/></svg>word"

    assert html_document(text).splice(DE, in_german({text: msgstr})).text == text


def test_an_expression_in_a_plain_text_is_not_escaped():
    text = """<p title='Hi {{ n|default("x") }}'>1</p>"""

    found = html_document(text).splice(
        DE, in_german({'Hi {{ n|default("x") }}': "'{{ n|default(\"x\") }}' & Hallo"})
    )

    assert found.text == """<p title='&#39;{{ n|default("x") }}&#39; &amp; Hallo'>1</p>"""


# --- faults -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>\n<a href='x", "2:1: a tag that is not closed: is a quotation mark or > missing?"),
        ("<p><!-- x", "1:4: a comment that is not closed: end it with -->"),
        ("<script>x", "1:9: <script> is not closed: add </script>"),
        ("<div><p>x", "1:1: <div> is not closed: add </div>"),
        ("x</div>", "1:2: </div> closes nothing here: take it out, or open it in the same element"),
        ("<b><i>x</b>", "1:4: <i> is not closed: add </i>"),
        ("<!-- i18n:skipp --><p>x</p>", '1: unknown directive "i18n:skipp": did you mean "skip"'),
        ("<p>x</p><!-- i18n:skip -->", "1: a directive with no block after it: put it before the block"),
        (
            "<div><!-- i18n:skip-start --></div>",
            '1: "i18n:skip-start" is not closed: add <!-- i18n:skip-end -->',
        ),
        ("<<<<<<< a\n=======\n>>>>>>> b\n", "1:1: a merge conflict of 3 lines: resolve it"),
        ("<div>" * 500, "1:2001: elements nest more than 400 deep: write them flatter"),
        (f"<a {'b ' * 1001}>", "1:1: a tag with more than 1,000 attributes: is a quotation mark missing?"),
    ],
)
def test_a_fault_says_where_it_is_and_what_to_do(text, said):
    assert faults(text) == [said]


def test_a_whole_page_may_leave_its_tags_open():
    assert msgids("<html><div><p>x</b></div></div>") == ["x"]


def test_structured_data_that_are_no_json_are_a_fault_where_their_texts_are_wanted():
    text = '<p>x</p>\n<script type="application/ld+json">{"name": }</script>'

    assert msgids(text) == ["x"]
    assert faults(text, html_json_ld=("name",))[0].startswith("2:")


# --- raw HTML in Markdown ---------------------------------------------------------------------------------


def test_raw_blocks_of_markdown_are_read_alike():
    from documents import document  # noqa: PLC0415 - these tests alone are of Markdown

    text = (
        "# Top\n\n<details>\n<summary>More <b>of it</b></summary>\n\nMarkdown *text*\n\n</details>\n\n"
        '<p align="center">\n  <img src="a.png" alt="Logo">\n</p>\n\n> <figure><figcaption>Seen</figcaption>'
        "</figure>\n\n"
        "<!-- i18n:skip -->\n\n<p>skipped</p>\n\n<div>\n<!-- i18n:comment Note -->\n<p>noted</p>\n</div>\n"
    )
    page = document(text)

    assert [(unit.kind, unit.key.msgid, unit.reference.line, unit.note) for unit in page.units()] == [
        ("heading", "Top", 1, ""),
        ("summary", "More <b>of it</b>", 4, ""),
        ("paragraph", "Markdown *text*", 6, ""),
        ("alt text", "Logo", 11, ""),
        ("figure caption", "Seen", 14, ""),
        ("paragraph", "noted", 22, "Note"),
    ]
    found = page.render(DE, in_german({"Logo": "Zeichen"}), as_it_is).html
    assert '<summary lang="en" dir="ltr" data-i18n="missing">More <b>of it</b></summary>' in found
    assert '<img src="a.png" alt="Zeichen">' in found
    assert "i18n:comment" not in found


def test_a_heading_of_raw_html_is_the_title_of_a_page_of_markdown():
    from documents import document  # noqa: PLC0415

    page = document('<h1 align="center" id="a">A <b>name</b></h1>\n\nText\n').render(
        DE, in_german({"A <b>name</b>": "Ein <i>Name</i>"}), as_it_is
    )

    assert page.meta["title"].text == "Ein Name"
    assert [(one.level, one.id, one.text.text) for one in page.headings] == [(1, "a", "Ein Name")]
    assert page.has_h1


def test_en_is_a_locale_like_any_other():
    assert rendered("<p>a</p>", lambda unit: Localized(unit.key.msgid, EN, State.CURRENT), EN) == "<p>a</p>"
