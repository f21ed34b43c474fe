"""Law 8 on sites whose pages are not for every locale: what is there is announced as what it is, and nothing else."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st
from polib import pofile
from sites import built
from trees import pages

from i18n.cli import run

BASE = "https://example.org/sub/"
TARGETS = ("de", "pl", "es-MX")
LOCALES = ("en", *TARGETS)
WORDS = {
    "en": "Plain words of ours.",
    "de": "Deutsche Worte von uns.",
    "pl": "Polskie słowa od nas.",
    "es-MX": "Palabras en español.",
}
"""What a text is in is known by its words."""

LAYOUT = st.fixed_dictionaries(
    {
        "document": st.sampled_from(["en", "pl", ""]),
        "locales": st.sampled_from([(), ("en", "de"), ("pl",), ("es", "en")]),
        "own": st.sets(st.sampled_from(LOCALES), max_size=2),
        "image": st.booleans(),
    }
)
SITES = st.fixed_dictionaries({"a": LAYOUT, "b/c": LAYOUT})


def text(tag: str, front: dict[str, str], links: str) -> str:
    lines = "".join(f"{key}: {value}\n" for key, value in front.items())
    return f"---\n{lines}---\n\n# {WORDS[tag]}\n\n{links}\n" if lines else f"# {WORDS[tag]}\n\n{links}\n"


def stands(page: dict, translated: set[str]) -> Iterator[tuple[str, str]]:
    """The locales that have a page, each with the language that its text is in there."""
    named = page["locales"] or LOCALES
    for tag in LOCALES:
        if tag in page["own"]:
            yield tag, tag
        elif page["document"] and (tag in named or tag.partition("-")[0] in named):
            yield tag, tag if tag in translated else page["document"]


def write(home: Path, layout: dict[str, dict], translated: set[str]) -> dict[str, dict[str, str]]:
    """Make a site; answers for each page and locale that has it the language of its text."""
    (home / "content").mkdir()
    (home / "i18n.toml").write_text(
        f'source_locale = "en"\nlocales = {list(TARGETS)}\n[site]\nbase_url = "{BASE}"\n'.replace("'", '"'),
        "utf-8",
    )
    for name in ("d.svg", "d.de.svg"):
        (home / "content" / name).write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    expected: dict[str, dict[str, str]] = {}
    there = [name for name, page in layout.items() if page["document"] or page["own"]]
    for name in there:
        page, depth = layout[name], name.count("/")
        links = " ".join(f"[{other}]({'../' * depth}{other}.md)" for other in there)
        links += f" ![1]({'../' * depth}d.svg)" if page["image"] else ""
        front = {} if page["document"] == "en" else {"source_locale": page["document"]}
        if page["locales"]:
            front["locales"] = f"[{', '.join(page['locales'])}]"
        files = {f"@{tag}/{name}.md": (tag, {}) for tag in page["own"]}
        if page["document"]:
            files[f"{name}.md"] = (page["document"], front)
        for path, (tag, said) in files.items():
            (home / "content" / path).parent.mkdir(parents=True, exist_ok=True)
            (home / "content" / path).write_text(text(tag, said, links), "utf-8")
        expected[name] = dict(stands(page, translated))
    assert run(["sync", "--site", str(home)]) == 0
    for tag in translated:
        path = home / "locales" / tag.replace("-", "_") / "LC_MESSAGES" / "messages.po"
        catalog = pofile(str(path))
        for one in catalog:
            one.msgstr = WORDS[tag] if one.msgid in WORDS.values() else one.msgid
        catalog.save()
    return expected


@settings(max_examples=25, deadline=None)
@given(SITES, st.sets(st.sampled_from(TARGETS)))
def test_a_page_is_there_for_whom_it_is_in_the_language_that_it_says_and_is_announced_as_that(
    layout, translated
):
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        expected = write(home, layout, translated)
        output = built(home)
        found = pages(output)

        for name, languages in expected.items():
            assert {tag for tag in LOCALES if f"{tag}/{name}.html" in found} == set(languages)
            announced: dict[str, dict[str, str]] = {}
            for tag, language in languages.items():
                path = f"{tag}/{name}.html"
                page = found[path]
                assert page.one("html").attributes["lang"] == tag
                heading = page.one("h1")
                assert (heading.text, heading.language) == (WORDS[language], language)
                switched = {one.attributes["lang"] for one in page.all("a") if one.inside("languages")}
                # Where there is no choice, there is no list.
                assert switched == (set(languages) if len(languages) > 1 else set())
                assert all_links_hold(found, output, path)
                (canonical,) = [one.attributes["href"] for one in page.all("link", rel="canonical")]
                told = {
                    one.attributes["hreflang"]: one.attributes["href"]
                    for one in page.all("link", rel="alternate")
                }
                if canonical == BASE + path:
                    announced[tag] = told
                else:
                    # Not in its language: the original is the page to know.
                    assert (language, told) == (layout[name]["document"], {})
            for tag, told in announced.items():
                assert (
                    languages[tag] == tag or len(languages) == 1 or layout[name]["document"] not in languages
                )
                others = set(told) - {"x-default"}
                assert others <= set(announced)
                assert all(urlsplit(url).path.removeprefix("/sub/") in found for url in told.values())
                assert all(tag in announced[other] for other in others)


def all_links_hold(found, output: Path, path: str) -> bool:
    """Whether every link of a text leads to a file, and says its language where that is another."""
    for one in found[path].one("div", class_="text").walk():
        address = one.attributes.get("href") or one.attributes.get("src")
        if address is None:
            continue
        target = os.path.normpath(os.path.join(path.rpartition("/")[0], address))
        assert (output / target).is_file(), address
        if target in found:
            language = found[target].one("html").attributes["lang"]
            assert one.attributes.get("hreflang", path.partition("/")[0]) == language
    return True
