"""``i18n impact``: what changed, who sees what, who has to translate."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from corrections import LOCALES, NEW, OLD, committed, corrected, dosed
from polib import pofile
from sites import catalogs_of, fill, itself, ran, rewrite, snapshot

from i18n.cli import run
from i18n.facts import fact_changes
from i18n.locales import locale

ENGLISH = locale("en")


@pytest.fixture(scope="module")
def unsynced(tmp_path_factory) -> Path:
    """The site with a dose everywhere, which has just been corrected, before any sync. Nobody changes it."""
    site = dosed(tmp_path_factory.mktemp("impact") / "site")
    corrected(site)
    return site


def told(site: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> dict:
    """What the command says in JSON."""
    capsys.readouterr()
    assert run(["impact", "--site", str(site), "--format", "json", *words]) == code
    return json.loads(capsys.readouterr().out)


def said(site: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What it says in lines."""
    capsys.readouterr()
    assert run(["impact", "--site", str(site), *words]) == 0
    return capsys.readouterr().out


def change(report: dict, part: str) -> dict:
    """The change of the message whose text has a part."""
    (found,) = [one for one in report["changes"] if part in one["new"]["msgid"]]
    return found


def places(one: dict, tag: str) -> dict[str, str]:
    """Where readers of a locale meet a change, and what they get there."""
    (found,) = [where for where in one["locales"] if where["locale"] == tag]
    return {page["source"]: page["shown"] for page in found["pages"]}


# What changed


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Take 12 mg.", "Take 24 mg.", [("number", "12 mg", "24 mg")]),
        ("Use 5 % of it.", "Use 0.5 % of it.", [("number", "5 %", "0.5 %")]),
        ("For 3–5 days.", "For 3–6 days.", [("number", "3–5 days", "3–6 days")]),
        ("At least 2 hours.", "At most 2 hours.", [("comparator", "At least", "At most")]),
        ("Do eat.", "Do not eat.", [("negation", "", "not eat")]),
        ("Take it daily.", "Take it weekly.", [("frequency", "daily", "weekly")]),
        ("It is safe.", "It is unsafe.", [("word", "safe", "unsafe")]),
        ("8 mg, 2 hours.", "3 hours, 9 mg.", [("number", "8 mg", "9 mg"), ("number", "2 hours", "3 hours")]),
        ("Take 12 mg.", "Take 12 mg, or 3 g.", [("number", "", "3 g")]),
        ("Take 12 mg.", "Take it.", [("number", "12 mg", "")]),
        (
            "Dose: {{ a.b }}.",
            "Dose: {{ a.c }}.",
            [("variable", "{{ a.b }}", ""), ("variable", "", "{{ a.c }}")],
        ),
        ("First 1 g, then 2 g.", "First 2 g, then 1 g.", []),
        ("Take a glass.", "Take a cup.", []),
    ],
)
def test_a_fact_stands_beside_what_took_its_place(old, new, expected):
    assert [tuple(one) for one in fact_changes(old, new, ENGLISH)] == expected


def test_every_text_with_a_dose_is_told_with_the_old_one_and_the_new_one(unsynced, capsys):
    changes = told(unsynced, capsys)["changes"]

    ran(unsynced, "extract")
    texts = [one.msgid for one in pofile(str(unsynced / "locales" / "messages.pot"))]
    assert [one["new"]["msgid"] for one in changes] == [text for text in texts if NEW in text]
    for one in changes:
        assert one["old"]["msgid"].replace(OLD, NEW) == one["new"]["msgid"]
        assert any(OLD in fact["old"] and NEW in fact["new"] for fact in one["facts"]), one


