"""What is neither page nor asset: what git ignores, and what the configuration leaves out."""

from __future__ import annotations

import pytest
from sites import built, snapshot

from i18n.cli import run


def contents(home, files, config=""):
    """The files that a build makes of these, in the source locale."""
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (home / "i18n.toml").write_text(f'source_locale = "en"\n{config}', "utf-8")
    made = snapshot(built(home))
    return {
        name.removesuffix(".html")
        for name in made
        if not name.startswith((".", "assets/")) and "404" not in name
    } - {
        "index",
        "en/index",
    }


PAGES = {
    "content/a.md": "a\n",
    "content/drafts/b.md": "b\n",
    "content/drafts/deep/c.md": "c\n",
    "content/images/d.png": "d\n",
}


@pytest.mark.parametrize(
    ("config", "left"),
    [
        ("", {"en/a", "en/drafts/b", "en/drafts/deep/c", "images/d.png"}),
        ('exclude = "drafts"\n', {"en/a", "images/d.png"}),
        ('exclude = "drafts/"\n', {"en/a", "images/d.png"}),
        ('exclude = ["drafts/*.md", "**/*.png"]\n', {"en/a", "en/drafts/deep/c"}),
        ('include = ["drafts", "images/**"]\n', {"en/drafts/b", "en/drafts/deep/c", "images/d.png"}),
        ('include = "**/*.md"\nexclude = "drafts/deep"\n', {"en/a", "en/drafts/b"}),
        ("exclude = []\n", {"en/a", "en/drafts/b", "en/drafts/deep/c", "images/d.png"}),
    ],
)
def test_the_configuration_says_which_files_are_the_sites(tmp_path, config, left):
    assert contents(tmp_path / "site", PAGES, config) == left


def test_templates_are_not_left_out_by_the_configuration(tmp_path):
    home = tmp_path / "site"
    files = PAGES | {"content/_templates/page.html": "<!DOCTYPE html><title>mine</title>"}

    contents(home, files, 'include = "a.md"\nexclude = "**/*.html"\n')

    assert "mine" in (home / "build/en/a.html").read_text("utf-8")


def test_an_include_that_leaves_nothing_is_refused(tmp_path, capsys):
    home = tmp_path / "site"
    (home / "content").mkdir(parents=True)
    (home / "i18n.toml").write_text('source_locale = "en"\ninclude = []\n', "utf-8")

    assert run(["status", "--site", str(home)]) == 2

    assert "i18n.toml:2:11: include is an empty list, so no file would be left" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("ignoring", "left"),
    [
        ({".gitignore": "drafts/\n"}, {"en/a", "images/d.png"}),
        ({".gitignore": "/content/drafts/deep\n*.png\n"}, {"en/a", "en/drafts/b"}),
        ({"content/.gitignore": "/drafts/\n# a comment\n\n!\n[z-a]\n"}, {"en/a", "images/d.png"}),
        # The nearest has the last word.
        ({".gitignore": "*.md\n", "content/drafts/.gitignore": "!b.md\n"}, {"en/drafts/b", "images/d.png"}),
        # What stands in a folder that is ignored cannot come back, as in git.
        ({".gitignore": "drafts/\n", "content/drafts/.gitignore": "!b.md\n"}, {"en/a", "images/d.png"}),
        # Content that a program makes.
        ({".gitignore": "/content/\n*.png\n"}, {"en/a", "en/drafts/b", "en/drafts/deep/c", "images/d.png"}),
        (
            {"content/.gitignore": "*.png\n", ".gitignore": "content\n"},
            {"en/a", "en/drafts/b", "en/drafts/deep/c"},
        ),
        ({"content/.gitignore": "\ufeff*.png\r\n"}, {"en/a", "en/drafts/b", "en/drafts/deep/c"}),
    ],
)
def test_what_git_ignores_is_neither_page_nor_asset(tmp_path, ignoring, left):
    assert contents(tmp_path / "site", PAGES | ignoring) == left


def test_what_is_ignored_has_no_faults(tmp_path):
    bad = {"content/drafts/b.md": "---\ntitle: [\n---\n", ".gitignore": "drafts\n"}

    assert contents(tmp_path / "site", PAGES | bad) == {"en/a", "images/d.png"}


def test_a_link_to_a_file_that_is_left_out_is_dead(tmp_path, capsys):
    contents(tmp_path / "site", PAGES | {"content/a.md": "[b](drafts/b.md)\n"}, 'exclude = "drafts"\n')

    said = capsys.readouterr()
    assert "there is no 'content/drafts/b.md'" in said.out + said.err
