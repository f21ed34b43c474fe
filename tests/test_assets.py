"""Files that a locale has of its own: which one pages show, how they stand, and what readers are told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from sites import built, fill, itself, rewrite, snapshot
from trees import parse

from i18n.cli import run

CONFIG = """\
source_locale = "en"
locales = ["de", "es-419", "es-MX"]
"""
RECORDS = "locales/assets.tsv"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "site"


def site_of(home: Path, files: dict[str, bytes | str], config: str = CONFIG) -> Path:
    for name, content in {"i18n.toml": config, **files}.items():
        path = home / name if name == "i18n.toml" else home / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return home


def put(home: Path, name: str, content: bytes) -> None:
    (home / "content" / name).write_bytes(content)


def synced(home: Path) -> list[str]:
    assert run(["sync", "--site", str(home)]) == 0
    path = home / RECORDS
    return path.read_text("utf-8").splitlines() if path.is_file() else []


def findings(home: Path, capsys) -> set[tuple[str, str, str]]:
    capsys.readouterr()
    run(["check", "--site", str(home), "--format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    return {(one["check"], one["locale"], one["file"]) for one in found if one["check"].startswith("asset-")}


def images(home: Path, tag: str) -> list[tuple[str, str]]:
    """The addresses of the images on the first page of a locale, each with its mark."""
    page = parse((built(home) / tag / "index.html").read_text("utf-8"))
    found = page.one("div", class_="text").all("img")
    return [(one.attributes["src"], one.attributes.get("data-i18n-file", "")) for one in found]


def links(home: Path, tag: str) -> list[tuple[str, str, str]]:
    page = parse((built(home) / tag / "index.html").read_text("utf-8"))
    return [
        (one.attributes["href"], one.attributes.get("hreflang", ""), one.text)
        for one in page.one("div", class_="text").all("a")
    ]


DIAGRAM = {"index.md": "# Home\n\nSee ![it](images/d.png).\n", "images/d.png": b"\x89 one"}


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("images/d.de.png", "../images/d.de.png"),
        ("@de/images/d.png", "images/d.png"),
    ],
)
def test_a_locale_shows_its_own_file(home, file, address):
    site_of(home, DIAGRAM | {file: b"\x89 eins"})

    assert images(home, "de") == [(address, "")]
    assert images(home, "en") == [("../images/d.png", "")]
    output = snapshot(home / "build")
    assert output[str(Path("de", address)) if address[0] != "." else address[3:]] == b"\x89 eins"


@pytest.mark.parametrize("name", ["d.es-419.png", "d.es_419.png"])
def test_a_parents_file_is_shown_where_a_locale_has_none_and_none_is_current(home, name, capsys):
    site_of(home, DIAGRAM | {f"images/{name}": b"\x89 uno"})

    assert images(home, "es-419") == [(f"../images/{name}", "")]
    assert images(home, "es-MX") == [(f"../images/{name}", "missing")]
    assert images(home, "de") == [("../images/d.png", "missing")]
    assert findings(home, capsys) == {
        ("asset-missing", "es-MX", "content/images/d.png"),
        ("asset-missing", "de", "content/images/d.png"),
    }


def test_a_name_with_points_is_a_variant_only_of_a_file_that_is_there(home, capsys):
    site_of(
        home,
        {"index.md": "![a](a.de.png) ![b](b.fr.png)\n", "a.de.png": b"a", "b.png": b"b", "b.fr.png": b"b"},
    )

    assert images(home, "es-MX") == [("../a.de.png", ""), ("../b.fr.png", "")]
    assert findings(home, capsys) == set()
    assert synced(home) == []


def test_the_first_sync_records_what_is_there_and_the_next_changes_nothing(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins"})
    assert run(["sync", "--check", "--site", str(home)]) == 1

    head, line = synced(home)

    assert head.split("\t")[:3] == ["asset", "locale", "variant"]
    assert line.split("\t")[:3] == ["content/images/d.png", "de", "content/images/d.de.png"]
    before = snapshot(home)
    assert run(["sync", "--check", "--site", str(home)]) == 0
    synced(home)
    assert snapshot(home) == before


@pytest.mark.parametrize("sync", [True, False])
def test_a_file_older_than_its_source_is_found_and_not_shown_until_it_changes_too(home, capsys, sync):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins", "images/d.es_MX.png": b"\x89 uno"})
    synced(home)
    assert images(home, "de") == [("../images/d.de.png", "")]

    put(home, "images/d.png", b"\x89 two")
    if sync:
        synced(home)

    assert images(home, "de") == [("../images/d.png", "outdated")]
    stale = ("asset-stale", "de", "content/images/d.de.png")
    assert stale in findings(home, capsys)
    assert run(["sync", "--check", "--site", str(home)]) == 0
    put(home, "images/d.de.png", b"\x89 zwei")
    assert images(home, "de") == [("../images/d.de.png", "")]
    assert run(["sync", "--check", "--site", str(home)]) == 1
    synced(home)
    assert images(home, "de") == [("../images/d.de.png", "")]
    assert stale not in findings(home, capsys)
    assert ("asset-stale", "es-MX", "content/images/d.es_MX.png") in findings(home, capsys)


def test_a_file_that_is_right_all_the_same_is_accepted_by_deleting_its_line(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins"})
    synced(home)
    put(home, "images/d.png", b"\x89 two")
    synced(home)
    assert "outdated" in images(home, "de")[0]

    (home / RECORDS).write_text("", "utf-8")
    synced(home)

    assert images(home, "de") == [("../images/d.de.png", "")]


def test_a_stale_file_that_goes_and_comes_back_is_still_stale(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins", "images/d.es_MX.png": b"\x89 uno"})
    synced(home)
    put(home, "images/d.png", b"\x89 two")
    (home / "content/images/d.de.png").unlink()
    synced(home)
    assert images(home, "de") == [("../images/d.png", "missing")]

    put(home, "images/d.de.png", b"\x89 eins")
    synced(home)

    assert images(home, "de") == [("../images/d.png", "outdated")]


def test_the_line_of_a_source_that_is_gone_goes(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins"})
    synced(home)
    (home / "content/images/d.png").unlink()

    assert len(synced(home)) == 1


def test_line_ends_of_a_text_do_not_count(home):
    site_of(home, DIAGRAM | {"a.csv": "a\nb\n", "a.de.csv": "c\nd\n"})
    lines = synced(home)
    put(home, "a.csv", b"a\r\nb\r\n")
    put(home, "a.de.csv", b"c\r\nd\r\n")

    assert synced(home) == lines


def test_a_sync_of_one_locale_leaves_the_lines_of_others(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins", "images/d.es_MX.png": b"\x89 uno"})

    assert run(["sync", "de", "--site", str(home)]) == 0

    assert [line.split("\t")[1] for line in (home / RECORDS).read_text("utf-8").splitlines()[1:]] == ["de"]


def test_a_damaged_record_is_said_with_its_line_and_stays(home, capsys):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins"})
    head, line = synced(home)
    conflict = f"{head}\n<<<<<<< ours\n{line}\n{line}\n>>>>>>> theirs\n"
    (home / RECORDS).write_text(conflict, "utf-8")
    capsys.readouterr()

    for command in ("sync", "build", "status", "check"):
        assert run([command, "--site", str(home)]) == 3
        said = capsys.readouterr().err
        assert "locales/assets.tsv:2: is no line of 5 fields" in said
        assert "locales/assets.tsv:4: 'content/images/d.png' has two lines for de" in said
    assert (home / RECORDS).read_text("utf-8") == conflict


def test_two_files_for_one_locale_are_said(home, capsys):
    site_of(home, DIAGRAM | {"images/d.de.png": b"a", "@de/images/d.png": b"b", "images/d.de_DE.png": b"c"})

    assert run(["status", "--site", str(home)]) == 3

    assert (
        "content/images/d.de.png: stands for 'content/images/d.png' in de, as 'content/@de/images/d.png' does"
        in capsys.readouterr().err
    )


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><text>{}</text></svg>\n'


@pytest.mark.parametrize("file", ["d.de.svg", "@de/d.svg"])
def test_a_drawing_of_a_locales_own_stands_for_the_one_that_is_translated(home, capsys, file):
    text = "# Home\n\nSee ![it](d.svg).\n"
    site_of(home, {"index.md": text, "d.svg": DRAWING.format("Heart"), file: DRAWING.format("Herz")})
    synced(home)

    template = (home / "locales" / "messages.pot").read_text("utf-8")
    assert "not for de" in template
    assert "Herz" not in template
    assert images(home, "de") == [("../d.de.svg" if file == "d.de.svg" else "d.svg", "")]
    assert images(home, "es-MX") == [("d.svg", "missing")]
    assert findings(home, capsys) == set()
    put(home, "d.svg", DRAWING.format("Hearts").encode())
    # It is out of date, and nothing of it goes through the catalog: the source's is shown, marked.
    assert images(home, "de") == [("../d.svg", "outdated")]
    assert images(home, "es-MX") == [("d.svg", "missing")]
    assert findings(home, capsys) == {("asset-stale", "de", f"content/{file}")}


# Declared


RULES = (
    CONFIG
    + '[[assets]]\nmatch = "forms/**"\ntranslate = true\n\n[[assets]]\nmatch = "*.pdf"\ntranslate = false\n'
)


def test_what_is_declared_is_needed_in_every_locale(home, capsys):
    site_of(home, {"index.md": "[f](forms/a.zip)\n", "forms/a.zip": b"a", "forms/a.de.zip": b"b"}, RULES)

    assert findings(home, capsys) == {
        ("asset-missing", "es-419", "content/forms/a.zip"),
        ("asset-missing", "es-MX", "content/forms/a.zip"),
    }
    assert links(home, "de") == [("../forms/a.de.zip", "", "f")]


def test_what_is_declared_to_be_right_for_all_is_missing_nowhere(home, capsys):
    site_of(home, {"index.md": "[a](a.pdf)\n", "a.pdf": b"a", "a.de.pdf": b"b"}, RULES)

    assert findings(home, capsys) == set()
    assert links(home, "de") == [("../a.de.pdf", "", "a")]
    assert links(home, "es-MX") == [("../a.pdf", "", "a")]


def test_missing_and_stale_files_are_errors_in_a_locale_that_must_be_complete(home, capsys):
    site_of(home, DIAGRAM | {"images/d.es_MX.png": b"a"}, CONFIG + "[locale.de]\nrequired = true\n")
    synced(home)
    fill(home, itself, names=["de"])
    capsys.readouterr()

    assert run(["check", "de", "--site", str(home)]) == 1

    said = capsys.readouterr().out
    assert (
        "content/images/d.png: error: asset-missing: there is none in German: put it beside, as 'd.de.png'"
        in said
    )


@pytest.mark.parametrize("check", ["asset-missing", "asset-stale"])
def test_a_finding_is_explained(check, capsys):
    assert run(["explain", check]) == 0

    assert capsys.readouterr().out.startswith(f"{check} (info): ")


# Counted


def test_a_file_is_a_part_of_the_pages_that_use_it(home, capsys):
    site_of(home, DIAGRAM | {"images/d.es_MX.png": b"a", "other.md": "# Other\n"})
    synced(home)
    fill(home, itself, names=["de"])
    capsys.readouterr()

    assert run(["status", "--site", str(home), "--format", "json"]) == 0

    (de,) = [one for one in json.loads(capsys.readouterr().out)["locales"] if one["locale"] == "de"]
    rows = {page["source"]: page["messages"] for page in de["pages"]}
    assert rows["content/index.md"] == {"total": 3, "current": 2, "fuzzy": 0, "missing": 1}
    assert rows["content/other.md"] == {"total": 1, "current": 1, "fuzzy": 0, "missing": 0}
    assert (de["messages"]["total"], de["messages"]["missing"]) == (4, 1)
    page = parse((built(home) / "de" / "index.html").read_text("utf-8"))
    (line,) = page.one("aside", class_="notice").all("li")
    assert line.attributes["data-bar"] == "missing"


def test_a_file_in_a_part_for_some_locales_counts_only_there(home, capsys):
    text = "# Home\n\n<!-- i18n:only de -->\n![d](images/d.png)\n<!-- i18n:end -->\n"
    site_of(home, DIAGRAM | {"index.md": text, "images/d.en.png": b"a"})
    capsys.readouterr()

    assert run(["status", "--site", str(home), "--format", "json"]) == 0

    totals = {
        one["locale"]: one["pages"][0]["messages"]["total"]
        for one in json.loads(capsys.readouterr().out)["locales"]
    }
    assert totals == {"de": 3, "es-419": 1, "es-MX": 1}


def test_a_number_in_a_name_of_a_file_is_no_safety_message(home, capsys):
    words = "word " * 30
    site_of(
        home,
        {
            "index.md": f"# Home\n\n{words}[f](take-500mg.pdf)\n",
            "take-500mg.pdf": b"a",
            "take-500mg.es_MX.pdf": b"b",
        },
    )
    synced(home)
    fill(home, itself, names=["de"])
    capsys.readouterr()

    assert run(["explain", "content/index.md", "de", "--site", str(home)]) == 0

    assert "announced: 9" in capsys.readouterr().out


# What readers are told


def test_a_link_to_a_file_in_another_language_says_so(home):
    site_of(
        home,
        {
            "index.md": "[**The** form](a.pdf), [x](a.pdf), [photo](b.jpg), [de](@de/a.pdf), [only](c.pdf)\n",
            "a.pdf": b"a",
            "@de/a.pdf": b"b",
            "@de/c.pdf": b"c",
            "b.jpg": b"d",
        },
    )

    assert links(home, "en") == [
        ("../a.pdf", "", "The form"),
        ("../a.pdf", "", "x"),
        ("../b.jpg", "", "photo"),
        ("../de/a.pdf", "de", "de (in German)"),
        ("../de/c.pdf", "de", "only (in German)"),
    ]
    assert links(home, "de")[0] == ("a.pdf", "", "The form")
    assert links(home, "de")[4] == ("c.pdf", "", "only")
    assert links(home, "es-MX")[0] == ("../a.pdf", "en", "The form (en inglés)")


def test_the_note_is_in_the_language_of_the_page_whatever_the_text_is_in(home):
    site_of(home, {"index.md": "[form](a.pdf)\n", "a.pdf": b"a"})

    page = parse((built(home) / "de" / "index.html").read_text("utf-8"))

    (note,) = page.all("span", class_="in-language")
    assert (note.text, note.language, note.parent.language) == ("(auf Englisch)", "de", "en")
    fill(home, itself, names=["de"])
    page = parse((built(home) / "de" / "index.html").read_text("utf-8"))
    (note,) = page.all("span", class_="in-language")
    assert (note.text, note.attributes) == ("(auf Englisch)", {"class": "in-language"})


def test_a_link_to_a_page_that_is_not_there_says_its_language_too(home):
    site_of(home, {"index.md": "[law](law.md)\n", "law.md": "---\nlocales: [en]\n---\n\n# Law\n"})

    assert links(home, "de") == [("../en/law.html", "en", "law (auf Englisch)")]


def test_an_image_in_a_link_takes_no_note_from_it(home):
    site_of(home, {"index.md": "[![d](d.png)](a.pdf) [home](index.md)\n", "a.pdf": b"a", "d.png": b"d"})

    assert [text for *_, text in links(home, "de")] == ["(auf Englisch)", "home"]


@pytest.mark.parametrize("name", ["index.html", "index.md"])
def test_html_says_the_language_of_a_target_too(home, name):
    text = (
        '<p><a href="a.pdf">form <b>one</b></a> <a href=a.pdf>two</a> <a href="a.pdf" hreflang="en">three</a>'
        ' <a href="b.jpg">four</a> <area href="a.pdf"> <a href="b.jpg">five</a></p>\n'
        '<p><img src="d.png" alt="Six"></p>\n'
    )
    site_of(home, {name: text, "a.pdf": b"a", "b.jpg": b"b", "d.png": b"d", "d.es_MX.png": b"e"})

    page = parse((built(home) / "de" / "index.html").read_text("utf-8")).one("main")

    said = [
        (one.attributes.get("hreflang"), one.text)
        for one in page.all("a")
        if one.attributes["href"].endswith(("pdf", "jpg"))
    ]
    assert said == [
        ("en", "form one (auf Englisch)"),
        ("en", "two (auf Englisch)"),
        ("en", "three (auf Englisch)"),
        (None, "four"),
        (None, "five"),
    ]
    assert page.one("img").attributes["data-i18n-file"] == "missing"


def test_an_image_has_no_language_of_its_own(home):
    site_of(home, DIAGRAM | {"images/d.es_MX.png": b"a"})
    fill(home, itself, names=["de"])

    page = parse((built(home) / "de" / "index.html").read_text("utf-8"))

    (image,) = page.one("div", class_="text").all("img")
    assert image.attributes == {"src": "../images/d.png", "data-i18n-file": "missing", "alt": "it"}


def test_a_build_shows_what_a_sync_would_record(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins"})
    before = snapshot(built(home))
    shutil.rmtree(home / "build")

    synced(home)

    after = snapshot(built(home))
    assert {name for name in before if before[name] != after[name]} == set()


def test_a_file_of_a_locale_that_the_site_does_not_have_is_just_a_file(home):
    site_of(home, DIAGRAM | {"images/d.de.png": b"\x89 eins"})
    rewrite(home / "i18n.toml", '"de", ', "")

    assert images(home, "es-MX") == [("../images/d.png", "")]
