"""A feed as it is judged: Atom (RFC 4287) or RSS 2.0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from i18n.verify.xml_file import Reader, RefusedError

MOST_ENTRIES = 5_000
"""Of more only the first are looked at."""
LARGEST = 20_000_000
"""Bytes; a larger file is not read."""
_DEEPEST = 100


class Way(NamedTuple):
    """A link of an entry to a page."""

    url: str
    hreflang: str
    line: int


@dataclass(frozen=True, slots=True)
class Feed:
    """One file."""

    path: str
    fault: str = ""
    """Why it cannot be read; empty where it can."""
    line: int | None = None
    lang: str = ""
    """What it says about its language; empty where it says nothing."""
    own: str = ""
    """The address that it says it has; empty where it says none."""
    ids: tuple[tuple[str, int], ...] = ()
    """Of the feed and of its entries, each with its line."""
    ways: tuple[Way, ...] = ()


class _Reader(Reader):
    what = "feed"

    def __init__(self) -> None:
        super().__init__()
        self.lang = self.own = ""
        self.ids: list[tuple[str, int]] = []
        self.ways: list[Way] = []
        self._path: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._path:
            self.lang = attributes.get("http://www.w3.org/XML/1998/namespace lang", "")
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise RefusedError("is nested too deeply for a feed")
        if name == "link" and "href" in attributes:
            rel, line = attributes.get("rel", "alternate"), self.parser.CurrentLineNumber
            if self._path[-2:-1] != ["entry"]:
                self.own = attributes["href"] if rel == "self" else self.own
            elif rel == "alternate" and len(self.ways) < MOST_ENTRIES:
                self.ways.append(Way(attributes["href"], attributes.get("hreflang", ""), line))

    def end(self, name: str, said: str) -> None:
        line, inside = self.parser.CurrentLineNumber, self._path[-2:-1]
        if name in {"id", "guid"} and len(self.ids) < MOST_ENTRIES:
            self.ids.append((said, line))
        elif name == "language" and inside == ["channel"]:
            self.lang = said
        elif name == "link" and said and inside == ["item"] and len(self.ways) < MOST_ENTRIES:
            self.ways.append(Way(said, "", line))
        self._path.pop()


def is_feed(content: bytes) -> bool:
    """Whether a file is meant as a feed: by its first element."""
    start = content[:2_000]
    return b"<feed" in start or b"<rss" in start


def read_feed(path: str, content: bytes) -> Feed:
    """A feed, read in one pass. Never raises."""
    reader = _Reader()
    fault, line = reader.read(content)
    if fault:
        return Feed(path, fault, line)
    return Feed(path, lang=reader.lang, own=reader.own, ids=tuple(reader.ids), ways=tuple(reader.ways))
