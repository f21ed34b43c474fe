"""The demo, which is this repository itself: seven languages, German as a work in progress."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from polib import pofile
from sites import BASES, built, catalogs_of, make, ran, run, snapshot
from trees import dead_links, pages

TRANSLATED = ("ar", "es", "fr", "ja", "pl")


def spoken(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict:
    """What a command says in JSON."""
    capsys.readouterr()
    assert run([words[0], "--site", str(folder), *words[1:], "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_its_catalogs_are_in_step_with_its_content(demo):
    assert run(["sync", "--check", "--site", str(demo)]) == 0


def test_every_language_but_german_is_complete_and_announced(demo, capsys):
    stands = {one["locale"]: one for one in spoken(demo, capsys, "status")["locales"]}

    assert set(stands) == {*TRANSLATED, "de"}
    for tag in TRANSLATED:
        assert stands[tag]["messages"]["current"] == stands[tag]["messages"]["total"]
        # The page for addresses that do not exist is never announced.
        hidden = [page["source"] for page in stands[tag]["pages"] if not page["announced"]]
        assert hidden == ["content/404.md"]
    german = stands["de"]["messages"]
    assert german["missing"] > 0
    assert german["fuzzy"] > 0
    assert {page["announced"] for page in stands["de"]["pages"]} == {True, False}


def test_the_checks_find_nothing_but_what_german_lacks(demo, capsys):
    findings = spoken(demo, capsys, "check")["findings"]

    assert {(one["locale"], one["severity"]) for one in findings} == {("de", "info")}
    assert {one["check"] for one in findings} == {"missing", "fuzzy"}


def test_every_page_is_there_in_every_language_and_every_link_leads_somewhere(demo):
    output = demo / "build"
    counts = {tag: len(list((output / tag).rglob("*.html"))) for tag in ("en", "de", *TRANSLATED)}

    sources = [one for one in (demo / "content").iterdir() if one.is_file()]
    assert counts == dict.fromkeys(counts, len(sources))
    assert {one.suffix for one in sources} == {".md", ".html", ".txt"}
    assert dead_links(output, BASES["demo"]) == []


def test_german_pages_show_what_is_missing_and_what_is_out_of_date(demo):
    found = pages(demo / "build" / "de")
    marks = {one.attributes.get("data-i18n") for page in found.values() for one in page.walk()}

    assert marks == {None, "missing", "outdated"}
    for path, page in found.items():
        shown = {one.attributes["data-i18n"] for one in page.walk() if "data-i18n" in one.attributes}
        (notice,) = page.all("aside", class_="notice") or [None]
        assert bool(shown) == (notice is not None), path
        if notice is not None:
            assert {one.attributes["data-bar"] for one in notice.all("li")} == shown, path


def test_no_translation_that_its_source_has_left_behind_is_shown(demo):
    shown = " ".join(page.text for page in pages(demo / "build" / "de").values())
    messages = [one for one in pofile(str(catalogs_of(demo, "de"))) if not one.obsolete]
    known = {one.msgid for one in messages}
    # A suggestion may be the text of another message, which is shown there.
    behind = [one for one in messages if one.fuzzy and one.previous_msgid not in known]

    assert behind
    for one in behind:
        assert " ".join(re.sub(r"[*`]|\[\^\w+\]", "", one.msgstr).split()) not in shown


@pytest.mark.parametrize("tag", ["en", "de", *TRANSLATED])
def test_in_every_language_the_emergency_number_stands_where_the_source_has_it(demo, tag):
    root = demo / "build"
    (risks,) = [
        page
        for page in pages(root / tag).values()
        if page.all("h2", id="when-to-call") and page.all("h2", id="serious-risks")
    ]
    (caution,) = [one for one in risks.walk() if "markdown-alert-caution" in one.attributes.get("class", "")]

    assert [one.text for one in caution.all("strong")] == ["112"]


@pytest.mark.parametrize("tag", ["en", "de", *TRANSLATED])
def test_in_every_language_the_questions_are_counted_in_its_words_and_each_leads_to_its_answer(demo, tag):
    (page,) = [one for one in pages(demo / "build" / tag).values() if one.all("h2", id="misuse")]
    (contents,) = page.all("nav", class_="contents")
    links = [one.attributes["href"] for one in contents.all("a")]

    count = contents.all("p", id="contents-label")[0].text
    assert (
        count
        == {
            "en": "8 questions",
            "ar": "8 أسئلة",
            "de": "8 Fragen",
            "es": "8 preguntas",
            "fr": "8 questions",
            "ja": "8件の質問",
            "pl": "8 pytań",
        }[tag]
    )
    assert links == [
        f"#{one.attributes['id']}" for one in page.all("h2") if one.attributes["id"] != "menu-label"
    ]
    assert len(links) == 8


@pytest.mark.parametrize("tag", ["en", "de", *TRANSLATED])
def test_the_telephone_number_of_the_clinic_is_the_same_wherever_it_stands(demo, tag):
    folder = demo / "build" / tag
    links = [
        (one.attributes["href"], one.text.strip("\u2066\u2069\u200e"))
        for page in pages(folder).values()
        for one in page.all("a")
        if one.attributes.get("href", "").startswith("tel:")
    ]
    (notice,) = folder.glob("*.txt")

    assert set(links) == {("tel:+493023125014", "+49 30 23125 014")}
    assert len(links) == 5
    assert "+49 30 23125 014" in notice.read_text("utf-8")


@pytest.mark.parametrize("tag", TRANSLATED)
def test_the_columns_of_figures_are_those_of_the_source(demo, tag):
    def figures(page):
        return [re.sub(r"\D", "", cell.text) for cell in page.all("td", class_="align-end")]

    def by_shape(folder):
        return sorted(figures(page) for page in pages(folder).values() if page.all("td", class_="align-end"))

    assert by_shape(demo / "build" / tag) == by_shape(demo / "build" / "en")


def test_no_page_says_who_translated_it(demo):
    people = set()
    for path in (demo / "locales").rglob("*.po"):
        metadata = pofile(str(path)).metadata
        people |= {metadata.get(name, "") for name in ("Last-Translator", "Language-Team")} - {""}
    built = b"".join(path.read_bytes() for path in (demo / "build").rglob("*.html")).decode()

    assert people
    for person in people:
        assert person not in built
        assert person.partition("<")[2].rstrip(">") not in built
    assert ".po" not in re.sub(r"\.po\w", "", built)


def test_a_page_with_outdated_parts_says_since_when(demo):
    page = (demo / "build" / "de" / "tag-der-behandlung.html").read_text("utf-8")

    assert "Das Original wurde zuletzt am" in page
    assert "2. November 2026" in page
    complete = (demo / "build" / "es" / "dia-del-tratamiento.html").read_text("utf-8")
    assert "El original se modificó" not in complete


# An urgent correction

OLD_DOSE = re.compile(r"0[.,٫]5(?:\s|<[^<>]*>|&nbsp;|&#\w+;)*(?:mg|ملغ)")
NEW_DOSE = re.compile(r"0[.,٫]7(?:\s|<[^<>]*>|&nbsp;|&#\w+;)*mg")


def saying(folder: Path, dose: re.Pattern[str]) -> set[str]:
    """Every file below a folder that states a dose, in whatever way of writing numbers."""
    return {
        name for name, content in snapshot(folder).items() if dose.search(content.decode("utf-8", "replace"))
    }


@pytest.fixture
def corrected(tmp_path) -> Path:
    """A copy of the demo in which one dose has just been corrected in the content."""
    site = make("demo", tmp_path / "site")
    before = saying(built(site), OLD_DOSE)
    assert {name.partition("/")[0] for name in before} - {"assets"} == {
        "en",
        "de",
        *TRANSLATED,
    }  # the search says it too
    for page in (site / "content").rglob("*.md"):
        page.write_text(page.read_text("utf-8").replace("0.5 mg", "0.7 mg"), "utf-8")
    return site


@pytest.mark.parametrize("steps", [["sync"], [], ["sync", "sync"], ["extract"]], ids=str)
def test_one_dose_is_corrected_with_one_sync_and_no_file_says_the_old_one(corrected, steps):
    for step in steps:
        ran(corrected, step)

    output = built(corrected, "--pseudo")
    ran(corrected, "build", "--as", "source", "--pseudo")

    assert saying(output, OLD_DOSE) == set()
    found = saying(output, NEW_DOSE)
    # The pages on the day and on what ketamine is, their sources in each language, and what the search knows of them.
    folders = {name.rpartition("/")[0]: 0 for name in found}
    for name in found:
        folders[name.rpartition("/")[0]] += 1
    assert folders == {
        **dict.fromkeys(("en", "de", *TRANSLATED, "en-XA", "ar-XB"), 2),
        **{f"source/{tag}": 2 for tag in ("de", *TRANSLATED, "en-XA", "ar-XB")},
        "assets/search": len(("en", "de", *TRANSLATED, "en-XA", "ar-XB")),
    }


@pytest.mark.parametrize("tag", ["de", *TRANSLATED])
@pytest.mark.parametrize("accident", ["broken", "half", "gone"])
def test_a_catalog_in_pieces_does_not_keep_an_old_dose_on_any_page(corrected, tag, accident):
    path = catalogs_of(corrected, tag)
    content = path.read_bytes()
    at = content.index(b"0.5 mg per kg means")
    if accident == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:at] + (b'"\nmsgid "\n' + content[at:] if accident == "broken" else b""))

    assert run(["build", "--site", str(corrected)]) in {0, 3}

    assert saying(corrected / "build", OLD_DOSE) == set()


def test_the_correction_is_told_for_every_page_and_language(corrected, capsys):
    # German has been waiting for other corrections.
    changes = [
        one
        for one in spoken(corrected, capsys, "impact")["changes"]
        if ("0.5 mg per kg", "0.7 mg per kg") in {(fact["old"], fact["new"]) for fact in one["facts"]}
    ]

    shown = {
        (where["locale"], page["source"], page["shown"])
        for one in changes
        for where in one["locales"]
        for page in where["pages"]
    }
    assert shown == {
        (tag, f"content/{page}.md", "source")
        for tag in ("de", *TRANSLATED)
        for page in ("treatment-day", "what-is-ketamine")
    }
    for one in changes:
        for where in one["locales"]:
            line = (corrected / where["file"]).read_text("utf-8").splitlines()[where["line"] - 1]
            assert OLD_DOSE.search(line) or where["locale"] == "de"
