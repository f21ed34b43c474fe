"""Drawings: what is text in them, and what each locale gets."""

import json
import re
from xml.etree import ElementTree as ET

import pytest
from documents import DE, EN, as_it_is, by_msgid, missing, unchanged
from sites import built, fill, ran, rewrite

from i18n.cli import run
from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.svg import parse
from i18n.locales import locale
from i18n.model import Link, Localized, Markup, State

AR = locale("ar")
SVG = "http://www.w3.org/2000/svg"


def drawing(inside, attributes=""):
    text = f'<svg xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"{attributes}>{inside}</svg>'
    return parse("content/drawing.svg", text, Options(source_locale=EN))


def msgids(inside, attributes=""):
    return [unit.key.msgid for unit in drawing(inside, attributes).units()]


def localized(inside, texts, where=DE, resolve=as_it_is, attributes=""):
    def translate(unit):
        if unit.key.msgid in texts:
            return Localized(texts[unit.key.msgid], where, State.CURRENT)
        return missing(unit)

    found = drawing(inside, attributes).render(where, translate, resolve).html
    ET.fromstring(found)  # noqa: S314 - our own file, judged for being well-formed
    return found


def inside_of(found):
    return re.sub(r"^<svg[^>]*>|</svg>$", "", found)


def fault(text):
    with pytest.raises(InputError) as caught:
        parse("x.svg", text, Options())
    return [str(problem) for problem in caught.value.problems]


def test_texts_titles_descriptions_and_labels_are_units():
    inside = '<title>A title</title><desc>Words</desc><g aria-label="A group"><text x="1">Label</text></g>'

    assert msgids(inside) == ["A title", "Words", "A group", "Label"]


def test_white_space_at_the_edges_stays_outside_and_inside_it_is_one_space():
    inside = "<text>\n  Two\n  words\n</text>"

    assert msgids(inside) == ["Two words"]
    assert "<text>\n  Zwei Wörter\n</text>" in localized(inside, {"Two words": "Zwei Wörter"})


@pytest.mark.parametrize("place", ['x="0"', 'y="9"', 'x="0" dy="1em"'])
def test_a_tspan_with_a_place_of_its_own_is_a_line_of_its_own(place):
    inside = f"<text><tspan {place}>One</tspan> <tspan {place}>Two</tspan></text>"

    assert msgids(inside) == ["One", "Two"]


def test_a_tspan_inside_a_line_stays_in_its_text_as_markup():
    (unit,) = drawing('<text>Take <tspan class="b">two</tspan> &amp; rest</text>').units()

    assert unit.key.msgid == 'Take <tspan class="b">two</tspan> &amp; rest'
    assert unit.markup is Markup.HTML


def test_what_is_raised_or_lowered_is_still_in_its_line():
    assert msgids('<text>H<tspan dy="3">2</tspan>O</text>') == ['H<tspan dy="3">2</tspan>O']


def test_an_element_around_a_whole_text_stays_outside():
    assert msgids('<text><tspan class="b"><a href="x">Whole</a></tspan></text>') == ["Whole"]


def test_a_text_on_a_path_and_the_title_of_a_text_stand_alone():
    inside = '<text>One <textPath href="#p">Two</textPath> three<title>Tip</title></text>'

    assert msgids(inside) == ["One", "Two", "three", "Tip"]


def test_sections_of_character_data_are_text():
    inside = "<text><![CDATA[ a & <b> ]]></text>"

    assert msgids(inside) == ["a & <b>"]
    assert inside_of(localized(inside, {"a & <b>": "c & <d>"})) == "<text>c &amp; &lt;d&gt;</text>"


def test_character_references_are_characters():
    assert msgids("<text>A &#x2192; B &amp; C</text>") == ["A → B & C"]


@pytest.mark.parametrize(
    "inside",
    [
        "<text>5 % 3</text>",
        '<text translate="no">No</text>',
        '<g class="a notranslate"><text>No</text></g>',
        '<g xml:lang="de"><text>Nein</text></g>',
        '<text lang="de-AT">Nein</text>',
        '<switch><text systemLanguage="de, fr">Nein</text></switch>',
        "<style>text { content: 'No' }</style>",
        "<script>alert('No')</script>",
        "<metadata><title>No</title></metadata>",
        "<foreignObject><title>No</title></foreignObject>",
        '<x:title xmlns:x="http://purl.org/dc/elements/1.1/">No</x:title>',
    ],
)
def test_what_is_no_text_of_the_source_is_no_unit(inside):
    assert msgids(inside + "<text>Yes</text>") == ["Yes"]


