"""A locale at a domain of its own: what leads elsewhere names the domain, and nothing is missing there."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from sites import built, rewrite
from trees import pages as trees_of
from trees import parse

from i18n.cli import run

CONFIG = """\
source_locale = "en"
locales = ["de", "fr"]

[site]
base_url = "https://clinic.example/help/"

[urls]
redirects = ["html", "nginx"]

[locale.de]
base_url = "https://klinik.example"
"""
FRENCH = '[locale.fr]\nbase_url = "https://clinic.example/"'
PAGES = {
    "index.md": "# Home\n\nSee [risks](guide/risks.md), ![scan](images/scan.png).\n",
    "guide/risks.md": "---\nslug: risks\n---\n# Risks\n\n[Home](../index.md), [more](only.md).\n",
    "guide/only.md": "---\nlocales: [en, fr]\n---\n# Only\n",
    "404.md": "# Nothing here\n\n[Home](index.md), [more](guide/only.md)\n",
}


@pytest.fixture
def home(tmp_path):
    site = tmp_path / "site"
    for name, text in PAGES.items():
        path = site / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (site / "content/images").mkdir()
    (site / "content/images/scan.png").write_bytes(b"\x89PNG")
    (site / "i18n.toml").write_text(CONFIG, "utf-8")
    assert run(["sync", "--site", str(site)]) == 0
    path = site / "locales/de/LC_MESSAGES/messages.po"
    text = re.sub(r'msgid "(.+)"\nmsgstr ""', r'msgid "\1"\nmsgstr "\1"', path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    assert run(["sync", "--site", str(site)]) == 0
    return site


def file_at(build: Path, url: str) -> Path | None:
    """The file that the two servers give out for an address; None for none of theirs."""
    parts = urlsplit(url)
    roots = {"klinik.example": (build / "de", "/"), "clinic.example": (build, "/help/")}
    if parts.netloc not in roots:
        return None
    folder, root = roots[parts.netloc]
    assert parts.path.startswith(root), url
    path = folder / unquote(parts.path.removeprefix(root))
    return path / "index.html" if path.is_dir() else path


def address(path: str) -> str:
    own = path.startswith("de/")
    return (
        f"https://klinik.example/{path.removeprefix('de/')}" if own else f"https://clinic.example/help/{path}"
    )


@pytest.mark.parametrize("style", ["html", "pretty"])
def test_every_address_on_every_page_is_answered_by_the_right_server(home, style):
    rewrite(home / "i18n.toml", "[urls]", f'[urls]\nstyle = "{style}"')
    build = built(home)

    crossed = 0
    for name, page in trees_of(build).items():
        here = address(name)
        for element in [*page.all("a"), *page.all("link"), *page.all("img"), *page.all("script")]:
            link = element.attributes.get("href") or element.attributes.get("src")
            if not link or link.startswith(("data:", "#")):
                continue
            url = urljoin(here, link)
            assert (found := file_at(build, url)) is not None, f"{name}: {link}"
            assert found.is_file(), f"{name}: {link}"
            crossed += urlsplit(url).netloc != urlsplit(here).netloc
            if element.tag == "a":
                # Nobody is led to the German pages at the site's own domain.
                assert "/help/de/" not in url
    assert crossed > 10


def test_heads_and_sitemap_name_the_domain(home):
    build = built(home)
    head = parse((build / "de/guide/risks.html").read_text("utf-8"))
    links = {
        (one.attributes.get("hreflang"), one.attributes["href"])
        for one in head.all("link")
        if one.attributes["rel"] != "stylesheet"
    }
    assert links == {
        (None, "https://klinik.example/guide/risks.html"),
        ("de", "https://klinik.example/guide/risks.html"),
        ("en", "https://clinic.example/help/en/guide/risks.html"),
        ("x-default", "https://clinic.example/help/en/guide/risks.html"),
    }
    sitemap = (build / "sitemap.xml").read_text("utf-8")
    assert "<loc>https://klinik.example/guide/risks.html</loc>" in sitemap
    assert "help/de/" not in sitemap
    assert "Sitemap: https://clinic.example/help/sitemap.xml" in (build / "de/robots.txt").read_text("utf-8")
    assert not (build / "robots.txt").exists()


def test_redirects_and_rules_name_the_domain(home):
    (home / "locales/redirects.tsv").write_text(
        "/de/old.html\tguide/risks.md\tde\n/de/en.html\tguide/only.md\tde\n/alt.html\tindex.md\tde\n/de/x.html\tgone\tde\n",
        "utf-8",
    )
    build = built(home)

    def to(name: str) -> str:
        page = parse((build / name).read_text("utf-8"))
        return page.one("main").one("a").attributes["href"]

    assert to("de/old.html") == "guide/risks.html"
    assert to("de/en.html") == "https://clinic.example/help/en/guide/only.html"
    assert to("alt.html") == "https://klinik.example/index.html"
    assert (build / "redirects.nginx.conf").read_text("utf-8").splitlines()[1:] == [
        'location = "/help/alt.html" { return 301 "https://klinik.example/index.html"; }'
    ]
    assert (build / "de/redirects.nginx.conf").read_text("utf-8").splitlines()[1:] == [
        'location = "/en.html" { return 302 "https://clinic.example/help/en/guide/only.html"; }',
        'location = "/old.html" { return 301 "/guide/risks.html"; }',
        'location = "/x.html" { error_page 410 "/404.html"; return 410; }',
    ]


@pytest.mark.parametrize(
    ("change", "place", "what"),
    [
        (('"https://klinik.example"', '"https://klinik.example/de/"'), "11:12", "is a folder of a domain"),
        (('klinik.example"', f'clinic.example"\n{FRENCH}'), "13:12", "is the address of de"),
        (("[locale.de]", "[locale.en]"), "11:12", "stand at the top of the site"),
    ],
)
def test_a_domain_that_cannot_be_is_an_error_with_its_place(home, capsys, change, place, what):
    old, new = change
    rewrite(home / "i18n.toml", old, new)
    if "locale.en" in new:
        rewrite(home / "i18n.toml", 'redirects = ["html", "nginx"]', "source_prefix = false")
    assert run(["check", "--site", str(home)]) == 2
    said = capsys.readouterr().err
    assert f"i18n.toml:{place}: " in said
    assert what in said


def test_without_the_sites_own_address_all_stands_at_one_place(home, capsys):
    rewrite(home / "i18n.toml", 'base_url = "https://clinic.example/help/"', "")
    build = built(home)
    assert "without site.base_url" in capsys.readouterr().out
    assert not (build / "de/assets").exists()
    assert "klinik.example" not in (build / "en/index.html").read_text("utf-8")
