"""The day of a page's information, where git knows it: never that of another text, and never a guess."""

import os
import re
import shutil
import subprocess

import pytest
from sites import ran, rewrite, snapshot

from i18n.cli import run
from i18n.errors import EXIT_FINDINGS, EXIT_INPUT

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

CONFIG = """\
source_locale = "en"
locales = ["de"]

[site]
dates = "git"
base_url = "https://clinic.example/"
"""
PAGES = {
    "index.md": "# Home\n",
    "risks.md": "---\nupdated: 2020-05-05\n---\n# Risks\n",
    "visit.md": "# Your visit\n",
    "@de/visit.md": "# Ihr Besuch\n",
}
DATES = "locales/dates.tsv"


def git(site, *words, day="2026-03-01"):
    moment = f"{day}T23:30:00+02:00"
    people = {"GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_COMMITTER_NAME": "Ada"}
    times = {
        "GIT_COMMITTER_EMAIL": "a@b.c",
        "GIT_AUTHOR_DATE": moment,
        "GIT_COMMITTER_DATE": "2026-07-07T10:00Z",
    }
    subprocess.run(
        ["git", *words], cwd=site, capture_output=True, check=True, env={**os.environ, **people, **times}
    )


def commit(site, day):
    git(site, "add", "-A")
    git(site, "commit", "-qm", "A change", day=day)


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A site in a folder of a repository, committed on a day in March; today is the tenth of May."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1778400000")
    made = tmp_path / "repository" / "site"
    for name, text in PAGES.items():
        (made / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (made / "content" / name).write_text(text, "utf-8")
    (made / "i18n.toml").write_text(CONFIG, "utf-8")
    (made / ".gitignore").write_text("build/\n", "utf-8")
    git(tmp_path / "repository", "init", "-q", "-b", "main")
    commit(made, "2026-03-01")
    return made


def days(site):
    """What the file says, by page."""
    lines = (site / DATES).read_text("utf-8").splitlines()
    assert lines[0] == "page\tdate\thash"
    return {line.split("\t")[0]: line.split("\t")[1] for line in lines[1:]}


def shown(site, page):
    """The day that a built page says; None where it says none."""
    ran(site, "build")
    found = re.search(
        r'<p class="date"[^>]*>.*?datetime="([^"]+)"', (site / "build" / page).read_text("utf-8")
    )
    return found[1] if found else None


def test_a_sync_writes_down_what_git_says_of_pages_whose_front_matter_says_nothing(site):
    ran(site, "sync")

    assert days(site) == {
        "content/@de/visit.md": "2026-03-01",
        "content/index.md": "2026-03-01",
        "content/visit.md": "2026-03-01",
    }
    assert shown(site, "en/visit.html") == "2026-03-01"
    assert shown(site, "en/risks.html") == "2020-05-05"
    assert "<lastmod>2026-03-01</lastmod>" in (site / "build/sitemap.xml").read_text("utf-8")


def test_a_text_that_is_not_committed_yet_is_of_today_and_stays_of_that_day(site):
    ran(site, "sync")
    rewrite(site / "content/visit.md", "Your visit", "The visit")
    ran(site, "sync")
    assert (days(site)["content/visit.md"], days(site)["content/index.md"]) == ("2026-05-10", "2026-03-01")

    commit(site, "2026-05-12")
    before = snapshot(site)
    ran(site, "sync", "--check")
    ran(site, "sync")
    assert snapshot(site) == before


def test_a_change_that_was_committed_without_a_sync_has_the_day_of_its_commit(site):
    ran(site, "sync")
    rewrite(site / "content/visit.md", "Your visit", "The visit")
    commit(site, "2026-04-04")

    assert shown(site, "en/visit.html") is None
    assert run(["sync", "--check", "--site", str(site)]) == EXIT_FINDINGS
    ran(site, "sync")
    assert days(site)["content/visit.md"] == "2026-04-04"


def test_a_file_that_moves_keeps_its_day(site):
    ran(site, "sync")
    commit(site, "2026-04-04")
    (site / "content/visit.md").rename(site / "content/before.md")
    (site / "content/@de/visit.md").unlink()
    ran(site, "sync")

    assert days(site) == {"content/index.md": "2026-03-01", "content/before.md": "2026-03-01"}


def test_a_shallow_clone_says_how_to_mend_it_and_no_wrong_day(site, tmp_path, capsys):
    rewrite(site / "content/index.md", "Home", "Welcome")
    commit(site, "2026-04-04")
    clone = tmp_path / "clone"
    subprocess.run(
        ["git", "clone", "-q", "--depth", "1", (tmp_path / "repository").as_uri(), clone], check=True
    )
    capsys.readouterr()

    ran(clone / "site", "sync")
    said = capsys.readouterr().out
    assert "no date is known: this clone is shallow: run 'git fetch --unshallow', then 'i18n sync'" in said
    assert not (clone / "site" / DATES).exists()
    assert shown(clone / "site", "en/index.html") is None
    ran(clone / "site", "sync", "--check")

    git(clone, "fetch", "-q", "--unshallow")
    ran(clone / "site", "sync")
    assert (days(clone / "site")["content/index.md"], days(clone / "site")["content/visit.md"]) == (
        "2026-04-04",
        "2026-03-01",
    )


def test_a_shallow_clone_of_a_synced_site_needs_nothing(site, tmp_path, capsys):
    ran(site, "sync")
    commit(site, "2026-04-04")
    clone = tmp_path / "clone"
    subprocess.run(
        ["git", "clone", "-q", "--depth", "1", (tmp_path / "repository").as_uri(), clone], check=True
    )
    capsys.readouterr()

    ran(clone / "site", "sync", "--check")
    assert "shallow" not in capsys.readouterr().out
    assert shown(clone / "site", "en/index.html") == "2026-03-01"


def test_a_build_asks_no_git(site, monkeypatch):
    ran(site, "sync")
    ran(site, "build")
    before = snapshot(site / "build")
    shutil.rmtree(site / "build")
    shutil.rmtree(site.parent / ".git")
    monkeypatch.setenv("PATH", "")

    ran(site, "build")

    assert snapshot(site / "build") == before


def test_without_git_no_day_is_known_and_that_is_said(site, capsys):
    shutil.rmtree(site.parent / ".git")

    ran(site, "sync")

    assert "no date is known: there is no git repository here" in capsys.readouterr().out
    assert not (site / DATES).exists()


def test_line_ends_that_git_changes_change_no_day(site):
    ran(site, "sync")
    page = site / "content/visit.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))

    assert shown(site, "en/visit.html") == "2026-03-01"


@pytest.mark.parametrize(
    "line", ["content/index.md\t2026-13-01\t" + "0" * 16, "content/index.md", "a\t2026-01-01\tx"]
)
def test_a_damaged_file_is_refused_with_its_line(site, capsys, line):
    (site / DATES).parent.mkdir(parents=True)
    (site / DATES).write_text(f"page\tdate\thash\n{line}\n", "utf-8")

    assert run(["sync", "--site", str(site)]) == EXIT_INPUT
    assert f"{DATES}:2: is no line of a page, a date and a hash" in capsys.readouterr().err


def test_git_is_not_asked_where_the_site_does_not_want_it(site):
    rewrite(site / "i18n.toml", 'dates = "git"\n', "")

    ran(site, "sync")

    assert not (site / DATES).exists()
    assert shown(site, "en/visit.html") is None
