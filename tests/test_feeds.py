"""Feeds: for each language the news of a folder, as Atom 1.0 (RFC 4287), and nothing that is not announced."""

import re
import xml.etree.ElementTree as ET
from datetime import datetime

import pytest
from sites import rewrite
from test_pages import CONFIG as SITE
from test_pages import built

from i18n.cli import run
from i18n.config import read_config
from i18n.errors import UsageError
from i18n.model import MessageKey
from i18n.verify import verify

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CONFIG = f'{SITE}feeds = ["news"]\n'
HOME = "---\ntitle: Home\n---\n# Home\n"
PAGES = {
    "index.md": HOME,
    "risks.md": "---\ndate: 2026-01-01\n---\n# Risks\n",
    "news/index.md": "---\ntitle: News & more\ndescription: What is new.\nslug: news\n---\n# News & more\n",
    "news/old.md": "---\ntitle: Opened\ndate: 2026-02-01\n---\n# Opened\n\nWe are open.\n",
    "news/new.md": "---\ntitle: A <b> ward\ndate: 2026-03-01\nupdated: 2026-04-02\nslug: ward\n---\n# A\n\nWords.\n",
    "news/undated.md": "# About the news\n",
    "news/2025/first.md": "---\ntitle: First\ndescription: In a word.\ndate: 2025-01-01\n---\n# First\n",
}
GERMAN = {"News & more": "Neues & mehr", "What is new.": "Was neu ist.", "Opened": "Eröffnet",
          "We are open.": "Wir haben geöffnet.", "A <b> ward": "Eine Station", "A": "A", "Words.": "Wörter.",
          "Home": "Start", "First": "Anfang", "In a word.": "Kurz gesagt.", "The clinic": "Die Klinik"}  # fmt: skip

CONTEXTS = (None, "title", "description", "site")


def files(pages=PAGES, *, texts=None, config=CONFIG, **options):
    """Every file of the site."""
    said = {
        tag: {MessageKey(msgid, context): text for msgid, text in one.items() for context in CONTEXTS}
        for tag, one in ({"de": GERMAN} if texts is None else texts).items()
    }
    found, findings = built(pages, texts=said, config=config, **options)
    assert findings == []
    return found


