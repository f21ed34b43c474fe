"""``i18n build --as source``: the content in each locale, for other generators."""

from __future__ import annotations

import re
from pathlib import Path
from shutil import copytree

import pytest
from laws.test_site_laws import without_notice
from sites import (
    accents,
    built,
    catalogs_of,
    configured,
    fill,
    mixed,
    nothing,
    ran,
    rewrite,
    snapshot,
    targets,
    translate,
)

from i18n.cli import run
from i18n.project.output import MANIFEST

CONFIG = 'source_locale = "en"\nlocales = ["de"]\n'


def sources(folder: Path, *options: str) -> Path:
    """Write the localized sources of a site; answers their folder."""
    ran(folder, "build", "--as", "source", *options)
    return folder / "build" / "source"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page, translated into German."""
    (tmp_path / "content").mkdir()
    (tmp_path / "i18n.toml").write_text(CONFIG, "utf-8")
    (tmp_path / "content" / "page.md").write_text("---\ntitle: Page\nslug: page\n---\nHello.\n", "utf-8")
    say(tmp_path, {"Hello.": "Hallo.", "Page": "Seite"})
    return tmp_path


def say(folder: Path, texts: dict[str, str]) -> None:
    """Give a site a German catalog."""
    ran(folder, "sync")
    translate(folder, "de", texts)


def test_the_content_stands_in_the_tree_of_each_locale(small):
    (small / "content" / "images").mkdir()
    (small / "content" / "images" / "x.png").write_bytes(b"\x89PNG")
    (small / "content" / "draft.md").write_text("---\ndraft: true\n---\nx\n", "utf-8")
    (small / "content" / "polish.md").write_text("---\nlocales: [en]\n---\nx\n", "utf-8")
    (small / "content" / "@de").mkdir()
    (small / "content" / "@de" / "own.md").write_text("Eigenes.\n", "utf-8")
    (small / "content" / "@de" / "own.png").write_bytes(b"eigen")
    (small / "content" / "sign.png").write_bytes(b"Stop")
    (small / "content" / "sign.de.png").write_bytes(b"Halt")

    found = snapshot(sources(small))

    assert found.pop(MANIFEST)
    assert found == {
        "de/page.md": b"---\ntitle: Seite\nslug: page\n---\nHallo.\n",
        "de/images/x.png": b"\x89PNG",
        "de/own.md": b"Eigenes.\n",
        "de/own.png": b"eigen",
        "de/sign.png": b"Halt",
        "de/sign.de.png": b"Halt",
    }


def test_untranslated_sources_are_the_content_byte_for_byte(site):
    (site / "content" / "windows.md").write_bytes(
        "\ufeff---\r\ntitle: Windows\r\n---\r\n\r\n* a\r\n* b".encode()
    )
    fill(site, nothing, names=targets(site))

    found = snapshot(sources(site))

    content = {
        name: text for name, text in snapshot(site / "content").items() if not name.startswith(("_", "@"))
    }
    for name in targets(site):
        for path, text in content.items():
            made = found.get(f"{name.replace('_', '-')}/{path}")
            limited = b"i18n:only" in text or b"i18n:except" in text or b"locales:" in text
            assert made == text or limited, path


def test_line_ends_and_a_byte_order_mark_stay(small):
    (small / "content" / "page.md").write_bytes("\ufeffHello.\r\n\r\n- x\r\n".encode())

    assert (sources(small) / "de" / "page.md").read_bytes() == "\ufeffHallo.\r\n\r\n- x\r\n".encode()


@pytest.mark.parametrize("write", [accents, mixed])
def test_sources_that_are_built_again_are_the_localized_pages(site, tmp_path, write):
    names = targets(site)
    if site.name != "demo":
        fill(site, write, names=names)
    output = built(site)
    made = sources(site)
    (config,) = configured(site)
    for name in names:
        tag = name.replace("_", "-")
        again = tmp_path / f"again-{tag}"
        again.mkdir()
        (again / config.name).write_text(in_one_language(config.read_text("utf-8"), tag), "utf-8")
        (made / tag).rename(again / "content")
        if (site / "content/_templates").is_dir():
            # Templates are no sources: a site in one language has its own, in that language.
            copytree(site / "content/_templates", again / "content/_templates")
            say_in_templates(again / "content/_templates", catalogs_of(site, name).read_text("utf-8"))
        pages = built(again)

        found = sorted(path.relative_to(pages).as_posix() for path in (pages / tag).rglob("*.html"))
        assert found == sorted(path.relative_to(output).as_posix() for path in (output / tag).rglob("*.html"))
        for path in found:
            ours, theirs = (body_of(one / path) for one in (output, pages))
            assert theirs == ours, path
            if site.name == "demo" and name != "de":
                # Nothing is missing there, so nothing is marked either.
                ours, theirs = ((one / path).read_text("utf-8") for one in (output, pages))
                assert main_of(theirs) == main_of(ours), path


def in_one_language(config: str, tag: str) -> str:
    """A configuration for the sources of a locale: that is the only language."""
    config = re.sub(r'source_locale = ".*"', f'source_locale = "{tag}"', config)
    config = re.sub(r"(?m)^locales = \[.*\]", "locales = []", config)
    return re.sub(r"\[(tool\.i18n\.)?locale\.[\w-]+\]\n(\w+ = .+\n)+", "", config)


def say_in_templates(folder: Path, catalog: str) -> None:
    """Write what a catalog says of the texts of templates into them."""
    for path in folder.rglob("*.html"):
        text = path.read_text("utf-8")
        for msgid in re.findall(r'_\("(\w+)"\)', text):
            found = re.search(rf'^msgid "{msgid}"\nmsgstr "(.*)"$', catalog, re.MULTILINE)
            if found and found[1]:
                text = text.replace(f'_("{msgid}")', f'"{found[1]}"')
        path.write_text(text, "utf-8")


def main_of(html: str) -> str:
    """The text of a page as it stands; a page of its own from its body on."""
    start = html.find('<div class="text">')
    return html[start : html.index("</article>")] if start >= 0 else html[html.index("<body") :]


def body_of(path: Path) -> str:
    """What a page shows, without the marks of what is not translated. A page of its own is taken as a whole."""
    html = path.read_text("utf-8")
    if '<div class="text">' not in html:
        # Addresses of other languages: here there are none.
        return re.sub(r' (lang|dir|data-i18n)="[^"]*"|<link [^>]*>\n', "", html)
    shown = without_notice(html)
    shown = shown[shown.index('<div class="text">') :]
    # The title of an image in another language than its element is left out.
    return re.sub(r' title="[^"]*"', "", shown)


def test_pages_and_sources_leave_each_other_alone(site):
    first = snapshot(sources(site))
    output = built(site)
    pages = {path for path in snapshot(output) if not path.startswith("source/")}
    assert snapshot(sources(site)) == first
    assert {path for path in snapshot(built(site)) if not path.startswith("source/")} == pages
    assert snapshot(output / "source") == first


def test_a_source_that_is_gone_is_removed(small):
    (small / "content" / "other.md").write_text("Other.\n", "utf-8")
    assert (sources(small) / "de" / "other.md").is_file()
    (small / "content" / "other.md").unlink()

    assert not (sources(small) / "de" / "other.md").exists()


def test_an_old_translation_is_never_written(small):
    rewrite(small / "i18n.toml", CONFIG, f'{CONFIG}stale = "marked"\n')
    rewrite(small / "content" / "page.md", "Hello.", "Hello there.")
    ran(small, "sync")
    assert "Hallo." in (built(small) / "de" / "page.html").read_text("utf-8")

    text = (sources(small) / "de" / "page.md").read_text("utf-8")

    assert "Hello there." in text
    assert "Hallo." not in text


def test_a_text_that_cannot_stand_in_the_source_is_a_finding(small, capsys):
    (small / "content" / "page.md").write_text("Hello <center>you</center>\n\nBye.\n", "utf-8")
    say(small, {"Hello <center>you</center>": "<center>Du</center>, hallo", "Bye.": "Ade."})
    capsys.readouterr()

    assert run(["build", "--site", str(small), "--as", "source"]) == 0
    told = capsys.readouterr().err
    assert run(["build", "--site", str(small), "--as", "source", "--strict"]) == 1

    assert re.fullmatch(
        r"locales/de/LC_MESSAGES/messages.po:\d+:1: error: source-shape: the translation would change the blocks "
        r"of the page; 'content/page.md' keeps the source\n",
        told,
    )
    text = (small / "build" / "source" / "de" / "page.md").read_text("utf-8")
    assert text == "Hello <center>you</center>\n\nAde.\n"


def test_a_slug_that_can_be_no_address_keeps_the_sources(small, capsys):
    say(small, {"page": "a/b"})
    capsys.readouterr()

    assert run(["build", "--site", str(small), "--as", "source", "--strict"]) == 1

    told = capsys.readouterr().err
    assert ": error: slug: the slug 'a/b' of 'content/page.md' holds '/': the page keeps the source's" in told
    assert "slug: page\n" in (small / "build" / "source" / "de" / "page.md").read_text("utf-8")


def test_a_folder_that_is_not_ours_is_not_touched(small):
    (small / "build" / "source").mkdir(parents=True)
    (small / "build" / "source" / "mine.txt").write_text("mine", "utf-8")

    assert run(["build", "--site", str(small), "--as", "source"]) == 2
    assert list((small / "build" / "source").iterdir()) == [small / "build" / "source" / "mine.txt"]
