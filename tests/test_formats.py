"""What every format promises, case by case: what it finds, what it makes of it, and that it leaves the rest alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import DE, EN, missing, without_marks

from i18n.formats import format_for
from i18n.formats.base import Options
from i18n.formats.html import HTML
from i18n.formats.markdown import MARKDOWN
from i18n.locales import locale
from i18n.model import Link, Localized, State

PL = locale("pl")
CASES = Path(__file__).parent / "cases"

# --- the table of formats ---------------------------------------------------------------------------------


def test_a_format_is_found_by_the_name_of_a_file():
    assert format_for("content/a/README.MD") is MARKDOWN
    assert format_for("content/a.htm") is HTML
    assert format_for("content/a.png") is None


# --- golden files -----------------------------------------------------------------------------------------


def folders(area):
    return sorted(path.parent for path in (CASES / area).glob("*/source.*"))


def parsed(folder):
    (path,) = folder.glob("source.*")
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    return format_for(path.name).parse(f"content/{path.name}", text, Options(source_locale=EN))


def dump(unit):
    lines = [f"{unit.reference.line}: {unit.kind} ({unit.markup})"]
    lines += [f"  context: {unit.key.msgctxt}"] if unit.key.msgctxt is not None else []
    lines += [f"  under: {' / '.join(unit.trail)}"] if unit.trail else []
    lines += [f"  note: {unit.note}"] if unit.note else []
    lines += ["  safety"] if unit.safety else []
    lines += [f"  only: {' '.join(sorted(unit.applies.only))}"] if unit.applies.only else []
    lines += [f"  except: {' '.join(sorted(unit.applies.excluded))}"] if unit.applies.excluded else []
    lines += [f"  | {line}" for line in unit.key.msgid.split("\n")]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("folder", folders("extract"), ids=lambda folder: folder.name)
def test_what_extraction_finds_is_as_accepted(folder, golden):
    golden(folder / "units.txt", "\n".join(map(dump, parsed(folder).units())))


def table_of(path, where=DE):
    r"""Lines of ``state TAB msgid TAB msgstr``, with ``\n`` and ``\t`` in texts. What is not there is missing."""
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        state, *texts = line.split("\t")
        msgid, msgstr = (text.replace("\\n", "\n").replace("\\t", "\t") for text in texts)
        table[msgid] = {
            "current": Localized(msgstr, where, State.CURRENT),
            "fuzzy": Localized(msgid, EN, State.FUZZY),
            "old": Localized(msgstr, where, State.FUZZY, outdated=True),
        }[state]
    return table


def read_translations(path, where=DE):
    table = table_of(path, where)
    return lambda unit: table.get(unit.key.msgid) or missing(unit)


@pytest.mark.parametrize("folder", folders("render"), ids=lambda folder: folder.name)
def test_what_rendering_makes_is_as_accepted(folder, golden):
    translate = read_translations(folder / "de.tsv")

    def resolve(href, reference):
        del reference
        return Link(href.url.replace(".md", ".html"), "en" if href.url.startswith("en-only") else None)

    page = parsed(folder).render(DE, translate, resolve)

    golden(folder / "expected.html", page.html)
    assert 'data-i18n="' not in without_marks(page.html)


@pytest.mark.parametrize("folder", folders("extract") + folders("render"), ids=lambda folder: folder.name)
def test_an_untranslated_source_is_the_same_byte_for_byte(folder):
    (path,) = folder.glob("source.*")
    page = parsed(folder)
    # What is not for a locale is cut out of its source.
    where = PL if not all(unit.applies.to(DE) for unit in page.units()) else DE

    assert page.splice(where, missing).text.encode() == path.read_bytes()