def test_what_says_the_sources_language_is_a_unit_and_says_the_locales_then():
    inside = '<g lang="de"><text>Nein</text><text lang="en-GB">Yes</text></g>'

    assert msgids(inside) == ["Yes"]
    assert '<text lang="de" xml:lang="de">Ja</text>' in localized(inside, {"Yes": "Ja"})


def test_prefixed_names_are_known():
    text = f'<s:svg xmlns:s="{SVG}"><s:text>One <s:tspan>two</s:tspan></s:text></s:svg>'
    found = parse("x.svg", text, Options())

    (unit,) = found.units()
    assert unit.key.msgid == "One <s:tspan>two</s:tspan>"
    said = by_msgid({unit.key.msgid: "<s:tspan>zwei</s:tspan> eins"})
    assert "<s:text><s:tspan>zwei</s:tspan> eins</s:text>" in found.render(DE, said, as_it_is).html


def test_the_file_says_its_language_and_what_fell_back_says_its_own():
    found = localized("<title>One</title><text>Two</text>", {"One": "Eins"}, attributes=' xml:lang="en"')

    assert 'xml:lang="de" lang="de">' in found
    assert "<title>Eins</title>" in found
    assert '<text data-i18n="missing" lang="en" xml:lang="en">Two</text>' in found


def test_of_two_languages_in_one_element_each_has_its_own():
    found = localized("<text>One<title>T</title>two</text>", {"One": "Eins", "T": "T"})

    assert '<text>Eins<title>T</title><tspan lang="en" xml:lang="en" data-i18n="missing">two</tspan>' in found


def test_inside_of_a_label_that_fell_back_texts_say_their_language():
    found = localized('<g aria-label="A group"><text>One</text></g>', {"One": "Eins"})

    assert '<g aria-label="A group" data-i18n="missing" lang="en" xml:lang="en">' in found
    assert '<text lang="de" xml:lang="de">Eins</text>' in found


def test_a_label_in_another_language_than_its_text_stays_empty():
    found = localized('<text aria-label="Spoken">One</text>', {"One": "Eins"})

    assert '<text aria-label="">Eins</text>' in found


def test_from_right_to_left_a_text_keeps_its_box():
    inside = (
        '<text x="9">One</text><g text-anchor="end"><text>One</text></g>'
        '<text text-anchor="middle">One</text><text>Two</text>'
    )
    found = inside_of(localized(inside, {"One": "واحد"}, AR))

    assert found == (
        '<text x="9" direction="rtl" text-anchor="end">واحد</text>'
        '<g text-anchor="end"><text direction="rtl" text-anchor="start">واحد</text></g>'
        '<text text-anchor="middle" direction="rtl">واحد</text>'
        '<text data-i18n="missing" lang="en" xml:lang="en">Two</text>'
    )


def test_each_line_of_a_text_turns_by_itself():
    found = localized('<text><tspan x="9">One</tspan><tspan x="9">Two</tspan></text>', {"One": "واحد"}, AR)

    assert '<tspan x="9" direction="rtl" text-anchor="end" unicode-bidi="embed">واحد' in found
    assert '<tspan x="9" data-i18n="missing" lang="en" xml:lang="en">Two' in found


def test_a_line_that_fell_back_inside_a_turned_text_lies_as_in_the_source():
    found = localized('<text>One <tspan x="9">Two</tspan></text>', {"One": "واحد"}, AR)

    assert 'direction="ltr" text-anchor="start" unicode-bidi="embed">Two' in found


def test_what_a_style_sheet_says_of_the_anchor_is_known_and_overruled():
    inside = "<style>/* x */ .note, text.n { text-anchor: end } #m{text-anchor:middle}</style>"
    found = localized(
        f'{inside}<text class="note">One</text><text class="note" id="m">One</text>', {"One": "واحد"}, AR
    )

    assert '<text class="note" direction="rtl" style="text-anchor:start">واحد</text>' in found
    assert 'id="m" direction="rtl" style="text-anchor:middle">' in found


def test_what_a_style_attribute_says_of_the_anchor_is_overruled_there():
    found = localized('<text style="fill:red; text-anchor:end">One</text>', {"One": "واحد"}, AR)

    assert 'style="fill:red; text-anchor:end;text-anchor:start"' in found


