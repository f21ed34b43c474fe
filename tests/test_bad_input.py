"""Whatever comes in: the designed words and exit code, no traceback, nothing changed on disk."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from i18n import po
from i18n.cli import run

Break = Callable[[Path], None]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small site that `i18n new` makes."""
    folder = tmp_path / "clinic"
    assert run(["new", str(folder)]) == 0
    monkeypatch.chdir(folder)
    return folder


ES = "locales/es/LC_MESSAGES/messages.po"


def nothing(_: Path) -> None:
    """The command itself is what is wrong."""


def edit(path: str, old: str, new: str) -> Break:
    def change(site: Path) -> None:
        text = (site / path).read_text("utf-8")
        assert old in text
        (site / path).write_text(text.replace(old, new, 1), "utf-8")

    return change


def append(path: str, text: str) -> Break:
    def change(site: Path) -> None:
        with (site / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return change


def append_bytes(path: str, content: bytes) -> Break:
    def change(site: Path) -> None:
        (site / path).write_bytes((site / path).read_bytes() + content)

    return change


def put(path: str, content: str | bytes) -> Break:
    def change(site: Path) -> None:
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    return change


def remove(path: str) -> Break:
    def change(site: Path) -> None:
        (site / path).unlink()

    return change


def link(path: str, target: str) -> Break:
    def change(site: Path) -> None:
        (site / path).symlink_to(target)

    return change


def both(*changes: Break) -> Break:
    def change(site: Path) -> None:
        for one in changes:
            one(site)

    return change


CONFLICT = '\n<<<<<<< ours\nmsgid "A"\nmsgstr "B"\n=======\nmsgid "A"\nmsgstr "C"\n>>>>>>> theirs\n'

# name: (what is broken, the command, the exit code, words that standard error must hold)
CASES: dict[str, tuple[Break, list[str], int, list[str]]] = {
    "no configuration": (remove("i18n.toml"), ["build"], 2, ["i18n.toml: not found", "i18n new"]),
    "two configurations": (
        put("pyproject.toml", '[tool.i18n]\nsource_locale = "en"\n'),
        ["build"],
        2,
        ["i18n.toml: pyproject.toml has a table [tool.i18n] as well"],
    ),
    "a number of another program that Python does not read": (
        both(remove("i18n.toml"), put("pyproject.toml", f"[tool.other]\nsize = {'9' * 5000}\n")),
        ["build"],
        2,
        ["i18n.toml: not found"],
    ),
    "an unknown key": (
        append("i18n.toml", 'titel = "x"\n'),
        ["build"],
        2,
        ["i18n.toml:7", "'titel'", "title"],
    ),
    "two wrong keys at once": (
        edit("i18n.toml", "source_locale", "sauce_locale"),
        ["build"],
        2,
        ["'sauce_locale'", "source_locale"],
    ),
    "broken TOML": (append("i18n.toml", "[broken\n"), ["status"], 2, ["i18n.toml:7"]),
    "an unknown locale on the command line": (nothing, ["build", "xx-yy-zz"], 2, ["xx-yy-zz"]),
    "a locale that the site does not have": (
        nothing,
        ["sync", "uk"],
        2,
        ["'uk' is not a locale of this site", "i18n add uk"],
    ),
    "a locale added twice": (nothing, ["add", "es"], 2, ["'es' is a locale of this site already"]),
    "the source locale added": (nothing, ["add", "en"], 2, ["'en' is the source locale"]),
    "an unknown command": (nothing, ["bild"], 2, ["bild"]),
    "a catalog with faults in two places, synced": (
        both(
            edit(ES, 'msgid "Please bring:"', 'msgid "Please bring:'), append(ES, '\nmsgid "x\nmsgstr "y"\n')
        ),
        ["sync"],
        3,
        [ES, "messages.po:"],
    ),
    "conflict markers in a catalog": (append(ES, CONFLICT), ["sync"], 3, [ES, "conflict"]),
    "a message twice in a catalog": (
        append(ES, '\nmsgid "Please bring:"\nmsgstr "Traiga:"\n'),
        ["sync"],
        3,
        [ES, "Please bring:"],
    ),
    "a catalog that is not UTF-8": (
        append(ES, "")
        and (lambda site: (site / ES).write_bytes((site / ES).read_bytes() + b'\nmsgid "\xff"\n')),
        ["sync"],
        3,
        [ES, "UTF-8"],
    ),
    "front matter not closed": (
        put("content/broken.md", "---\ntitle: x\n\nText.\n"),
        ["build"],
        3,
        ["content/broken.md:1", "front matter is not closed"],
    ),
    "invalid YAML in front matter": (
        put("content/broken.md", "---\ntitle: [x\n---\nText.\n"),
        ["build"],
        3,
        ["content/broken.md:"],
    ),
    "a page that is not UTF-8": (
        put("content/broken.md", b"# Gr\xfc\xdfe\n"),
        ["build"],
        3,
        ["content/broken.md:1:5", "is not UTF-8"],
    ),
    "two broken pages at once": (
        both(put("content/a.md", b"\xff"), put("content/b.md", "---\ntitle: x\n")),
        ["build"],
        3,
        ["content/a.md:1:1", "content/b.md:1"],
    ),
    "two pages with one address": (
        put("content/other.md", "---\nslug: visit\n---\n\nText.\n"),
        ["build"],
        2,
        ["content/other.md", "content/visit.md"],
    ),
    "an output that is a file": (put("build", "mine"), ["build"], 2, ["build: is a file"]),
    "an output that is not ours": (put("build/mine.txt", "mine"), ["build"], 2, ["build: is not empty"]),
    "an output that holds the content": (nothing, ["build", "--output", "."], 2, [".: "]),
    "an output inside the content": (nothing, ["build", "--output", "content/out"], 2, ["content"]),
    "no content folder": (
        lambda site: shutil.rmtree(site / "content"),
        ["build"],
        2,
        ["the content folder 'content' does not exist"],
    ),
    "a catalog whose lines end in CR alone": (
        lambda site: (site / ES).write_bytes((site / ES).read_bytes().replace(b"\n", b"\r")),
        ["sync"],
        3,
        [f"{ES}:1:1: the lines end in CR alone: save the file with line ends LF"],
    ),
    "a merge conflict in a page": (
        append("content/visit.md", f"\n{CONFLICT}"),
        ["build"],
        3,
        ["content/visit.md:21:1: a merge conflict of 7 lines: resolve it"],
    ),
    "a page in UTF-16 without a mark": (
        put("content/visit.md", "# On the day\n".encode("utf-16-le")),
        ["sync"],
        3,
        ["content/visit.md:1:2: holds a NUL character"],
    ),
    "a configuration in UTF-16": (
        put("i18n.toml", 'source_locale = "en"\n'.encode("utf-16")),
        ["build"],
        2,
        ["i18n.toml:1:1: is not UTF-8"],
    ),
    "a site that is no folder": (nothing, ["build", "--site", "i18n.toml"], 2, ["i18n.toml: is a file"]),
    "a site that does not exist": (nothing, ["build", "--site", "nope"], 2, ["nope: does not exist"]),
    "a date that is none": (
        put("content/a.md", "---\nupdated: yesterday\n---\n\nText.\n"),
        ["build"],
        3,
        ['content/a.md:2: updated is "yesterday": write a date such as 2026-03-01'],
    ),
    "a name with a line break": (put("content/a\nb.md", "Text.\n"), ["sync"], 3, ["content/a\\nb.md: has a"]),
    "a name that is not UTF-8": (
        put(os.fsdecode(b"content/\xff.md"), "Text.\n"),
        ["build"],
        3,
        ["content/\\udcff.md: has a control character in its name, or bytes that are not UTF-8"],
    ),
    "a pipe among the pages": (
        lambda site: os.mkfifo(site / "content" / "a.md"),
        ["sync"],
        3,
        ["content/a.md: is no ordinary file"],
    ),
    "links that cannot be followed": (
        both(
            link("content/a.md", "a.md"),
            link("content/b.png", "nope.png"),
            link("content/c", "."),
            link("content/d", "/"),
        ),
        ["build"],
        3,
        [
            "content/a.md: is a link that leads nowhere",
            "content/b.png: is a link that leads nowhere",
            "content/c: is a link to a folder",
            "content/d: is a link that leads out of the site",
        ],
    ),
    "templates that are a link": (
        both(put("other/page.html", "x"), link("content/_templates", "../other")),
        ["build"],
        3,
        ["content/_templates: is a link to a folder"],
    ),
    "templates without end": (
        both(
            put("content/_templates/page.html", '{% extends "a.html" %}'),
            put("content/_templates/a.html", '{% extends "page.html" %}'),
        ),
        ["build", "--output", "../out"],
        3,
        ["without end"],
    ),
    "a file where every site has a folder": (
        put("content/assets", "x"),
        ["build"],
        2,
        ["content/assets: has the address 'assets', which is a folder that every site has"],
    ),
    "a check that is explained for a locale": (nothing, ["explain", "missing", "es"], 2, ["leave out 'es'"]),
    "an unknown page to explain": (
        nothing,
        ["explain", "content/nope.md", "es"],
        2,
        ["content/nope.md"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_input_ends_in_the_designed_error_and_changes_nothing(
    name: str, site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    change, command, code, words = CASES[name]
    change(site)
    before = snapshot(site)
    capfd.readouterr()

    left = run(command)

    said = capfd.readouterr()
    assert left == code, said.err + said.out
    assert "Traceback" not in said.err
    for word in words:
        assert word in said.err
    assert snapshot(site) == before


def test_a_catalog_that_cannot_be_opened_costs_no_other_locale(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["add", "de"]) == 0
    (site / ES).unlink()
    (site / ES).mkdir()
    capfd.readouterr()

    assert run(["sync"]) == 3
    assert f"{ES}: cannot be read" in capfd.readouterr().err
    assert run(["build"]) == 3
    assert f"{ES}: cannot be read" in capfd.readouterr().err

    assert (site / "build/de/visit.html").exists()
    assert (site / "build/es/visit.html").exists()


@pytest.mark.parametrize("moment", ["yesterday", "-1e9", "99999999999999999999"])
def test_a_wrong_source_date_is_said(
    moment: str, site: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    edit("content/visit.md", "Please bring:", "Please bring with you:")(site)
    before = snapshot(site)

    assert run(["sync"]) == 2

    assert "SOURCE_DATE_EPOCH" in capfd.readouterr().err
    assert snapshot(site) == before


def test_a_damaged_catalog_costs_only_its_damaged_messages(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    edit(ES, 'msgid "Please bring:"', 'msgid "Please bring:')(site)
    append(ES, '\nmsgid "x\nmsgstr "y"\n')(site)

    left = run(["build"])

    said = capfd.readouterr()
    assert left == 3
    assert said.err.count(f"{ES}:") >= 2
    assert "Please bring:" in (site / "build/es/visit.html").read_text("utf-8")
    assert 'lang="es"' in (site / "build/es/index.html").read_text("utf-8")


@pytest.mark.parametrize("command", ["build", "status", "check"])
def test_a_damaged_catalog_of_the_themes_texts_is_said_as_well(
    site: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    assert run(["add", "be"]) == 0
    append("locales/be/LC_MESSAGES/theme.po", '\nmsgid "x\nmsgstr "y"\n')(site)
    capfd.readouterr()

    left = run([command])

    said = capfd.readouterr()
    assert left == 3
    assert "locales/be/LC_MESSAGES/theme.po:" in said.err + said.out


def test_a_text_of_the_theme_that_lacks_its_placeholder_is_a_finding(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["add", "be"]) == 0
    theme = site / "locales/be/LC_MESSAGES/theme.po"
    catalog = po.read(theme.read_bytes(), "").catalog
    messages = [
        po.edit(one, msgstr=("Без яго",) * len(one.msgstr)) if "%(" in one.key.msgid else one
        for one in catalog.messages
    ]
    theme.write_bytes(po.write(replace(catalog, messages=tuple(messages))))
    capfd.readouterr()

    assert run(["check"]) == 1

    said = capfd.readouterr().out
    assert "locales/be/LC_MESSAGES/theme.po:" in said
    assert "ph-missing" in said


def test_an_output_that_cannot_be_written_is_said(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    # A folder in the place of a file cannot be written by anybody, not even by root.
    assert run(["build"]) == 0
    (site / "build/es/visit.html").unlink()
    (site / "build/es/visit.html").mkdir()
    capfd.readouterr()

    left = run(["build"])

    said = capfd.readouterr()
    assert left == 2
    assert "build/es/visit.html: cannot be written" in said.err
    assert "Traceback" not in said.err


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))


@pytest.mark.parametrize("command", ["sync", "build"])
def test_a_full_disk_is_said_and_no_catalog_changes(site: Path, command: str) -> None:
    edit("content/visit.md", "Please bring:", "Please bring with you:")(site)
    before = {name: content for name, content in snapshot(site).items() if name.startswith("locales")}

    result = subprocess.run(
        [sys.executable, "-m", "i18n", command],
        cwd=site,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )

    assert result.returncode == 2, result.stderr
    assert "cannot be written" in result.stderr
    assert "Traceback" not in result.stderr
    assert {name: content for name, content in snapshot(site).items() if name.startswith("locales")} == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_folder_that_cannot_be_read_is_no_empty_one(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    put("content/guide/a.md", "A guide.\n")(site)
    assert run(["sync"]) == 0
    before = snapshot(site)
    guide = site / "content/guide"
    guide.chmod(0)

    child = os.fork()
    if child == 0:
        code = 70
        try:
            if os.getuid() == 0:
                os.setuid(65534)  # to whom root's folders are closed
            code = run(["sync"])
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    guide.chmod(0o755)

    assert os.waitstatus_to_exitcode(status) == 3
    assert "content/guide: cannot be read (permission denied)" in capfd.readouterr().err
    assert snapshot(site) == before
