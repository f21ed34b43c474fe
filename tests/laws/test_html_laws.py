"""The laws of HTML files: identity, one walk, containment, calm, on random and on hostile input."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser

import pytest
from documents import AR, DE, EN, as_it_is, html_document
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.containment import refusal
from i18n.errors import InputError
from i18n.formats.html import HtmlDocument
from i18n.locales import locale
from i18n.markup_html import TooMuchError, divides, tokens
from i18n.model import Localized, State, Unit
from i18n.pseudo import pseudo

PIECES = [
    "word", "two words", "<p>", "</p>", "<P class=x>", "<div>", "</div>", "<ul>", "<li>", "</li>", "</ul>", "<b>",
    "</b>", "<em title='T x'>", "</em>", '<a href="b.html">', "<a href=c.html>", "</a>", "<br>", "<br/>", "<hr>",
    '<img src=a.png alt="A picture">', "<img src='b.png' alt=''>", "<code>", "</code>", "<span>", "</span>",
    "<span translate=no>", '<p lang="fr">', '<p lang="en" dir="ltr">', "<table>", "<tr>", "<td>", "<th abbr='Ab'>",
    "</table>", "<dl><dt>", "<dd>", "</dl>", "<h1>", "</h1>", "<h2 id=h>", "</h2>", "<button>", "</button>",
    "<input placeholder=name>", '<input type="submit" value="Send &amp; go">', "<label>", "</label>",
    '<section aria-label="Named part">', "</section>", "<select><option>", "<option label='Choice'>", "</select>",
    "<textarea>", "</textarea>", "<title>", "</title>", "<script>", "var a = '<p>';", "</script>", "<style>",
    "</style>", "<pre>", "</pre>", "<svg>", "<text x=1>", "</text>", "</svg>", "<svg><path d=''/></svg>", "<!-- c -->",
    "<!-- i18n:skip -->", "<!-- i18n:comment hey -->", "<!-- i18n:only de -->", "<!-- i18n:end -->", "&amp;", "&nbsp;",
    "&copy", "{{ name }}", "{% if a < b %}", "{% endif %}", "{# note <p> #}", "<?php echo 'x' ?>", "<% y %>", "\n",
    "\r\n", "\t", "  ", "漢字", "é", "\U0001f600", "<", ">", '"', "'", "{", "}", "{{", "}}", "=", "/", "</", "<!",
    "<!--",
    "-->", "</x", "<a b", "<ruby>", "<rt>", "</ruby>", " | ", "<html lang='en'>", "<head>", "</head>", "<body>",
    "<!doctype html>", "<details>", "<summary>", "</details>", "<video poster=p.png>", "</video>", "<template>",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
# In a part of a page tags must match; a whole page may hold any, and so may one with statements of templates.
RANDOM = st.one_of(
    SOUP, SOUP.map(lambda text: f"<!doctype html>{text}"), SOUP.map(lambda text: f"{text}<% y %>")
)
TEXT = st.one_of(RANDOM, st.text(max_size=60), st.text(alphabet="<>/ab ='\"{}%!-&;\n", max_size=60))


def parsed(text: str, **options: object) -> HtmlDocument | None:
    """A document; None for a text that is refused."""
    try:
        return html_document(text, **options)
    except InputError:
        return None


def same(where: object) -> Callable[[Unit], Localized]:
    return lambda unit: Localized(unit.key.msgid, where, State.CURRENT)


def missing(unit: Unit) -> Localized:
    return Localized(unit.key.msgid, EN, State.MISSING)


@settings(max_examples=500)
@given(TEXT)
def test_tokens_are_the_text(text):
    try:
        found = list(tokens(text))
    except TooMuchError:
        return

    assert "".join(text[one.start : one.end] for one in found) == text
    for one in found:
        for attribute in one.attributes:
            assert one.start < attribute.start <= attribute.end < one.end
            assert unescape(text[attribute.start : attribute.end]) == attribute.value or not attribute.value


@settings(max_examples=500)
@given(TEXT)
def test_an_untranslated_file_is_the_source_byte_for_byte(text):
    document = parsed(text)
    if document is not None:
        assert document.splice(DE, missing).text == text
        assert document.splice(AR, same(AR)).text == text


_DIRECTIVE = re.compile(r"<!--\s*i18n:.*?-->\s*", re.DOTALL)


@settings(max_examples=500)
@given(TEXT.map(lambda text: _DIRECTIVE.sub("", text)))
def test_a_page_with_every_text_unchanged_is_its_source(text):
    document = parsed(text)
    if document is not None:
        assert document.render(EN, same(EN), as_it_is).html == text


@settings(max_examples=400)
@given(TEXT, st.sampled_from(["de", "pl", "ar"]))
def test_rendering_and_splicing_ask_for_the_units_of_the_locale_in_their_order(text, tag):
    document = parsed(text)
    if document is None:
        return
    where = locale(tag)
    asked: list[Unit] = []

    def translate(unit: Unit) -> Localized:
        asked.append(unit)
        return Localized(unit.key.msgid, where, State.CURRENT)

    expected = [unit for unit in document.units() if unit.applies.to(where)]
    rendered = document.render(where, translate, as_it_is)

    assert asked == expected
    assert [unit for unit, _ in rendered.states] == expected
    asked.clear()
    document.splice(where, translate)
    assert asked == expected


@settings(max_examples=400)
@given(TEXT)
def test_units_have_a_letter_no_white_space_around_them_and_a_line_of_the_file(text):
    document = parsed(text)
    for unit in document.units() if document else ():
        msgid = unit.key.msgid
        assert msgid == msgid.strip(" \t\n\r\f")
        assert any(letter.isalpha() for letter in msgid)
        assert 1 <= unit.reference.line <= len(re.split(r"\r\n|\r|\n", text))


MSGSTRS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            ["Wort", "<b>", "</b>", "<em>x</em>", "<p>", "</p>", "<br>", "<script>", "</script>", "<", ">", "&", '"',
             "'", "</a>", "<a href=x>", "{{ evil }}", "{{ name }}", "<!--", "-->", "<li>", "</td>", "\n", "&lt;",
             "<b", "<textarea>", "</title>", "<plaintext>", "<svg>", "<span lang=de>", "</span>"]
        ),
        max_size=8,
    ).map("".join),
)  # fmt: skip


def skeleton(text: str) -> list[str]:
    """The tags that divide a text and what stands between them, in order; attributes by their names."""
    found: list[str] = []
    for one in tokens(text):
        if one.kind in {"start", "end"} and divides(one.name) and one.name != "html":
            names = [attribute.name for attribute in one.attributes if attribute.name not in {"lang", "dir"}]
            found.append(f"{one.kind} {one.name} {names}")
        elif one.kind in {"doctype", "open"} or (one.kind == "raw" and one.name not in {"title", "textarea"}):
            found.append(f"{one.kind} {one.name}")
    return found


@settings(max_examples=600)
@given(RANDOM, st.data())
def test_no_msgstr_that_is_let_through_changes_the_skeleton_of_a_file(text, data):
    document = parsed(text)
    if document is None:
        return
    chosen: dict[Unit, str] = {}

    def translate(unit: Unit) -> Localized:
        if unit not in chosen:
            msgstr = data.draw(MSGSTRS)
            fit = msgstr and refusal(unit.markup, unit.key.msgid, msgstr) is None
            chosen[unit] = msgstr if fit else unit.key.msgid
        return Localized(chosen[unit], DE, State.CURRENT)

    spliced = document.splice(DE, translate).text

    assert skeleton(spliced) == skeleton(text)


@settings(max_examples=600)
@given(RANDOM, st.data())
def test_whatever_a_msgstr_holds_the_file_still_has_its_skeleton(text, data):
    """A file guards itself: what containment would have refused stays in the source's words."""
    document = parsed(text)
    if document is None:
        return
    spliced = document.splice(DE, lambda _: Localized(data.draw(MSGSTRS), DE, State.CURRENT)).text

    assert skeleton(spliced) == skeleton(text)