def test_vertical_text_does_not_turn():
    assert "direction" not in localized('<text writing-mode="tb">One</text>', {"One": "واحد"}, AR)


def test_an_unchanged_text_does_not_turn():
    assert "direction" not in localized("<text>NMDA</text>", {"NMDA": "NMDA"}, AR)


def test_a_coordinate_for_each_letter_becomes_one_for_all():
    found = localized('<text x="1 2,3" y="7" dx="1 1">One</text><text x="1 2">Two</text>', {"One": "Eins"})

    assert '<text x="1" y="7" dx="1">Eins</text>' in found
    assert '<text x="1 2"' in found


def test_addresses_are_those_of_the_locale():
    seen = []

    def resolve(href, reference):
        seen.append((href.url, href.image, reference.line))
        return Link(f"../{href.url}", "en" if href.url == "a.md" else None)

    inside = (
        '<a href="a.md"><text>One</text></a>\n<image xlink:href=\'p.png\'/><use href="#u"/>'
        '<text>See <a href="b.md">two</a></text><path style="fill:url(f.svg#x);stroke:url(#y)"/>'
    )
    found = localized(inside, {'See <a href="b.md">two</a>': '<a href="b.md">Zwei</a>'}, resolve=resolve)

    assert '<a href="../a.md" hreflang="en">' in found
    assert "<image xlink:href='../p.png'/><use href=\"#u\"/>" in found
    assert '<a href="../b.md">Zwei</a>' in found
    assert "fill:url(../f.svg#x);stroke:url(#y)" in found
    assert sorted(seen) == [("a.md", False, 1), ("b.md", False, 2), ("f.svg#x", True, 2), ("p.png", True, 2)]


@pytest.mark.parametrize(
    "msgstr",
    ["<em>x</em>", "x<br>", "<tspan>", "</tspan>", "<b>", "<!-- x -->", "<script/>", "&#0;",
     "<tspan class='x'>y</tspan>", "<![CDATA[x]]>", "<?x?>", "</text><script>x</script><text>"],
)  # fmt: skip
def test_a_text_that_cannot_stand_there_shows_the_source(msgstr):
    inside = "<text>a <tspan>b</tspan></text>"
    page = drawing(inside)

    def said(_unit):
        return Localized(msgstr, DE, State.CURRENT)

    found = page.render(DE, said, as_it_is)

    assert '<text data-i18n="missing" lang="en" xml:lang="en">a <tspan>b</tspan></text>' in found.html
    assert [state for _, state in found.states] == [State.MISSING]
    assert page.splice(DE, said).refused


def test_names_of_characters_in_html_become_characters():
    inside = "<text>a <tspan>b</tspan></text>"
    text = {"a <tspan>b</tspan>": "&auml; &amp; R&D <tspan>&nbsp;b</tspan>"}

    assert "<text>ä &amp; R&amp;D <tspan>\u00a0b</tspan></text>" in localized(inside, text)


def test_splicing_changes_the_texts_alone():
    page = drawing('<text x="1">One</text>\r\n<g aria-label="A"><text>Two</text></g>')
    found = page.splice(AR, by_msgid({"One": "واحد", "A": 'b "c"'})).text

    assert '<text x="1">واحد</text>\r\n<g aria-label="b &quot;c&quot;"><text>Two</text></g>' in found
    assert page.splice(AR, unchanged).text == page.splice(AR, missing).text


# --- what is refused ---


def test_an_unclosed_element_is_named_with_its_line():
    assert fault("<svg>\n<text>One\n</svg>") == ["x.svg:3:3: '<text>' of line 2 is not closed: add '</text>'"]
    assert fault("<svg>\n<text>One") == ["x.svg:2:10: '<text>' of line 2 is not closed: add '</text>'"]


def test_declared_and_unknown_entities_are_refused():
    (found,) = fault('<!DOCTYPE svg [<!ENTITY a "x">]><svg><text>&a;</text></svg>')

    assert found.startswith("x.svg:1:15: declares entities or other things in its DOCTYPE: take")
    assert "undefined entity" in fault("<svg><text>&nbsp;</text></svg>")[0]
    assert (
        "unknown entity '&nbsp;'" in fault('<!DOCTYPE svg SYSTEM "x.dtd"><svg><text>&nbsp;</text></svg>')[0]
    )


