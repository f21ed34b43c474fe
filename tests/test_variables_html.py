"""Variables in HTML: files, the raw HTML of Markdown pages, and what a translation makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n.cli import run
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.html import HtmlDocument, parse
from i18n.formats.markdown import parse as parse_markdown
from i18n.locales import Locale
from i18n.model import Rendered
from i18n.variables import Variables
from tests.documents import as_it_is, html_document
from tests.sites import built, fill, itself, make
from tests.values import AR, DE, EN, PL, SITE, USUAL, says, variables


def document(text: str, known: Variables = USUAL) -> HtmlDocument:
    return parse("content/page.html", text, Options(variables=known, source_locale=EN))


def rendered(
    text: str,
    page: Locale = EN,
    msgstr: str | None = None,
    said_in: Locale | None = None,
    known: Variables = USUAL,
) -> Rendered:
    return document(text, known).render(page, says(msgstr, said_in or page), as_it_is)


def html(text: str, page: Locale = EN, msgstr: str | None = None, said_in: Locale | None = None) -> str:
    return rendered(text, page, msgstr, said_in).html


PHONE = '<a href="tel:+49301234567" dir="ltr">+49 (0)30 1234567</a>'
UNLINKED = '<bdi dir="ltr">+49 (0)30 1234567</bdi>'


# Where they are shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<p>Call {{ site.phone }}.</p>", f"<p>Call {PHONE}.</p>"),
        ("<p>{{ site.phone }}</p>", f"<p>{PHONE}</p>"),
        ("<p>{{\r\n site.name \t}}</p>", "<p>Clinic</p>"),
        ("<p><b>At {{ site.motto }}</b>", "<p><b>At Care &amp; &quot;calm&quot;</b>"),
        ("<title>{{ site.motto }}</title>", '<title>Care &amp; "calm"</title>'),
        ("<title>At {{ site.motto }}</title>", '<title>At Care &amp; "calm"</title>'),
        ("<textarea>At {{ site.motto }}</textarea>", '<textarea>At Care &amp; "calm"</textarea>'),
        ("<p title='At {{ site.motto }}'>x</p>", "<p title='At Care &amp; \"calm\"'>x</p>"),
        ('<img src=a.png alt="{{ site.motto }}">', '<img src=a.png alt="Care &amp; &quot;calm&quot;">'),
        ("<i data-x={{site.beds}}></i>", '<i data-x="1,234"></i>'),
        ("<i title={{site.motto}}>x</i> y", '<i title="Care &amp; &quot;calm&quot;">x</i> y'),
        ("<p><i title='{{ site.motto }}'>x</i> y</p>", "<p><i title='Care &amp; \"calm\"'>x</i> y</p>"),
        ("<a href='tel:{{site.phone}}'>x</a>", "<a href='tel:+49301234567'>x</a>"),
        ("<p>y <a href='{{ site.name }}.html'>x</a></p>", "<p>y <a href='Clinic.html'>x</a></p>"),
        ("<img src='{{ site.motto }}.png'>", "<img src='Care%20&amp;%20%22calm%22.png'>"),
        ("<form action='{{ site.motto }}'></form>", "<form action='Care%20&amp;%20%22calm%22'></form>"),
        ("<svg><text>{{ site.phone }}</text></svg>", "<svg><text>+49 (0)30 1234567</text></svg>"),
        (
            "<svg><text>At {{ site.motto }}</text></svg>",
            "<svg><text>At Care &amp; &quot;calm&quot;</text></svg>",
        ),
        ("<p translate=no>At {{ site.name }}</p>", "<p translate=no>At Clinic</p>"),
        ("<p lang=fr>Ouvert {{ site.wait }}</p>", "<p lang=fr>Ouvert 8\xa0heures</p>"),
        ("<p lang=fr title='{{ site.wait }}'>x</p>", "<p lang=fr title='8\xa0heures'>x</p>"),
    ],
)
def test_a_value_is_written_for_its_place(text: str, shown: str) -> None:
    assert html(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<a href=x>Call {{ site.phone }}</a>", f"<a href=x>Call {UNLINKED}</a>"),
        ("<p>Or <a href=x><b>{{ site.phone }}</b></a></p>", f"<p>Or <a href=x><b>{UNLINKED}</b></a></p>"),
        ("<a href=x><b>Call {{ site.phone }}</b></a>", f"<a href=x><b>Call {UNLINKED}</b></a>"),
        ("<a href=x><p>{{ site.phone }}</p></a>", f"<a href=x><p>{UNLINKED}</p></a>"),
        ("<a href=x><p>Call {{ site.phone }}</p></a>", f"<a href=x><p>Call {UNLINKED}</p></a>"),
        ("<a href=x>y</a> {{ site.phone }}", f"<a href=x>y</a> {PHONE}"),
        ("<button>{{ site.phone }}</button>", f"<button>{UNLINKED}</button>"),
        (
            "<select><option>At {{ site.phone }}</select>",
            "<select><option>At +49 (0)30 1234567</select>",
        ),
    ],
)
def test_a_phone_number_is_a_link_where_one_may_stand(text: str, shown: str) -> None:
    assert html(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "<p>Use {{ site.name | upper }} or {{{ site.name }}} or {{> site.name }}</p>",
        "<p>Use <code>{{ no.such }}</code> {% if no.such %} {{ 1 + 1 }} {# {{ no.such }} #}</p>",
        "<pre>{{ no.such }}</pre><code>{{ no.such }} words</code>",
        "<script>{{ no.such }}</script><style>{{ no.such }}</style>",
        "<!-- {{ no.such }} -->",
        "<p {{ no.such }}>x</p>",
        "<p id='{{ no.such }}' class={{ no.such }} style='{{ no.such }}' onclick='{{ no.such }}'>x</p>",
        "<img srcset='{{ no.such }} 2x'>",
    ],
)
def test_what_is_no_variable_is_another_programs(text: str) -> None:
    assert html(text) == text


def test_a_backslash_makes_one_literal() -> None:
    assert html(r"<p>a \{{ site.name }}</p>") == "<p>a {{ site.name }}</p>"
    assert html(r"<p>\{{ site.name }}</p>") == "<p>{{ site.name }}</p>"
    assert html(r'<p title="\{{ site.name }}">x</p>') == '<p title="{{ site.name }}">x</p>'


def test_without_values_all_is_another_programs() -> None:
    text = "<p title='{{ a.b }}'>{{ page.title }} is <a href='{{ x }}'>x</a></p>"

    assert html_document(text).render(EN, says(), as_it_is).html == text


def test_values_stand_apart_in_a_text_from_right_to_left() -> None:
    made = html(
        "<p>Pay {{ site.price }} by {{ site.phone }}</p>", AR, "ادفع {{ site.price }} {{ site.phone }}"
    )
    assert made == f"<p>ادفع <bdi>\u200f20.00\xa0€</bdi> {PHONE}</p>"

    made = html("<p title='Call {{ site.phone }}'>7</p>", AR, "رقم {{ site.phone }}")
    assert made == "<p title='رقم \u2066+49 (0)30 1234567\u2069'>7</p>"

    known = variables('name = "עזרה"')
    assert rendered("<p>At {{ site.name }}!</p>", known=known).html == "<p>At <bdi>עזרה</bdi>!</p>"


def test_a_text_that_fell_back_says_its_own_name_and_the_pages_price() -> None:
    made = html("<p>At {{ site.name }} for {{ site.price }}</p>", PL, said_in=EN)

    assert made == '<p lang="en" dir="ltr">At Clinic for PLN80.00</p>'


def test_an_address_stays_one_that_only_leads_somewhere() -> None:
    known = variables('bad = "javascript:alert(1)"')
    for text in ("<a href='{{ site.bad }}'>x</a>", "<p>y <a href='{{ site.bad }}'>x</a></p>"):
        assert rendered(text, known=known).html == text
    text = "<form action={{site.bad}}></form>"
    assert rendered(text, known=known).html == text


def test_title_description_and_headings_are_plain_text() -> None:
    page = rendered(
        "<!doctype html><html lang=en><title>At {{ site.name }}</title>"
        "<meta name=description content='Call {{ site.phone }}'><h1>The <b>{{ site.name:gen }}</b> hours</h1>",
        PL,
    )

    assert page.meta["title"].text == "At Klinika"
    assert page.meta["description"].text == "Call +49 (0)30 1234567"
    assert [heading.text.text for heading in page.headings] == ["The kliniki hours"]


def test_front_matter_can_hold_one() -> None:
    page = rendered("---\ntitle: At {{ site.name }}\n---\n<p>x</p>", PL)

    assert page.meta["title"].text == "At Klinika"


def test_a_chosen_text_for_search_engines_is_quoted_as_json() -> None:
    text = '<script type="application/ld+json">{"name": "At {{ site.motto }}"}</script>'
    made = parse("content/a.html", text, Options(variables=USUAL, html_json_ld=("name",)))

    assert made.render(EN, says(), as_it_is).html == (
        '<script type="application/ld+json">{"name": "At Care & \\"calm\\""}</script>'
    )


# In Markdown


def markdown(text: str, page: Locale = EN, msgstr: str | None = None) -> str:
    made = parse_markdown("content/page.md", text, Options(variables=USUAL, source_locale=EN))
    return made.render(page, says(msgstr, page), as_it_is).html


def test_raw_html_of_a_markdown_page_shows_values() -> None:
    assert markdown(
        "<details title='{{ site.name }}'>\n<summary>Call {{ site.phone }}</summary>\n</details>\n", PL
    ) == (f"<details title='Klinika'>\n<summary>Call {PHONE}</summary>\n</details>\n")
    assert markdown('<img src="a.png" alt="{{ site.motto }}">\n') == (
        '<img src="a.png" alt="Care &amp; &quot;calm&quot;">\n'
    )


def test_inline_html_of_a_markdown_page_is_as_strict() -> None:
    text = "a <i style='{{ no.such }}' title='{{ site.name }}'>b</i> <code>{{ no.such }}</code>"

    assert markdown(text) == (
        "<p>a <i style='{{ no.such }}' title='Clinic'>b</i> <code>{{ no.such }}</code></p>\n"
    )
    assert markdown("a <button>{{ site.phone }}</button>") == f"<p>a <button>{UNLINKED}</button></p>\n"


# In messages


def units(text: str) -> list[str]:
    return [unit.key.msgid for unit in document(text).units()]


def test_messages_hold_the_names_and_what_is_only_a_value_is_none() -> None:
    text = (
        "<p>Call {{ site.phone }}\n now</p><p>{{ site.name }}</p><p title='{{ site.name }}'>{{site.name}}</p>"
    )

    assert units(text) == ["Call {{ site.phone }} now"]


def test_in_a_msgstr_only_the_variables_of_its_msgid_mean_something() -> None:
    made = html(
        "<p>At {{ site.name }}</p>",
        PL,
        "W {{ site.name:gen }} {{ site.beds }} <b title='{{ site.beds }}'>x</b>",
    )

    assert made == "<p>W kliniki {{ site.beds }} <b title='{{ site.beds }}'>x</b></p>"


def test_plain_texts_of_a_msgstr_are_as_strict() -> None:
    made = html("<p title='At {{ site.name }}'>7</p>", PL, "W {{ site.name:gen }} {{ site.beds }}")

    assert made == "<p title='W kliniki {{ site.beds }}'>7</p>"


def test_localized_sources_keep_variables_in_any_form_and_as_often() -> None:
    made = document("<p title='At {{ site.name }}'>At {{ site.name }}</p>").splice(
        PL, says("W {{ site.name:gen }} i {{ site.name }}", PL)
    )

    assert made.text == (
        "<p title='W {{ site.name:gen }} i {{ site.name }}'>W {{ site.name:gen }} i {{ site.name }}</p>"
    )
    assert not made.refused


def test_localized_sources_take_no_other_variable() -> None:
    made = document("<p>At {{ site.name }}</p>").splice(PL, says("W {{ site.phone }}", PL))

    assert made.text == "<p>At {{ site.name }}</p>"
    assert len(made.refused) == 1


# What is wrong


def test_every_variable_that_means_nothing_is_said_at_once_with_its_place() -> None:
    text = """\
