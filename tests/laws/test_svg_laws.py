"""The laws of drawings: identity, one walk, containment, on random and on hostile input."""

import re
from collections import Counter
from xml.etree import ElementTree as ET

import pytest
from documents import DE, EN, as_it_is, missing, unchanged
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.containment import refusal
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.svg import parse
from i18n.locales import locale
from i18n.model import Localized, State

SVG = "http://www.w3.org/2000/svg"
OPEN = [
    "<text>", '<text x="1 2" xml:space="preserve">', "<tspan>", '<tspan x="0" dy="1em">', '<a href="x.md">', "<g>",
    '<g aria-label="Label é">', "<title>", "<desc lang='en'>", '<g xml:lang="de">', "<textPath href='#p'>", "<switch>",
    '<text style="text-anchor:end">', '<g translate="no">', "<style>", "<foreignObject>", "<metadata>",
]  # fmt: skip
PIECES = [
    "word", " two  words ", "\n", "\r\n", "\t", "漢字", "é", "5", "&amp;", "&lt;b&gt;", "&#x2192;",
    "<![CDATA[ a <b> ]]>",
    "<!-- c -->", "<?p i?>", "<path d='M0 0'/>", "<tspan/>", "\u00a0", "\u202e", "]]&gt;", "'", '"', "<tspan>x</tspan>",
    "<!-- i18n:comment A note -->", "<!-- i18n:skip -->",
]  # fmt: skip


@st.composite
def drawings(draw):
    """A well-formed drawing."""
    out, stack = [f'<svg xmlns="{SVG}">'], []
    for _ in range(draw(st.integers(0, 25))):
        match draw(st.integers(0, 3)):
            case 0 if len(stack) < 8:
                tag = draw(st.sampled_from(OPEN))
                stack.append(re.match(r"<([\w]+)", tag)[1])
                out.append(tag)
            case 1 if stack:
                out.append(f"</{stack.pop()}>")
            case _:
                out.append(draw(st.sampled_from(PIECES)))
    return "".join((*out, *(f"</{name}>" for name in reversed(stack)), "</svg>"))


def read(text):
    try:
        return parse("content/x.svg", text, Options(source_locale=EN))
    except InputError:
        return None


@settings(max_examples=300)
@given(drawings())
def test_an_unchanged_drawing_is_its_source_byte_for_byte(text):
    if page := read(text):
        assert page.splice(DE, unchanged).text == text
        assert page.splice(DE, missing).text == text


@settings(max_examples=300)
@given(drawings(), st.sampled_from(["de", "ar", "pl"]))
def test_rendering_and_splicing_ask_for_the_units_in_their_order(text, tag):
    if page := read(text):
        for act in (page.splice, lambda *args: page.render(*args, as_it_is)):
            asked = []

            def translate(unit, asked=asked):
                asked.append(unit)
                return Localized(f"*{unit.key.msgid}", locale(tag), State.CURRENT)

            act(locale(tag), translate)
            assert asked == [unit for unit in page.units() if unit.applies.to(locale(tag))]


def shape(text):
    """The elements of a drawing in their order, without tspans that are there for a language alone."""
    return [
        one.tag
        for one in ET.fromstring(text).iter()  # noqa: S314 - well-formed is what is asked
        if "data-i18n" not in one.attrib or one.tag[-5:] != "tspan"
    ]


@settings(max_examples=300)
@given(drawings(), st.one_of(st.text(), st.sampled_from(HOSTILE)), st.sampled_from(["de", "ar"]))
def test_no_translation_changes_the_elements_of_a_drawing(text, msgstr, tag):
    page = read(text)
    if page is None:
        return
    there = locale(tag)

    def translate(unit):
        if unit.key.msgid == msgstr or refusal(unit.markup, unit.key.msgid, msgstr) is not None:
            return missing(unit)
        return Localized(msgstr, there, State.CURRENT)

    # What stands inside of a text it may leave out.
    assert Counter(shape(page.splice(there, translate).text)) <= Counter(shape(text))
    assert Counter(shape(page.render(there, translate, as_it_is).html)) <= Counter(shape(text))


@settings(max_examples=300)
@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from([*OPEN, *PIECES, "</text>", "<", "&", "<svg>", "<!--"])).map("".join),
    )
)
def test_no_file_raises_anything_but_input_faults(text):
    if page := read(f"<svg><text>{text}"):
        page.render(DE, missing, as_it_is)


@pytest.mark.parametrize("state", [State.MISSING, State.FUZZY])
@settings(max_examples=100)
@given(drawings())
def test_what_fell_back_says_its_language(state, text):
    """Law 8: every element with a unit is in the language that the nearest ``lang`` says."""
    if page := read(text):
        found = page.render(DE, lambda unit: Localized(unit.key.msgid, EN, state), as_it_is).html
        count = sum(1 for _ in page.units())
        assert count == 0 or 'lang="en"' in found