def test_a_doctype_without_declarations_is_fine():
    text = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg><text>One</text></svg>'

    assert [unit.key.msgid for unit in parse("x.svg", text, Options()).units()] == ["One"]


def test_another_encoding_is_refused():
    assert (
        "is encoded in ISO-8859-1"
        in fault('<?xml version="1.0" encoding="ISO-8859-1"?><svg><text>A</text></svg>')[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        "<svg><text>" + "<g>" * 17_000_000,
        "<svg><text>x</text>" + "<g/>" * 12_000_000,
        "<svg><text>" + "x\n" * 25_000_000,
        "<svg>" + "<text>x</text>" * 3_500_000,
        "<svg><text " + "a" * 50_000_000,
    ],
    ids=["nested", "elements", "characters", "texts", "attribute"],
)
def test_fifty_megabytes_of_nonsense_are_refused_soon(text):
    assert fault(text)


def test_the_lines_of_many_addresses_are_found_in_their_time():
    # A quadratic step would take minutes here.
    pieces = '<rect fill="url(a.svg)"/>\n' * 200_000

    assert [unit.reference.line for unit in drawing(f"{pieces}<text>Last</text>").units()] == [200_001]


def test_the_lines_of_many_texts_are_found_in_their_time():
    # A quadratic step would take half a minute here.
    pieces = 'c<tspan x="1"/>\n' * 100_000

    assert "more than 20,000 texts" in fault(f"<svg><text>{pieces}</text></svg>")[0]


def test_a_file_without_texts_is_not_looked_at():
    assert list(parse("x.svg", "<svg><g></svg>", Options()).units()) == []


# --- in a site ---


@pytest.fixture
def clinic(tmp_path):
    folder = tmp_path / "clinic"
    (folder / "content" / "images").mkdir(parents=True)
    (folder / "i18n.toml").write_text('source_locale = "en"\nlocales = ["de"]\n', "utf-8")
    (folder / "content" / "index.md").write_text("# Home\n\n![A](images/a.svg) ![B](images/b.svg)\n", "utf-8")
    (folder / "content" / "images" / "a.svg").write_text(
        f'<svg xmlns="{SVG}"><a href="../index.md"><text>One</text></a></svg>\n', "utf-8"
    )
    (folder / "content" / "images" / "b.svg").write_text(f'<svg xmlns="{SVG}"><path/></svg>\n', "utf-8")
    ran(folder, "sync")
    rewrite(
        folder / "locales" / "de" / "LC_MESSAGES" / "messages.po",
        'msgid "One"\nmsgstr ""',
        'msgid "One"\nmsgstr "Eins"',
    )
    return folder


@pytest.mark.parametrize("style", ["html", "pretty"])
@pytest.mark.parametrize("prefix", ["true", "false"])
def test_each_locale_has_its_own_drawing_and_its_pages_show_that(clinic, style, prefix):
    with (clinic / "i18n.toml").open("a") as config:
        config.write(f'[urls]\nstyle = "{style}"\nsource_prefix = {prefix}\n')
    build = built(clinic, "--pseudo")
    home = "" if prefix == "false" else "en/"

    assert ">Eins</text>" in (build / "de/images/a.svg").read_text("utf-8")
    assert "⟦" in (build / "en-XA/images/a.svg").read_text("utf-8")
    assert '<svg xmlns="http://www.w3.org/2000/svg" lang="en"' in (build / f"{home}images/a.svg").read_text(
        "utf-8"
    )
    assert (build / "images/a.svg").is_file()
    assert not (build / "de/images/b.svg").exists()
    for page in ("de/", home):
        html = (build / f"{page}index.html").read_text("utf-8")
        assert 'src="images/a.svg"' in html
        assert ('src="../images/b.svg"' if page else 'src="images/b.svg"') in html
    assert ('href="../"' if style == "pretty" else 'href="../index.html"') in (
        build / "de/images/a.svg"
    ).read_text("utf-8")


def test_the_texts_of_a_drawing_count_for_the_locale(clinic, capsys):
    capsys.readouterr()
    ran(clinic, "status", "--format", "json")
    (german,) = json.loads(capsys.readouterr().out)["locales"]

    assert german["messages"]["total"] == 3
    assert german["messages"]["current"] == 1


