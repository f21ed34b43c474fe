"""``build --manifest``: what a build was made of, and how each page stands, for the record."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from sites import git, ran, rewrite, snapshot

from i18n import __version__
from i18n.cli import run
from i18n.errors import EXIT_USAGE

SCHEMA = Draft202012Validator(
    json.loads((Path(__file__).parent.parent / "docs/manifest.schema.json").read_text("utf-8"))
)


@pytest.fixture
def site(tmp_path):
    made = tmp_path / "site"
    assert run(["new", str(made)]) == 0
    rewrite(made / "i18n.toml", "[site]", '[site]\nbase_url = "https://clinic.example/"')
    ran(made, "sync")
    return made


def manifest(site, name="manifest.json"):
    """The manifest of a build, beside the site, in the shape of its schema."""
    path = site.parent / name
    ran(site, "build", "--manifest", str(path))
    made = json.loads(path.read_text("utf-8"))
    assert [fault.message for fault in SCHEMA.iter_errors(made)] == []
    return made


def test_it_says_what_was_built_from_what_and_how_each_page_stands(site):
    made = manifest(site)

    catalog = "locales/es/LC_MESSAGES/messages.po"
    assert made["tool"] == {"name": "mothertongue", "version": __version__}
    assert made["locales"] == ["en", "es"]
    assert made["catalogs"] == [
        {"locale": "es", "path": catalog, "sha256": hashlib.sha256((site / catalog).read_bytes()).hexdigest()}
    ]
    (spanish,) = [
        one for one in made["pages"] if (one["source"], one["locale"]) == ("content/index.md", "es")
    ]
    assert spanish["state"] == "announced"
    assert spanish["path"] == "es/index.html"
    assert spanish["url"] == "https://clinic.example/es/index.html"
    assert spanish["messages"]["missing"] == 0
    assert [(one["source"], one["locale"]) for one in made["pages"]] == sorted(
        (one["source"], one["locale"]) for one in made["pages"]
    )


def test_a_page_that_falls_behind_is_built_and_one_for_other_languages_is_absent(site):
    shutil.rmtree(site / "locales/es")
    (site / "content/only.md").write_text("---\nlocales: [en]\n---\n# Only\n", "utf-8")

    states = {(one["source"], one["locale"]): one for one in manifest(site)["pages"]}

    assert states["content/index.md", "es"]["state"] == "built"
    absent = states["content/only.md", "es"]
    assert (absent["state"], absent["path"], absent["messages"]) == ("absent", None, None)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_it_names_the_commit_and_says_whether_there_was_more(site):
    git(site, "init", "-q")
    assert (manifest(site)["commit"], manifest(site)["clean"]) == (None, None)
    git(site, "add", "-A")
    git(site, "commit", "-qm", "All")

    made = manifest(site)
    assert (made["commit"], made["clean"]) == (git(site, "rev-parse", "HEAD").strip(), True)
    (site / "content/more.md").write_text("# More\n", "utf-8")
    assert manifest(site)["clean"] is False


def test_two_builds_have_one_manifest_and_it_changes_nothing_of_the_site(site):
    ran(site, "build")
    before = snapshot(site)

    manifest(site)
    manifest(site, "again.json")

    assert (site.parent / "manifest.json").read_bytes() == (site.parent / "again.json").read_bytes()
    assert snapshot(site) == before


def test_it_is_written_over_another_one_alone(site, capsys):
    (site.parent / "manifest.json").write_text("", "utf-8")
    assert manifest(site) == manifest(site)

    page = site / "content/index.md"
    was = page.read_bytes()
    assert run(["build", "--site", str(site), "--manifest", str(page)]) == EXIT_USAGE
    assert (
        f"{page}: is in the way and was not written by --manifest: name another file"
        in capsys.readouterr().err
    )
    assert page.read_bytes() == was


def test_localized_sources_have_none(site, capsys):
    words = ["build", "--site", str(site), "--as", "source", "--manifest", str(site / "m.json")]
    assert run(words) == EXIT_USAGE
    assert "leave out --as source" in capsys.readouterr().err
