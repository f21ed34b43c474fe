"""All pages together: which file an address means, and of each page what the others have to know."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from sys import intern
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from i18n.markup_html import HEADINGS
from i18n.verify.feed_file import Feed
from i18n.verify.page import Page
from i18n.verify.sitemap import Sitemap, digest

NOWHERE = "https://folder.invalid/"
"""Stands for the address of a folder whose pages do not say where they are published (RFC 2606)."""
MOST_ROWS = 2_000
"""Links of a page to other pages' places, alternates: more are not looked at."""
_LEAST_WORDS = 6
"""Shorter texts are often the same in two languages: names, numbers, titles of books."""


class Row(NamedTuple):
    """An address at a line of a page."""

    url: str
    line: int


class Alternate(NamedTuple):
    """What a page says about itself in another language."""

    hreflang: str
    url: str
    line: int
    file: str | None
    """As ``Built.target`` says it."""


class Shape(NamedTuple):
    """How what a page says is built."""

    headings: tuple[int, ...]
    links: int
    images: int
    code: int
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Leaf:
    """What stays of a page when the next one is read."""

    path: str
    lang: str
    canonicals: tuple[Row, ...]
    alternates: tuple[Alternate, ...]
    told: int
    """The ``digest`` of its alternates."""
    noindex: bool
    forwards: bool
    """It sends its readers on by itself."""
    ids: frozenset[str]
    links: tuple[tuple[str, str, int], ...]
    """Other pages and places in them that it links to: file, fragment, line."""
    ways: tuple[tuple[str, str, int], ...]
    """Links to pages: file, what ``hreflang`` says, line."""
    shape: Shape
    said: Mapping[int, int]
    """The longer texts that are in the language of the page, as it says: hash, line."""


class Place(NamedTuple):
    """A folder of the output and the address that it has."""

    url: str
    folder: str


@dataclass(slots=True)
class Built:
    """A built site."""

    files: frozenset[str]
    """Every file of the folder."""
    places: tuple[Place, ...] = ()
    """The longest folder first."""
    leaves: dict[str, Leaf] = field(default_factory=dict)
    sitemaps: tuple[Sitemap, ...] = ()
    feeds: tuple[Feed, ...] = ()
    styled: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the style sheets of the folder load from other hosts, by file."""
    isolating: frozenset[str] = frozenset()
    """The style sheets that set code apart."""
    names: frozenset[str] = frozenset()
    """Names and e-mail addresses of people that no page should tell."""

    def url(self, path: str) -> str:
        """The address of a file."""
        for place in self.places:
            if path.startswith(place.folder):
                return place.url + path[len(place.folder) :]
        return NOWHERE + path

    def file(self, url: str) -> str | None:
        """The file of the folder that an absolute address means; empty for none; None for another site's address."""
        return _file(self.files, self.places, url)

    def target(self, page: str, href: str) -> tuple[str | None, str]:
        """The file that a link of a page leads to, as ``file`` says it, and the fragment."""
        try:
            url, fragment = _joined(self.url(page), href.strip())
        except ValueError:
            return "", ""
        return self.file(url), fragment

    def foreign(self, page: str, address: str) -> bool:
        """Whether to load an address asks another server than that of the site."""
        try:
            here, there = urlsplit(self.url(page)), urlsplit(urljoin(self.url(page), address))
        except ValueError:
            return False
        return there.scheme in {"http", "https"} and there.netloc.lower() != here.netloc.lower()

    def leaf(self, url: str) -> Leaf | None:
        """The page at an absolute address."""
        return self.leaves.get(self.file(url) or "")

    def original(self, leaf: Leaf) -> Leaf | None:
        """The page that a page is a translation of, by what its head says."""
        for row in leaf.canonicals[:1]:
            other = self.leaf(row.url)
            if other and other.path != leaf.path:
                return other if other.lang.lower() != leaf.lang.lower() else None
        ranked = sorted(leaf.alternates, key=lambda one: one.hreflang != "x-default")
        other = next((found for one in ranked if (found := self.leaf(one.url))), None)
        return other if other and other.path != leaf.path else None


@lru_cache(maxsize=4_096)
def _joined(base: str, href: str) -> tuple[str, str]:
    """An address and its fragment; several promises ask for each link of a page."""
    url, _, fragment = urljoin(base, href).partition("#")
    return url, unquote(fragment)


