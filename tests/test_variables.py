"""Variables: ``{{ site.phone }}`` in content is a look-up in ``_data/*.toml``, never code."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n.cli import run
from i18n.containment import refusal
from i18n.errors import InputError
from i18n.facts import same_facts
from i18n.facts.placeholders import placeholders
from i18n.formats.base import Options
from i18n.formats.markdown import parse
from i18n.locales import Locale
from i18n.model import Markup, Rendered
from i18n.variables import Variables, filled
from tests.documents import as_it_is, msgids
from tests.sites import built, fill, itself, make, ran, snapshot, template
from tests.values import AR, DE, EN, MX, PL, SITE, USUAL, says, variables


def faults(site: str = SITE, **locales: str) -> list[str]:
    with pytest.raises(InputError) as raised:
        variables(site, **locales)
    return [str(problem).removeprefix("content/_data/") for problem in raised.value.problems]


def rendered(
    text: str, page: Locale = EN, msgstr: str | None = None, said_in: Locale | None = None
) -> Rendered:
    document = parse("content/page.md", text, Options(variables=USUAL))
    return document.render(page, says(msgstr, said_in or page), as_it_is)


def html(text: str, page: Locale = EN, msgstr: str | None = None, said_in: Locale | None = None) -> str:
    return rendered(text, page, msgstr, said_in).html


def plain(text: str, page: Locale = EN, said_in: Locale | None = None, known: Variables = USUAL) -> str:
    return filled(text, known, page, said_in or page)


# What a value says in a locale


@pytest.mark.parametrize(
    ("name", "page", "text"),
    [
        ("name", EN, "Clinic"),
        ("name", PL, "Klinika"),
        ("name:gen", PL, "kliniki"),
        ("name:gen", DE, "Clinic's"),
        ("name:loc", PL, "Klinika"),
        ("phone", PL, "+49 (0)30 1234567"),
        ("price", EN, "€20.00"),
        ("price", DE, "20,00\xa0€"),
        ("price", PL, "80,00\xa0zł"),
        ("dose", EN, "0.0005\xa0mg/kg"),
        ("dose", DE, "0,0005\xa0mg/kg"),
        ("wait", EN, "8 hours"),
        ("wait", PL, "8 godzin"),
        ("share", DE, "12,5\xa0%"),
        ("opened", DE, "25. November 2026"),
        ("beds", DE, "1.234"),
    ],
)
def test_a_value_is_written_as_the_locale_writes_its_kind(name: str, page: Locale, text: str) -> None:
    assert plain(f"{{{{ site.{name} }}}}", page) == text


def test_a_text_is_in_the_language_around_it_and_a_fact_is_that_of_the_page() -> None:
    text = "{{ site.name }} {{ site.price }}"

    assert plain(text, PL, said_in=EN) == "Clinic PLN80.00"


def test_a_number_keeps_every_digit_that_it_has() -> None:
    known = variables('a = { kind = "money", value = 0.0625, currency = "EUR" }\nb = 0.00012345')

    assert plain("{{ site.a }} {{ site.b }}", known=known) == "€0.0625 0.00012345"


def test_the_digits_are_those_of_the_configuration() -> None:
    known = variables(numerals={"ar": "arab"})

    assert plain("{{ site.beds }}", AR, known=known) == "\u2068١٬٢٣٤\u2069"


def test_a_parent_locale_lends_its_values() -> None:
    known = variables(es_419='name = { value = "Clínica", forms = { pl = "clínicas" } }\nprice.value = 5')

    assert plain("{{ site.name:pl }} {{ site.price }}", MX, known=known) == "clínicas EUR5.00"


def test_another_text_leaves_the_forms_of_its_parent_behind() -> None:
    known = variables(
        es_419='name = { value = "Clínica", forms = { pl = "clínicas" } }', es_MX='name = "Consultorio"'
    )

    assert plain("{{ site.name:pl }}", MX, known=known) == "Consultorio"


def test_a_locale_may_add_a_form_to_a_text_that_is_the_same_there() -> None:
    known = variables(pl='name.forms = { gen = "Clinica" }')

    assert plain("{{ site.name }} {{ site.name:gen }}", PL, known=known) == "Clinic Clinica"


def test_tables_give_longer_names_and_files_their_first_word() -> None:
    known = variables("[berlin.desk]\nphone = '1'\n[berlin.desk.door]\nvalue = 'blue'\n")

    assert known.names() == ("site.berlin.desk.door", "site.berlin.desk.phone")


def test_what_is_no_variable_is_another_programs() -> None:
    known = variables(
        'list = [1, 2]\non = true\n"an odd key" = 1\nnothing = ""\nhuge = 1e99\n'
        '[[faq]]\nquestion = "Why?"\n[box]\nkind = "info"\nopen = false\n[a.b.c.d.e.f.g.h.i]\nj = 1\n'
    )

    assert known.names() == ("site.box.kind",)
    assert known.fault("site.list") == (
        "the variable 'site.list' is a list",
        "name a text, a number or a date",
    )


# In a page


def test_a_phone_number_can_be_dialled() -> None:
    assert html("Call {{ site.phone }}.") == (
        '<p>Call <a href="tel:+49301234567" dir="ltr">+49 (0)30 1234567</a>.</p>\n'
    )


def test_a_phone_number_in_a_link_makes_no_other_link() -> None:
    assert html("[Call {{ site.phone }}](tel:{{site.phone}})") == (
        '<p><a href="tel:+49301234567">Call <bdi dir="ltr">+49 (0)30 1234567</bdi></a></p>\n'
    )
    assert "</a></a>" not in html('<a href="x.md">{{ site.phone }}</a>')


def test_values_stand_apart_in_a_text_from_right_to_left() -> None:
    made = html("Pay", AR, "ادفع {{ site.price }} {{ site.name }}", said_in=AR)

    assert made == "<p>ادفع {{ site.price }} {{ site.name }}</p>\n"

    made = html("Pay {{ site.price }} {{ site.name }}", AR, "ادفع {{ site.price }} {{ site.name }}")

    assert made == "<p>ادفع <bdi>\u200f20.00\xa0€</bdi> العيادة</p>\n"


def test_a_name_in_another_script_stands_apart() -> None:
    known = variables('name = "עזרה"')
    document = parse("content/page.md", "At {{ site.name }}!", Options(variables=known))

    assert document.render(EN, says(), as_it_is).html == "<p>At <bdi>עזרה</bdi>!</p>\n"


def test_a_value_is_never_markup() -> None:
    assert html("{{ site.motto }}") == "<p>Care &amp; &quot;calm&quot;</p>\n"
    assert html('[a](b.md "{{ site.motto }}")') == (
        '<p><a href="b.md" title="Care &amp; &quot;calm&quot;">a</a></p>\n'
    )
    assert html("<b title='{{ site.motto }}'>x</b>") == (
        "<p><b title='Care &amp; &quot;calm&quot;'>x</b></p>\n"
    )


def test_emphasis_and_code_in_a_value_are_text() -> None:
    known = variables('name = "*a* `b` {{ site.name }} <i>"')
    document = parse("content/page.md", "{{ site.name }}", Options(variables=known))

    assert document.render(EN, says(), as_it_is).html == ("<p>*a* `b` {{ site.name }} &lt;i&gt;</p>\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"\{{ site.name }}", "{{ site.name }}"),
        ("`{{ site.name }}`", "<code>{{ site.name }}</code>"),
        (r"\\{{ site.name }}", "\\Clinic"),
        ("{{site.name}}", "Clinic"),
        ("{{ site.name | upper }}", "{{ site.name | upper }}"),
        ("{{ 1 + 1 }}", "{{ 1 + 1 }}"),
        ("{{> site.name }}", "{{&gt; site.name }}"),
        ("{{{ site.name }}}", "{{{ site.name }}}"),
        ("**{{ site.name }}**", "<strong>Clinic</strong>"),
        ("a{{ site.name }}b", "aClinicb"),
    ],
)
def test_what_is_read_as_a_variable(text: str, shown: str) -> None:
    assert html(text) == f"<p>{shown}</p>\n"


def test_code_blocks_are_left_alone() -> None:
    assert "{{ site.name }}" in html("```\n{{ site.name }} {{ no.such }}\n```\n")
    assert "{{ site.name }}" in html("    {{ site.name }} {{ no.such }}\n")


def test_every_place_of_a_text_can_hold_a_variable() -> None:
    text = """\
