"""The laws of variables: whatever a value holds, it is a text in its place, and nothing else on the page changes."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from documents import AR, DE, EN, as_it_is
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.config import DataRule
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.data import parse as parse_data
from i18n.formats.html import HtmlDocument
from i18n.formats.html import parse as parse_html
from i18n.formats.markdown import parse as parse_markdown
from i18n.formats.svg import parse as parse_svg
from i18n.formats.text import TextDocument
from i18n.formats.text import parse as parse_text
from i18n.model import Localized, State, Unit
from i18n.scalars import YAML
from i18n.variables import Kind, Value, Variables, filled_markdown

HOSTILE = [
    "<script>alert(1)</script>", "</p></div>", "<b>", "</title>", "</textarea>", "</option>", '"', "'", "`",
    "&", "&lt;",
    "&#60;", "\" onclick='x", "' onclick=\"x", "{{ a.b }}", "{{", "}}", "{% x %}", "\\", "\\{{ a.b }}", "-->", "<!--",
    "]]>", "*a*", "[a](b)", "\n", "\n\n- a", "\u05d0", "\u0627\u0644", "a\u05d0b", "  ", "=", ">", "/", "%",
    "javascript:",
]  # fmt: skip
VALUES = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=4).map("".join),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn")), min_size=1, max_size=20),
)


def known(text: str, phone: str = "+49 30 1") -> Variables:
    """The values of a site: ``a.b`` is a text, ``a.p`` a phone number, ``a.n`` one that is the same everywhere."""
    return Variables(
        {"a.b": Value(Kind.TEXT, text), "a.p": Value(Kind.PHONE, phone), "a.n": Value(Kind.TEXT, "N")}
    )


def itself(where: object) -> object:
    return lambda unit: Localized(unit.key.msgid, where, State.CURRENT)


PIECES = [
    "word", "<p>", "</p>", "<div title='{{ a.b }}'>", "</div>", "<li>", "<ul>", "</ul>", "<b>", "</b>",
    "<a href=x>", "</a>",
    "<a href='{{ a.b }}'>", "{{ a.b }}", "{{a.b}}", "{{ a.p }}", "{{ a.b }} and {{ a.b }}", "\\{{ a.b }}",
    "<code>", "</code>",
    "<button>", "</button>", '<img src=a.png alt="A {{ a.b }}">', "<img alt={{a.b}} src={{a.b}}.png>",
    "<title>{{ a.b }}",
    "</title>", "<textarea>x {{ a.b }}", "</textarea>", "<select><option>{{ a.b }}", "</select>",
    "<svg><text>", "</text></svg>",
    "<script>{{ a.b }}", "</script>", "<!-- {{ a.b }} -->", "{{ a.b | x }}", "{% if a.b %}", "<p lang=fr>",
    "<p translate=no>",
    "<p id='{{ a.b }}' onclick={{a.b}}>", "{", "}", "\\", "\n", " ", "&amp;", "<h2>", "</h2>", "<pre>", "</pre>",
]  # fmt: skip
PAGES = st.lists(st.sampled_from(PIECES), max_size=20).map(lambda all_: "".join(all_) + "<% y %>")


def page(text: str, variables: Variables) -> HtmlDocument | None:
    try:
        return parse_html("content/page.html", text, Options(source_locale=EN, variables=variables))
    except InputError:
        return None


class Shape(HTMLParser):
    """The elements of a page with the names of their attributes; ``said`` is what a reader sees or hears."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.said: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "bdi":
            self.tags.append(f"<{tag} {' '.join(name for name, _ in attrs)}>")
        self.said += [value or "" for name, value in attrs if name in {"title", "alt"}]

    def handle_endtag(self, tag: str) -> None:
        if tag != "bdi":
            self.tags.append(f"</{tag}>")

    def handle_comment(self, data: str) -> None:
        self.tags.append(f"<!{data}>")

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@settings(max_examples=200)
@given(PAGES, VALUES, st.sampled_from([EN, DE, AR]))
def test_no_value_changes_the_elements_of_an_html_page(text, value, where):
    made, plain = page(text, known(value)), page(text, known("N"))
    if made is None or plain is None:
        assert made is plain
        return

    found = made.render(where, itself(where), as_it_is).html

    assert Shape(found).tags == Shape(plain.render(where, itself(where), as_it_is).html).tags