@lru_cache(maxsize=65_536)
def _file(files: frozenset[str], places: tuple[Place, ...], url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    bare = f"{parts.scheme}://{parts.netloc}{parts.path or '/'}"
    for place in (*places, *(() if places else (Place(NOWHERE, ""),))):
        if not bare.startswith(place.url) and f"{bare}/" != place.url:
            continue
        path = place.folder + unquote(bare[len(place.url) :])
        for one in (path, f"{path}index.html" if not path or path.endswith("/") else "", f"{path}.html"):
            if one in files:
                return one
        return f"{path}/index.html" if f"{path}/index.html" in files else ""
    origin = f"{parts.scheme}://{parts.netloc}/"
    if any(f"{urlsplit(place.url).scheme}://{urlsplit(place.url).netloc}/" == origin for place in places):
        return None if parts.path else ""
    return None


def places(heads: Iterable[tuple[str, str]]) -> tuple[Place, ...]:
    """Where a folder is published, by the pages' canonical addresses: those that stand as their files do.

    The longest folder comes first.
    """
    votes: Counter[Place] = Counter()
    for path, url in heads:
        place = _place(path, url)
        if place:
            votes[place] += 1
    whole = [place for place, _ in votes.most_common() if not place.folder]
    found = [Place(whole[0].url, "")] if whole else []
    known = {urlsplit(one.url).netloc for one in found}
    # Folders that all claim one address: at most one of them is there, and nobody knows which.
    claimed = Counter(place.url for place in votes)
    # Each locale on a domain of its own: a page whose canonical is another one shares that one's domain.
    for place, _ in votes.most_common():
        host = urlsplit(place.url).netloc
        if place.folder and host not in known and claimed[place.url] == 1:
            known.add(host)
            found.append(place)
    return tuple(sorted(found, key=lambda one: (-len(one.folder), one)))


def _bare(path: str) -> str:
    path = path[: -len("index.html")] if path.endswith("index.html") else path.removesuffix(".html")
    return path.rstrip("/")


def _place(path: str, url: str) -> Place | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"}:
        return None
    theirs, ours = _bare(unquote(parts.path).lstrip("/")), _bare(path)
    a, b = theirs.split("/") if theirs else [], ours.split("/") if ours else []
    while a and b and a[-1] == b[-1]:
        a.pop()
        b.pop()
    if b and (len(b) == len(ours.split("/"))):
        return None
    top = "/".join(a)
    return Place(
        f"{parts.scheme}://{parts.netloc}/{f'{top}/' if top else ''}", f"{'/'.join(b)}/" if b else ""
    )


def leaf_of(page: Page, built: Built) -> Leaf:
    """What the others have to know of a page."""
    links = tuple(_links(page, built))
    ways = tuple(dict.fromkeys(_ways(page, built)))
    others = tuple(islice(alternates(page, built), MOST_ROWS))
    robots = " ".join(
        one.attributes.get("content", "")
        for one in page.named("meta")
        if one.attributes.get("name", "").lower() in {"robots", "googlebot"}
    )
    return Leaf(
        page.path,
        page.lang,
        tuple(canonicals(page))[:MOST_ROWS],
        others,
        digest((one.hreflang, one.url) for one in others),
        bool({"noindex", "none"} & set(robots.lower().replace(",", " ").split())),
        any(one.attributes.get("http-equiv", "").lower() == "refresh" for one in page.named("meta")),
        frozenset(_ids(page)),
        links,
        ways,
        _shape(page),
        {
            hash(one.own): page.line(one.at)
            for one in page.blocks
            if one.lang and one.lang == page.lang and wordy(one.own)
        },
    )


def relations(attributes: Mapping[str, str]) -> frozenset[str]:
    """What ``rel`` says, in lower case."""
    return frozenset(attributes.get("rel", "").lower().split())


def canonicals(page: Page) -> Iterator[Row]:
    """What a page calls its own address."""
    for one in page.named("link"):
        if "canonical" in relations(one.attributes):
            yield Row(one.attributes.get("href", "").strip(), page.line(one.at))


def alternates(page: Page, built: Built) -> Iterator[Alternate]:
    """What a page calls itself in other languages."""
    for one in page.named("link"):
        if "alternate" in relations(one.attributes) and "hreflang" in one.attributes:
            tag, url = one.attributes["hreflang"].strip(), one.attributes.get("href", "").strip()
            file = built.target(page.path, url)[0]
            yield Alternate(tag, url, page.line(one.at), file and intern(file))


def _ids(page: Page) -> Iterator[str]:
    for one in page.elements:
        if one.attributes.get("id"):
            yield intern(one.attributes["id"])
        if one.name == "a" and one.attributes.get("name"):
            yield intern(one.attributes["name"])


def _links(page: Page, built: Built) -> Iterator[tuple[str, str, int]]:
    seen: set[str] = set()
    for one in page.named("a", "area"):
        href = one.attributes.get("href")
        if href is None or href in seen or len(seen) >= MOST_ROWS:
            continue
        seen.add(href)
        file, fragment = built.target(page.path, href)
        if file and fragment:
            yield intern(file), intern(fragment), page.line(one.at)


def _ways(page: Page, built: Built) -> Iterator[tuple[str, str, int]]:
    seen: set[tuple[str, str]] = set()
    for one in page.named("a", "area"):
        key = (one.attributes.get("href", ""), one.attributes.get("hreflang", "").strip())
        if key in seen or len(seen) >= MOST_ROWS:
            continue
        seen.add(key)
        file = built.target(page.path, key[0])[0]
        if file and file != page.path:
            yield intern(file), intern(key[1]), page.line(one.at)


def _shape(page: Page) -> Shape:
    own = [one for one in page.elements if one.content]
    return Shape(
        tuple(int(one.name[1]) for one in own if one.name in HEADINGS),
        sum(one.name == "a" and "href" in one.attributes for one in own),
        sum(one.name == "img" for one in own),
        sum(one.name == "pre" for one in own),
        frozenset(intern(one.attributes["id"]) for one in own if one.attributes.get("id")),
    )


def wordy(text: str) -> bool:
    """Whether a text is long enough to be in one language, by its words between spaces."""
    return sum(word.isalpha() or word[:-1].isalpha() for word in text.split()) >= _LEAST_WORDS


def beside(path: str, other: str) -> str:
    """A file of the folder as it is written from another one."""
    return posixpath.relpath(other, posixpath.dirname(path) or ".")
