"""A feed as it is judged: Atom (RFC 4287) or RSS 2.0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from xml.parsers import expat

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


class _RefusedError(Exception):
    pass


class _Reader:
    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.lang = self.own = ""
        self.ids: list[tuple[str, int]] = []
        self.ways: list[Way] = []
        self._path: list[str] = []
        self._text: list[str] = []

    def _doctype(self, *rest: object) -> None:
        del rest
        raise _RefusedError("has a DOCTYPE, which no feed needs")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if not self._path:
            self.lang = attributes.get("http://www.w3.org/XML/1998/namespace lang", "")
        self._path.append(local)
        if len(self._path) > _DEEPEST:
            raise _RefusedError("is nested too deeply for a feed")
        if local == "link" and "href" in attributes:
            rel, line = attributes.get("rel", "alternate"), self.parser.CurrentLineNumber
            if self._path[-2:-1] != ["entry"]:
                self.own = attributes["href"] if rel == "self" else self.own
            elif rel == "alternate" and len(self.ways) < MOST_ENTRIES:
                self.ways.append(Way(attributes["href"], attributes.get("hreflang", ""), line))
        self._text.clear()

    def _characters(self, text: str) -> None:
        self._text.append(text)

    def _end(self, name: str) -> None:
        local, said = name.rpartition(" ")[2], "".join(self._text).strip()
        line, inside = self.parser.CurrentLineNumber, self._path[-2:-1]
        if local in {"id", "guid"} and len(self.ids) < MOST_ENTRIES:
            self.ids.append((said, line))
        elif local == "language" and inside == ["channel"]:
            self.lang = said
        elif local == "link" and said and inside == ["item"] and len(self.ways) < MOST_ENTRIES:
            self.ways.append(Way(said, "", line))
        self._path.pop()
        self._text.clear()


def is_feed(content: bytes) -> bool:
    """Whether a file is meant as a feed: by its first element."""
    start = content[:2_000]
    return b"<feed" in start or b"<rss" in start


def read_feed(path: str, content: bytes) -> Feed:
    """A feed, read in one pass. Never raises."""
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except expat.ExpatError as error:
        return Feed(path, f"is not well-formed ({expat.ErrorString(error.code)})", error.lineno)
    # An encoding that Python does not know, or expat cannot use, is one of the last two.
    except (_RefusedError, LookupError, ValueError) as error:
        return Feed(path, str(error), 1)
    return Feed(path, lang=reader.lang, own=reader.own, ids=tuple(reader.ids), ways=tuple(reader.ways))
