"""Law 5 for addresses: each that a site ever had is a page, leads to one in one step, or was said to be gone.

Authors rename, move, delete, swap and restore pages, add and drop locales, change the style of addresses, in any order.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from urllib.parse import unquote, urljoin

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from trees import parse

from i18n.errors import InputError
from i18n.pages.published import Row, Standing, path_of, url_fault, written, written_url
from i18n.pages.published import parse as parse_rows
from i18n.project.build import build_site
from i18n.project.site import open_site
from i18n.project.source import read_source
from i18n.project.sync import sync

NAMES = st.sampled_from(["a", "b", "c", "guide/a", "guide/b", "Guide-c"])
SLUGS = st.sampled_from(["", "a", "b", "x", "für-alle", "خطر", "x-y"])
STAMP = "2026-01-01 00:00+0000"


class Addresses(RuleBasedStateMachine):
    """A site in the hands of a busy author, who says what became of each page."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.seen: set[str] = set()
        self.gone: set[str] = set()
        self.style, self.prefix, self.tags = "html", "true", ["ar", "de"]
        self.pages: dict[str, str] = {}
        self.lines: list[tuple[str, str]] = []
        (self.folder / "locales").mkdir()
        self.add("a", "")
        self.publish()

    def teardown(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    # What authors do

    @rule(name=NAMES, slug=SLUGS)
    def add(self, name, slug):
        self.pages[name] = slug
        self.lines = [one for one in self.lines if one[0] != name]

    @precondition(lambda self: self.pages)
    @rule(at=st.integers(0, 9), slug=SLUGS)
    def rename(self, at, slug):
        self.pages[sorted(self.pages)[at % len(self.pages)]] = slug

    @precondition(lambda self: self.pages)
    @rule(at=st.integers(0, 9), to=NAMES)
    def move(self, at, to):
        name = sorted(self.pages)[at % len(self.pages)]
        if to not in self.pages:
            self.pages[to] = self.pages.pop(name)
            self.lines = [one for one in self.lines if one[0] not in {name, to}] + [(name, to)]

    @precondition(lambda self: len(self.pages) > 1)
    @rule(at=st.integers(0, 9), to=NAMES | st.just("gone"))
    def delete(self, at, to):
        name = sorted(self.pages)[at % len(self.pages)]
        self.pages.pop(name)
        known = to if to in self.pages else "gone"
        self.lines = [one for one in self.lines if one[0] != name] + [(name, known)]

    @rule()
    def forget_the_lines_that_are_done(self):
        self.lines = []

    @rule(style=st.sampled_from(["html", "pretty"]), prefix=st.sampled_from(["true", "false"]))
    def restyle(self, style, prefix):
        self.style, self.prefix = style, prefix

    @rule(tags=st.sampled_from([["ar", "de"], ["de"], ["ar"], ["ar", "de", "fr"]]))
    def speak(self, tags):
        self.tags = tags

    # What the program makes of it

    @invariant()
    def every_address_answers(self):
        self.publish()

    def publish(self):
        root = self.folder
        tags = ", ".join(f'"{tag}"' for tag in self.tags)
        (root / "i18n.toml").write_text(
            f'source_locale = "en"\nlocales = [{tags}]\n[site]\nbase_url = "https://x.example/"\n'
            f'[urls]\nstyle = "{self.style}"\nsource_prefix = {self.prefix}\n',
            "utf-8",
        )
        shutil.rmtree(root / "content", ignore_errors=True)
        used: set[str] = set()
        for name, slug in sorted(self.pages.items()):
            path = root / "content" / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            place = (name.rpartition("/")[0] + "/" + (slug or name.rpartition("/")[2])).casefold()
            own = "" if place in used else slug  # two pages with one address are another law's
            used.add(place)
            path.write_text(f"---\nslug: '{own}'\n---\n# {name}\n" if own else f"# {name}\n", "utf-8")
        (root / "locales/redirects.tsv").write_text(
            "".join(f"{old}.md\t{new if new == 'gone' else f'{new}.md'}\n" for old, new in self.lines),
            "utf-8",
        )
        site = open_site(root)
        try:
            first = build_site(site, site.config.locales, output=None, pseudo=False)
        except Exception as error:  # noqa: BLE001 - told apart below
            assert "has the same address" in str(error)  # noqa: PT017 - a slug that another file has for a name
            return
        before = {path: path.read_bytes() for path in (root / "build").rglob("*") if path.is_file()}
        sync(site, read_source(site), site.config.locales, write=True, stamp=STAMP)
        site = open_site(root)
        again = sync(site, read_source(site), site.config.locales, write=True, stamp=STAMP)
        assert not again.changed, "law 4"
        second = build_site(site, site.config.locales, output=None, pseudo=False)
        assert {one.check for one in (*first.findings, *second.findings)} <= {"slug"}
        assert {path: path.read_bytes() for path in (root / "build").rglob("*") if path.is_file()} == before
        self.look()

    def look(self):
        build = self.folder / "build"
        rows = parse_rows((self.folder / "locales/urls.tsv").read_text("utf-8"), "urls.tsv")
        self.seen |= {url for url, row in rows.items() if row.state is Standing.LIVE}
        assert self.seen <= set(rows)
        for url in self.seen:
            row, text = rows[url], page_at(build, url)
            if row.state is Standing.GONE:
                assert text is None or leads(text) is None, url
            elif row.state is Standing.LIVE:
                assert is_page(text), url
            else:
                # On a disk that ignores case the file of a page may be in the way of a redirect.
                assert text is not None or twin(rows, url), url
                if text is not None and (to := leads(text)) is not None:
                    there = page_at(build, unquote(urljoin(served(url), to)))
                    assert is_page(there), f"{url} leads to {to}"


def served(url):
    """Where a browser is that has asked for an address: a folder ends in a slash."""
    path = "/" + path_of(url)
    return path if path.endswith("/") or "." in path.rpartition("/")[2] else f"{path}/"


def page_at(build, url):
    path = build / (path_of(url) if "%" in url else url.removeprefix("/"))
    path = path / "index.html" if url.endswith("/") or path.is_dir() else path
    return path.read_text("utf-8") if path.is_file() else None


def leads(text):
    found = [one.attributes for one in parse(text).all("meta") if "http-equiv" in one.attributes]
    return found[0]["content"].removeprefix("0; url=") if found else None


def is_page(text):
    return text is not None and leads(text) is None


def twin(rows, url):
    return any(other != url and other.casefold() == url.casefold() for other in rows)


TestAddresses = Addresses.TestCase
TestAddresses.settings = settings(max_examples=6, stateful_step_count=8, deadline=None)


# The table

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8)
SAFE = TEXTS.filter(lambda text: not re.search(r"[\x00-\x1f\x7f\t\\]", text) and text not in {".", ".."})
PATHS = st.lists(SAFE.map(lambda text: text.replace("/", "-")), min_size=1, max_size=3).map("/".join)
ROWS = st.builds(
    Row,
    PATHS.map(written_url),
    st.just("content/a.md"),
    st.sampled_from(["en", "de", "zh-Hant"]),
    st.sampled_from(Standing),
    st.booleans(),
)


