"""The theme: its texts are complete in every locale that it comes with, and its sheet suits every direction."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from i18n import po
from i18n.checks import check_catalog
from i18n.config import THEMES
from i18n.locales import folder_locale, locale
from i18n.model import State, units_by_key
from i18n.project.theme import has_theme_texts
from i18n.templating import extract_messages, misfit

ROOT = Path(__file__).parent.parent
THEME = ROOT / "i18n" / "theme"
CATALOGS = sorted((THEME / "locales").glob("*.po"))
TEMPLATES = sorted(THEME.rglob("templates/*.html"))
SHEETS = {"default": THEME / "assets" / "theme.css", "bare": THEME / "bare" / "assets" / "theme.css"}


def catalog(path):
    reading = po.read(path.read_bytes(), path.name, folder_locale(path.stem))
    assert not reading.faults
    assert not reading.warnings
    return reading.catalog


def units():
    return [
        unit for path in TEMPLATES for unit in extract_messages(path.name, path.read_text(encoding="utf-8"))
    ]


def test_the_template_of_the_texts_is_what_the_templates_say_today():
    done = subprocess.run(
        [sys.executable, "tools/make_theme_template.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_demo_locales_have_the_texts():
    assert {path.stem for path in CATALOGS} >= {"ar", "de", "es", "fr", "ja", "pl"}


def test_the_theme_speaks_what_is_read_in_clinics():
    wanted = (
        "af ar bg bn bs ca cs da de el es et fa fi fil fr gl gu he hi hr hu id it ja ko lt lv mk ms nb nl pa pl pt-BR"
        " pt-PT ro ru sk sl sq sr sr-Latn sv sw ta th tr uk ur vi zh-Hans zh-Hant"
    )

    assert [tag for tag in wanted.split() if not has_theme_texts(locale(tag))] == []
    assert len(CATALOGS) >= 40


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_every_text_is_translated_and_none_is_left_over(path):
    messages = {message.key: message for message in catalog(path).messages}

    assert set(messages) == {unit.key for unit in units()}
    assert [key for key, message in messages.items() if message.state is not State.CURRENT] == []


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_every_plural_form_is_there_and_every_placeholder_fits(path):
    read = catalog(path)
    forms, _ = po.plural_forms(read)

    assert forms == read.locale.nplurals
    for message in read.messages:
        assert len(message.msgstr) == (forms if message.msgid_plural else 1)
        for text in message.msgstr:
            assert misfit(text, message.key.msgid, message.msgid_plural, frozenset({"n"})) is None


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_msgfmt_has_nothing_against_a_catalog(path):
    if not shutil.which("msgfmt"):
        pytest.skip("msgfmt is not installed")

    done = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", str(path)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_our_own_checks_find_nothing_in_a_catalog(path):
    read = catalog(path)

    found = check_catalog(read, units_by_key(units()), locale=read.locale, source=locale("en"))

    assert [f"{one.line}: {one.check}: {one.message}" for one in found] == []


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_a_catalog_has_the_name_and_the_header_of_its_locale(path):
    read = catalog(path)
    header = dict(line.split(": ", 1) for line in read.header.msgstr[0].splitlines() if ": " in line)

    assert read.locale.posix == path.stem
    assert header["Language"] == path.stem
    assert header["Language-Team"] == read.locale.english_name
    assert header["Plural-Forms"] == f"nplurals={read.locale.nplurals}; plural={read.locale.plural_rule};"


def test_no_template_asks_for_a_foreign_script_or_brings_a_style_of_its_own():
    for path in TEMPLATES:
        text = path.read_text(encoding="utf-8")
        # Off unless a site asks for it, and a file of its own.
        text = text.replace('<script src="{{ script }}" defer></script>', "")
        text = text.replace('<script type="application/ld+json">', "")  # a block of data: nothing runs
        text = text.replace('<script src="{{ search.script }}" defer></script>', "")  # the theme's own file
        assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:|data:", text), path.name


@pytest.fixture(params=THEMES)
def sheet(request):
    """The style sheet of each theme, without comments."""
    return re.sub(r"/\*.*?\*/", "", SHEETS[request.param].read_text("utf-8"), flags=re.DOTALL)


def test_no_sheet_knows_left_and_right(sheet):
    sides = "left|right|top|bottom"
    physical = (
        rf"(?:margin|padding|border)-(?:{sides})\b|(?<![-.\w])(?:{sides})\s*:(?!:)"
        r"|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?<![-\w])(?:min-|max-)?(?:width|height)\s*:"
        r"|border-(?:top|bottom)-(?:left|right)-radius"
    )

    found = [one for one in re.findall(physical, sheet) if one not in {"min-width:", "max-width:"}]

    assert found == []


def test_no_sheet_gives_the_two_sides_different_room(sheet):
    four = re.findall(
        r"(?<![-\w])(?:margin|padding|inset)\s*:\s*([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)\s*[;}]", sheet
    )

    assert [one for one in four if one[1] != one[3]] == []


def test_no_sheet_loads_anything_from_elsewhere(sheet):
    assert not re.search(r"url\(|@import|@font-face", sheet)


def test_no_sheet_takes_the_mark_of_the_focus_away(sheet):
    assert not re.search(r"outline(?:-style|-width)?\s*:\s*(?:0|none)", sheet)


def test_every_sheet_knows_the_marks_the_prints_and_the_scripts(sheet):
    for mark in ("missing", "outdated", "old"):
        assert f'[data-i18n="{mark}"]' in sheet
    for one in (
        "hyphens: auto",
        "tabular-nums",
        ":lang(ar)",
        ":lang(ja)",
        "color-scheme",
        "@media print",
        ".hidden",
    ):
        assert one in sheet, one
    printed = sheet.partition("@media print")[2]
    assert re.search(r"\.address \{ display: block", printed)
    assert 'attr(href) ">"' in printed


def test_the_bare_sheet_names_no_colour_and_no_font():
    text = SHEETS["bare"].read_text("utf-8")
    text = text.replace("color: CanvasText; background: Canvas;", "")  # the browser's own

    assert not re.search(r"#[0-9a-f]{3,8}\b|rgba?\(|hsl|(?<!-)\bcolor:|background|font-family", text)
    assert len(text) < 5_000


def test_the_bare_theme_has_only_what_differs_from_the_other():
    names = {path.relative_to(THEME / "bare").as_posix() for path in (THEME / "bare").rglob("*.*")}

    assert names == {"assets/theme.css", "templates/switcher.html"}


def blocks(name):
    return set(re.findall(r"{% block (\w+) %}", (THEME / "templates" / name).read_text("utf-8")))


def test_the_documentation_names_every_block_and_every_template():
    page = (ROOT / "docs" / "theme.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+\.html)` \| .*? \|(.*) \|$", page, re.MULTILINE))

    assert set(rows) == {path.name for path in TEMPLATES} - {"words.html"}
    for name, said in rows.items():
        own = blocks(name) if name in {"base.html", "page.html"} else set()
        assert set(re.findall(r"`(\w+)`", said)) == own - ({"main"} if name == "page.html" else set()), name


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def palettes():
    sheet = SHEETS["default"].read_text(encoding="utf-8")
    blocks = re.findall(r":root\s*\{(.*?)\}", sheet, re.DOTALL)
    return [dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", block)) for block in blocks[:2]]


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark"])
def test_every_colour_of_text_stands_out_enough(palette):
    for name in ("ink", "soft", "accent", "note", "tip", "important", "warning", "caution"):
        for ground in ("paper", "surface"):
            assert contrast(palette[name], palette[ground]) >= 4.5, (name, ground)
    assert contrast(palette["accent-ink"], palette["accent"]) >= 4.5
    for bar in ("missing", "outdated", "old"):
        assert contrast(palette[bar], palette["paper"]) >= 3
