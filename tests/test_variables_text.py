"""Variables in plain texts: their pages, and the text file of each locale."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n.cli import run
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.text import TextDocument, parse
from i18n.locales import Locale
from i18n.model import Rendered
from i18n.variables import Variables
from tests.documents import as_it_is
from tests.sites import built, fill, itself, make
from tests.values import AR, EN, PL, SITE, USUAL, says, variables


def document(text: str, known: Variables | None = USUAL) -> TextDocument:
    return parse("content/page.txt", text, Options(variables=known, source_locale=EN))


def rendered(
    text: str,
    page: Locale = EN,
    msgstr: str | None = None,
    said_in: Locale | None = None,
    known: Variables = USUAL,
) -> Rendered:
    return document(text, known).render(page, says(msgstr, said_in or page), as_it_is)


def html(text: str, page: Locale = EN, msgstr: str | None = None) -> str:
    return rendered(text, page, msgstr).html


def plain(text: str, page: Locale = EN, msgstr: str | None = None) -> str | None:
    return rendered(text, page, msgstr).plain


PHONE = '<a href="tel:+49301234567" dir="ltr">+49 (0)30 1234567</a>'


@pytest.mark.parametrize(
    ("text", "page", "file"),
    [
        ("Call {{ site.phone }}.", f"<p>Call {PHONE}.</p>\n", "Call +49 (0)30 1234567."),
        ("{{site.phone}}!", f"<p>{PHONE}!</p>\n", "+49 (0)30 1234567!"),
        ("At {{ site.motto }}.", "<p>At Care &amp; &quot;calm&quot;.</p>\n", 'At Care & "calm".'),
        ("- {{ site.name }}\n- b", "<ul>\n<li>Clinic</li>\n<li>b</li>\n</ul>\n", "- Clinic\n- b"),
        ("    {{ site.name }}\n    b", "<pre>Clinic\nb</pre>\n", "    Clinic\n    b"),
        (
            "See www.x.org/{{ site.name }}.",
            '<p>See <a href="http://www.x.org/Clinic">www.x.org/Clinic</a>.</p>\n',
            "See www.x.org/Clinic.",
        ),
        (
            "See https://x.org/?tel={{site.phone}}.",
            '<p>See <a href="https://x.org/?tel=+49301234567">https://x.org/?tel=+49 (0)30 1234567</a>.</p>\n',
            "See https://x.org/?tel=+49 (0)30 1234567.",
        ),
        ("Is \\{{ site.name }}.", "<p>Is {{ site.name }}.</p>\n", "Is {{ site.name }}."),
        (
            "Is {{ site.name | x }} {{{ site.name }}}.",
            "<p>Is {{ site.name | x }} {{{ site.name }}}.</p>\n",
            "Is {{ site.name | x }} {{{ site.name }}}.",
        ),
    ],
)
def test_a_value_stands_in_the_page_and_in_the_text(text: str, page: str, file: str) -> None:
    made = rendered(text)

    assert made.html == page
    assert made.plain == file


def test_a_heading_is_underlined_as_long_as_its_value() -> None:
    made = rendered("At the {{ site.name }}\n======================\n\nText.\n", PL)

    assert made.plain == "At the Klinika\n==============\n\nText.\n"
    assert made.html.startswith('<h1 id="at-the">At the Klinika</h1>')
    assert made.headings[0].text.text == made.meta["title"].text == "At the Klinika"


def test_front_matter_can_hold_one() -> None:
    made = rendered("---\ntitle: At {{ site.name }}\n---\nText.\n", PL)

    assert made.meta["title"].text == "At Klinika"


def test_a_value_stays_on_one_line() -> None:
    words = " ".join(["word"] * 9)

    assert plain(f"{words}\n{{{{ site.phone }}}} more.\n") == f"{words}\n+49 (0)30 1234567 more.\n"


def test_what_holds_no_variable_stays_byte_for_byte() -> None:
    text = "One\n two.\n\nAt {{ site.name }}.\r\n\r\n\tThree\n"

    assert plain(text) == "One\n two.\n\nAt Clinic.\r\n\r\n\tThree\n"


def test_values_stand_apart_in_a_text_from_right_to_left() -> None:
    made = rendered("Call {{ site.phone }}.", AR, "رقم {{ site.phone }}.")

    assert made.html == f"<p>رقم {PHONE}.</p>\n"
    assert made.plain == "رقم \u2066+49 (0)30 1234567\u2069."

    known = variables('name = "עזרה"')
    made = rendered("At {{ site.name }}!", known=known)
    assert made.html == "<p>At <bdi>עזרה</bdi>!</p>\n"
    assert made.plain == "At \u2068עזרה\u2069!"


def test_a_text_that_fell_back_says_its_own_name_and_the_pages_price() -> None:
    made = rendered("At {{ site.name }} for {{ site.price }}.", PL, said_in=EN)

    assert made.html == '<div lang="en" dir="ltr">\n<p>At Clinic for PLN80.00.</p>\n</div>\n'


def test_messages_hold_the_names_and_what_is_only_a_value_is_none() -> None:
    text = "Call {{ site.phone }}\nnow.\n\n{{ site.phone }}!\n"

    assert [unit.key.msgid for unit in document(text).units()] == ["Call {{ site.phone }} now."]


def test_in_a_msgstr_only_the_variables_of_its_msgid_mean_something() -> None:
    made = rendered("At {{ site.name }}.", PL, "W {{ site.name:gen }}, {{ site.beds }}.")

    assert made.html == "<p>W kliniki, {{ site.beds }}.</p>\n"
    assert made.plain == "W kliniki, {{ site.beds }}."


def test_localized_sources_keep_variables() -> None:
    text = "At {{ site.name }}\nor {{ site.phone }}.\n"

    assert document(text).splice(PL, says(into=PL)).text == text
    assert document(text).splice(PL, says("W {{ site.name:gen }}, {{site.phone}}.", PL)).text == (
        "W {{ site.name:gen }}, {{site.phone}}.\n"
    )


def test_without_values_all_is_another_programs() -> None:
    made = document("Is {{ page.title }} or https://x.org/{{ x }}.", None).render(EN, says(), as_it_is)

    assert made.plain == "Is {{ page.title }} or https://x.org/{{ x }}."
    assert (
        made.html == '<p>Is {{ page.title }} or <a href="https://x.org/{{">https://x.org/{{</a> x }}.</p>\n'
    )


def test_every_variable_that_means_nothing_is_said_at_once_with_its_place() -> None:
    text = (
        "---\ntitle: Our {{ site.nmae }}\n---\nTitle {{ a.b }}\n====\n\nTwo\nlines {{ site.phne }}\n\n"
        "- x\n- {{ site.name:gne }}\n\n    kept\n    {{ site.pric }}\n"
    )
    with pytest.raises(InputError) as raised:
        document(text)

    assert [str(problem).partition(": did")[0] for problem in raised.value.problems] == [
        "content/page.txt:2:12: no variable is named 'site.nmae'",
        "content/page.txt:4:7: no variable is named 'a.b': add it to the variables, or write '\\{{'",
        "content/page.txt:8:7: no variable is named 'site.phne'",
        "content/page.txt:11:3: the variable 'site.name' has no form ':gne'",
        "content/page.txt:14:5: no variable is named 'site.pric'",
    ]


def test_a_site_shows_values_in_its_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make("starter", tmp_path / "site")
    data = site / "content" / "_data"
    (data / "es").mkdir(parents=True)
    (data / "site.toml").write_text(SITE, "utf-8")
    (data / "es" / "site.toml").write_text('name = "Clínica"\n', "utf-8")
    (site / "content" / "hours.txt").write_text("At {{ site.name }}\n\nSince {{ site.opened }}.\n", "utf-8")
    fill(site, itself, names=["es"])
    made = built(site)

    assert "<p>Since 25 de noviembre de 2026.</p>" in (made / "es" / "hours.html").read_text("utf-8")
    assert (made / "es" / "hours.txt").read_text("utf-8") == (
        "At Clínica\n\nSince 25 de noviembre de 2026.\n"
    )

    (site / "content" / "wrong.txt").write_text("x\n{{ site.nmae }}\n", "utf-8")
    capsys.readouterr()
    for command in ("sync", "build"):
        assert run([command, "--site", str(site)]) == 3
        assert "content/wrong.txt:2:1: no variable is named 'site.nmae'" in capsys.readouterr().err