WRAPS = {
    "b": "<b>",
    "span": "<span title='{{ a.b }}'>",
    "a": "<a href=x>",
    "button": "<button>",
    "div": "<div>",
}


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from(sorted(WRAPS)), max_size=4),
    st.sampled_from(["{{ a.p }}", "x {{ a.p }} y", "<b>{{ a.p }}</b> y"]),
    st.booleans(),
)
def test_a_phone_number_is_a_link_unless_it_is_in_one(names, inside, silent):
    text = "".join(WRAPS[name] for name in names) + inside + "".join(f"</{name}>" for name in reversed(names))
    made = page(f"<!doctype html><div translate={'no' if silent else 'yes'}>{text}</div>", known("\u0628"))
    assert made is not None

    found = made.render(AR, itself(AR), as_it_is).html

    linked = bool({"a", "button"} & {*names})
    assert (found.count("tel:"), found.count("<bdi")) == (not linked, linked)


def bare(text: str) -> str:
    """A text without what keeps its parts apart."""
    return re.sub("[\u2066-\u2069]", "", text)


@settings(max_examples=150)
@given(
    VALUES,
    st.sampled_from(
        [
            "<p>{{ a.b }}</p>",
            "<p>x {{ a.b }} y</p>",
            "<p title='{{ a.b }}'></p>",
            '<p title="x {{ a.b }}"></p>',
            "<p><i title={{a.b}}>x</i></p>",
            "<p>x <i title={{a.b}}>y</i></p>",
            "<svg><text>x {{ a.b }}</text></svg>",
            "<svg><text>{{ a.b }}</text></svg>",
            "<button>x {{ a.b }}</button>",
            "<select><option>x {{ a.b }}</select>",
        ]
    ),
    st.sampled_from([EN, AR]),
)
def test_an_html_page_says_what_the_value_says(value, text, where):
    made = page(text, known(value))
    assert made is not None

    found = bare("".join(Shape(made.render(where, itself(where), as_it_is).html).said))

    white = str.split  # an attribute that is a message has no line breaks
    assert white(found.replace("x", "").replace("y", "")) == white(value.replace("x", "").replace("y", ""))


@settings(max_examples=200)
@given(PAGES, VALUES)
def test_values_are_no_part_of_messages_and_of_localized_sources(text, value):
    one, other = page(text, known(value)), page(text, known("N"))
    if one is None or other is None:
        return
    assert list(one.units()) == list(other.units())
    assert one.splice(DE, itself(DE)).text == text


MSGSTRS = st.lists(
    st.sampled_from(["Wort", "{{ a.b }}", "{{a.b:gen}}", "{{ a.p }}", "{{ a.n }}", "{{ a.c }}", "<b>", "</b>",
    "<i title='{{ a.n }}'>",
                     "</i>", "<a href='{{ a.n }}'>", "</a>", "\\{{ a.b }}", "{", "}", " "]),
    max_size=8,
).map("".join)  # fmt: skip


@settings(max_examples=150)
@given(MSGSTRS, st.booleans())
def test_a_translation_of_html_shows_only_the_values_of_its_source(msgstr, attribute):
    text = "<p title='At {{ a.b }}'>7</p>" if attribute else "<p>At {{ a.b }}</p>"
    made = page(text, known("B"))
    assert made is not None

    def translate(unit: Unit) -> Localized:
        del unit
        return Localized(msgstr, DE, State.CURRENT)

    found = made.render(DE, translate, as_it_is).html

    assert "N" not in found
    assert "+49" not in found
    assert "tel:" not in found


# --- plain text ---

TEXT_PIECES = [
    "word", "Two words", " ", "\n", "\n\n", "\r\n", ".", ":", "- ", "1. ", "\n====\n", "    ", "| ", "> ",
    "https://x.org/",
    "www.x.org", "{{ a.b }}", "{{a.b}}", "{{ a.p }}", "\\{{ a.b }}", "{{{ a.b }}}", "{{ a.b | x }}", "{", "}",
    "\\", "<b>", "&",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(TEXT_PIECES), max_size=20).map("".join)


