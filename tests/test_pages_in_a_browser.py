"""Pages as a browser lays them out: nothing sticks out, nothing is mirrored, nothing comes from elsewhere."""

from pathlib import Path

import pytest
from judges import opened
from test_pages import CONFIG, built

from i18n.config import THEMES
from i18n.pages.isolation import isolated

PAGE = """\
---
title: Treatment
updated: 2026-11-05
---

# Nebenwirkungsaufzeichnungspflichtverordnungen

> [!WARNING]
> Call us at once.

Some words with `C++`, `--help`, `a.b()`, `{name}`, [+49 30 23125 014](tel:+493023125014) and a note[^1].

## One

| Effect | How often | What to do | Who | Where |
|--------|----------:|------------|-----|-------|
| Dizziness and more | 1 in 10 | Lie down for a time | everybody | at home |

## Two

- [ ] Six hours
- a list

Term
: What it means

## Three {#three}

```
a line of code that is much longer than any phone is wide, and longer, and longer, and longer
```

https://example.org/a/very/long/address/that/does/not/break/anywhere/at/all/because/it/has/no/space

[^1]: A note.
"""
SITE = "https://example.org/clinic/"


@pytest.fixture(scope="module", params=THEMES)
def files(request):
    """A small site in each theme."""
    config = CONFIG.replace("[site]\n", f'[site]\ntheme = "{request.param}"\n')
    pages = {"index.md": PAGE, "b.md": "# B\n"}
    return built(pages, texts={"de": {"One": "Eins"}}, config=config, pseudo=("en-XA",))[0]


def open_page(browser, files, path, width=320, **options):
    """A page of the site under a strict policy; what the browser complains of is kept."""
    page = opened(browser, viewport={"width": width, "height": 700}, **options)

    def answer(route):
        name = route.request.url.removeprefix(SITE)
        content = files.get(name)
        if content is None:
            route.fulfill(status=404, body="")
            return
        kind = {".css": "text/css", ".html": "text/html", ".js": "text/javascript"}[Path(name).suffix]
        policy = {"content-security-policy": "default-src 'self'"}
        route.fulfill(body=content, content_type=f"{kind}; charset=utf-8", headers=policy)

    page.route("**/*", answer)
    page.goto(SITE + path)
    return page


def test_no_page_is_wider_than_a_small_phone(browser, files):
    for path in (
        "en/index.html",
        "de/index.html",
        "ar/index.html",
        "en-XA/index.html",
        "index.html",
        "de/404.html",
    ):
        page = open_page(browser, files, path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
        page.close()


def test_a_strict_policy_finds_nothing_to_complain_of(browser, files):
    for path in ("de/index.html", "index.html"):
        page = open_page(browser, files, path)
        assert page.complaints == []
        assert page.evaluate("[...document.styleSheets].flatMap(one => [...one.cssRules]).length") > 20
        page.close()


def test_code_and_telephone_numbers_read_from_left_to_right_in_any_page(browser, files):
    page = open_page(browser, files, "ar/index.html", width=900)

    ordered = page.evaluate(
        """() => [...document.querySelectorAll('p code, p a[href^=tel]')].map(code => {
            const node = code.firstChild, lefts = [];
            for (let at = 0; at < node.length; at++) {
                const range = document.createRange();
                range.setStart(node, at); range.setEnd(node, at + 1);
                lefts.push(range.getBoundingClientRect().left);
            }
            return lefts.every((left, at) => at === 0 || left >= lefts[at - 1]);
        })"""
    )

    assert ordered == [True] * 5
    page.close()


def test_the_other_direction_is_the_mirror_image(browser, files):
    page = open_page(browser, files, "de/index.html", width=1200)
    measure = """() => [...document.querySelectorAll('header *, main *, nav *')].filter(one => one.offsetParent)
        .filter(one => !one.closest('body [dir], pre, code, svg, .hidden'))
        .map(one => { const box = one.getBoundingClientRect(); return [box.left, innerWidth - box.right]; })"""

    there = page.evaluate(measure)
    page.evaluate("document.documentElement.dir = 'rtl'")
    mirrored = page.evaluate(measure)

    blocks = list(zip(there, mirrored, strict=True))
    assert len(blocks) > 15
    # A line of text breaks otherwise where its direction changes; boxes stand in mirrored places.
    off = [(one, other) for one, other in blocks if abs(one[0] - other[1]) > 40]
    assert len(off) <= len(blocks) // 10, off
    page.close()


def test_the_list_of_languages_opens_by_the_keyboard_without_a_script(browser, files):
    page = open_page(browser, files, "de/index.html", java_script_enabled=False)
    if not page.locator(".languages summary").count():
        assert page.locator(".languages a").last.is_visible()  # the bare theme has it open
        page.close()
        return

    assert not page.locator(".languages a").first.is_visible()
    page.locator(".languages summary").focus()
    page.keyboard.press("Enter")

    assert page.locator(".languages a").first.is_visible()
    page.close()


ORDERED = [
    *(
        "+49 30 1234567",
        "0.5–1 mg/kg",
        "< 5 mg",
        "1/2",
        "120/80 mmHg",
        "C++",
        "--help",
        "{name}",
        "-5 °C",
        "$HOME",
    ),
    *("24h@clinic.example", "a.b()", "030 1234567", "20 %", "10–12"),
]
"""What has one order, in whatever text it stands."""
SENTENCES = {"ar": "خذ {} كل يوم", "ckb": "ڕۆژانە {} بخۆ", "he": "קח {} כל יום", "fa": "روزی {} بخور"}
READ = """pieces => pieces.map(piece => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), orders = [];
    for (let node; node = walker.nextNode();) {
        const start = node.data.indexOf(piece);
        if (start < 0) continue;
        const lefts = [];
        for (let at = start; at < start + piece.length; at++) {
            const range = document.createRange();
            range.setStart(node, at); range.setEnd(node, at + 1);
            lefts.push(range.getBoundingClientRect().left);
        }
        orders.push(lefts.every((left, at) => at === 0 || left >= lefts[at - 1]));
    }
    return orders;
})"""


@pytest.mark.parametrize("tag", SENTENCES)
def test_quantities_numbers_and_names_of_programs_read_in_their_own_order(browser, tag):
    said = [SENTENCES[tag].format(one.replace("<", "&lt;")) for one in ORDERED]
    body = "".join(
        f"<h2>{one}</h2><p>{one}.</p><ul><li>{one}</ul><table><tr><td>{one}</td></tr></table>" for one in said
    )
    html = f'<!doctype html><html lang="{tag}" dir="rtl"><meta charset="utf-8"><body>{body}</body></html>'
    page = browser.new_page(viewport={"width": 1200, "height": 700})

    page.set_content(isolated(html))
    assert page.evaluate(READ, ORDERED) == [[True] * 4] * len(ORDERED)

    # Without help most of them are read from their end: the measure can tell.
    page.set_content(html)
    wrong = [
        piece for piece, orders in zip(ORDERED, page.evaluate(READ, ORDERED), strict=True) if not all(orders)
    ]
    assert len(wrong) >= 10
    page.close()
