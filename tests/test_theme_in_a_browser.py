"""The themes as a browser shows them: lines that can be read, tables that scroll, marks that are seen, paper."""

import re
from urllib.parse import unquote

import pytest


@pytest.fixture(scope="module", params=["demo", "bare"])
def built(request):
    """The demo in each theme."""
    return request.getfixturevalue(request.param) / "build"


@pytest.fixture
def open_page(browser, built):
    tabs = []

    def open_in(tag, width=1280, **options):
        page = browser.new_page(viewport={"width": width, "height": 800}, **options)
        tabs.append(page)
        original = "en/side-effects-and-risks.html"
        path = original
        if tag != "en":
            found = re.search(
                rf'href="\.\./({tag}/[^"]+)" hreflang="{tag}" lang', (built / original).read_text("utf-8")
            )
            path = unquote(found[1])
        page.goto((built / path).as_uri())
        return page

    yield open_in
    for one in tabs:
        one.close()


LINES = """() => [...document.querySelectorAll('.text > p')].flatMap(p => {
    const range = document.createRange(), lines = [];
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    let bottom = -1;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest('sup')) continue;
        for (let i = 0; i < node.length; i++) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getClientRects()[0];
            if (!box) continue;
            if (box.top > bottom) { lines.push(0); bottom = box.bottom; }
            lines[lines.length - 1]++;
        }
    }
    return lines.slice(0, -1);
})"""
"""How many characters stand on each full line of the text."""


def test_a_line_of_text_has_between_60_and_75_characters(open_page):
    lines = open_page("en").evaluate(LINES)

    assert len(lines) >= 4
    assert 60 <= sum(lines) / len(lines) <= 75


@pytest.mark.parametrize(("tag", "low", "high"), [("en", 1.45, 1.6), ("ar", 1.75, 1.9), ("ja", 1.75, 1.9)])
def test_lines_stand_as_far_apart_as_the_script_needs(open_page, tag, low, high):
    page = open_page(tag)
    leading = """() => {
        const style = getComputedStyle(document.querySelector('.text > p'));
        return parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    }"""

    assert low <= page.evaluate(leading) <= high


@pytest.mark.parametrize(("tag", "key"), [("en", "ArrowRight"), ("ar", "ArrowLeft")])
def test_a_wide_table_scrolls_by_the_keyboard_and_has_a_name(open_page, tag, key):
    page = open_page(tag, width=200)
    room = page.locator(".scroll")
    assert room.evaluate("one => one.scrollWidth > one.clientWidth")
    assert page.evaluate("document.querySelector('.scroll').getAttribute('aria-label').length") > 0
    assert page.get_by_role("group", name=re.compile("Table|جدول")).count() == 1

    room.focus()
    for _ in range(5):
        page.keyboard.press(key)
    page.wait_for_function("document.querySelector('.scroll').scrollLeft != 0")

    assert room.evaluate("one => getComputedStyle(one).outlineStyle") != "none"


def test_figures_stand_below_each_other(open_page):
    page = open_page("en")

    assert "tabular-nums" in page.evaluate(
        "getComputedStyle(document.querySelector('td')).fontVariantNumeric"
    )


@pytest.mark.parametrize("tag", ["en", "de"])
def test_words_are_hyphenated_as_the_language_does(open_page, tag):
    page = open_page(tag)

    assert page.evaluate("getComputedStyle(document.querySelector('.text > p')).hyphens") == "auto"
    assert page.evaluate("document.querySelector('.text > p').closest('[lang]').lang") == tag


def test_what_is_not_translated_has_a_bar_where_lines_begin(open_page):
    page = open_page("de")
    style = "one => { const s = getComputedStyle(one); return [s.borderInlineStartStyle, s.borderInlineStartWidth]; }"

    bar = page.locator("article [data-i18n=missing]").first.evaluate(style)
    shown = page.locator(".notice [data-bar=missing]").evaluate(style)

    assert bar == shown == ["solid", "3px"]


def test_paper_has_the_address_and_the_date_and_no_controls(open_page):
    page = open_page("de")
    page.emulate_media(media="print")

    assert page.locator(".address").inner_text().startswith("https://clinic.example/de/")
    assert page.locator(".date").is_visible()
    assert page.locator(".notice").is_visible()
    for control in (".skip", ".languages", ".menu", ".onward"):
        assert not page.locator(control).is_visible(), control


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_seen(open_page, scheme):
    page = open_page("en", color_scheme=scheme)
    page.locator(".text a").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    shown = "() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth]; }"

    style, width = page.evaluate(shown)

    assert style != "none"
    assert width != "0px"


def test_the_skip_link_comes_first_and_leads_to_the_text(open_page):
    page = open_page("en")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"
    assert page.locator(":focus").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_languages_are_reached_without_a_script(open_page):
    page = open_page("en", java_script_enabled=False)
    if page.locator(".languages summary").count():
        page.locator(".languages summary").click()
    link = page.locator(".languages a[hreflang=ar]")
    assert [link.get_attribute(one) for one in ("lang", "dir")] == ["ar", "rtl"]
    assert page.locator(".languages [aria-current=true]").get_attribute("hreflang") == "en"
    assert page.locator(".languages a[hreflang=de] small").inner_text() == "teilweise übersetzt"
    link.click()

    assert page.locator("html").get_attribute("dir") == "rtl"
