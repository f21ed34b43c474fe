"""Variables in data: in templates, and in the data files that each locale has a copy of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from i18n.cli import run
from i18n.config import DataRule
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.data import DataDocument, Html, parse
from i18n.locales import Locale
from i18n.model import Localized
from i18n.variables import Variables
from tests.documents import as_it_is
from tests.sites import built, fill, itself, make
from tests.values import AR, EN, PL, SITE, USUAL, says, variables

RULES = (
    DataRule(("**",), ("**.md",), "markdown"),
    DataRule(("**",), ("**.html",), "html"),
    DataRule(("**",), ("**.slug",), "slug"),
    DataRule(("**",), ("**.text",)),
)


def document(text: str, known: Variables | None = USUAL, path: str = "content/_data/a.yaml") -> DataDocument:
    return parse(path, text, Options(variables=known, source_locale=EN, data=RULES))


def value(text: str, page: Locale = EN, msgstr: str | None = None, said_in: Locale | None = None) -> str:
    """What the one value of a file says in a template."""
    made = document(text).values(page, says(msgstr, said_in or page), as_it_is)
    assert isinstance(made, dict)
    (found,) = made.values()
    return found.html if isinstance(found, Html) else found.text if isinstance(found, Localized) else found


def copied(text: str, page: Locale = EN, msgstr: str | None = None, path: str = "content/a.yaml") -> str:
    return document(text, path=path).render(page, says(msgstr, page), as_it_is).html


PHONE = '<a href="tel:+49301234567" dir="ltr">+49 (0)30 1234567</a>'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("text: Call {{ site.phone }}", "Call +49 (0)30 1234567"),
        ("text: '{{ site.motto }}'", 'Care & "calm"'),
        ("md: Call *{{ site.phone }}*", f"<p>Call <em>{PHONE}</em></p>\n"),
        ("md: '{{ site.motto }}'", "<p>Care &amp; &quot;calm&quot;</p>\n"),
        (
            "html: <p title='{{ site.motto }}'>Call {{ site.phone }}",
            f"<p title='Care &amp; \"calm\"'>Call {PHONE}",
        ),
        ("html: '{{ site.phone }}'", PHONE),
        ("slug: a-{{ site.name }}", "a-{{ site.name }}"),
        ("other: At {{ site.name }}", "At {{ site.name }}"),
        (
            "text: Is \\{{ site.name }} {{ a | b }} {{{ site.name }}}",
            "Is {{ site.name }} {{ a | b }} {{{ site.name }}}",
        ),
    ],
)
def test_a_template_sees_the_value(text: str, shown: str) -> None:
    assert value(text) == shown


def test_a_value_is_the_locales_and_a_name_that_of_the_text() -> None:
    assert value("text: At {{ site.name }}", PL, "W {{ site.name:gen }}") == "W kliniki"
    assert value("md: At {{ site.name }}", PL, "W *{{ site.name:gen }}*") == "<p>W <em>kliniki</em></p>\n"
    assert value("text: At {{ site.name }} for {{ site.price }}", PL, said_in=EN) == "At Clinic for PLN80.00"
    assert value("text: '{{ site.name }}'", PL) == "Klinika"


def test_values_stand_apart_in_a_text_from_right_to_left() -> None:
    assert (
        value("text: Call {{ site.phone }}", AR, "رقم {{ site.phone }}")
        == "رقم \u2066+49 (0)30 1234567\u2069"
    )


def test_in_a_msgstr_only_the_variables_of_its_msgid_mean_something() -> None:
    assert (
        value("text: At {{ site.name }}", PL, "W {{ site.name }} {{ site.beds }}")
        == "W Klinika {{ site.beds }}"
    )


def test_messages_hold_the_names_and_what_is_only_a_value_is_none() -> None:
    made = document(
        "a:\n  text: Call {{ site.phone }}\nb:\n  text: '{{ site.phone }}'\nc:\n  md: '{{ site.name }}'\n"
    )

    assert [unit.key.msgid for unit in made.units()] == ["Call {{ site.phone }}"]
    assert made.varies


def test_without_values_all_is_another_programs() -> None:
    made = document("text: At {{ page.title }}\n", None)

    assert not made.varies
    assert made.render(EN, says(), as_it_is).html == "text: At {{ page.title }}\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("text: At {{ site.name }} # c\n", "text: At Clinic # c\n"),
        ("text: At {{ site.motto }}\n", 'text: At Care & "calm"\n'),
        ('text: "At {{ site.motto }}"\n', 'text: "At Care & \\"calm\\""\n'),
        ("text: '{{ site.beds }}'\n", "text: '1,234'\n"),
        ("html: <p title='{{ site.motto }}'>x</p>\n", "html: <p title='Care &amp; \"calm\"'>x</p>\n"),
        ("md: At {{ site.motto }}\n", "md: At Care &#38; &#34;calm&#34;\n"),
        (
            "md: Call [us](tel:{{site.phone}}) on `{{ site.phone }}`\n",
            "md: Call [us](tel:+49301234567) on `{{ site.phone }}`\n",
        ),
        ("other: At {{ site.name }}\n", "other: At {{ site.name }}\n"),
        ("slug: a-{{ site.name }}\n", "slug: a-{{ site.name }}\n"),
    ],
)
def test_a_copy_of_a_file_says_the_value(text: str, shown: str) -> None:
    assert copied(text) == shown


def test_a_copy_in_json_is_json() -> None:
    made = copied('{"text": "At {{ site.motto }}"}', path="content/a.json")

    assert json.loads(made) == {"text": 'At Care & "calm"'}


def test_signs_of_markdown_in_a_value_are_text_for_the_program_that_reads_it() -> None:
    known = variables("name = '1. *a* <b> [x](y) _z_ {{ site.name }}'")
    made = document("md: '{{ site.name }}'\n", known, "content/a.yaml").render(EN, says(), as_it_is).html

    assert not set("*<>[]()_{}") & set(made.partition(":")[2])
    assert "1&#46; &#42;a&#42;" in made


def test_localized_sources_keep_variables() -> None:
    text = "text: At {{ site.name }}\nhtml: '{{ site.phone }}'\n"

    assert document(text).splice(PL, says(into=PL)).text == text
    assert document("text: At {{ site.name }}\n").splice(PL, says("W {{ site.name:gen }}", PL)).text == (
        "text: W {{ site.name:gen }}\n"
    )


def test_every_variable_that_means_nothing_is_said_at_once_with_its_place() -> None:
    text = """\