# {{ site.name }} one

| {{ site.name }} two |
|---|
| {{ site.name }} three |

![{{ site.name }} four](a.png "{{ site.name }} five") and [six][x] and ^[{{ site.name }} seven]

![{{ site.name }} eight](a.png "{{ site.name }} nine")

- {{ site.name }}

::: box {{ site.name }} ten
:::

[x]: {{site.name}}.md "{{ site.name }} eleven"
"""
    made = html(text, PL)

    assert "{{" not in made
    assert "%7B" not in made
    assert made.count("Klinika") == 12


def test_titles_and_headings_of_a_page_are_plain_text() -> None:
    page = rendered(
        '---\ntitle: "{{ site.name }}"\ndescription: At {{ site.phone }}\n---\n# {{ site.name:gen }} *x*\n',
        PL,
    )

    assert page.meta["title"].text == "Klinika"
    assert page.meta["description"].text == "At +49 (0)30 1234567"
    assert [heading.text.text for heading in page.headings] == ["kliniki x"]


def test_plain_text_isolates_by_characters_that_nobody_sees() -> None:
    assert plain("رقم {{ site.phone }}", AR) == "رقم \u2066+49 (0)30 1234567\u2069"


def test_a_backslash_makes_a_variable_of_a_plain_text_literal() -> None:
    assert plain(r"a \{{ site.name }} b") == "a {{ site.name }} b"
    assert 'alt="a {{ site.name }} Clinic"' in html(r"![a \{{ site.name }} {{ site.name }}](x.png)")
    assert 'alt="a {{ site.name }} Clinic"' in html(r"![a `{{ site.name }}` {{ site.name }}](x.png) b")


def test_heading_ids_do_not_depend_on_values() -> None:
    assert '<h1 id="the-hours">' in html("# The {{ site.name }} hours\n")


def test_an_address_stays_one_that_only_leads_somewhere() -> None:
    known = variables(
        'bad = "javascript:alert(1)"\nhalf = "script:alert(1)"\ngood = "https://x.org/a b?c=\\"d"\n'
    )
    text = "[a]({{site.bad}}) [b](java{{site.half}}) [c]({{site.good}})"
    document = parse("content/page.md", text, Options(variables=known))

    assert document.render(EN, says(), as_it_is).html == (
        '<p><a href="%7B%7Bsite.bad%7D%7D">a</a> <a href="java%7B%7Bsite.half%7D%7D">b</a> '
        '<a href="https://x.org/a%20b?c=%22d">c</a></p>\n'
    )


# In messages


def test_a_text_that_is_only_variables_is_no_unit() -> None:
    text = "---\ntitle: '{{ site.name }}'\n---\n{{ site.phone }}\n\n![{{ site.name }}](a.png)\n"

    assert msgids(text, variables=USUAL) == []


def test_wrapping_a_text_anew_changes_no_msgid() -> None:
    text = "Call {{ site.phone }}\nor {{\nsite.name }}.\n"

    assert msgids(text, variables=USUAL) == ["Call {{ site.phone }} or {{ site.name }}."]


def test_values_change_no_msgid() -> None:
    text = "Call {{ site.phone }} or `{{ b.c }}`.\n\n![a {{ site.name }}](x.png)\n"

    assert msgids(text, variables=USUAL) == msgids(text)


def test_in_a_msgstr_only_the_variables_of_its_msgid_mean_something() -> None:
    made = html("At {{ site.name }}", PL, "W {{ site.name:gen }} {{ site.phone }} [x](tel:{{site.phone}})")

    assert made == '<p>W kliniki {{ site.phone }} <a href="tel:%7B%7Bsite.phone%7D%7D">x</a></p>\n'


def test_a_variable_in_code_of_the_msgid_allows_none_in_the_msgstr() -> None:
    assert html("At `{{ site.name }}`", PL, "W {{ site.name }}") == "<p>W {{ site.name }}</p>\n"


@pytest.mark.parametrize("markup", list(Markup))
def test_a_msgstr_may_say_a_variable_twice_and_has_to_say_each(markup: Markup) -> None:
    source = "{{ a.b }} at {{ c.d }}, {{ c.d }}"

    assert refusal(markup, source, "{{ c.d }} {{a.b:gen}} {{ a.b }}") is None
    assert refusal(markup, source, "{{ c.d }} x") == "leaves out '{{ a.b }}'"
    assert refusal(markup, source, "{{ c.d }} x {{ a.c }}") == "has '{{ a.c }}', which its source has not"
    assert refusal(markup, "At {{< a >}}", "{{< a >}} {{< a >}}") == "has '{{< a >}}' 2 times, its source 1"


def test_a_variable_of_a_msgstr_in_code_is_left_out() -> None:
    assert refusal(Markup.MARKDOWN, "At {{ a.b }}", "W `{{ a.b }}`") == "leaves out '{{ a.b }}'"
    assert refusal(Markup.HTML, "At {{ a.b }}", "W <code>{{ a.b }}</code>") == "leaves out '{{ a.b }}'"
    assert refusal(Markup.MARKDOWN, "At `{{ a.b }}`", "W") is None


def test_a_site_shows_a_value_as_often_as_a_translation_says_it() -> None:
    made = html("At {{ site.name }}", PL, "{{ site.name }} {{ site.name:gen }} {{ site.name }}")

    assert made == "<p>Klinika kliniki Klinika</p>\n"


def test_plain_texts_of_a_msgstr_are_as_strict() -> None:
    made = html("![At {{ site.name }}](x.png)", PL, "W {{ site.name }} {{ site.price }}")

    assert 'alt="W Klinika {{ site.price }}"' in made


def test_checks_take_variables_as_placeholders_whatever_their_form() -> None:
    assert placeholders("{{ a.b:gen }} {{a.b}} `{{ c.d }}`", frozenset()) == {"{{ a.b }}": 2}


def test_another_variable_is_another_fact() -> None:
    assert same_facts("Take {{ d.a }} now", "Take  {{ d.a:gen }} now", EN)
    assert not same_facts("Take {{ d.a }} now", "Take {{ d.b }} now", EN)
    assert not same_facts("{{ d.a }} or {{ d.b }} now", "{{ d.b }} or {{ d.a }} now", EN)


# What is wrong


def test_every_variable_that_means_nothing_is_said_at_once_with_its_place() -> None:
    text = """\