---
title: Our {{ site.nmae }}
---
<p>Two lines,
  of {{ site.phne }} <code>{{ site.x }}</code></p>
<img src="{{site.pric}}.png" alt="{{ site.name:gne }}">
<p title='{{ phone }}'><a href={{site.nam}}>b</a></p>
<svg><text>{{ no.such }}</text></svg>
"""
    with pytest.raises(InputError) as raised:
        document(text)

    assert [str(problem).partition(": did")[0] for problem in raised.value.problems] == [
        "content/page.html:2:12: no variable is named 'site.nmae'",
        "content/page.html:5:6: no variable is named 'site.phne'",
        "content/page.html:6:11: no variable is named 'site.pric'",
        "content/page.html:6:35: the variable 'site.name' has no form ':gne'",
        "content/page.html:7:11: no variable is named 'phone'",
        "content/page.html:7:32: no variable is named 'site.nam'",
        "content/page.html:8:12: no variable is named 'no.such': add it to the variables, or write '\\{{'",
    ]


def test_raw_html_of_a_markdown_page_is_looked_at_as_well() -> None:
    with pytest.raises(InputError) as raised:
        markdown("Text\n\n<div>\n  <p>{{ site.nmae }}</p>\n</div>\n")

    assert str(raised.value.problems[0]).startswith("content/page.md:4:6: no variable is named 'site.nmae'")


def test_windows_line_ends_count_once() -> None:
    with pytest.raises(InputError) as raised:
        document("<p>a</p>\r\n<p>b</p>\r\n<p>c {{ no.such }}</p>")

    assert str(raised.value.problems[0]).startswith("content/page.html:3:6: ")


# In a site


def site_with_values(folder: Path, page: str) -> Path:
    made = make("starter", folder)
    data = made / "content" / "_data"
    (data / "es").mkdir(parents=True)
    (data / "site.toml").write_text(SITE, "utf-8")
    (data / "es" / "site.toml").write_text('name = "Clínica"\n', "utf-8")
    (made / "content" / "hours.html").write_text(page, "utf-8")
    return made


def test_a_site_shows_values_in_its_html_pages(tmp_path: Path) -> None:
    site = site_with_values(
        tmp_path / "site",
        "<h1>At {{ site.name }}</h1>\n<p title='{{ site.name }}'>Since {{ site.opened }}</p>\n",
    )
    fill(site, itself, names=["es"])
    spanish = (built(site) / "es" / "hours.html").read_text("utf-8")

    assert "<h1>At Clínica</h1>" in spanish
    assert "<p title='Clínica'>Since 25 de noviembre de 2026</p>" in spanish
    assert "<title>At Clínica" in spanish


@pytest.mark.parametrize("command", ["sync", "check", "build"])
def test_a_site_says_what_means_nothing_in_its_html_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    site = site_with_values(tmp_path / "site", "<p>x\n{{ site.nmae }}\n")

    assert run([command, "--site", str(site)]) == 3
    assert "content/hours.html:2:1: no variable is named 'site.nmae'" in capsys.readouterr().err


def test_pages_of_german_say_german_numbers() -> None:
    assert html("<td>{{ site.beds }}<td>{{ site.share }}", DE) == "<td>1.234<td>12,5\xa0%"