def text_page(text: str, variables: Variables) -> TextDocument | None:
    try:
        return parse_text("content/page.txt", text, Options(source_locale=EN, variables=variables))
    except InputError:
        return None


@settings(max_examples=200)
@given(TEXTS, VALUES, st.sampled_from([EN, DE, AR]))
def test_no_value_changes_the_elements_of_the_page_of_a_text(text, value, where):
    made, plain = text_page(text, known(value)), text_page(text, known("N"))
    if made is None or plain is None:
        assert made is plain
        return

    found = made.render(where, itself(where), as_it_is).html

    assert Shape(found).tags == Shape(plain.render(where, itself(where), as_it_is).html).tags
    assert "<b >" not in Shape(found).tags


@settings(max_examples=150)
@given(TEXTS, VALUES)
def test_a_text_file_says_the_value_wherever_the_source_names_it(text, value):
    # Values have no white space but single spaces; a paragraph is set anew around them.
    value = " ".join(value.split()) or "N"
    made, plain = text_page(text, known(value)), text_page(text, known("N"))
    if made is None or plain is None or "N" in text:
        return
    said = made.render(EN, itself(EN), as_it_is).plain
    expected = plain.render(EN, itself(EN), as_it_is).plain
    assert said is not None
    assert expected is not None

    # The line below a heading is as long as the heading.
    assert re.sub(r"[\s=]", "", bare(said)) == re.sub(r"[\s=]", "", expected.replace("N", value))


@settings(max_examples=200)
@given(TEXTS, VALUES)
def test_values_are_no_part_of_messages_and_localized_sources_of_a_text(text, value):
    one, other = text_page(text, known(value)), text_page(text, known("N"))
    if one is not None and other is not None:
        assert list(one.units()) == list(other.units())
        assert one.splice(DE, itself(DE)).text == text


# --- drawings ---

OPEN = ["<text>", "<text x='1 2'>", "<tspan>", "<tspan x='1'>", "<a href='{{ a.b }}'>", "<g aria-label='{{ a.b }}'>",
        "<g aria-label='A {{ a.b }}'>", "<title>", "<text translate='no'>", "<text lang='fr'>", "<style>",
        "<metadata>"]  # fmt: skip
DRAWN = ["word", "{{ a.b }}", "{{a.b}}", "{{ a.p }}", "\\{{ a.b }}", "{{{ a.b }}}", "{{ a.b | x }}", "&amp;",
"&lt;b>", "<!-- c -->",
         "<![CDATA[{{ a.b }} <b>]]>", "<g data-a='{{ a.b }}' id='{{ a.b }}'/>", "<tspan>{{ a.b }}</tspan>",
         " ", "\n"]  # fmt: skip


@st.composite
def drawings(draw):
    """A well-formed drawing."""
    out, stack = ['<svg xmlns="http://www.w3.org/2000/svg">'], []
    for _ in range(draw(st.integers(0, 20))):
        match draw(st.integers(0, 3)):
            case 0 if len(stack) < 6:
                tag = draw(st.sampled_from(OPEN))
                stack.append(re.match(r"<(\w+)", tag)[1])
                out.append(tag)
            case 1 if stack:
                out.append(f"</{stack.pop()}>")
            case _:
                out.append(draw(st.sampled_from(DRAWN)))
    return "".join((*out, *(f"</{name}>" for name in reversed(stack)), "</svg>"))


def drawn(text: str, value: str, where: object) -> ET.Element:
    made = parse_svg("content/a.svg", text, Options(source_locale=EN, variables=known(value)))
    return ET.fromstring(made.render(where, itself(where), as_it_is).html)  # noqa: S314 - well-formed is what is asked


