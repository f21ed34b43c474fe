"""Files as people have them, case by case (tests/cases/formats): their units, and the files of other locales.

A folder holds ``source.*``; ``i18n.toml`` where it needs a configuration; for each locale a table of translations
(``de.tsv``), and what is made of them: ``spliced.de.*``, the source in that locale; ``rendered.de.*``, what the site
has of it (of data that is the same); ``refused.de.txt``, the texts that cannot stand in the file.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from documents import EN, as_it_is, missing
from test_formats import dump, read_translations, table_of

from i18n.config import read_config
from i18n.formats import format_for
from i18n.formats.base import Options
from i18n.formats.html import HTML
from i18n.locales import locale
from i18n.project.source import options_of

CASES = sorted((Path(__file__).parent / "cases" / "formats").iterdir())
TABLES = [path for case in CASES for path in sorted(case.glob("*.tsv"))]


def source(case):
    (path,) = case.glob("source.*")
    return path


def parsed(case, text, where=EN):
    path = source(case)
    configuration = case / "i18n.toml"
    options = Options(source_locale=EN)
    if configuration.exists():
        options = options_of(read_config(configuration.read_text("utf-8"), "i18n.toml"))
    return format_for(path.name).parse(f"content/{path.name}", text, replace(options, source_locale=where))


def spoken(case, where):
    """The language of a file that was made for a locale: HTML says it itself."""
    return where if format_for(source(case).name) is HTML else EN


def opened(case):
    return parsed(case, source(case).read_bytes().decode())


def named(path):
    return f"{path.parent.name}-{path.stem}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_units_of_a_file_are_as_accepted(case, golden):
    golden(case / "units.txt", "\n".join(map(dump, opened(case).units())))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file_without_translations_keeps_every_byte(case):
    for where in (locale("de"), locale("ar")):
        assert opened(case).splice(where, missing).text.encode() == source(case).read_bytes()


@pytest.mark.parametrize("table", TABLES, ids=named)
def test_the_file_of_a_locale_is_as_accepted_and_has_the_same_blocks(table, golden):
    case, where = table.parent, locale(table.stem)
    made = opened(case).splice(where, read_translations(table, where))
    golden(case / f"spliced.{where.tag}{source(case).suffix}", made.text)
    refused = "".join(f"{unit.reference.line}: {unit.key.msgid}: {why}\n" for unit, why in made.refused)
    if refused or (case / f"refused.{where.tag}.txt").exists():
        golden(case / f"refused.{where.tag}.txt", refused)
    before, after = (
        [(unit.kind, unit.key.msgctxt) for unit in one.units()]
        for one in (opened(case), parsed(case, made.text, spoken(case, where)))
    )
    assert before == after


@pytest.mark.parametrize("table", TABLES, ids=named)
def test_what_the_site_has_of_a_file_is_as_accepted(table, golden):
    case, where = table.parent, locale(table.stem)
    document, translate = opened(case), read_translations(table, where)
    made = document.render(where, translate, as_it_is)
    if format_for(source(case).name).role == "data":
        assert made.html == document.splice(where, translate).text
        return
    suffix = ".svg" if source(case).suffix == ".svg" else ".html"
    golden(case / f"rendered.{where.tag}{suffix}", made.html)
    if made.plain:
        golden(case / f"rendered.{where.tag}.txt", made.plain)


@pytest.mark.parametrize("table", TABLES, ids=named)
def test_every_translation_of_a_table_is_asked_for(table):
    asked = {unit.key.msgid for unit in opened(table.parent).units()}
    assert table_of(table).keys() <= asked
