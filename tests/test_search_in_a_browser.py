"""The search as readers use it: by keyboard, in every script, from a server, from a double click, without a script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judges import opened, served
from sites import built, make

from i18n.search import exact, loose


@pytest.fixture(scope="module")
def address(demo: Path) -> Iterator[str]:
    """Where the demo is served: below a path, under the policy that pages promise to obey."""
    with served(demo / "build", "default-src 'self'", "/below") as found:
        yield found


@pytest.fixture
def tab(browser) -> Iterator[object]:
    made = opened(browser)
    yield made
    assert made.complaints == []
    made.close()


def ask(tab, query: str, number: int) -> None:
    """Type into the box, and wait for so many results."""
    tab.locator(".search input").press_sequentially(query)
    tab.wait_for_function(
        "number => document.querySelector('.search').dataset.open"
        " && document.querySelectorAll('.search ol li > a').length === number",
        arg=number,
    )


ASKED = [
    ("en", "driv", 4, "Pages found: 4"),
    ("de", "schwindel", 1, "Gefundene Seiten: 1"),
    ("de", "MUDE", 1, "Gefundene Seiten: 1"),
    ("ar", "قياده", 2, "عدد الصفحات التي عُثر عليها: 2"),
    ("ja", "運転", 4, "見つかったページ：4"),
    ("pl", "prowadzic", 3, "Znalezione strony: 3"),
]


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: f"{asked[0]}-{asked[1]}")
@pytest.mark.parametrize("where", ["server", "folder"])
def test_a_page_is_found_and_opened_with_the_keyboard_alone(demo, address, tab, where, asked):
    tag, query, number, said = asked
    top = address if where == "server" else f"{(demo / 'build').as_uri()}/"
    tab.goto(f"{top}{tag}/index.html")

    for _ in range(12):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.matches('.search input')"):
            break
    ask(tab, query, number)
    assert tab.inner_text(".search [role=status]") == said
    tab.keyboard.press("ArrowDown")
    target = tab.evaluate("document.activeElement.href")
    assert target.startswith(f"{top}{tag}/")
    tab.keyboard.press("Enter")
    tab.wait_for_url(target)

    if "#" in target:
        assert tab.evaluate("document.querySelector(':target') !== null")


def test_escape_closes_the_results_and_leads_back_to_the_box(address, tab):
    tab.goto(f"{address}en/index.html")
    tab.focus(".search input")
    ask(tab, "drive", 4)
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate("document.activeElement.closest('li') !== null")

    tab.keyboard.press("Escape")

    assert tab.evaluate("document.activeElement.matches('.search input')")
    assert tab.locator(".search li").count() == 0
    assert tab.inner_text(".search [role=status]") == ""


def test_where_nothing_is_found_this_is_said(address, tab):
    tab.goto(f"{address}de/index.html")
    tab.focus(".search input")
    ask(tab, "xyzzy", 0)

    assert tab.inner_text(".search [role=status]").startswith("Nichts gefunden.")


def test_hits_are_marked_and_nothing_that_is_typed_becomes_markup(address, tab):
    tab.goto(f"{address}en/index.html")
    tab.focus(".search input")
    ask(tab, "dizz <img src=x onerror=alert(1)>", 1)

    assert {one.lower() for one in tab.locator(".search mark").all_inner_texts()} >= {"dizziness"}
    assert tab.locator(".search img").count() == 0


def test_what_is_not_translated_is_labelled_in_the_language_of_the_page(browser, tmp_path):
    site = make("demo", tmp_path / "site")
    catalog = next((site / "locales" / "ar").rglob("messages.po"))
    entries = re.split(r"\n\n(?=#|msg)", catalog.read_text("utf-8"))
    kept = [one for one in entries if "dizziness" not in one.casefold()]
    assert len(kept) < len(entries)
    catalog.write_text("\n\n".join(kept), "utf-8")
    built(site)
    tab = opened(browser)
    tab.goto((site / "build" / "ar" / "index.html").as_uri())
    tab.focus(".search input")
    tab.locator(".search input").press_sequentially("dizziness")
    tab.wait_for_selector(".search .snippet")

    snippet = tab.locator(".search .snippet").first
    assert (snippet.get_attribute("lang"), snippet.get_attribute("dir")) == ("en", "ltr")
    assert "dizziness" in snippet.inner_text().lower()
    assert "(باللغة الإنجليزية)" in tab.locator(".search .notes").first.inner_text()
    assert "مترجَمة جزئيًا" in tab.locator(".search .notes").first.inner_text()
    assert tab.complaints == []
    tab.close()


def test_a_site_of_many_pages_shows_ten_and_the_next_ten_when_asked(browser, tmp_path):
    site = tmp_path / "site"
    (site / "content").mkdir(parents=True)
    (site / "i18n.toml").write_text('source_locale = "en"\nlocales = []\n', "utf-8")
    for number in range(150):
        text = f"# Page {number}\n\nSame words, and word{number}.\n"
        (site / "content" / f"p{number:03}.md").write_text(text, "utf-8")
    built(site)
    tab = opened(browser)
    tab.goto((site / "build" / "en" / "index.html").as_uri())
    tab.focus(".search input")
    ask(tab, "same", 10)
    assert tab.inner_text(".search [role=status]") == "Pages found: 150"
    loaded = tab.evaluate("[...document.head.querySelectorAll('script')].map(one => one.src)")
    assert len(loaded) == 4, "the box, the list of pages, one list of words, one file of texts"

    tab.locator(".search .more button").press("Enter")
    tab.wait_for_function("document.querySelectorAll('.search ol li > a').length === 20")

    assert tab.evaluate(
        "document.activeElement.closest('li') === document.querySelectorAll('.search li')[10]"
    )
    assert tab.complaints == []
    tab.close()


def test_without_javascript_there_is_no_box(address, browser):
    tab = opened(browser, java_script_enabled=False)
    tab.goto(f"{address}en/index.html")

    assert tab.locator(".search").count() == 1
    assert not tab.locator(".search input").is_visible()
    assert tab.complaints == []
    tab.close()


def test_an_index_that_cannot_be_loaded_is_said(address, browser):
    tab = opened(browser)
    tab.route("**/assets/search/**", lambda route: route.abort())
    tab.goto(f"{address}de/index.html")
    tab.focus(".search input")
    tab.locator(".search input").press_sequentially("fahren")
    tab.wait_for_selector(".search .failed:not([hidden])")

    assert tab.inner_text(".search .failed") == "Die Suche kann nicht geladen werden."
    tab.close()


# What each program knows of; of characters that are newer than one of them each has its own opinion.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cn", "Co"]), max_size=30)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXTS, min_size=40, max_size=80))
def test_the_script_folds_words_as_the_index_does(folding, texts):
    for language in ("en", "tr", "ar"):
        theirs = folding(texts, language)
        ours = [[exact(text, language), loose(exact(text, language))] for text in texts]
        assert theirs == ours


@pytest.fixture(scope="module")
def folding(browser, address):
    tab = opened(browser, bypass_csp=True)
    tab.goto(f"{address}en/index.html")
    yield lambda texts, language: tab.evaluate(
        """([texts, language]) => {
            const {exact, loose} = window.i18nSearch.folding;
            return texts.map(text => [exact(text, language), loose(exact(text, language))]);
        }""",
        [texts, language],
    )
    tab.close()


def test_every_character_is_folded_as_in_the_index(folding):
    # But for the great blocks of Han and Hangul, in which all are alike.
    alike = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0xAC00, 0xD7A4), range(0xD800, 0xE000))
    codes = (code for code in range(0x20, 0x1FFFF) if not any(code in block for block in alike))
    known = [one for one in map(chr, codes) if one.isprintable() or one.isspace()]

    theirs = folding(known, "en")

    assert [
        (hex(ord(one)), there, ours)
        for one, there in zip(known, theirs, strict=True)
        if there != (ours := [exact(one, "en"), loose(exact(one, "en"))])
    ] == []
