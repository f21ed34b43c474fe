"""``i18n import pages``: trees of translated pages as other generators have them, and edited translations."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hostile import HOSTILE
from polib import pofile
from sites import snapshot

from i18n import po
from i18n.cli import run
from i18n.containment import refusal
from i18n.errors import InputError
from i18n.extract import template
from i18n.formats import Options
from i18n.formats.markdown import parse
from i18n.incoming import ours_of
from i18n.incoming.matching import fixed_part, folder_of, place_of
from i18n.incoming.pages import Sheet, align_page, fill, readdressed
from i18n.locales import locale
from i18n.merge import merge
from i18n.model import Markup

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "bench"))

import import_pages as bench  # noqa: E402 - its ways to edit a page are those of the benchmark

EN, DE = locale("en"), locale("de")
PAGE = """---
title: Risks
description: What can happen
---

# Risks

Take 5 mg in the morning, see [the leaflet](leaflet.md).

- Do not drive for 24 hours.
- Call 112 in an emergency.

Wait.
"""
GERMAN = """---
title: Risiken
description: Was geschehen kann
---

# Risiken

Nehmen Sie morgens 5 mg, siehe [die Packungsbeilage](/de/leaflet/).

- Fahren Sie 24 Stunden lang kein Auto.
- Rufen Sie im Notfall die 112.

