"""What search engines and other programs read: sitemap, robots.txt, Open Graph, JSON-LD. Law 8: they say what is."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import unquote

import pytest
from polib import pofile
from sites import make, run
from trees import pages as trees_of

from i18n import pages
from i18n.locales import locale
from i18n.pages.alternates import hreflangs
from i18n.pages.sitemap import sitemap_names, sitemaps
from i18n.pages.structured import as_script, og_locale
from i18n.project.site import open_site
from i18n.project.view import look

S = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
X = "{http://www.w3.org/1999/xhtml}"
BASE = "https://clinic.example/"


def listed(text: str) -> dict[str, tuple[str | None, list[tuple[str, str]]]]:
    """Address → the day it changed and its alternates."""
    found = {}
    for url in ET.fromstring(text).iter(f"{S}url"):  # noqa: S314 - our own
        links = [(one.get("hreflang"), one.get("href")) for one in url.iter(f"{X}link")]
        found[url.findtext(f"{S}loc")] = (url.findtext(f"{S}lastmod"), links)
    return found


def sitemap_of(build: Path) -> dict[str, tuple[str | None, list[tuple[str, str]]]]:
    return listed((build / "sitemap.xml").read_text("utf-8"))


def test_the_sitemap_says_of_each_page_what_its_head_says(demo):
    build = demo / "build"
    found = sitemap_of(build)
    heads = {}
    for page in trees_of(build).values():
        links = [one.attributes for one in page.all("link")]
        canonical = next((one["href"] for one in links if one.get("rel") == "canonical"), None)
        alternates = [(one["hreflang"], one["href"]) for one in links if "hreflang" in one]
        if alternates:
            heads[canonical] = alternates

    assert found.pop(f"{BASE}index.html") == (None, [])
    assert {url: links for url, (_, links) in found.items()} == heads
    assert len(heads) == 9 * 6 + 1  # German announces but its home page


def test_what_is_not_announced_is_in_no_sitemap_and_is_canonical_to_its_source(demo):
    found = sitemap_of(demo / "build")
    german = demo / "build/de"
    for path in german.glob("*.html"):
        (canonical,) = re.findall(r'rel="canonical" href="([^"]+)"', path.read_text("utf-8")) or [None]
        if path.stem not in {"index", "404"}:
            assert canonical.startswith(f"{BASE}en/")
            assert f"{BASE}de/{path.name}" not in map(unquote, found)


def test_every_address_of_the_sitemap_is_there(demo):
    for url, (_, links) in sitemap_of(demo / "build").items():
        for address in (url, *(href for _, href in links)):
            assert (demo / "build" / unquote(address.removeprefix(BASE))).is_file()


def test_the_day_is_that_of_the_front_matter(demo):
    assert {day for url, (day, _) in sitemap_of(demo / "build").items() if url != f"{BASE}index.html"} == {
        "2026-11-02"
    }


def test_robots_learn_where_the_sitemap_is_and_not_below_a_folder(tmp_path):
    site = make("starter", tmp_path / "site")
    config = (site / "i18n.toml").read_text()
    assert "base_url" not in config
    assert run(["build", "--site", str(site)]) == 0
    assert not (site / "build/sitemap.xml").exists()
    assert not (site / "build/robots.txt").exists()

    for base, robots in (("https://a.example", True), ("https://a.example/docs/", False)):
        (site / "i18n.toml").write_text(
            re.sub(r"\n\[site\]\n", f'\n[site]\nbase_url = "{base}"\n', config, count=1)
        )
        assert run(["build", "--site", str(site)]) == 0
        assert (site / "build/sitemap.xml").is_file()
        assert (site / "build/robots.txt").exists() is robots

    assert f"<loc>{base}en/" in (site / "build/sitemap.xml").read_text()


def test_files_of_the_content_stand_in_the_place_of_ours(tmp_path):
    site = make("demo", tmp_path / "site")
    (site / "content/robots.txt").write_text("User-agent: *\nDisallow: /\n")
    (site / "content/sitemap.xml").write_text("<mine/>")

    assert run(["build", "--site", str(site)]) == 0

    assert (site / "build/robots.txt").read_text() == "User-agent: *\nDisallow: /\n"
    assert (site / "build/sitemap.xml").read_text() == "<mine/>"


def test_a_sitemap_too_large_for_one_file_is_divided_and_named_in_an_index(demo):
    view = look(open_site(demo))
    plan = pages.plan(view.pages(view.site.config.locales))
    whole = {one.path: one.content.decode() for one in sitemaps(plan)}["sitemap.xml"]

    made = {one.path: one.content for one in sitemaps(plan, most=12_000)}

    index = ET.fromstring(made.pop("sitemap.xml"))  # noqa: S314 - our own
    assert index.tag == f"{S}sitemapindex"
    named = [one.text.removeprefix(BASE) for one in index.iter(f"{S}loc")]
    assert len(named) > 3
    assert [*made] == [*named, "robots.txt"]
    assert sorted(sitemap_names(plan, most=12_000)) == sorted(["sitemap.xml", *made])
    parts = [made[name] for name in named]
    assert all(len(part) <= 12_000 for part in parts)
    together = {url: said for part in parts for url, said in listed(part.decode()).items()}
    assert together == listed(whole)


def test_every_file_of_the_output_is_known_beforehand(demo):
    view = look(open_site(demo))
    plan = pages.plan(view.pages(view.site.config.locales))

    assert sorted(one.path for one in pages.build(plan)) == sorted(pages.names(plan))


def properties(page: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, content in re.findall(r'<meta property="([^"]+)" content="([^"]*)">', page.read_text("utf-8")):
        found.setdefault(name, []).append(content)
    return found


def data(page: Path) -> dict:
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8"))
    return json.loads(text)


def test_an_announced_page_says_its_language_to_programs(demo):
    page = demo / "build/es/index.html"
    said, found = properties(page), data(page)

    assert said["og:locale"] == ["es_ES"]
    assert said["og:locale:alternate"] == ["en_US", "ar_EG", "de_DE", "fr_FR", "ja_JP", "pl_PL"]
    assert said["og:title"] == ["Tratamiento con ketamina: información para pacientes"]
    assert said["og:url"] == [found["url"]] == [f"{BASE}es/index.html"]
    assert found["inLanguage"] == "es"
    assert found["dateModified"] == "2026-11-02"
    assert found["translationOfWork"] == {
        "@type": "WebPage",
        "@id": f"{BASE}en/index.html",
        "inLanguage": "en",
    }
    source = data(demo / "build/en/index.html")
    assert [one["inLanguage"] for one in source["workTranslation"]] == ["ar", "de", "es", "fr", "ja", "pl"]
    assert "translationOfWork" not in source


def test_a_page_that_is_not_announced_says_nothing_to_programs(demo):
    page = next((demo / "build/de").glob("was-ist*.html"))

    assert properties(page) == {}
    assert "ld+json" not in page.read_text("utf-8")


def test_the_page_for_addresses_that_do_not_exist_is_in_no_index(demo):
    for tag in ("", "en/", "ar/"):
        assert '<meta name="robots" content="noindex">' in (demo / f"build/{tag}404.html").read_text("utf-8")
    assert "noindex" not in (demo / "build/en/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("en", "en_US"),
        ("es-419", "es"),
        ("es-MX", "es_MX"),
        ("pt-BR", "pt_BR"),
        ("zh-Hant", "zh_TW"),
        ("ar", "ar_EG"),
        ("fil", "fil_PH"),
        ("sr-Latn", "sr_RS"),
    ],
)
def test_open_graph_has_a_form_of_its_own(tag, wanted):
    assert og_locale(locale(tag)) == wanted


def test_hreflang_is_what_search_engines_know():
    tags = ["es", "es-419", "zh-Hant", "ca-valencia", "pt-BR"]
    assert {one.tag: said for one, said in hreflangs(map(locale, tags)).items()} == {
        "es": "es",
        "es-419": "es-419",
        "zh-Hant": "zh-Hant",
        "ca-valencia": "ca",
        "pt-BR": "pt-BR",
    }
    assert [*hreflangs([locale("es-419")]).values()] == ["es"]


def test_no_text_ends_the_script_that_it_stands_in():
    hostile = "</script><script>alert(1)</script><!-- \u2028 & ]]>"

    text = as_script({"name": hostile})

    assert not set(text) & set("<>&\u2028")
    assert json.loads(text) == {"name": hostile}


def test_a_text_that_fell_back_is_said_in_its_own_language_or_not_at_all(tmp_path):
    site = make("demo", tmp_path / "site")
    catalog = site / "locales/es/LC_MESSAGES/messages.po"
    written = pofile(str(catalog))
    for message in written:
        if message.msgctxt in {"title", "description"} or message.msgid == "What is ketamine?":
            message.msgstr = ""
    written.save()

    assert run(["build", "--site", str(site)]) == 0

    announced = 0
    for page in trees_of(site / "build/es").values():
        said = [one.attributes for one in page.all("meta") if "property" in one.attributes]
        for one in said:
            if one["property"] in {"og:title", "og:description"}:
                assert one["lang"] == "en"
        if said:
            announced += 1
            (script,) = page.all("script", type="application/ld+json")
            assert not {"name", "description"} & json.loads(script.text).keys()
    assert announced