# --- law 6, on pages that are valid ---

INLINE = st.recursive(
    st.sampled_from(
        [
            "word",
            "word word",
            '<img src="a.png" alt="word">',
            "<br>",
            "{{ x }}",
            "5 mg",
            "&amp;",
            "\n  ",
            "<svg><title>word</title><text>word</text></svg>",
        ]
    ),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(
            ["b", "em", 'a href="b.html" title="word"', "button", "label", "abbr title='word'", "q"]
        ),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)
LEAF = st.builds(
    lambda tags, parts: (
        "".join(f"<{tag}>" for tag in tags)
        + "".join(parts)
        + "".join(f"</{tag.split()[0]}>" for tag in reversed(tags))
    ),
    st.sampled_from(
        [
            ["p"],
            ["p title='word word'"],
            ["ul", "li"],
            ["table summary=word", "tr", "td"],
            ["h2"],
            ["dl", "dt"],
            ["div"],
        ]
    ),
    st.lists(INLINE, max_size=4),
)
BLOCK = st.recursive(
    st.one_of(LEAF, INLINE),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(
            [
                "div",
                "section aria-label='word'",
                "blockquote",
                "details",
                "figure",
                "fieldset",
                "nav",
                "section title=word",
            ]
        ),
        st.lists(inner, max_size=3),
    ),
    max_leaves=12,
)