Warten Sie.
"""
LEAFLET = "# Leaflet\n\nRead it.\n"
CURRENT = {
    "Risks": "Risiken",
    "What can happen": "Was geschehen kann",
    "Take 5 mg in the morning, see [the leaflet](leaflet.md).": (
        "Nehmen Sie morgens 5 mg, siehe [die Packungsbeilage](leaflet.md)."
    ),
    "Do not drive for 24 hours.": "Fahren Sie 24 Stunden lang kein Auto.",
    "Call 112 in an emergency.": "Rufen Sie im Notfall die 112.",
}
TREES = {
    "hugo_folders": ("content/de/**", "content/risks.md", "content/de/risks.md", "/de/risks/"),
    "hugo_suffixes": ("*.de.md", "content/risks.md", "content/risks.de.md", "/de/risks/"),
    "hugo_sections": ("content/**/*.de.md", "content/a/index.md", "content/a/_index.de.md", "/de/a/"),
    "docusaurus": (
        "i18n/de/docusaurus-plugin-content-docs/current/**",
        "content/guide/risks.md",
        "i18n/de/docusaurus-plugin-content-docs/current/guide/risks.md",
        "/de/docs/guide/risks",
    ),
    "elsewhere": ("old/german/**", "content/guide/index.md", "old/german/guide/README.md", "/de/guide/"),
}


def site(folder: Path, files: dict[str, str]) -> Path:
    for name, text in ({"i18n.toml": 'source_locale = "en"\nlocales = ["de"]\n'} | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def said(folder: Path) -> dict[str, str]:
    path = folder / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    return {entry.msgid: entry.msgstr for entry in pofile(str(path)).translated_entries()}


@pytest.mark.parametrize("tree", TREES)
def test_pages_of_a_tree_find_their_source(tree, tmp_path, capsys):
    pattern, source, target, url = TREES[tree]
    folder = site(tmp_path, {source: PAGE, "content/leaflet.md": LEAFLET, target: GERMAN})
    before = (folder / target).read_bytes()

    assert run(["import", "pages", "de", pattern, "--accept", "0.95", "-C", str(folder)]) == 0

    out = capsys.readouterr().out
    assert "de: 1 page: 5 current, 2 fuzzy (needs work)" in out
    assert ("are in the content" in out) == target.startswith("content/")
    assert said(folder) == CURRENT
    assert (folder / target).read_bytes() == before
    table = (folder / "locales" / "redirects.tsv").read_text("utf-8")
    assert table == f"from\tto\tlocale\n{url}\t{source}\tde\n"

    files = snapshot(folder)
    assert run(["import", "pages", "de", pattern, "--accept", "0.95", "-C", str(folder)]) == 0
    assert snapshot(folder) == files
    assert "everything is there already" in capsys.readouterr().out


def test_a_page_with_another_name_is_found_by_what_stands_in_it_and_none_of_its_texts_is_sure(tmp_path):
    folder = site(
        tmp_path, {"content/risks.md": PAGE, "content/leaflet.md": LEAFLET, "old/de/risiken.md": GERMAN}
    )
    assert run(["import", "pages", "de", "old/de/**", "--accept", "0.95", "-C", str(folder)]) == 0
    assert said(folder) == {}
    catalog = (folder / "locales" / "de" / "LC_MESSAGES" / "messages.po").read_text("utf-8")
    assert 'msgstr "Rufen Sie im Notfall die 112."' in catalog
    assert "/de/risiken/\tcontent/risks.md\tde\n" in (folder / "locales" / "redirects.tsv").read_text("utf-8")


def test_a_page_is_found_by_its_translation_key(tmp_path):
    folder = site(
        tmp_path,
        {
            "content/risks.md": PAGE.replace("---\ntitle", "---\ntranslationKey: r1\ntitle"),
            "old/de/anderswo.md": GERMAN.replace(
                "---\ntitle", "---\ntranslationKey: r1\nslug: gefahren\ntitle"
            ),
        },
    )
    assert run(["import", "pages", "de", "old/de/**", "--accept", "0.95", "-C", str(folder)]) == 0
    assert said(folder) == CURRENT
    assert "/de/gefahren/\tcontent/risks.md\tde\n" in (folder / "locales" / "redirects.tsv").read_text(
        "utf-8"
    )


def test_without_a_score_nothing_is_current_and_each_text_says_where_it_is_from(tmp_path):
    folder = site(tmp_path, {"content/risks.md": PAGE, "old/de/risks.md": GERMAN})
    assert run(["import", "pages", "de", "old/de/**", "-C", str(folder)]) == 0
    assert said(folder) == {}
    catalog = (folder / "locales" / "de" / "LC_MESSAGES" / "messages.po").read_text("utf-8")
    assert "# i18n: from old/de/risks.md:8: it stands in the same place, 1.00\n" in catalog


def test_a_dry_run_writes_nothing(tmp_path, capsys):
    folder = site(tmp_path, {"content/risks.md": PAGE, "old/de/risks.md": GERMAN})
    files = snapshot(folder)
    assert run(["import", "pages", "de", "old/de/**", "--dry-run", "-C", str(folder)]) == 0
    assert snapshot(folder) == files
    assert "locales/de/LC_MESSAGES/messages.po: would change" in capsys.readouterr().out


def test_what_has_no_place_is_shown_side_by_side(tmp_path):
    folder = site(
        tmp_path,
        {
            "content/risks.md": f"{PAGE}\n## Ask <b>us</b>\n",
            "old/de/risks.md": GERMAN.replace("- Rufen Sie im Notfall die 112.\n", ""),
            "old/de/extra.md": "Nur & ausschließlich hier.\n",
        },
    )
    assert run(["import", "pages", "de", "old/de/**", "--accept", "0.95", "-C", str(folder)]) == 0
    html = (folder / "import-left" / "de.html").read_text("utf-8")
    assert "Call 112 in an emergency." in html
    assert "Ask &lt;b&gt;us&lt;/b&gt;" in html
    assert "Nur &amp; ausschließlich hier." in html


def test_a_number_that_differs_is_never_current(tmp_path):
    folder = site(
        tmp_path,
        {"content/risks.md": PAGE, "old/de/risks.md": GERMAN.replace("5 mg", "50 mg").replace("24", "42")},
    )
    assert run(["import", "pages", "de", "old/de/**", "--accept", "0.5", "-C", str(folder)]) == 0
    assert not {text for text in said(folder) if "mg" in text or "24" in text}


def test_what_the_catalog_says_stays(tmp_path, capsys):
    folder = site(tmp_path, {"content/risks.md": PAGE, "old/de/risks.md": GERMAN})
    assert run(["sync", "-C", str(folder)]) == 0
    path = folder / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    text = path.read_text("utf-8")
    entry = 'msgid "Call 112 in an emergency."\nmsgstr "'
    path.write_text(text.replace(entry, f"{entry}Die 112 rufen."), "utf-8")
    assert run(["import", "pages", "de", "old/de/**", "--accept", "0.95", "-C", str(folder)]) == 0
    assert said(folder) == CURRENT | {"Call 112 in an emergency.": "Die 112 rufen."}
    assert "1 translated in another way already" in capsys.readouterr().out
    assert "Rufen Sie im Notfall die 112." in (folder / "import-left" / "de.html").read_text("utf-8")


def test_a_pattern_that_fits_nothing_is_refused(tmp_path, capsys):
    folder = site(tmp_path, {"content/risks.md": PAGE})
    assert run(["import", "pages", "de", "nowhere/**", "-C", str(folder)]) == 2
    assert "no page fits 'nowhere/**'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "root", "place"),
    [
        ("content/de/a/risks.md", "content/de/", "a/risks"),
        ("content/de/a/risks.md", "content/", "a/risks"),
        ("content/risks.de.md", "content/", "risks"),
        ("content/v1.2.md", "content/", "v1.2"),
        ("content/_index.md", "content/", "_index"),
        ("content/@de/x/README.md", "content/", "x/README"),
    ],
)
def test_a_page_has_the_same_place_in_every_language(path, root, place):
    assert place_of(path, root, (DE,)) == place


def test_the_page_of_a_folder_has_its_place():
    assert [folder_of(place) for place in ("a/index", "a/_index", "README", "a/risks")] == [
        "a",
        "a",
        "",
        "a/risks",
    ]


def test_the_fixed_part_of_a_pattern_ends_before_its_first_wildcard():
    assert fixed_part("content/de/**") == "content/de/"
    assert fixed_part("**/*.de.md") == ""
    assert fixed_part("old/de-*/x.md") == "old/"


def test_an_address_follows_its_source_only_where_it_can_be_no_other():
    msgid = "[a](risks.md) and [b](guide/index.md)"
    assert (
        readdressed(msgid, "[x](/de/risks/) und [y](guide/index.de.md)")
        == "[x](risks.md) und [y](guide/index.md)"
    )
    assert readdressed("[a](x/risks.md) [b](y/risks.md)", "[a](/de/risks/)") == "[a](/de/risks/)"
    assert readdressed("[a](risks.md)", "[x](https://example.org)") == "[x](https://example.org)"


@pytest.fixture(scope="module")
def bilingual(tmp_path_factory) -> list[tuple[str, str, str]]:
    """The pages of the demo with their German."""
    folder = tmp_path_factory.mktemp("bilingual") / "site"
    bench.from_site(ROOT, folder)
    done = subprocess.run(
        [sys.executable, "-m", "i18n", "build", "--as", "source"],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return list(bench.translated_pages(folder, "de"))


def test_an_edited_translation_finds_its_source_again_and_nothing_wrong_is_accepted(bilingual):
    dice = random.Random(2026)  # noqa: S311 - no secret, only a choice
    total = bench.Count(DE)
    used: set[str] = set()
    for name, way in bench.WAYS.items():
        for path, source, translated in dice.sample(bilingual, len(bilingual)):
            truth = bench.known(source, translated)
            if truth is None or not truth[1]:
                continue
            page = bench.Page.of(translated, truth[0])
            if way(page, dice) and bench.texts(page.text):
                used.add(name)
                sheets = (Sheet(parse(path, text, Options()), text) for text in (source, page.text))
                result = align_page(*sheets, EN, DE)
                bench.judge(page, result, source, total)
                break
    assert len(used) >= 30
    assert total.aligned >= 0.95 * total.wanted > 100
    assert total.accepted > 50
    assert not total.wrong


@pytest.mark.parametrize("text", HOSTILE)
def test_no_page_brings_in_what_no_page_would_show(text):
    target = GERMAN.replace("Warten Sie.", text).replace("Rufen Sie", f"Rufen Sie {text}")
    with suppress(InputError):
        sheets = [Sheet(parse("a.md", one, Options()), one) for one in (PAGE, target)]
        units = list(sheets[0].document.units())
        ours = ours_of(template(units), units, Options(), EN)
        empty = merge(ours.template, po.new_catalog(DE, "site")).catalog
        filled = fill(ours, empty, [align_page(sheets[0], sheets[1], EN, DE)], DE, 0.5)
        for one in filled.catalog.messages:
            if one.translated and not one.fuzzy:
                assert refusal(Markup.MARKDOWN, one.key.msgid, one.msgstr[0]) is None