def test_a_change_that_touches_no_fact_is_not_told(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    rewrite(site / "content" / "guide" / "index.md", "Words without", "Sentences without")

    assert told(site, capsys)["changes"] == []
    assert said(site, capsys) == (
        "no fact of the source has changed since the translations were made\n"
        "catalogs are behind the source by 1 message: run i18n sync\n"
    )


# Where it is shown


def test_each_kind_of_content_is_told_with_the_pages_that_show_it(unsynced, capsys):
    report = told(unsynced, capsys)
    everything = {
        "content/guide/index.md", "content/index.md", "content/leaflet.html", "content/letter.txt",
        "content/part.html",
    }  # fmt: skip

    assert places(change(report, "Never take more"), "de") == {"content/index.md": "source"}
    assert places(change(report, "Take 4322 mg with water"), "de") == {"content/leaflet.html": "source"}
    assert places(change(report, "Wait <em>before"), "de") == {"content/part.html": "source"}
    assert places(change(report, "Dear reader"), "de") == {"content/letter.txt": "source"}
    assert places(change(report, "**4322 mg** is too much"), "de") == {"content/index.md": "source"}
    # One template of the site makes one page.
    assert places(change(report, "Questions about"), "de") == {"content/index.md": "source"}
    # A drawing is a file of its own, and on the pages that have it.
    assert set(places(change(report, "A glass that holds"), "de")) == {
        "content/images/glass.svg", "content/index.md", "content/leaflet.html",
    }  # fmt: skip
    # What the site says is on every page that its theme makes.
    assert set(places(change(report, "Ask before"), "de")) == everything - {"content/leaflet.html"}


def test_a_message_that_several_pages_have_is_told_on_each(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    (site / "content" / "more.md").write_text("# More\n\nA glass that holds 4321 mg\n")
    corrected(site)

    shown = places(change(told(site, capsys), "A glass that holds"), "de")

    assert set(shown) == {
        "content/images/glass.svg", "content/index.md", "content/leaflet.html", "content/more.md",
    }  # fmt: skip


def test_readers_of_a_child_locale_get_the_parents_text_once_that_is_corrected(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    corrected(site)
    ran(site, "sync")
    path = catalogs_of(site, "es")
    catalog = pofile(str(path))
    for one in catalog:
        if "Never take more" in one.msgid:
            one.msgstr, one.flags, one.previous_msgid = "Nunca más de **4322 mg** al día.[^limit]", [], None
    catalog.save(str(path), newline="\n")

    one = change(told(site, capsys), "Never take more")

    assert places(one, "es") == {"content/index.md": "translation"}
    assert places(one, "es-MX") == {"content/index.md": "parent"}
    assert {where["locale"]: where["waits"] for where in one["locales"]} == {
        "de": True, "es": False, "es-MX": False, "uk": True,
    }  # fmt: skip
    lines = said(site, capsys)
    assert "es/index.html: the translation" not in lines
    assert "  es, es-MX: translated\n" in lines


def test_what_a_locale_says_in_its_own_words_is_named(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    own = site / "content" / "@de"
    own.mkdir()
    (own / "letter.txt").write_text("EIN BRIEF\n=========\n\nNimm 4321 mg.\n")
    (site / "content" / "images" / "glass.uk.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    ran(site, "sync")
    rewrite(site / "content" / "letter.txt", OLD, NEW)
    rewrite(site / "content" / "images" / "glass.svg", OLD, NEW)

    report = told(site, capsys)

    assert places(change(report, "Dear reader"), "de") == {"content/@de/letter.txt": "own"}
    # A drawing that was made for an older one is not shown any more.
    assert set(places(change(report, "A glass that holds"), "uk").values()) == {"source"}
    assert "  de: has its own words, which nobody can compare but you\n" in said(site, capsys)


def test_a_page_that_a_rule_leaves_out_is_told_as_absent(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    with (site / "i18n.toml").open("a", encoding="utf-8") as config:
        config.write('\n[[pages]]\nmatch = "part.html"\ncomplete = true\notherwise = "absent"\n')
    corrected(site)

    one = change(told(site, capsys), "Wait <em>before")

    assert places(one, "de") == {"content/part.html": "absent"}
    assert {where["locale"] for where in one["locales"] if where["waits"]} == {"de", "es", "es-MX", "uk"}
    assert "    content/part.html: is left out until it is ready\n" in said(site, capsys)


def test_what_does_not_apply_to_a_locale_is_not_told_there(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    page = site / "content" / "guide" / "index.md"
    page.write_text("# Guide\n\n<!-- i18n:only de -->\nTake 4321 mg by night.\n<!-- i18n:end -->\n")
    ran(site, "sync")
    rewrite(page, OLD, NEW)

    one = change(told(site, capsys), "by night")

    assert [where["locale"] for where in one["locales"]] == ["de"]


# Who has to translate


def test_the_place_of_the_translation_is_told_before_and_after_a_sync(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    corrected(site)
    for _ in range(2):
        for one in told(site, capsys)["changes"]:
            for where in one["locales"]:
                line = (site / where["file"]).read_text("utf-8").splitlines()[(where["line"] or 1) - 1]
                assert line.startswith("msgstr") if where["line"] else where["locale"] == "es-MX"
        ran(site, "sync")


@pytest.mark.parametrize("layout", ["flat", "per-folder", "per-page"])
def test_the_place_is_right_wherever_catalogs_lie(tmp_path, capsys, layout):
    site = dosed(tmp_path / "site")
    ran(site, "relayout", layout)
    corrected(site)

    for one in told(site, capsys)["changes"]:
        for where in one["locales"]:
            if where["line"]:
                lines = (site / where["file"]).read_text("utf-8").splitlines()
                assert lines[where["line"] - 1].startswith("msgstr")


def test_the_last_translator_is_named_where_the_catalog_names_one(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    corrected(site)
    rewrite(
        catalogs_of(site, "uk"), "Language: uk", "Last-Translator: Olena <olena@x.example>\\nLanguage: uk"
    )

    lines = said(site, capsys)

    assert re.search(
        r"  uk: to translate in locales/uk/LC_MESSAGES/messages\.po:\d+ \(Olena <olena@x\.", lines
    )
    assert re.search(r"  de: to translate in locales/de/LC_MESSAGES/messages\.po:\d+\n", lines)


def test_two_locales_that_translated_different_states_are_told_apart(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    page = site / "content" / "part.html"
    rewrite(page, OLD, "4000")
    ran(site, "sync")
    fill(site, itself, names=["uk"])
    rewrite(page, "4000", NEW)

    found = [
        (
            one["old"]["msgid"][-8:-4],
            [where["locale"] for where in one["locales"] if where["locale"] in {"de", "uk"}],
        )
        for one in told(site, capsys)["changes"]
        if one["new"]["msgid"].startswith("Wait")
    ]

    assert sorted(found) == [("4000", ["uk"]), ("4321", ["de"])]


# Since when


def test_a_change_is_told_since_any_revision_whatever_the_catalogs_say(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    committed(site)
    corrected(site)
    ran(site, "sync")
    fill(site, itself, names=list(LOCALES))
    committed(site)

    assert told(site, capsys)["changes"] == []
    assert told(site, capsys, "--since", "HEAD")["changes"] == []
    report = told(site, capsys, "--since", "HEAD~1")
    assert report["since"] == "HEAD~1"
    assert len(report["changes"]) > 30
    assert set(places(change(report, "Never take more"), "de").values()) == {"translation"}


def test_a_revision_tells_what_its_content_said_also_where_nobody_had_synced(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    page = site / "content" / "part.html"
    rewrite(page, OLD, "4000")
    committed(site)
    rewrite(page, "4000", NEW)

    one = change(told(site, capsys, "--since", "HEAD"), "Wait")

    assert one["facts"] == [{"kind": "number", "old": "4000 mg", "new": "4322 mg"}]


def test_texts_that_left_and_texts_that_came_are_told_where_they_state_something(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    committed(site)
    page = site / "content" / "guide" / "index.md"
    page.write_text(
        "# A guide\n\nWords without a number.\n\nNobody rides a bicycle for 3 days.\n\nSay hello.\n"
    )

    report = told(site, capsys, "--since", "HEAD")

    assert {one["new"]["msgid"] for one in report["changes"] if one["old"] is None} == {
        "Nobody rides a bicycle for 3 days."
    }
    assert {one["old"]["msgid"] for one in report["changes"] if one["new"] is None} >= {
        "Eat nothing at 4321 mg"
    }
    lines = said(site, capsys, "--since", "HEAD")
    assert "content/guide/index.md:5: Nobody rides is new; 3 days is new\n" in lines
    assert "gone from the source: nothing at is gone; 4321 mg is gone\n  Eat nothing at 4321 mg\n" in lines


def test_content_that_cannot_be_read_any_more_is_read_from_its_template(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    (site / "content" / "broken.md").write_text("---\ntitle: [\n---\n")
    committed(site)
    (site / "content" / "broken.md").unlink()
    rewrite(site / "content" / "part.html", OLD, NEW)

    assert len(told(site, capsys, "--since", "HEAD")["changes"]) == 2


def test_a_site_in_a_folder_of_a_repository_is_compared_with_itself(tmp_path, capsys):
    site = dosed(tmp_path / "websites" / "site")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "other.md").write_text("Take 5 mg.\n")
    committed(tmp_path)
    rewrite(site / "content" / "part.html", OLD, NEW)

    assert len(told(site, capsys, "--since", "HEAD")["changes"]) == 2


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", ""])
def test_a_revision_that_git_does_not_know_is_refused(tmp_path, capsys, revision):
    site = dosed(tmp_path / "site")
    committed(site)

    assert run(["impact", "--site", str(site), f"--since={revision}"]) == 2
    assert "is no revision that git knows here" in capsys.readouterr().err


# What is broken


def test_a_broken_catalog_hides_nothing_of_the_others(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    corrected(site)
    path = catalogs_of(site, "de")
    path.write_text(path.read_text("utf-8") + '\nmsgid "open\n')

    report = told(site, capsys, code=3)

    for one in report["changes"]:
        shown = {page["shown"] for where in one["locales"] for page in where["pages"]}
        assert shown == {"source"}, one


def test_a_source_language_that_we_do_not_know_counts_every_change(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    rewrite(site / "i18n.toml", 'source_locale = "en"', 'source_locale = "sv"')
    ran(site, "sync")
    rewrite(site / "content" / "guide" / "index.md", "Words without", "Sentences without")

    (one,) = told(site, capsys)["changes"]

    assert one["facts"] == []
    assert one["reason"] == "nobody can tell here which words of Swedish count or deny"


def test_nothing_is_written(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    corrected(site)
    before = snapshot(site)

    told(site, capsys)

    assert snapshot(site) == before


# Values


def test_a_variable_with_another_value_is_told_with_the_locales_that_keep_their_own(tmp_path, capsys):
    site = dosed(tmp_path / "site")
    data = site / "content" / "_data"
    (data / "uk").mkdir()
    (data / "care.toml").write_text(
        'wait = { kind = "quantity", value = 6, unit = "hour" }\nname = "Clinic"\n'
    )
    (data / "uk" / "care.toml").write_text("wait = { value = 7 }\n")
    page = site / "content" / "guide" / "index.md"
    page.write_text(page.read_text("utf-8") + "\nWait for {{ care.wait }} at the {{ care.name }}.\n")
    ran(site, "sync")
    committed(site)
    rewrite(data / "care.toml", "value = 6", "value = 8")

    (one,) = told(site, capsys, "--since", "HEAD")["changes"]

    assert (one["old"], one["new"], one["note"]) == (None, None, "care.wait")
    assert one["facts"] == [{"kind": "value", "old": "6 hours", "new": "8 hours"}]
    assert places(one, "de") == {"content/guide/index.md": "value"}
    assert places(one, "uk") == {"content/guide/index.md": "own"}
    (own,) = [where for where in one["locales"] if where["waits"]]
    assert (own["locale"], own["file"]) == ("uk", "content/_data/uk/care.toml")
    assert said(site, capsys, "--since", "HEAD") == (
        "content/_data/care.toml: 6 hours → 8 hours\n"
        "  the value of {{ care.wait }}\n"
        f"  uk: has a value of its own, {own['value']}, in content/_data/uk/care.toml\n"
        "    uk/guide/index.html: shows that\n"
        "  de, es, es-MX: shows the value as it is now\n"
        "1 text or value with changed facts; waiting: 1 in uk\n"
    )