@given(PATHS)
def test_an_address_in_a_table_is_the_path_it_stands_for(path):
    url = written_url(path)
    assert path_of(url) == path
    assert url_fault(url) == "" or ".." in path or "." in path.split("/")


@given(st.lists(ROWS, unique_by=lambda row: row.url))
def test_a_table_is_read_as_it_was_written(rows):
    text = written(rows)
    assert written(parse_rows(text, "urls.tsv").values()) == text


FEW = st.builds(
    Row,
    st.sampled_from(["/a", "/b"]),
    st.sampled_from(["content/a.md", "content/b.md"]),
    st.sampled_from(["en", "de"]),
    st.sampled_from(Standing),
    st.booleans(),
)


@given(st.lists(FEW), st.lists(FEW))
def test_the_lines_of_two_branches_in_any_order_make_one_table(ours, theirs):
    lines = written([*ours, *theirs]).splitlines(keepends=True)[1:]
    there = "".join(lines)
    back = "".join(reversed(lines))
    assert written(parse_rows(there, "x").values()) == written(parse_rows(back, "x").values())


@given(st.text())
def test_any_text_is_a_table_or_has_faults_with_their_places(text):
    try:
        rows = parse_rows(text, "urls.tsv")
    except InputError as error:
        places = [problem.line for problem in error.problems]
    else:
        places = [row.line for row in rows.values()]
    assert all(places)
