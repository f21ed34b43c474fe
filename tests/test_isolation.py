"""In text from right to left, what is read from left to right stands in its own order, and nothing else is touched."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trees import parse

from i18n.facts import left_to_right
from i18n.pages.isolation import isolated

AR = "اتصل"


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in left_to_right(text)]


PIECES = (
    "+49 30 1234567",
    "+49 (0) 30 1234",
    "030 1234567",
    "+1 555-0100",
    "0.5–1 mg/kg",
    "0,5 – 1 mg",
    "&lt; 5 mg",
    "<5 mg",
    "≥ 18",
    "1/2",
    "120/80 mmHg",
    "5 mg",
    "5\u00a0mg",
    "20 %",
    "20%",
    "-5 °C",
    "+3",
    "10–12",
    "8:00–17:00",
    "2026-11-02",
    "3 x 4",
    "C++",
    "C#",
    "--help",
    "-v",
    "$HOME",
    ".env",
    "a.b()",
    "{name}",
    "{{ site.phone }}",
    "help@clinic.example",
    "24h@clinic.example",
    "https://clinic.example/ar/",
    "@clinic",
    "src/docs/",
)
AROUND = ("{}", f"{AR} {{}} {AR}", f"{AR}: {{}}.", f"({{}}) {AR}", f"{AR} و{{}}،")
"""The last one: a letter touches the piece, as Arabic writes "and"."""


@pytest.mark.parametrize(
    ("piece", "around"),
    [(piece, around) for piece in PIECES for around in (AROUND if piece[0].isdigit() else AROUND[:-1])],
)
def test_a_piece_is_found_whole_wherever_it_stands(piece, around):
    assert found(around.format(piece)) == [piece]


@pytest.mark.parametrize(
    "text",
    [
        AR,
        f"{AR} 112",
        f"{AR} 2026",
        f"12 {AR}",
        f"{AR} NMDA",
        f"{AR} Biological Psychiatry, 2013.",
        f"{AR} – {AR}",
        "(أ) – (ب)",
        f"5 {AR}",
        f"{AR} ١٫٥–٢ ملغ",
        "R&amp;D",
        "",
    ],
)
def test_what_needs_no_help_is_left_alone(text):
    assert found(text) == []


def page(body: str, direction: str = "rtl") -> str:
    return f'<!doctype html>\n<html lang="ar" dir="{direction}">\n<body>{body}</body></html>\n'


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (f"<p>{AR} 5 mg</p>", f'<p>{AR} <bdi dir="ltr">5 mg</bdi></p>'),
        ("<ul><li>5 mg<li>6 mg</ul>", '<ul><li><bdi dir="ltr">5 mg</bdi><li><bdi dir="ltr">6 mg</bdi></ul>'),
        ('<img alt="5 mg"><br>7 mg', '<img alt="\u20665 mg\u2069"><br><bdi dir="ltr">7 mg</bdi>'),
        ('<div dir="ltr"><p>5 mg</p></div>6 mg', '<div dir="ltr"><p>5 mg</p></div><bdi dir="ltr">6 mg</bdi>'),
        ("<code>--help</code>", "<code>--help</code>"),
        ("<bdi>5 mg</bdi>", "<bdi>5 mg</bdi>"),
        ('<p dir="auto">5 mg</p>', '<p dir="auto">5 mg</p>'),
        (
            "<script>x = -5</script><style>a{margin:-5px}</style>",
            "<script>x = -5</script><style>a{margin:-5px}</style>",
        ),
        (
            '<a href="tel:+49301234567">+49 30 1234567</a>',
            '<a href="tel:+49301234567"><bdi dir="ltr">+49 30 1234567</bdi></a>',
        ),
        (f"<p>{AR} {{{{ x }}}}</p>", f'<p>{AR} <bdi dir="ltr">{{{{ x }}}}</bdi></p>'),
        ("<select><option>5 mg</select>", "<select><option>\u20665 mg\u2069</select>"),
        (
            '<div dir="ltr">a<div dir="rtl">5 mg</div></div>',
            '<div dir="ltr">a<div dir="rtl"><bdi dir="ltr">5 mg</bdi></div></div>',
        ),
    ],
)
def test_only_text_that_is_read_from_right_to_left_is_touched(body, wanted):
    assert isolated(page(body)) == page(wanted)
    assert isolated(page(wanted)) == page(wanted)
    if 'dir="rtl"' not in body:
        assert isolated(page(body, "ltr")) == page(body, "ltr")


def test_a_title_holds_no_elements():
    html = '<html dir="rtl"><head><title>5 mg</title></head></html>'

    assert isolated(html) == '<html dir="rtl"><head><title>\u20665 mg\u2069</title></head></html>'


MARKUP = st.lists(
    st.sampled_from(
        [
            *(
                "5 mg",
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<code>",
                "</code>",
                '<i dir="ltr">',
                "</i>",
                "<li>",
                "&lt; 5",
            ),
            *(
                "<",
                ">",
                "&",
                '"',
                "<!-- 5 mg -->",
                AR,
                " ",
                "--x",
                '<a title="5 mg">',
                "</a>",
                "<br>",
                "{{ a }}",
            ),
            *("</svg>", "<svg>", "{x}"),
        ]
    ),
    max_size=12,
)


@given(MARKUP)
def test_without_its_marks_the_page_is_what_it_was(pieces):
    html = page("".join(pieces))
    made = isolated(html)

    assert re.sub(r'<bdi dir="ltr">|</bdi>|[\u2066\u2069]', "", made) == html
    assert isolated(made) == made


@given(
    st.lists(st.sampled_from(["5 mg", AR, " ", "<b>x</b>", "<br>", "{x}", '<i title="y">z</i>']), max_size=12)
)
def test_every_piece_of_a_text_is_set_apart(pieces):
    made = parse(isolated(page(f"<p>{f' {AR} '.join(pieces)}</p>")))

    apart = [text for element, text in made.texts() if element.inside("bdi")]
    assert apart == [one for one in pieces if one in {"5 mg", "{x}"}]


@pytest.mark.parametrize(
    "piece", ["<a ", "5 ", "+", "-", "{", "a/", "1.", "@", "<", '<a title="', "1 2 ", "&lt;"]
)
def test_hostile_texts_are_read_in_reasonable_time(piece):
    html = page(piece * 100_000)

    assert isolated(html).count(piece[0]) >= 100_000