a:
  text: At {{ site.nmae }}, {{ site.nmae }}
b:
  text: >
    Two
    lines {{ a.b }}
c:
  md: |
    # One

    Two {{ site.name:gne }}
    and `{{ no.such }}` [x]({{site.w}})
d: {md: "At {{ site.v }}", html: '<p title="{{ site.u }}">x'}
e:
  slug: a-{{ no.such }}
  other: "{{ no.such }}"
"""
    with pytest.raises(InputError) as raised:
        document(text)

    assert [str(problem).partition(": did")[0] for problem in raised.value.problems] == [
        "content/_data/a.yaml:2:12: no variable is named 'site.nmae'",
        "content/_data/a.yaml:2:29: no variable is named 'site.nmae'",
        "content/_data/a.yaml:6:11: no variable is named 'a.b': add it to the variables, or write '\\{{'",
        "content/_data/a.yaml:11:9: the variable 'site.name' has no form ':gne'",
        "content/_data/a.yaml:12:29: no variable is named 'site.w'",
        "content/_data/a.yaml:13:13: no variable is named 'site.v'",
        "content/_data/a.yaml:13:45: no variable is named 'site.u'",
    ]


def site_with_data(folder: Path) -> Path:
    site = make("starter", folder)
    content = site / "content"
    (content / "_data" / "es").mkdir(parents=True)
    (content / "_templates").mkdir()
    (content / "_data" / "site.toml").write_text(SITE, "utf-8")
    (content / "_data" / "es" / "site.toml").write_text('name = "Clínica"\n', "utf-8")
    (content / "_data" / "faq.yaml").write_text(
        "title: At {{ site.name }}\nonly: '{{ site.name }}'\nanswer: Call **{{ site.phone }}**\nraw: '{{ raw }}'\n",
        "utf-8",
    )
    (content / "menu.json").write_text('{"title": "{{ site.opened }}"}', "utf-8")
    (content / "_templates" / "faq.html").write_text(
        '{% extends "theme/page.html" %}{% block text %}<i title="{{ data.faq.title }}">{{ data.faq.title }}</i>'
        "<b>{{ data.faq.only }}</b>{{ data.faq.answer }}<u>{{ data.faq.raw }}</u>{% endblock %}",
        "utf-8",
    )
    (content / "shows.md").write_text(
        "---\ntemplate: faq.html\ndata: faq\n---\n# Shows\n\n[Menu](menu.json)\n", "utf-8"
    )
    with (site / "i18n.toml").open("a", encoding="utf-8") as config:
        config.write(
            '\n[[data]]\nmatch = "_data/faq.yaml"\nkeys = ["answer"]\nkind = "markdown"\n'
            '\n[[data]]\nmatch = ["_data/faq.yaml", "menu.json"]\nkeys = ["title", "only"]\n'
        )
    return site


def test_templates_of_a_site_show_the_values_of_its_locales(tmp_path: Path) -> None:
    site = site_with_data(tmp_path / "site")
    fill(site, itself, names=["es"])
    made = built(site)
    shown = (made / "es" / "shows.html").read_text("utf-8")

    assert '<i title="At Clínica">At Clínica</i><b>Clínica</b>' in shown
    assert f"<p>Call <strong>{PHONE}</strong></p>" in shown
    assert "<u>{{ raw }}</u>" in shown
    assert json.loads((made / "es" / "menu.json").read_text("utf-8")) == {"title": "25 de noviembre de 2026"}
    assert json.loads((made / "en" / "menu.json").read_text("utf-8")) == {"title": "November 25, 2026"}


def test_a_site_says_what_means_nothing_in_its_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_with_data(tmp_path / "site")
    (site / "content" / "_data" / "faq.yaml").write_text("title: x\nanswer: At {{ site.nmae }}\n", "utf-8")
    (site / "content" / "menu.json").write_text('{"title": "{{ site.pric }}"}', "utf-8")
    capsys.readouterr()

    for command in ("sync", "build"):
        assert run([command, "--site", str(site)]) == 3
        said = capsys.readouterr().err
        assert "content/_data/faq.yaml:2:12: no variable is named 'site.nmae'" in said
        assert "content/menu.json:1:12: no variable is named 'site.pric'" in said
