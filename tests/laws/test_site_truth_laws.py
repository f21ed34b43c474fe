"""Law 8 on whole sites: what a page announces is what the catalogs hold."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from polib import pofile
from sites import (
    accents,
    built,
    catalogs_of,
    configured,
    fill,
    itself,
    leave_out_what_is_for_some,
    make,
    mixed,
    nothing,
    outdated,
    ran,
    rewrite,
    set_locales,
    snapshot,
    targets,
)
from trees import heard, is_code, pages, parse

from i18n.cli import run
from i18n.formats import Options, format_for
from i18n.locales import locale
from i18n.project.site import open_site
from i18n.project.source import read_source

GERMAN = locale("de")


def accented(text: str) -> bool:
    return re.search("[\u00c0-\u024f\u1e00-\u1eff]", text) is not None


@pytest.mark.parametrize("stale", ["source", "marked"])
def test_every_text_stands_in_an_element_whose_language_is_that_of_the_text(site, stale):
    leave_out_what_is_for_some(site)
    set_locales(site, ["be"])
    (path,) = configured(site)
    text = path.read_text("utf-8")
    table = "[tool.i18n]\n" if path.name == "pyproject.toml" else ""
    text = re.sub(r'stale = "\w+"\n', "", text).replace(
        f"{table}source_locale", f'{table}stale = "{stale}"\nsource_locale', 1
    )
    path.write_text(text, "utf-8")
    fill(site, mixed, names=["be"], theme=mixed)
    outdated(catalogs_of(site, "be"))

    output = built(site)

    counted = {"be": 0, "en": 0}
    for name, page in pages(output / "be").items():
        assert page.one("html").attributes == {"lang": "be", "dir": "ltr"}
        for element, said in heard(page):
            if is_code(element, said) or element.inside("languages", "time", "address", "raw"):
                continue
            if said == "Skipped words" or not re.search(r"[^\W\d_]{3}", said):
                continue
            language = "be" if accented(said) else "en"
            assert element.language == language, f"{name}: {said}"
            counted[language] += 1
    assert min(counted.values()) > 10


# Announcements


def test_what_a_page_announces_is_what_the_catalogs_hold(site, capsys):
    leave_out_what_is_for_some(site)
    (config,) = configured(site)
    base = re.search(r'base_url = "(.*)"', config.read_text("utf-8"))
    names = targets(site)
    fill(site, nothing, names=names)
    fill(site, itself, names=names[:2])
    for name in names[1:3]:
        fill(site, mixed, names=[name])
        outdated(catalogs_of(site, name))
    ran(site, "sync")
    output = built(site)
    stands = {one["locale"]: one for one in status(site, capsys)["locales"]}
    found = pages(output)
    source_pages = {one["source"] for one in stands[names[0].replace("_", "-")]["pages"]}

    for name in names:
        stand = stands[name.replace("_", "-")]
        assert stand["messages"] == counts(catalogs_of(site, name))
        assert {one["source"] for one in stand["pages"]} == source_pages
        for one in stand["pages"]:
            # A page has the messages that its file is named for, its drawings and its data.
            files = {one["source"], *drawings(site, one["source"]), *data(site, one["source"])}
            assert one["messages"] == counts(catalogs_of(site, name), files), one["source"]
            whole = one["messages"]["current"] == one["messages"]["total"]
            hidden = not whole or one["source"].endswith("/404.md")
            assert one["announced"] or hidden, one["source"]
            assert not (one["announced"] and one["words"]["current"] * 100 < 80 * one["words"]["total"])
            assert found[one["url"]].all("aside", class_="notice") == [] or not whole

    for source in source_pages:
        there = {
            tag: row for tag, stand in stands.items() for row in stand["pages"] if row["source"] == source
        }
        announced = {tag: row["url"] for tag, row in there.items() if row["announced"]}
        # Nobody has translated an address.
        (original,) = {"en/" + row["url"].partition("/")[2] for row in there.values()}
        for tag, row in {"en": {"url": original, "announced": True}, **there}.items():
            page = found[row["url"]]
            assert page.one("html").attributes["lang"] == tag
            if source.endswith("404.md"):
                # It is at every address, and so announces none.
                assert page.all("link", rel="alternate") + page.all("link", rel="canonical") == []
                continue
            told = {
                one.attributes["hreflang"]: one.attributes["href"]
                for one in page.all("link", rel="alternate")
                if "hreflang" in one.attributes
            }
            canonical = [one.attributes["href"] for one in page.all("link", rel="canonical")]
            if base is None:
                assert (told, canonical) == ({}, [])
            elif row["announced"]:
                expected = {"en": original, **announced, "x-default": original}
                assert told == ({one: base[1] + url for one, url in expected.items()} if announced else {})
                assert canonical == [base[1] + row["url"]]
            else:
                assert told == {}
                assert canonical == [base[1] + original]
            if source.endswith("/whole.html"):
                # A page of its own has no switcher but its author's.
                continue
            switched = {
                os.path.normpath(Path(row["url"]).parent / one.attributes["href"]): one.attributes["lang"]
                for one in page.all("a")
                if one.inside("languages")
            }
            assert switched == {original: "en"} | {other["url"]: one for one, other in there.items()}


def status(site: Path, capsys: pytest.CaptureFixture[str]) -> dict:
    capsys.readouterr()
    assert run(["status", "--site", str(site), "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def counts(path: Path, files: set[str] | None = None) -> dict[str, int]:
    """How many messages there are in which state: those that are from these files of the source; None: all."""
    found = {"total": 0, "current": 0, "fuzzy": 0, "missing": 0}
    for one in pofile(str(path)):
        if not one.obsolete and (files is None or files & {place for place, _ in one.occurrences}):
            found["total"] += 1
            found["fuzzy" if one.fuzzy else "current" if one.translated() else "missing"] += 1
    return found


def data(site: Path, source: str) -> set[str]:
    """The data that a page says it shows."""
    found = re.findall(r"(?m)^data: (\w+)$", (site / source).read_text("utf-8"))
    return {f"content/_data/{name}.yaml" for name in found}


def drawings(site: Path, source: str) -> set[str]:
    """The drawings that a page shows."""
    found = re.findall(
        r"""!\[[^\]]*\]\(([^)\s"]+\.svg)|<img[^>]* src="([^"]+\.svg)""", (site / source).read_text("utf-8")
    )
    folder = Path(source).parent
    return {os.path.normpath(folder / (one or other)) for one, other in found}


def test_the_notice_counts_the_parts_that_are_missing_and_those_that_are_out_of_date(site, capsys):
    set_locales(site, ["de"])
    fill(site, mixed, names=["de"])
    outdated(catalogs_of(site, "de"))
    states = {
        (one.msgctxt, one.msgid): "outdated" if one.fuzzy else "" if one.msgstr else "missing"
        for one in pofile(str(catalogs_of(site, "de")))
    }
    found, read = pages(built(site)), read_source(open_site(site))
    told = 0

    for row in status(site, capsys)["locales"][0]["pages"]:
        if row["source"].endswith("404.md"):
            continue
        text = (site / row["source"]).read_text("utf-8")
        units = list(format_for(row["source"]).parse(row["source"], text, Options()).units())
        for path in drawings(site, row["source"]):
            units += format_for(path).parse(path, (site / path).read_text("utf-8"), Options()).units()
        units += [
            unit
            for one in read.data.values()
            if one.path in data(site, row["source"])
            for unit in one.units()
        ]
        # Front matter is no part of what is read.
        parts = [one for one in units if not one.kind.startswith("page ") and one.key.msgctxt != "slug"]
        expected = Counter(states[one.key.msgctxt, one.key.msgid] for one in parts if one.applies.to(GERMAN))
        notices = found[row["url"]].all("aside", class_="notice")
        if row["source"].endswith("/whole.html"):
            # A page of its own has no notice, only its marks.
            assert notices == []
            continue
        lines = {one.attributes["data-bar"]: one.text for notice in notices for one in notice.all("li")}
        numbers = {name: int(re.search(r"\d+", line)[0]) for name, line in lines.items()}
        if row["messages"]["current"] == 0:
            # Of a page without a translation it says just that.
            assert (len(notices), numbers) == (1, {})
            continue
        del expected[""]
        assert numbers == dict(expected), row["source"]
        told += len(numbers)
    assert told > 1


# A fact that the source has corrected


@pytest.mark.parametrize("stale", ["source", "marked"])
@pytest.mark.parametrize("synced", [True, False])
def test_a_number_that_the_source_has_corrected_is_shown_nowhere(tmp_path, stale, synced):
    site = make("every_block", tmp_path / "site")
    rewrite(site / "i18n.toml", 'stale = "source"', f'stale = "{stale}"')
    fill(site, accents, names=["de", "es"])
    ran(site, "sync")
    assert b"4321" in b"".join(snapshot(built(site)).values())
    for page in (site / "content").rglob("*.md"):
        page.write_text(page.read_text("utf-8").replace("4321", "4322"), "utf-8")
    rewrite(site / "content" / "guide" / "deep.md", "Walk slowly", "Walk calmly")
    if synced:
        ran(site, "sync")

    output = built(site)

    shown = snapshot(output)
    assert [name for name, content in shown.items() if b"4321" in content] == []
    assert b"4322" in shown["de/other-blocks.html"]
    # What has changed in its words alone may be shown, marked.
    (walk,) = parse(shown["de/guide/deep.html"].decode()).one("div", class_="text").all("p")[:1]
    expected = ("de", "old") if stale == "marked" else ("en", "outdated")
    assert (walk.language, walk.parent.attributes["data-i18n"]) == expected
