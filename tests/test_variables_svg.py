"""Variables in drawings: in texts, in what is no text, and in addresses."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from i18n.cli import run
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.svg import SvgDocument, parse
from i18n.locales import Locale
from i18n.variables import Variables
from tests.documents import as_it_is
from tests.sites import built, fill, itself, make
from tests.values import AR, EN, PL, SITE, USUAL, says, variables

NAMESPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def document(inside: str, known: Variables | None = USUAL) -> SvgDocument:
    text = f"<svg {NAMESPACE}>{inside}</svg>"
    return parse("content/drawing.svg", text, Options(variables=known, source_locale=EN))


def drawn(
    inside: str,
    page: Locale = EN,
    msgstr: str | None = None,
    said_in: Locale | None = None,
    known: Variables = USUAL,
) -> str:
    made = document(inside, known).render(page, says(msgstr, said_in or page), as_it_is).html
    ET.fromstring(made)  # noqa: S314 - our own file, judged for being well-formed
    return made[made.index(">") + 1 :].removesuffix("</svg>")


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("<text>Call {{ site.phone }}</text>", "<text>Call +49 (0)30 1234567</text>"),
        ("<text>{{ site.phone }}</text>", "<text>+49 (0)30 1234567</text>"),
        ("<text>At {{ site.motto }}</text>", '<text>At Care &amp; "calm"</text>'),
        ("<text>{{ site.motto }}</text>", '<text>Care &amp; "calm"</text>'),
        (
            "<text>At <tspan class='x'>{{ site.motto }}</tspan> now</text>",
            "<text>At <tspan class='x'>Care &amp; &quot;calm&quot;</tspan> now</text>",
        ),
        ("<text><tspan x='1'>{{ site.name }}</tspan></text>", "<text><tspan x='1'>Clinic</tspan></text>"),
        ("<title>The {{ site.name }}</title>", "<title>The Clinic</title>"),
        ("<g aria-label='At {{ site.motto }}'/>", "<g aria-label='At Care &amp; &quot;calm&quot;'/>"),
        ("<g aria-label='{{ site.motto }}'/>", "<g aria-label='Care &amp; &quot;calm&quot;'/>"),
        ("<g xlink:title='{{ site.beds }}'/>", "<g xlink:title='1,234'/>"),
        (
            "<a href='tel:{{site.phone}}'><path d=''/></a>",
            "<a href='tel:+49301234567'><path d=''/></a>",
        ),
        (
            "<text>Go <a href='{{ site.name }}.html'>on</a> now</text>",
            "<text>Go <a href='Clinic.html'>on</a> now</text>",
        ),
        ("<text translate='no'>At {{ site.name }}</text>", "<text translate='no'>At Clinic</text>"),
        ("<text lang='fr'>{{ site.wait }} de</text>", "<text lang='fr'>8\xa0heures de</text>"),
        ("<text>Is <![CDATA[{{ site.motto }}]]></text>", '<text>Is Care &amp; "calm"</text>'),
        ("<text x='1 2 3'>{{ site.name }} one</text>", "<text x='1'>Clinic one</text>"),
        ("<text>Is \\{{ site.name }}</text>", "<text>Is {{ site.name }}</text>"),
    ],
)
def test_a_value_is_written_for_its_place(inside: str, shown: str) -> None:
    assert drawn(inside) == shown


@pytest.mark.parametrize(
    "inside",
    [
        "<style>.a { fill: {{ no.such }} }</style>",
        "<g id='{{ no.such }}' class='{{ no.such }}' style='{{ no.such }}' onclick='{{ no.such }}'/>",
        "<text>Is {{ site.name | upper }} {{{ site.name }}} {% x %}</text>",
        "<!-- {{ no.such }} --><metadata>{{ no.such }}</metadata>",
    ],
)
def test_what_is_no_variable_is_another_programs(inside: str) -> None:
    assert drawn(inside) == inside


def test_without_values_all_is_another_programs() -> None:
    inside = "<text>Is {{ page.title }}</text><g aria-label='{{ x }}'/>"

    assert inside in document(inside, None).render(EN, says(), as_it_is).html


def test_a_value_is_the_locales_and_a_name_that_of_the_text() -> None:
    assert drawn("<text>At {{ site.name:gen }}</text>", PL) == "<text>At kliniki</text>"
    assert drawn("<text>{{ site.price }}</text>", PL) == "<text>80,00\xa0zł</text>"
    assert "At Clinic for PLN80.00" in drawn(
        "<text>At {{ site.name }} for {{ site.price }}</text>", PL, said_in=EN
    )


def test_values_stand_apart_in_a_text_from_right_to_left() -> None:
    made = drawn("<text>Call {{ site.phone }}</text>", AR, "رقم {{ site.phone }}")

    assert ">رقم \u2066+49 (0)30 1234567\u2069</text>" in made


def test_a_text_that_only_shows_values_is_not_turned() -> None:
    assert 'direction="rtl"' not in drawn("<text>{{ site.phone }} is 5</text>", AR)


def test_an_address_stays_one_that_only_leads_somewhere() -> None:
    known = variables('bad = "javascript:alert(1)"')
    inside = "<a href='{{ site.bad }}'><text>On</text></a>"

    assert drawn(inside, known=known) == inside


def test_messages_hold_the_names_and_what_is_only_a_value_is_none() -> None:
    made = document(
        "<text>Call {{ site.phone }}\n now</text><text>{{ site.phone }}</text><g aria-label='{{ site.name }}'/>"
    )

    assert [unit.key.msgid for unit in made.units()] == ["Call {{ site.phone }} now"]


def test_in_a_msgstr_only_the_variables_of_its_msgid_mean_something() -> None:
    assert drawn("<text>At {{ site.name }}</text>", PL, "W {{ site.name:gen }} {{ site.beds }}") == (
        "<text>W kliniki {{ site.beds }}</text>"
    )
    assert drawn(
        "<text>At <tspan>{{ site.name }}</tspan> x</text>",
        PL,
        "W <tspan>{{ site.name:gen }}</tspan> {{ site.beds }}",
    ) == ("<text>W <tspan>kliniki</tspan> {{ site.beds }}</text>")


def test_localized_sources_keep_variables() -> None:
    inside = "<text>At {{ site.name }}</text><text>{{ site.phone }}</text>"
    made = document(inside).splice(PL, says("W {{ site.name:gen }}", PL)).text

    assert "<text>W {{ site.name:gen }}</text><text>{{ site.phone }}</text>" in made


def test_every_variable_that_means_nothing_is_said_at_once_with_its_place() -> None:
    with pytest.raises(InputError) as raised:
        document(
            "\n<text>{{ site.nmae }} one</text>\n<text>{{ site.x }}</text><g aria-label='{{ site.y }}'\n"
            " data-a='{{ site.z }}'/>\n<a href='{{site.w}}'><path/></a><text lang='fr'>{{ site.v }}</text>"
        )

    assert [str(problem).partition(": no")[0] for problem in raised.value.problems] == [
        f"content/drawing.svg:{place}" for place in ("2:7", "3:7", "3:41", "4:10", "5:10", "5:49")
    ]


def site_with_drawings(folder: Path) -> Path:
    site = make("starter", folder)
    content = site / "content"
    (content / "_data" / "es").mkdir(parents=True)
    (content / "_data" / "site.toml").write_text(SITE, "utf-8")
    (content / "_data" / "es" / "site.toml").write_text('name = "Clínica"\n', "utf-8")
    (content / "name.svg").write_text(f"<svg {NAMESPACE}><text>{{{{ site.name }}}}</text></svg>", "utf-8")
    (content / "own.svg").write_text(f"<svg {NAMESPACE}><text>At {{{{ site.name }}}}</text></svg>", "utf-8")
    (content / "own.es.svg").write_text(
        f"<svg {NAMESPACE}><text>En {{{{ site.name }}}}</text></svg>", "utf-8"
    )
    (content / "shows.md").write_text("# Shows\n\n![A name](name.svg) ![Own](own.svg)\n", "utf-8")
    return site


def test_each_locale_has_a_drawing_with_its_values_even_without_a_message(tmp_path: Path) -> None:
    site = site_with_drawings(tmp_path / "site")
    fill(site, itself, names=["es"])
    made = built(site)

    assert "<text>Clínica</text>" in (made / "es" / "name.svg").read_text("utf-8")
    assert "<text>Clinic</text>" in (made / "en" / "name.svg").read_text("utf-8")
    assert 'src="name.svg"' in (made / "es" / "shows.html").read_text("utf-8")
    assert "<text>En Clínica</text>" in (made / "own.es.svg").read_text("utf-8")
    assert not [one for one in made.rglob("*.svg") if "{{" in one.read_text("utf-8")]


def test_a_site_says_what_means_nothing_in_its_drawings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_with_drawings(tmp_path / "site")
    for name in ("name.svg", "own.es.svg"):
        (site / "content" / name).write_text(
            f"<svg {NAMESPACE}>\n<text>{{{{ site.nmae }}}}</text></svg>", "utf-8"
        )
    capsys.readouterr()

    for command in ("sync", "build"):
        assert run([command, "--site", str(site)]) == 3
        said = capsys.readouterr().err
        assert "content/name.svg:2:7: no variable is named 'site.nmae'" in said
        assert "content/own.es.svg:2:7: no variable is named 'site.nmae'" in said