def test_the_texts_of_a_drawing_count_for_the_pages_that_show_it(tmp_path, capsys):
    (tmp_path / "content").mkdir()
    for name, text in {
        "i18n.toml": 'source_locale = "en"\nlocales = ["de"]\n',
        "content/shows.md": "# One\n\n![](heart.svg)\n",
        "content/links.md": "# Two\n\n[The heart](heart.svg)\n",
        "content/data.html": '<p>Three <img src="/heart.svg" alt=""></p>\n',
        "content/heart.svg": '<svg xmlns="http://www.w3.org/2000/svg"><text>Heart</text><text>1</text></svg>\n',
    }.items():
        (tmp_path / name).write_text(text, "utf-8")
    fill(tmp_path, lambda one, _: "" if one.msgid == "Heart" else one.msgid, names=["de"])
    capsys.readouterr()

    assert run(["status", "--site", str(tmp_path), "--format", "json"]) == 0

    (de,) = json.loads(capsys.readouterr().out)["locales"]
    rows = {page["source"]: page["messages"] for page in de["pages"]}
    assert rows["content/shows.md"] == {"total": 2, "current": 1, "fuzzy": 0, "missing": 1}
    assert rows["content/data.html"] == {"total": 2, "current": 1, "fuzzy": 0, "missing": 1}
    assert rows["content/links.md"] == {"total": 2, "current": 2, "fuzzy": 0, "missing": 0}
    output = built(tmp_path)
    page = (output / "de" / "shows.html").read_text("utf-8")
    assert '<img src="heart.svg" data-i18n-file="missing" alt="">' in page
    assert '<li data-bar="missing">' in page
    assert "data-i18n-file" not in (output / "de" / "links.html").read_text("utf-8")
    assert "data-i18n-file" not in (output / "en" / "shows.html").read_text("utf-8")


def test_a_dead_link_in_a_drawing_is_found(clinic, capsys):
    rewrite(clinic / "content" / "images" / "a.svg", "../index.md", "../gone.md")
    built(clinic)
    said = capsys.readouterr()

    assert "content/images/a.svg:1: error: dead-link" in said.out + said.err


def test_a_drawing_that_would_take_a_files_place_is_an_error(clinic, capsys):
    (clinic / "content" / "de" / "images").mkdir(parents=True)
    (clinic / "content" / "de" / "images" / "a.svg").write_text("<svg/>", "utf-8")

    assert run(["build", "--site", str(clinic)]) == 2
    said = capsys.readouterr()
    assert "has the same address 'de/images/a.svg'" in said.out + said.err


# --- directives ---


def units_of(inside):
    return {unit.key.msgid: unit for unit in drawing(inside).units()}


def test_directives_hold_for_the_element_after_them_and_all_in_it():
    found = units_of(
        "<!-- i18n:comment On the leaflet --><!-- i18n:context drawing --><!-- i18n:safety -->"
        '<g aria-label="A"><text>One</text></g><text>Two</text><!-- i18n:skip --><g><text>Three</text></g>'
        "<!-- i18n:skip-start --><text>Four</text><!-- i18n:skip-end --><text>Five</text>"
    )

    assert list(found) == ["A", "One", "Two", "Five"]
    assert found["One"].key.msgctxt == "drawing"
    assert found["One"].note == "On the leaflet"
    assert found["One"].safety
    assert found["Two"].key.msgctxt is None


def test_what_is_for_some_locales_stands_in_their_drawings_alone_and_directives_in_none():
    inside = "<!-- i18n:only pl --><text>One</text><!-- i18n:end --><text>Two</text>"

    assert inside_of(localized(inside, {"Two": "Zwei"})) == "<text>Zwei</text>"
    polish = localized(inside, {"One": "Jeden", "Two": "Dwa"}, locale("pl"))
    assert inside_of(polish) == "<text>Jeden</text><text>Dwa</text>"


def test_faults_of_directives_are_told_with_their_lines():
    comments = "<!-- i18n:skip-start -->\n<!-- i18n:what -->\n"
    text = f'<svg xmlns="{SVG}">\n<text>A <!-- i18n:skip --> b</text>\n{comments}</svg>'
    said = fault(text)

    assert len(said) == 3
    assert said[0].startswith("x.svg:2:9: a directive inside a text")
    assert said[1].startswith('x.svg:3: "i18n:skip-start" is not closed')
    assert said[2].startswith('x.svg:4: unknown directive "i18n:what"')