---
title: Our {{ site.nmae }}
---
Text

Two lines,
`{{ site.x }}` {{ site.phne }} {{ site.phne }}
[a](b/{{site.pric}} "{{ site.name:gne }}") {{ phone }}

[x]: y.md "{{ page.title }}"
"""
    with pytest.raises(InputError) as raised:
        parse("content/page.md", text, Options(variables=USUAL))

    assert [str(problem) for problem in raised.value.problems] == [
        "content/page.md:2:12: no variable is named 'site.nmae': did you mean 'site.name'?",
        "content/page.md:7:16: no variable is named 'site.phne': did you mean 'site.phone'?",
        "content/page.md:7:32: no variable is named 'site.phne': did you mean 'site.phone'?",
        "content/page.md:8:7: no variable is named 'site.pric': did you mean 'site.price'?",
        "content/page.md:8:22: the variable 'site.name' has no form ':gne': did you mean ':gen'?",
        "content/page.md:8:44: no variable is named 'phone': did you mean 'site.phone'?",
        "content/page.md:10:12: no variable is named 'page.title': add it to the variables, or write '\\{{'",
    ]


def test_without_values_such_texts_are_another_programs() -> None:
    document = parse("content/page.md", "# {{ page.title }}\n\n{{ a.b }}\n", Options())

    assert (
        document.render(EN, says(), as_it_is).html
        == '<h1 id="pagetitle">{{ page.title }}</h1>\n<p>{{ a.b }}</p>\n'
    )


@pytest.mark.parametrize(
    ("site", "what", "fix"),
    [
        (
            "a = { kind = 'phne', value = 'x' }",
            "1:14: site.a: no kind of variable is called 'phne'",
            "did you mean 'phone'?",
        ),
        ("a = { kind = 'text' }", "1:1: site.a: has no value", "add value = …"),
        (
            "a = { kind = 'number', value = '5' }",
            "1:32: site.a: must be a number, not a text",
            "write it without quotation marks",
        ),
        (
            "a = { kind = 'number', value = nan }",
            "1:32: site.a: is a number that cannot be shown",
            "stay below 10 to the power of 15",
        ),
        (
            "a = { value = 1e99999999 }",
            "1:15: site.a: is a number that cannot be shown",
            "stay below 10 to the power of 15",
        ),
        (
            "a = { kind = 'money', value = 5 }",
            "1:1: site.a: has no currency",
            'write its code, such as currency = "EUR"',
        ),
        (
            "a = { kind = 'money', value = 5, currency = 'euro' }",
            "1:45: site.a: no currency is called 'euro'",
            'write its code, such as currency = "EUR"',
        ),
        (
            "a = { kind = 'quantity', value = 5 }",
            "1:1: site.a: has no unit",
            'name a unit, such as unit = "hour" or unit = "mg/kg"',
        ),
        (
            "a = { kind = 'phone', value = 'ask' }",
            "1:31: site.a: 'ask' is no phone number",
            "write it as +49 30 1234567",
        ),
        (
            "a = { kind = 'date', value = '2026-02-30' }",
            "1:30: site.a: '2026-02-30' is no day",
            "write it as 2026-03-01",
        ),
        (
            "a = { value = 'x', from = 'y' }",
            "1:20: site.a: a variable of the kind 'text' has no 'from'",
            "did you mean 'forms'?",
        ),
        (
            "a = { value = 'x', forms = { gen = 5 } }",
            "1:36: site.a: must be a text, not a number",
            "put it in quotation marks",
        ),
        ("a = { value = '' }", "1:15: site.a: is empty", ""),
        ('a = { value = "\\u202e" }', "1:15: site.a: holds the control character U+202E", "leave it out"),
        ("a = ", "1: is not valid TOML (invalid value)", ""),
    ],
)
def test_a_wrong_value_is_said_with_its_place(site: str, what: str, fix: str) -> None:
    assert faults(site) == [f"site.toml:{what}" + (f": {fix}" if fix else "")]


def test_an_override_of_nothing_is_a_fault() -> None:
    assert faults(pl="nmae = 'x'\n[quux]\ndesk = 1\n") == [
        "pl/site.toml:1:1: site.nmae: the source has no such variable: did you mean 'site.name'?",
        "pl/site.toml:2:2: site.quux: the source has no such variable: add it to the source's variables first",
    ]


def test_an_override_keeps_the_kind_of_the_source() -> None:
    assert faults(pl="price = 'cheap'") == [
        "pl/site.toml:1:1: site.price: must be a number, not a text: write it without quotation marks"
    ]


@pytest.mark.parametrize(
    "hostile",
    ["a = " + "[" * 100_000, "a." * 100_000 + "a = 1", "a = " + "9" * 10_000],
    ids=["lists", "a long key", "a long number"],
)
def test_hostile_values_end_in_an_error(hostile: str) -> None:
    assert faults(hostile)


def test_hostile_pages_take_bounded_time() -> None:
    for text in (
        "{{ " * 30_000,
        "{{ a" * 30_000,
        "{{a" + ".a" * 30_000,
        r"\{{ a.b }}" * 5_000,
        "{{" + " " * 100_000,
    ):
        assert html(text)


# In a site


def site_with_values(folder: Path) -> Path:
    """The starter with a page that uses variables."""
    made = make("starter", folder)
    data = made / "content" / "_data"
    (data / "es").mkdir(parents=True)
    (data / "site.toml").write_text(SITE, "utf-8")
    (data / "es" / "site.toml").write_text('name = "Clínica"\n', "utf-8")
    page = (
        "---\ntitle: About {{ site.name }}\n---\n"
        "# {{ site.name }}, since {{ site.opened }}\n\nCall {{ site.phone }}.\n"
    )
    (made / "content" / "about.md").write_text(page, "utf-8")
    return made


def test_a_site_shows_the_values_of_its_locales(tmp_path: Path) -> None:
    site = site_with_values(tmp_path / "site")
    fill(site, itself, names=["es"])
    out = built(site)

    spanish = (out / "es" / "about.html").read_text("utf-8")
    assert "<title>About Clínica · Clinic</title>" in spanish
    assert "Clínica, since 25 de noviembre de 2026" in spanish
    assert "Clinic, since November 25, 2026" in (out / "en" / "about.html").read_text("utf-8")
    assert not list(out.rglob("*.toml"))


def test_a_changed_value_touches_no_message(tmp_path: Path) -> None:
    site = site_with_values(tmp_path / "site")
    ran(site, "sync")
    before = snapshot(site / "locales")
    (site / "content" / "_data" / "site.toml").write_text(SITE.replace("1234567", "7654321"), "utf-8")
    ran(site, "sync", "--check")

    assert snapshot(site / "locales") == before
    assert "7654321" in (built(site) / "en" / "about.html").read_text("utf-8")
    assert any(one.msgid == "Call {{ site.phone }}." for one in template(site))


def test_a_site_says_all_faults_of_values_and_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_with_values(tmp_path / "site")
    (site / "content" / "wrong.md").write_text("{{ site.nmae }}\n", "utf-8")

    for command in ("sync", "build", "check", "status"):
        assert run([command, "--site", str(site)]) == 3
        assert "content/wrong.md:1:1: no variable is named 'site.nmae'" in capsys.readouterr().err


def test_a_value_lost_or_added_by_a_translation_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_with_values(tmp_path / "site")
    wrong = {
        "Call {{ site.phone }}.": "Llame.",
        "About {{ site.name }}": "Sobre {{ site.name:gen }} {{ site.phone }}",
    }
    fill(site, lambda message, form: wrong.get(message.msgid, itself(message, form)), names=["es"])

    assert run(["check", "--site", str(site)]) == 1
    said = capsys.readouterr()
    assert "the translation leaves out '{{ site.phone }}'" in said.out + said.err
    assert "the translation has '{{ site.phone }}', which its source has not" in said.out + said.err


def test_a_link_out_of_the_site_is_no_file_of_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_with_values(tmp_path / "site")
    (tmp_path / "secret.toml").write_text("key = 'x'\n", "utf-8")
    (site / "content" / "_data" / "secret.toml").symlink_to(tmp_path / "secret.toml")

    assert run(["build", "--site", str(site)]) == 3
    assert "content/_data/secret.toml: is a link that leads out of the site" in capsys.readouterr().err
