"""What others say about what we make: of the pages vnu, axe and a browser, of the catalogs msgfmt and i18nspector."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import product
from pathlib import Path

import pytest
from hostile import HOSTILE
from judges import AXE, CI, ROOT, VNU, need, need_file, opened, said, served
from sites import (
    SITES,
    built,
    catalog,
    catalogs_of,
    leave_out_what_is_for_some,
    make,
    set_locales,
    tags,
    template,
    theme_template,
)

from i18n.cli import run

ARTEFACTS = ROOT / ".ci" / "artefacts"
NAMES = {
    "risks": "side-effects-and-risks",
    "checklist": "checklist",
    "questions": "questions-and-answers",
    "for-the-person-with-you": "for-the-person-with-you",
}
"""What pages of the demo are called in their addresses, where it is not what their files are called."""


# vnu: the Nu Html Checker


def test_vnu_finds_no_fault_in_any_page_not_even_in_one_made_of_hostile_texts(bare, tmp_path):
    java, checker = need("java"), need_file(VNU)
    folders = [bare / "build", *(built(make(name, tmp_path / name)) for name in SITES)]
    foreign = make("demo", tmp_path / "foreign")
    assert run(["build", "--site", str(foreign), "--pseudo"]) == 0
    folders += [foreign / "build" / tag for tag in ("en-XA", "ar-XB")]
    worst = make("every_block", tmp_path / "hostile")
    hostile(worst, HOSTILE[::5])
    assert run(["build", "--site", str(worst)]) in {0, 3}

    command = [
        java,
        "-jar",
        str(checker),
        "--format",
        "json",
        "--stdout",
        "--exit-zero-always",
        "--skip-non-html",
    ]
    done = said([*command, *map(str, folders), str(worst / "build")])

    assert [
        f"{one['url'].rpartition(str(tmp_path))[2]}:{one.get('lastLine')}: {one['type']}: {one['message']}"
        for one in json.loads(done.stdout)["messages"]
        # A guess at the language, which is rightly fooled by English that only looks foreign.
        if not re.match(r"This document appears to be written in .* “lang=\"(en-XA|ar-XB)\"”", one["message"])
    ] == []


def hostile(site: Path, texts: list[str]) -> dict[str, str]:
    """Let every msgstr of a locale be one of the texts; answers which is whose."""
    leave_out_what_is_for_some(site)
    whose = dict(zip(tags(len(texts)), texts, strict=True))
    set_locales(site, [*whose])
    own, others = template(site), theme_template()
    for tag, text in whose.items():
        for domain, known in (("messages", own), ("theme", others)):
            written = catalog(
                known, tag, lambda message, _, text=text: "" if message.msgctxt == "slug" else text
            )
            catalogs_of(site, tag.replace("-", "_"), domain).write_text(written, "utf-8", newline="")
    return whose


# A browser


STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
"""The strictest policy that a site could have."""


@pytest.fixture(scope="module")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves folders, each on a port of its own of this machine."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(served(folder, STRICT))


@pytest.fixture(scope="module")
def address(demo: Path, serve) -> str:
    """Where the demo is served."""
    return serve(demo / "build")


@pytest.fixture(scope="module", params=["demo", "bare"])
def themed(request: pytest.FixtureRequest, serve) -> tuple[Path, str]:
    """The demo in each theme, and where it is served."""
    site = request.getfixturevalue(request.param)
    return site, serve(site / "build")


@pytest.fixture
def tab(browser) -> Iterator[object]:
    made = opened(browser)
    yield made
    made.close()


@pytest.fixture
def free(browser) -> Iterator[object]:
    """A tab that obeys no policy: one that forbids all scripts would forbid what tests run on the page, too."""
    made = opened(browser, bypass_csp=True)
    yield made
    made.close()


def demo_pages(demo: Path) -> list[str]:
    return sorted(path.relative_to(demo / "build").as_posix() for path in (demo / "build").rglob("*.html"))


def test_every_page_of_the_demo_obeys_a_strict_policy_asks_nobody_else_and_fits_a_small_phone(themed, tab):
    demo, address = themed
    tab.set_viewport_size({"width": 320, "height": 640})
    wide = []
    for path in demo_pages(demo):
        tab.goto(address + path)
        if tab.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(path)

    assert wide == []
    assert tab.complaints == []
    assert {url for url in tab.asked if not url.startswith(address)} == set()


@pytest.mark.parametrize("tag", ["en-XA", "ar-XB"])
def test_every_page_in_the_longest_language_fits_a_small_phone(tag, tmp_path, serve, tab):
    # The pseudo-locales are longer than any language that people write in.
    site = make("demo", tmp_path / "site")
    assert run(["build", "--site", str(site), "--pseudo"]) == 0
    root = serve(site / "build")
    tab.set_viewport_size({"width": 320, "height": 640})

    paths = sorted(path.name for path in (site / "build" / tag).glob("*.html"))
    assert len(paths) > 5
    for path in paths:
        tab.goto(f"{root}{tag}/{path}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 320, path


@pytest.mark.parametrize("tag", ["en", "ar", "ja"])
def test_another_language_is_reached_by_the_keyboard_alone_without_a_script(demo, address, browser, tag):
    page = opened(browser, java_script_enabled=False)
    page.goto(address + url_of(demo, tag, "risks"))
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"
    assert page.locator(":focus").bounding_box()["x"] >= 0

    def tab_to(what: str) -> None:
        for _ in range(40):
            if page.locator(f"{what}:focus").count():
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {what}")

    tab_to(".languages summary")
    page.keyboard.press("Enter")
    tab_to(".languages a[hreflang=de]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/de/**")

    assert page.locator("html").get_attribute("lang") == "de"
    assert page.url.endswith(url_of(demo, "de", "risks"))
    assert page.complaints == []
    page.close()


def test_the_demo_works_from_a_folder_without_a_server(demo, tab):
    tab.goto((demo / "build" / "index.html").as_uri())
    tab.click("main a[hreflang=ar]")
    assert tab.url.endswith("/ar/index.html")
    assert tab.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert tab.evaluate("document.styleSheets.length") == 1
    tab.locator(".languages summary").click()
    tab.click(".languages a[hreflang=de]")
    assert tab.url.endswith("/de/index.html")
    assert tab.complaints == []


def test_axe_finds_no_barrier_on_any_kind_of_page_in_any_language(themed, free):
    demo, address = themed
    rules = need_file(AXE).read_text("utf-8")
    kinds = ("index", "404", "risks", "checklist", "questions", "for-the-person-with-you")
    paths = ["index.html", *(url_of(demo, tag, name) for tag in locales_of(demo) for name in kinds)]
    found = []
    for path in paths:
        free.goto(address + path)
        free.evaluate(rules)
        for scheme in ("light", "dark"):
            free.emulate_media(color_scheme=scheme)
            answer = free.evaluate("axe.run(document, {resultTypes: ['violations']})")
            found += [
                f"{path} {scheme}: {one['id']}: {node['html'][:150]}: {node['failureSummary']}"
                for one in answer["violations"]
                for node in one["nodes"]
            ]
    assert found == []


INLINE = "a abbr b bdi br cite code del em i img kbd q rp rt ruby s small span strong sub sup wbr"
SHAPE = """inline => {
    const free = new Set(inline.toUpperCase().split(' ')), found = [];
    const walk = (here, depth) => {
        for (const one of here.children) {
            if (one.matches('.notice, .languages small, .date')) continue;
            if (free.has(one.tagName) || one.matches('div[lang][data-i18n]')) { walk(one, depth); continue; }
            const kind = (one.getAttribute('class') || '').replace('untranslated', '');
            found.push(`${depth} ${one.tagName}#${one.id}.${kind}`);
            walk(one, depth + 1);
        }
    };
    walk(document.body, 0);
    return found;
}"""
"""The elements of a page as a browser has understood them, without what a text may bring."""


@pytest.mark.parametrize("start", range(0, len(HOSTILE), 20))
def test_a_browser_sees_the_same_page_whatever_hostile_text_the_catalogs_hold(start, tmp_path, serve, free):
    site = make("every_block", tmp_path / "site")
    texts = hostile(site, HOSTILE[start : start + 20])
    assert run(["build", "--site", str(site)]) in {0, 3}
    root = serve(site / "build")

    for name in ("index.html", "other-blocks.html"):
        free.goto(f"{root}en/{name}")
        expected = free.evaluate(SHAPE, INLINE)
        for tag, text in texts.items():
            free.goto(f"{root}{tag}/{name}")
            assert free.evaluate(SHAPE, INLINE) == expected, f"{name}: {text[:40]!r}"
            assert free.complaints == [], f"{name}: {text[:40]!r}"
    assert {url for url in free.asked if not url.startswith(root)} == set()


def test_pictures_are_taken_of_the_demo(themed, free, tmp_path):
    demo, address = themed
    folder = ARTEFACTS if CI else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    for tag in ("ar", "de", "es", "ja"):
        for name in ("index", "risks"):
            for width, scheme in product((1280, 390), ("light", "dark")):
                free.set_viewport_size({"width": width, "height": 844})
                free.emulate_media(color_scheme=scheme)
                free.goto(address + url_of(demo, tag, name))
                picture = folder / f"{theme_of(demo)}-{name}-{tag}-{width}-{scheme}.png"
                free.screenshot(path=str(picture), full_page=True)
                assert picture.stat().st_size > 20_000


def theme_of(demo: Path) -> str:
    return "bare" if 'theme = "bare"' in (demo / "pyproject.toml").read_text("utf-8") else "default"


def locales_of(demo: Path) -> list[str]:
    return sorted(path.parent.name for path in (demo / "build").glob("*/index.html"))


def url_of(demo: Path, tag: str, source: str) -> str:
    """The address of a page by the name of its source."""
    if tag == "en" or source in {"index", "404"}:
        return f"{tag}/{NAMES.get(source, source)}.html"
    original = (demo / "build" / "en" / f"{NAMES[source]}.html").read_text("utf-8")
    return re.search(rf'href="\.\./({tag}/[^"]+)" hreflang="{tag}"', original)[1]


# Catalogs

CATALOGS = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("locales", "i18n/theme/locales", "i18n/starter/locales")
    for path in (ROOT / folder).rglob("*.po")
)
ALLOWED = {
    "no-report-msgid-bugs-to-header-field": "who answers for the texts of a site stands on its pages",
    "no-version-in-project-id-version": "a site has a name and no version",
    "invalid-last-translator": "the demo's addresses are of a domain reserved for examples; the theme names nobody",
    "invalid-language-team": "likewise",
    "boilerplate-in-date": "nobody has translated anything yet",
    "no-date-header-field": "the template of the theme has no date: it is that of the program",
}
# Arabic has a form for one thing and one for two: the number is in the word, and a digit beside it would be wrong.
IN_THE_WORD = re.compile(
    r"\bar\b.*\.po: python-format-string-missing-argument .*: (?:n|count) not in msgstr\[[012]\]"
)

# gettext counts a few languages otherwise than CLDR, by which we count, and knows Chinese by countries alone.
OURS = re.compile(
    r"\b(?:bn|fa|gu|he|hi|lv|pa|pt)\.po: unusual-plural-forms "
    r"|\bzh_Hant\.po: (?:invalid-language zh_Hant|unable-to-determine-language)$"
)


def told(files: list[str]) -> list[str]:
    """What i18nspector says of catalogs, without what is as it should be."""
    done = said([need("i18nspector"), *files], cwd=ROOT)
    return [
        line
        for line in done.stdout.splitlines()
        if line and line.split()[2] not in ALLOWED and not IN_THE_WORD.search(line) and not OURS.search(line)
    ]


@pytest.mark.parametrize("path", CATALOGS)
def test_msgfmt_finds_no_fault_in_any_catalog(path):
    done = said([need("msgfmt"), "--check", "--output-file=/dev/null", str(ROOT / path)])

    assert (done.returncode, done.stderr) == (0, "")


def test_i18nspector_finds_no_fault_in_any_catalog():
    assert told(CATALOGS) == []


def test_msgfmt_and_i18nspector_find_no_fault_in_catalogs_that_were_just_added(tmp_path):
    site = make("starter", tmp_path / "site")
    assert run(["add", "--site", str(site), "uk", "ja", "ar", "sr-Latn", "pt-BR", "ca-valencia"]) == 0
    files = sorted(str(path) for path in (site / "locales").rglob("*.po"))
    assert len(files) > 6

    for path in files:
        done = said([need("msgfmt"), "--check", "--output-file=/dev/null", path])
        # Nobody has translated anything yet, and so there is no date.
        faults = [line for line in done.stderr.splitlines() if "'PO-Revision-Date' still has" not in line]
        assert (done.returncode, faults) == (0, [])
    assert told(files) == []