@settings(max_examples=200)
@given(drawings(), VALUES, st.sampled_from([EN, DE, AR]))
def test_no_value_changes_the_elements_of_a_drawing(text, value, where):
    made, plain = drawn(text, value, where), drawn(text, "N", where)

    assert [(one.tag, {*one.attrib}) for one in made.iter()] == [
        (one.tag, {*one.attrib}) for one in plain.iter()
    ]


@settings(max_examples=150)
@given(
    VALUES,
    st.sampled_from(
        [
            "<text>{{ a.b }}</text>",
            "<text>w {{ a.b }}</text>",
            "<text>w <tspan>{{ a.b }}</tspan></text>",
            "<text>w <![CDATA[{{ a.b }}]]></text>",
            "<text translate='no'>{{ a.b }}</text>",
        ]
    ),
)
def test_a_drawing_says_what_the_value_says(value, inside):
    labelled = '<g aria-label="{{ a.b }}" title="{{ a.b }}"/>'
    made = drawn(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}{labelled}</svg>', value, EN)

    assert bare("".join(made.itertext())).split() == f"{'w ' * ('w' in inside)}{value}".split()
    assert (
        bare(made[1].attrib["title"]).split() == bare(made[1].attrib["aria-label"]).split() == value.split()
    )


# --- data ---

RULES = (
    DataRule(("**",), ("**.md",), "markdown"),
    DataRule(("**",), ("**.html",), "html"),
    DataRule(("**",), ("**.text",)),
)
DATA_TEXTS = st.sampled_from(
    [
        "text: {{ a.b }} and {{ a.b }}",
        'text: "a {{ a.b }}"',
        "text: '{{ a.b }}'",
        "text: |\n  a\n  {{ a.b }}\n",
        "text: >-\n  a\n  {{ a.b }}\n",
        '[{text: "x {{ a.b }}", other: 1}]',
    ]
)


@settings(max_examples=200)
@given(DATA_TEXTS, VALUES)
def test_a_copy_of_data_is_the_file_with_other_texts(text, value):
    value = " ".join(value.split()) or "N"
    text = text.replace("text: {{", "text: a {{")

    def copied(one: str) -> str:
        options = Options(source_locale=EN, variables=known(one), data=RULES)
        made = parse_data("content/a.yaml", text, options).render(EN, itself(EN), as_it_is).html
        return json.dumps(YAML.scalars(made, "a.yaml", 1).value, ensure_ascii=False)

    assert bare(copied(value)) == copied("NEVER").replace(
        "NEVER", json.dumps(value, ensure_ascii=False)[1:-1]
    )


@settings(max_examples=150)
@given(
    VALUES,
    st.sampled_from(
        ["a {{ a.b }} b", "{{ a.b }}", "# {{ a.b }}", "- {{ a.b }}\n- x", "*{{ a.b }}* [x](y.md '{{ a.b }}')"]
    ),
)
def test_a_value_in_copied_markdown_is_text(value, text):
    """A program that reads the copy shows what we would show."""
    value = " ".join(value.split()) or "N"

    def shown(one: str) -> Shape:
        made = filled_markdown(text, known(one), EN, EN)
        page = parse_markdown("a.md", made, Options(source_locale=EN, heading_ids=False, front=False))
        return Shape(page.render(EN, itself(EN), as_it_is).html)

    made, plain = shown(value), shown("N")

    assert made.tags == plain.tags
    assert bare("".join(made.said)) == "".join(plain.said).replace("N", value)


@pytest.mark.parametrize(
    "piece",
    ["{{ a.b }}", "{{a.b", "\\{{ a.b }}", "<i title='{{ a.b }}'>", "<a href={{a.b}}>x</a>", "{{",
    "<button>{{ a.p }}</button>"],
)  # fmt: skip
def test_what_repeats_is_filled_in_in_its_time(piece):
    # A quadratic step would take minutes here.
    made = page("<!doctype html>" + f"<p>x {piece} y</p>" * 1_500 + f"<p>{piece * 1_500}", known("B"))
    if made is not None:
        made.render(DE, itself(DE), as_it_is)
    lines = text_page(f"x {piece} y\n\n" * 1_500 + f"x {piece * 1_500}", known("B"))
    if lines is not None:
        lines.render(DE, itself(DE), as_it_is)