def feed(found, path="de/news/feed.xml"):
    """A feed, judged by the rules of RFC 4287, 4.1 and 4.2."""
    root = ET.fromstring(found[path])  # noqa: S314 - our own
    assert root.tag == f"{ATOM}feed"
    for one in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(one.findall(f"{ATOM}{name}")) == 1, name
        for name in ("updated", "published"):
            for moment in one.findall(f"{ATOM}{name}"):
                assert datetime.fromisoformat(moment.text).tzinfo
        alternates = [
            (link.get("type"), link.get("hreflang"))
            for link in one.findall(f"{ATOM}link")
            if link.get("rel") == "alternate"
        ]
        assert len(set(alternates)) == len(alternates)
        assert all(
            link.get("href").startswith("https://example.org/clinic/") for link in one.iter(f"{ATOM}link")
        )
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", one.find(f"{ATOM}id").text)
    assert root.find(f"{ATOM}author/{ATOM}name").text
    ids = [one.text for one in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    return root


def said(root, name):
    """What the entries say under a name."""
    return [one.findtext(f"{ATOM}{name}") for one in root.findall(f"{ATOM}entry")]


def links(one, rel="alternate"):
    return [link.get("href").removeprefix("https://example.org/clinic/") for link in one.findall(f"{ATOM}link")
            if link.get("rel") == rel]  # fmt: skip


def test_each_language_has_the_dated_pages_of_the_folder_the_newest_first():
    found = files()

    german, english = feed(found), feed(found, "en/news/feed.xml")
    assert german.get(LANG) == "de"
    assert german.findtext(f"{ATOM}title") == "Neues & mehr"
    assert german.findtext(f"{ATOM}subtitle") == "Was neu ist."
    assert said(german, "title") == ["Eine Station", "Eröffnet", "Anfang"]
    assert said(english, "title") == ["A <b> ward", "Opened", "First"]
    assert said(german, "summary") == [None, None, "Kurz gesagt."]
    assert said(german, "published") == [
        f"{day}T00:00:00Z" for day in ("2026-03-01", "2026-02-01", "2025-01-01")
    ]
    assert said(german, "updated") == [
        f"{day}T00:00:00Z" for day in ("2026-04-02", "2026-02-01", "2025-01-01")
    ]
    assert german.findtext(f"{ATOM}updated") == "2026-04-02T00:00:00Z"
    assert links(german, "self") == ["de/news/feed.xml"]


def test_feeds_and_entries_name_the_same_in_the_other_languages():
    german = feed(files())

    assert links(german) == ["de/news/index.html", "en/news/feed.xml"]
    assert links(german.find(f"{ATOM}entry")) == ["de/news/ward.html", "en/news/ward.html"]


def test_nothing_that_is_not_announced_is_in_a_feed():
    found = files(texts={"de": {**GERMAN, "We are open.": None, "Opened": None}})

    assert said(feed(found), "title") == ["Eine Station", "Anfang"]
    assert "ar/news/feed.xml" not in found
    assert all("Opened" not in text for text in said(feed(found), "title"))


def test_what_falls_back_is_marked_and_what_is_out_of_date_is_not_said():
    old = {**GERMAN, "First": ("Alt", "Fist"), "In a word.": ("Altes", "In word."), "Opened": None}
    loose = CONFIG + '[[pages]]\nmatch = "**"\nannounce = 0\n'
    for stale in ("source", "marked"):
        found = files(texts={"de": old}, config=f'stale = "{stale}"\n{loose}')
        titles = [one.find(f"{ATOM}title") for one in feed(found).findall(f"{ATOM}entry")]
        assert [(one.text, one.get(LANG)) for one in titles] == [
            ("Eine Station", None), ("Opened", "en"), ("First", "en")
        ]  # fmt: skip
        assert b"Alt" not in found["de/news/feed.xml"]


def test_ids_stay_when_slugs_titles_dates_and_the_other_pages_change():
    before = said(feed(files()), "id")
    pages = dict(PAGES)
    del pages["news/old.md"]
    pages["news/new.md"] = (
        pages["news/new.md"].replace("slug: ward", "slug: unit").replace("2026-03", "2026-05")
    )
    pages["news/index.md"] = pages["news/index.md"].replace("slug: news", "slug: stories")
    after = feed(files(pages, texts={"de": {**GERMAN, "A <b> ward": "Anders"}}))

    assert said(after, "id") == [before[0], before[2]]
    assert links(after, "self") == ["de/news/feed.xml"]


def test_a_page_that_moves_keeps_the_id_that_its_front_matter_names():
    named = PAGES["news/old.md"].replace("date:", "id: news/old.md\ndate:")
    moved = {name: text for name, text in PAGES.items() if name != "news/old.md"} | {
        "news/2026/opened.md": named
    }

    assert set(said(feed(files(moved)), "id")) == set(said(feed(files()), "id"))


def test_languages_have_ids_of_their_own():
    found = files()

    assert not {*said(feed(found), "id")} & {*said(feed(found, "en/news/feed.xml"), "id")}


def test_pages_of_the_folder_and_the_first_page_name_the_feed():
    found = files()
    line = r'<link rel="alternate" type="application/atom\+xml" href="([^"]+)" title="Neues &amp; mehr">'

    assert re.findall(line, found["de/news/ward.html"]) == ["feed.xml"]
    assert re.findall(line, found["de/news/2025/first.html"]) == ["../feed.xml"]
    assert re.findall(line, found["de/index.html"]) == ["news/feed.xml"]
    for name in ("de/risks.html", "ar/news/ward.html", "de/404.html", "index.html"):
        assert "atom+xml" not in found[name]


def test_verify_finds_them_sound():
    found = files(config=CONFIG.replace("/clinic/", "/"))
    content = {name: text if isinstance(text, bytes) else text.encode() for name, text in found.items()}

    assert [
        one
        for one in verify(content, content.__getitem__, lambda name: len(content[name]))
        if one.check == "feed"
    ] == []
    broken = content | {"de/news/feed.xml": content["en/news/feed.xml"]}
    assert "feed" in {one.check for one in verify(broken, broken.__getitem__, lambda name: len(broken[name]))}


def test_a_feed_holds_the_newest_twenty():
    many = {f"news/{i:02}.md": f"---\ntitle: N{i}\ndate: 2026-01-{i:02}\n---\n# N\n" for i in range(1, 26)}

    assert said(feed(files(many | {"index.md": HOME}), "en/news/feed.xml"), "title") == [
        f"N{i}" for i in range(25, 5, -1)
    ]


@pytest.mark.parametrize("left_out", ['base_url = "https://example.org/clinic/"\n', 'feeds = ["news"]\n'])
def test_there_is_none_where_nobody_asks_or_nobody_knows_the_address(left_out):
    found = files(config=CONFIG.replace(left_out, ""))

    assert [name for name in found if name.endswith("feed.xml")] == []
    assert "atom+xml" not in found["de/index.html"]


def test_a_file_of_that_name_in_the_content_stands_in_its_place():
    own, _ = built(
        PAGES, texts={"de": GERMAN}, config=CONFIG.replace("[site]", "[urls]\nsource_prefix = false\n[site]"),
        assets={"news/feed.xml": b"<feed/>"},
    )  # fmt: skip

    assert own["news/feed.xml"] == b"<feed/>"
    assert feed(own, "de/news/feed.xml").get(LANG) == "de"


def test_control_characters_do_not_break_a_feed():
    pages = PAGES | {"news/old.md": '---\ntitle: "Open\\u0001ed"\ndate: 2026-02-01\n---\n# Opened\n'}

    assert "Opened" in said(feed(files(pages), "en/news/feed.xml"), "title")


def test_a_folder_of_feeds_is_below_the_content():
    with pytest.raises(UsageError, match="leaves the site's folder"):
        read_config(CONFIG.replace('"news"', '"../news"'), "i18n.toml")


def test_a_folder_without_dated_pages_is_a_finding(tmp_path, capsys):
    site = tmp_path / "site"
    assert run(["new", str(site)]) == 0
    rewrite(site / "i18n.toml", "[site]", '[site]\nfeeds = ["news"]')
    capsys.readouterr()

    run(["check", "--site", str(site)])

    assert "no page in 'news' has a date" in capsys.readouterr().out
