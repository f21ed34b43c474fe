"""The commands, as people run them: what they write, what they say, how they end."""

import gettext
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from i18n import po
from i18n.cli import COMMANDS, run

ES = "locales/es/LC_MESSAGES/messages.po"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Path:
    """The small site that `i18n new` makes, as the working folder."""
    folder = tmp_path / "clinic"
    assert run(["new", str(folder)]) == 0
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    capfd.readouterr()
    return folder


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_site_is_in_step_and_builds(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["sync", "--check"]) == 0
    assert run(["build"]) == 0

    assert "2 pages" not in capfd.readouterr().out
    assert (site / "build/index.html").exists()
    assert 'lang="es"' in (site / "build/es/visit.html").read_text("utf-8")


def test_new_overwrites_nothing(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (site / "i18n.toml").write_text("mine")
    (site / "content/visit.md").unlink()
    before = snapshot(site)

    assert run(["new"]) == 2

    assert "is there already" in capfd.readouterr().err
    assert snapshot(site) == before


def test_new_works_in_a_folder_that_holds_other_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / ".gitignore").write_text("mine\n")

    assert run(["new"]) == 0
    assert run(["build"]) == 0

    assert (tmp_path / ".gitignore").read_text() == "mine\n"
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_add_says_what_translators_should_know_and_keeps_the_configuration_as_it_is_written(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    config = (site / "i18n.toml").read_text("utf-8")

    assert run(["add", "be", "pt_BR"]) == 0

    said = capfd.readouterr().out
    assert "be: Беларуская (Belarusian), written from left to right, digits 0123456789" in said
    assert "msgstr[2] for 0, 5" in said
    assert "locales/pt_BR/LC_MESSAGES/messages.po" in said
    assert (site / "locales/be/LC_MESSAGES/theme.po").exists()
    assert (site / "i18n.toml").read_text("utf-8") == config.replace('["es"]', '["es", "be", "pt-BR"]')
    assert run(["sync", "--check"]) == 0


def test_a_site_s_own_theme_texts_show_on_its_pages(site: Path) -> None:
    run(["add", "be"])
    theme = site / "locales/be/LC_MESSAGES/theme.po"
    replace(
        theme, 'msgid "Skip to the content"\nmsgstr ""', 'msgid "Skip to the content"\nmsgstr "Да зместу"'
    )

    assert run(["build"]) == 0

    page = (site / "build/be/visit.html").read_text("utf-8")
    assert '<a class="skip" href="#main">Да зместу</a>' in page
    assert '<span lang="en" dir="ltr">Menu</span>' in page


def test_a_changed_source_makes_its_message_fuzzy_with_the_old_text(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    replace(site / "content/visit.md", "6 hours", "8 hours")
    assert run(["sync", "--check"]) == 1
    assert run(["check"]) == 0
    said = capfd.readouterr().out
    assert "the source now says '8 hours', the old text said '6 hours'" in said
    assert "catalogs are behind the source by 1 message: run i18n sync" in said

    assert run(["sync"]) == 0
    assert run(["sync", "--check"]) == 0

    assert '#| msgid "Do not eat anything for 6 hours before your appointment."' in (site / ES).read_text(
        "utf-8"
    )
    assert run(["build"]) == 0
    page = (site / "build/es/visit.html").read_text("utf-8")
    assert "8 hours" in page
    assert "6 horas" not in page


def test_a_marked_old_translation_is_shown_only_where_no_fact_changed(site: Path) -> None:
    replace(site / "i18n.toml", "[site]", 'stale = "marked"\n\n[site]')
    replace(site / "content/visit.md", "6 hours", "8 hours")
    replace(site / "content/visit.md", "Please bring:", "Please bring these:")

    assert run(["build"]) == 0

    page = (site / "build/es/visit.html").read_text("utf-8")
    assert 'data-i18n="old"' in page
    assert "Traiga, por favor:" in page
    assert "8 hours" in page
    assert "6 horas" not in page


@pytest.mark.parametrize(
    ("config", "command", "code"),
    [
        ("", ["check"], 0),
        ("", ["check", "--fail-on", "info"], 1),
        ("[locale.es]\nrequired = true\n", ["check"], 1),
        ("[locale.es]\nmin_coverage = 99\n", ["check"], 4),
        ("[gate]\ncoverage = 99\n", ["check"], 4),
        ("[gate]\ncoverage = 90\n", ["check"], 0),
        ("[gate]\ncoverage = 99\n[locale.es]\nrequired = true\n", ["check"], 1),
        ("", ["status"], 0),
        ("", ["build", "--strict"], 0),
    ],
)
def test_exit_codes_are_as_designed(site: Path, config: str, command: list[str], code: int) -> None:
    with (site / "i18n.toml").open("a") as file:
        file.write(config)

    assert run(command) == code


def test_a_dead_link_is_a_finding_of_the_build_and_fails_only_a_strict_one(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    replace(site / "content/index.md", "(visit.md)", "(vist.md)")

    assert run(["build"]) == 0
    assert run(["build", "--strict"]) == 1

    assert "content/index.md:9: error: dead-link:" in capfd.readouterr().err
    assert run(["explain", "dead-link"]) == 0
    assert capfd.readouterr().out.startswith("dead-link (error): ")


def test_json_is_all_that_stands_on_standard_output(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    replace(site / "content/visit.md", "6 hours", "8 hours")

    assert run(["check", "--format", "json"]) == 0
    findings = json.loads(capfd.readouterr().out)["findings"]
    assert run(["status", "--format", "json"]) == 0
    status = json.loads(capfd.readouterr().out)

    assert {finding["check"] for finding in findings} == {"missing", "fuzzy"}
    # What only a sync will write into the catalog is found at its place in the content.
    assert {finding["check"]: finding["file"] for finding in findings} == {
        "missing": ES,
        "fuzzy": "content/visit.md",
    }
    assert all(finding["line"] > 1 for finding in findings)
    assert [locale["locale"] for locale in status["locales"]] == ["es"]
    assert status["locales"][0]["messages"] == {"total": 16, "current": 14, "fuzzy": 1, "missing": 1}
    assert status["locales"][0]["pages"][1]["url"] == "es/visit.html"
    assert status["locales"][0]["pages"][1]["announced"] is False


def test_a_compiled_catalog_is_read_by_gettext(site: Path) -> None:
    assert run(["compile"]) == 0

    with (site / "locales/es/LC_MESSAGES/messages.mo").open("rb") as file:
        translations = gettext.GNUTranslations(file)
    assert translations.gettext("Please bring:") == "Traiga, por favor:"


def test_the_folder_of_a_clone_stands_in_no_file(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    (here / "content").mkdir(parents=True)
    (here / "i18n.toml").write_text('source_locale = "en"\nlocales = ["de"]\n')
    (here / "content/index.md").write_text("# Welcome\n")
    assert run(["sync", "--site", str(here)]) == 0

    here.rename(there)

    assert run(["sync", "--check", "--site", str(there)]) == 0


def test_a_sync_after_an_extract_gives_the_catalogs_the_date_of_the_template(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace(site / "content/visit.md", "6 hours", "8 hours")
    assert run(["extract"]) == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796000000")
    assert run(["sync"]) == 0

    dates = {
        line
        for path in ("locales/messages.pot", ES)
        for line in (site / path).read_text("utf-8").splitlines()
        if line.startswith('"POT-Creation-Date')
    }
    assert len(dates) == 1


def test_two_pages_with_one_slug_in_a_locale_are_found(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for page in ("index", "visit"):
        (site / f"content/{page}-more.md").write_text(
            f"---\nslug: {page}-more\n---\n\nText of {page}.\n", "utf-8"
        )
    run(["sync"])
    text = (site / ES).read_text("utf-8")
    for page in ("index", "visit"):
        text = text.replace(f'msgid "{page}-more"\nmsgstr ""', f'msgid "{page}-more"\nmsgstr "igual"')
    (site / ES).write_text(text, "utf-8")
    capfd.readouterr()

    assert run(["check"]) == 1

    said = capfd.readouterr().out
    assert said.count("error: slug:") == 1
    assert "the slug 'igual' of 'content/visit-more.md' is the address of another page" in said
    line = text[: text.rindex('msgstr "igual"')].count("\n") + 1
    assert f"{ES}:{line}:1: error: slug:" in said


def test_a_catalog_that_nothing_reads_is_named(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (site / "locales/es").rename(site / "locales/es_ES")
    what = "the site has no such locale: 'i18n add es-ES' adds it, with all that is translated already"
    line = f"locales/es_ES: {what}"

    assert run(["sync"]) == 0
    assert line in capfd.readouterr().out
    assert run(["status"]) == 0
    assert line in capfd.readouterr().out
    assert run(["check", "--fail-on", "warning"]) == 1
    assert f"locales/es_ES: warning: locale-unknown: {what}" in capfd.readouterr().out


def test_a_locale_that_a_platform_has_begun_is_added_with_its_translations(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    begun = site / "locales/pt_BR/LC_MESSAGES/messages.po"
    begun.parent.mkdir(parents=True)
    begun.write_text('msgid "How to reach us"\nmsgstr "Contato"\n')

    assert run(["add", "pt-BR"]) == 0
    assert run(["check"]) == 0

    assert "locale-unknown" not in capfd.readouterr().out
    assert 'msgstr "Contato"' in begun.read_text("utf-8")


def test_extract_writes_the_template_alone_and_merge_the_catalogs(site: Path) -> None:
    replace(site / "content/visit.md", "6 hours", "8 hours")
    before = (site / ES).read_bytes()

    assert run(["extract"]) == 0
    assert (site / ES).read_bytes() == before
    assert "8 hours" in (site / "locales/messages.pot").read_text("utf-8")

    assert run(["merge", "--no-fuzzy"]) == 0
    text = (site / ES).read_text("utf-8")
    assert "8 hours" in text
    assert "#~ msgid" in text
    assert not any(message.fuzzy for message in po.read(text.encode(), ES).catalog.messages)


def test_a_command_answers_at_once_and_without_a_terminal() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "i18n", "--version"],
        capture_output=True,
        text=True,
        check=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )

    assert result.stdout.startswith("i18n ")


def test_the_help_shows_every_command_whatever_else_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["--help", "build"]) == 0

    said = capfd.readouterr().out
    assert all(f"\n  {command.name} " in said for command in COMMANDS)
    assert [group for group in ("Start:", "Translate:", "Review:", "Publish:", "Plumbing:") if group in said][
        4
    ]


def test_no_heavy_library_is_loaded_before_it_is_needed() -> None:
    heavy = "babel jinja2 markdown_it nh3 polib rapidfuzz rich.console tomlkit yaml"
    code = f"import sys, i18n.cli; i18n.cli.application(); print([m for m in {heavy.split()!r} if m in sys.modules])"

    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"


def test_a_narrow_encoding_of_the_terminal_stops_nothing(site: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "i18n", "status"],
        capture_output=True,
        text=True,
        check=False,
        cwd=site,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C", "NO_COLOR": "1"},
    )

    assert result.returncode == 0, result.stderr
    assert "Espa" in result.stdout


def test_only_the_templates_at_the_top_of_the_content_are_read(site: Path) -> None:
    for folder in ("content/_templates/_parts", "content/guide/_templates", "content/_data"):
        (site / folder).mkdir(parents=True)
        (site / folder / "x.html").write_text(f"{{{{ _('In {folder}') }}}}")
    (site / "content/_templates/.old.html").write_text("{{ _('Hidden') }}")
    (site / "content/_notes.md").write_text("No page.\n")

    assert run(["extract"]) == 0

    template = (site / "locales/messages.pot").read_text("utf-8")
    assert "In content/_templates/_parts" in template
    for word in ("guide", "_data", "Hidden", "No page"):
        assert word not in template


def test_a_fault_in_a_template_of_the_site_is_said_with_its_line(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    template = site / "content/_templates/page.html"
    template.parent.mkdir()
    template.write_text("{{ 1 // 0 }}")

    assert run(["build"]) == 3

    said = capfd.readouterr().err
    assert "content/_templates/page.html:1" in said
    assert "Traceback" not in said


def test_a_slug_that_cannot_be_used_is_said_at_the_catalog_that_has_it(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    page = site / "content/visit.md"
    page.write_text(page.read_text("utf-8").replace("title:", "slug: prepare\ntitle:", 1), "utf-8")
    (site / "content/own.md").write_text("---\nslug: a/b\n---\n\nText.\n", "utf-8")
    assert run(["sync"]) == 0
    text = (site / ES).read_text("utf-8")
    (site / ES).write_text(
        text.replace('msgid "prepare"\nmsgstr ""', 'msgid "prepare"\nmsgstr "own"'), "utf-8"
    )
    capfd.readouterr()

    assert run(["build"]) == 0

    said = capfd.readouterr().err
    assert (
        f"{ES}: error: slug: the slug 'own' of 'content/visit.md' is the address of another page, "
        "'content/own.md': the page keeps the source's" in said
    )
    assert (
        "content/own.md:2: error: slug: the slug 'a/b' holds '/': the page keeps the name of its file" in said
    )


def test_what_a_file_holds_does_not_steer_the_terminal(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = (site / ES).read_text("utf-8")
    (site / ES).write_text(text + '\nfo\x1b[2Jo "x"\n', "utf-8")

    assert run(["sync"]) == 3

    said = capfd.readouterr().err
    assert "\x1b" not in said
    assert "\\x1b[2J" in said


def test_a_page_is_named_as_its_file_is_in_a_table_that_cuts_nothing(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    names = ["[red]a.md", "b" * 200 + ".md"]
    for name in names:
        (site / "content" / name).write_text("Text.\n", "utf-8")
    capfd.readouterr()

    assert run(["status"]) == 0

    said = capfd.readouterr().out
    assert all(f"content/{name}" in said for name in names)


@pytest.mark.parametrize("command", ["status", "check", "build"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_standard_output_that_takes_nothing_is_said(site: Path, command: str) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "i18n", command],
            cwd=site,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )

    assert result.returncode == 2
    assert result.stderr == "error: standard output cannot be written (no space left on device)\n"


def test_a_reader_that_leaves_early_does_not_change_the_exit_code(site: Path) -> None:
    text = (site / ES).read_text("utf-8")
    (site / ES).write_text(text.replace("(visit.md)", "(index.md)"), "utf-8")
    reading, writing = os.pipe()
    os.close(reading)

    result = subprocess.run(
        [sys.executable, "-m", "i18n", "check", "--fail-on", "info"],
        cwd=site,
        check=False,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writing)

    assert (result.returncode, result.stderr) == (1, "")


def test_a_closed_standard_output_is_nobody_to_talk_to(site: Path) -> None:
    result = subprocess.run(
        ["/bin/sh", "-c", f"'{sys.executable}' -m i18n status >&-"],
        cwd=site,
        check=False,
        capture_output=True,
        text=True,
    )

    assert (result.returncode, result.stderr) == (0, "")