class Reader(HTMLParser):
    """What a reader sees or hears of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        heard = {"alt", "title", "aria-label", "summary"}
        self.said += [value for name, value in attrs if name in heard and value]

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@settings(max_examples=400)
@given(BLOCK)
def test_every_text_that_a_reader_sees_or_hears_came_through_a_catalog(text):
    document = html_document(text)

    def translate(unit: Unit) -> Localized:
        return Localized(pseudo(unit.key.msgid, unit.markup, "ltr"), DE, State.CURRENT)

    for found in (document.render(DE, translate, as_it_is).html, document.splice(DE, translate).text):
        reader = Reader()
        reader.feed(found)
        reader.close()
        assert not [said for said in reader.said if "word" in said and "alt" not in said], found


# --- law 8, by a reader that knows in which language it is ---


class Listener(HTMLParser):
    """Each text of a page with the language that the page says it has."""

    def __init__(self, language: str) -> None:
        super().__init__(convert_charrefs=True)
        self.languages = [("", language)]
        self.said: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        language = given.get("lang") or self.languages[-1][1]
        heard = ("alt", "title", "aria-label", "summary", "placeholder")
        self.said += [(value, language) for name, value in attrs if name in heard and value]
        if tag not in {"img", "br", "input"}:
            self.languages.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        if any(tag == name for name, _ in self.languages):
            while self.languages.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.said.append((data, self.languages[-1][1]))


@settings(max_examples=400)
@given(BLOCK, st.randoms(use_true_random=False))
def test_every_text_says_the_language_that_it_is_in(text, chance):
    document = html_document(text)

    def translate(unit: Unit) -> Localized:
        if chance.random() < 0.5:
            return Localized(unit.key.msgid, EN, State.MISSING)
        return Localized(unit.key.msgid.replace("word", "wort"), DE, State.CURRENT)

    listener = Listener("de")
    listener.feed(document.render(DE, translate, as_it_is).html)
    listener.close()

    for said, language in listener.said:
        assert "word" not in said or language == "en", (said, language)
        assert "wort" not in said or language == "de", (said, language)


# --- speed: twice the text, about twice the steps; what is without end is refused ---


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<b>",
        "<a ",
        "<svg>",
        '<p title="{{ ',
        "<table><tr><td>",
        "<ul><li>",
        "<span lang=fr>",
        "<select>",
    ],
)
def test_what_nests_or_grows_without_end_is_refused(piece):
    with pytest.raises(InputError):
        html_document(piece * 50_000)


@pytest.mark.parametrize(
    "piece",
    ["<", "{{", "{%", "<!", "&", "<p>", "<br>", "</b>", "</p>", "<b></b>", "{{}}", "<svg/>", "<!-- -->", "<li>", "<?",
     "<% ", "<a b></a>", "<i>x</b>", "<button>x</button>", "x <p>", "<title>x</title>", '{{"', "<b>x</b> ", "<td>",
     "<svg></svg>", "<!doctype html>", "<!-- i18n:skip --><p>"],
)  # fmt: skip
def test_what_repeats_is_read_in_its_time(piece):
    # A quadratic step would take minutes here.
    parsed(piece * 10_000)
