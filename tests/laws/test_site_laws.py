"""Whole sites, with the real commands: identity, calm, no stranger, same bytes, and whose the output is.

The sites are the starter, one with every kind of block, and the demo.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from documents import without_marks
from sites import (
    built,
    fill,
    itself,
    leave_out_what_is_for_some,
    nothing,
    ran,
    snapshot,
    targets,
)
from trees import Element, heard, is_code, pages

from i18n.cli import run

# Law 1: identity


def part(html: str, tag: str) -> str:
    """An element of a page, as it is written."""
    return html[html.index(f"<{tag}") : html.index(f"</{tag}>")]


def same_for_all(html: str) -> str:
    """What a page shows in its middle, but for dates, the languages of links and what is set apart in its direction."""
    shown = re.sub(r"<time .*?</time>", "<time>", part(html, "main"))
    # Pages for wrong addresses link from the top of the site.
    tag = re.search(r'<html[^>]* lang="([\w-]+)"', html)[1]
    shown = re.sub(rf'(href="/(?:\w+/)?){tag}/', r"\1", shown)
    # How well it matches, and the address below a printed page.
    shown = re.sub(r'<p class="(date|address)".*?</p>', "", shown, flags=re.DOTALL)
    shown = re.sub(r'<bdi dir="ltr">([^<]*)</bdi>|[\u2066\u2069]', r"\1", shown)
    return re.sub(r' hreflang="[\w-]+"', "", shown)


def without_notice(html: str) -> str:
    """The same without what says that a page is not translated."""
    shown = re.sub(r'<aside class="notice".*?</aside>\n', "", same_for_all(html), flags=re.DOTALL)
    shown = shown.replace('<article class="untranslated">', "<article>")
    # The theme's texts that stand in a marked one say their own language.
    shown = re.sub(r' lang="[\w-]+" dir="\w+"(?= aria-label=)', "", shown)
    # The layout marks its own texts: attributes on a heading, an element elsewhere.
    return without_marks(re.sub(r'(<h1[^>]*?) lang="\w+" dir="\w+"', r"\1", shown))


def each_translation(output: Path) -> list[tuple[str, str, str]]:
    """(path, the source's page, a translation) of every page."""
    found = []
    for path in sorted(output.glob("en/**/*.html")):
        name = path.relative_to(output / "en")
        for other in sorted(output.glob("*/")):
            translated = other / name
            if other.name != "en" and translated.is_file():
                found.append((f"{other.name}/{name}", path.read_text("utf-8"), translated.read_text("utf-8")))
    assert found
    return found


def test_with_every_msgstr_equal_to_its_msgid_the_main_part_of_every_page_is_the_sources(site):
    leave_out_what_is_for_some(site)
    fill(site, itself, names=targets(site), theme=itself)

    output = built(site)

    for path, source, translated in each_translation(output):
        assert same_for_all(translated) == same_for_all(source), path
        assert "data-i18n" not in translated, path


def test_with_every_msgstr_equal_to_its_msgid_the_files_beside_the_pages_are_the_sources(site):
    fill(site, itself, names=targets(site), theme=itself)

    output = built(site)

    compared = 0
    for name in targets(site):
        tag = name.replace("_", "-")
        for path in sorted((output / tag).rglob("*")):
            # From right to left, the texts of a drawing are turned, and values isolated.
            if path.suffix in {".txt", ".json", ".svg"} and tag != "ar":
                ours, theirs = (
                    re.sub(rf'( (xml:)?lang=")({tag}|en)"', r'\1en"', one.read_text("utf-8"))
                    for one in (output / "en" / path.relative_to(output / tag), path)
                )
                assert theirs == ours, path
                compared += 1
    assert compared or site.name == "starter"


def test_without_translations_a_page_differs_from_the_source_by_its_language_marks_alone(site):
    leave_out_what_is_for_some(site)
    fill(site, nothing, names=targets(site), theme=itself)

    output = built(site)

    for path, source, translated in each_translation(output):
        assert without_notice(translated) == without_notice(source), path
        if "404" not in path:
            assert "data-i18n" in translated, path


# Law 4: calm


def test_a_command_that_is_run_twice_changes_no_byte(site):
    for command in (["sync"], ["extract"], ["merge"], ["build"], ["build", "--as", "source"], ["compile"]):
        ran(site, *command)
        once = snapshot(site)
        times = {path: path.stat().st_mtime_ns for path in site.rglob("*.html")}
        ran(site, *command)
        assert snapshot(site) == once, command
        assert {path: path.stat().st_mtime_ns for path in site.rglob("*.html")} == times, command


def messages(path: Path) -> list[str]:
    """The messages of a catalog as they are written, without the header."""
    return path.read_text("utf-8").strip("\n").split("\n\n")[1:]


def gaps(text: str) -> list[int]:
    """Where a paragraph can be put between two blocks: some lines, by their index."""
    lines = text.splitlines()
    start = lines.index(lines[0], 1) + 1 if lines[0] in {"---", "+++"} else 0
    fenced = False
    found = []
    for at in range(start, len(lines)):
        fenced ^= lines[at].startswith("```")
        before = next((line for line in reversed(lines[start:at]) if line.strip()), "")
        apart = not lines[at - 1].strip() and not fenced and not before.endswith("-->")
        if apart and lines[at][:1].isalnum():
            found.append(at)
    return found[:: max(1, len(found) // 3)]


def test_a_line_inserted_in_a_page_changes_no_other_message_of_any_catalog(site):
    ran(site, "sync")
    files = sorted(site.glob("locales/*/LC_MESSAGES/messages.po"))
    assert files
    for page in sorted((site / "content").rglob("*.md")):
        original = page.read_text("utf-8")
        lines = original.splitlines()
        for at in gaps(original):
            before = {path: messages(path) for path in files}
            page.write_text("\n".join([*lines[:at], "An inserted line.", "", *lines[at:], ""]), "utf-8")
            ran(site, "sync")
            for path in files:
                after = messages(path)
                (new,) = [one for one in after if one not in before[path]]
                assert 'msgid "An inserted line."' in new
                assert [one for one in after if one != new] == before[path]
            page.write_text(original, "utf-8")
            ran(site, "sync")
            for path in files:
                # A message that nobody translated leaves nothing behind.
                assert messages(path) == before[path]


# Law 6: no stranger

_QUANTITY = re.compile(r"\d[\d.,:]*\s?(?:[a-zµ]{1,3}|°[CF])\b")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w.-]+\w")
_MIRRORED = re.compile("\u202e[^\u202c]*\u202c")


def strange(text: str, tag: str) -> bool:
    """Whether a text did not come through the pseudo-locale: letters that are not accented, or not mirrored."""
    rest = _ADDRESS.sub("", _QUANTITY.sub("", text))
    if tag == "ar-XB":
        return any(letter.isalpha() for letter in _MIRRORED.sub("", rest))
    return re.search("[A-Za-z]", rest) is not None


@pytest.mark.parametrize("tag", ["en-XA", "ar-XB"])
def test_in_the_pseudo_locale_every_text_that_a_reader_sees_or_hears_is_accented(site, tag):
    output = built(site, "--pseudo")
    found = pages(output / tag)
    assert len(found) > 2

    for path, page in found.items():
        assert page.one("html").attributes["lang"] == tag
        texts = [(element, text) for element, text in heard(page) if not foreign(element, text)]
        assert len(texts) > 5
        for element, text in texts:
            assert not strange(text, tag), f"{path}: {text}"
            assert element.language == tag, f"{path}: {text}"


@pytest.mark.parametrize("tag", ["en-XA", "ar-XB"])
def test_in_the_pseudo_locale_every_text_of_a_file_beside_the_pages_is_accented(site, tag):
    texts = dict(said_in_files(built(site, "--pseudo") / tag))

    assert texts or site.name == "starter"
    for path, text in texts.items():
        assert not strange(re.sub(r"\b[\w/.-]+\.(md|txt|html)\b", "", text), tag), path


def said_in_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Every text of the drawings, plain texts and data of a locale."""
    for path in sorted(folder.rglob("*")):
        text = path.read_text("utf-8") if path.suffix in {".svg", ".txt", ".json"} else ""
        if path.suffix == ".svg":
            root = ET.fromstring(text)  # noqa: S314 - we made it
            for one in root.iter():
                said = [one.text, one.tail, one.attrib.get("aria-label")]
                if not one.tag.endswith(("}style", "}script")):
                    yield from (
                        (f"{path.name}: {at}", said) for at, said in enumerate(said) if said and said.strip()
                    )
        elif path.suffix == ".json":
            yield from ((f"{path.name}: {one}", one) for one in re.findall(r'"text": "([^"]*)"', text))
        elif text:
            yield path.name, text


def foreign(element: Element, text: str) -> bool:
    """Whether a text is in no language, or in the one that it names: other languages in the switcher."""
    return (
        is_code(element, text)
        or (element.inside("languages") and element.inside("ul"))
        # CLDR writes dates.
        or element.inside("address", "time")
        # What its author left untranslated and marked.
        or text == "Skipped words"
        or (element.inside("languages") and element.tag == "summary")
    )


# Law 9: same bytes


def test_the_same_files_make_the_same_bytes_wherever_and_whenever_they_are_built(site, tmp_path):
    ran(site, "sync")
    expected = snapshot(built(site))
    other = tmp_path / "another place"
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_file() and "build" not in path.relative_to(site).parts:
            target = other / path.relative_to(site)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
            os.utime(target, (0, 0))

    for number, (zone, language, seed) in enumerate(
        [
            ("Asia/Kathmandu", "C", "1"),
            ("America/St_Johns", "tr_TR.UTF-8", "4711"),
            ("UTC", "C.UTF-8", "random"),
        ]
    ):
        folder = other if number % 2 else tmp_path
        environment = {
            **os.environ,
            "TZ": zone,
            "LANG": language,
            "LC_ALL": language,
            "PYTHONHASHSEED": seed,
            "SOURCE_DATE_EPOCH": str(number),
            "PYTHONPATH": str(Path(sys.modules["i18n"].__file__).parent.parent),
        }
        command = [sys.executable, "-m", "i18n", "build", "--site", os.path.relpath(other, folder)]
        command += ["--jobs", str(number + 1)]
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        assert snapshot(other / "build") == expected
        if number == 0:
            # The next one is built over what another content left behind.
            for path in (other / "build").rglob("*.html"):
                path.write_bytes(b"older")


# The output folder


def test_only_what_a_build_wrote_is_ever_changed_or_removed(site):
    output = built(site)
    first = snapshot(output)
    (output / "CNAME").write_text("clinic.example")
    (output / "es").joinpath("mine.html").write_text("mine")
    pages_then = sorted((site / "content").rglob("*.md"))
    gone = next(page for page in pages_then if page.stem not in {"index", "404"})
    gone.unlink()
    (site / "content" / "more").mkdir()
    (site / "content" / "more" / "new.md").write_text("# New\n")

    assert run(["build", "--site", str(site)]) == 0

    second = snapshot(output)
    listed = set(json.loads(second[".i18n-manifest.json"])["files"])
    assert listed == second.keys() - {"CNAME", "es/mine.html", ".i18n-manifest.json"}
    assert second["CNAME"] == b"clinic.example"
    assert second["es/mine.html"] == b"mine"
    assert "en/more/new.html" in listed
    removed = first.keys() - second.keys()
    assert len(removed) == len(targets(site)) + 1
    assert not {name for name in removed if not name.endswith(".html")}
    # What was empty then is gone, too.
    shutil.rmtree(site / "content" / "more")
    ran(site, "build")
    assert not (output / "en" / "more").exists()
    assert (output / "CNAME").exists()


def test_a_file_of_somebody_else_in_the_place_of_a_page_is_not_overwritten(site, capsys):
    output = built(site)
    (site / "content" / "extra.md").write_text("# Extra\n")
    (output / "en" / "extra.html").write_text("mine")

    assert run(["build", "--site", str(site)]) == 2

    assert (output / "en" / "extra.html").read_text() == "mine"
    assert "extra.html" in capsys.readouterr().err
