"""A sitemap as it is judged: its addresses, and of the alternates of each no more than whether they are the head's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from i18n.verify.xml_file import Reader, RefusedError

MOST_ADDRESSES = 50_000
MOST_BYTES = 52_428_800
"""sitemaps.org, "Sitemaps XML format", uncompressed."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """One file."""

    path: str
    size: int
    """In bytes."""
    fault: str = ""
    """Why it cannot be read; empty where it can."""
    line: int | None = None
    addresses: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Each address: the line where it stands first, and the ``digest`` of its alternates, 0 for none."""
    twice: tuple[tuple[str, int], ...] = ()
    parts: tuple[tuple[str, int], ...] = ()
    """Of an index: the addresses of its sitemaps, with their lines."""
    count: int = 0
    """How many addresses it has."""


def digest(alternates: Iterable[tuple[str, str]]) -> int:
    """A number for a set of alternates, tag and address; 0 for none. Equal sets have one number."""
    found = frozenset((tag.lower(), url) for tag, url in alternates)
    return (hash(found) or 1) if found else 0


class _Reader(Reader):
    what = "sitemap"

    def __init__(self) -> None:
        super().__init__()
        self.parser.XmlDeclHandler = self._declaration
        self.addresses: dict[str, tuple[int, int]] = {}
        self.twice: list[tuple[str, int]] = []
        self.parts: list[tuple[str, int]] = []
        self.count = 0
        self._root = ""
        self._loc, self._line = "", 0
        self._alternates: list[tuple[str, str]] = []

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        del version, standalone
        if encoding and encoding.lower() not in {"utf-8", "us-ascii"}:
            raise RefusedError(f"says that it is '{encoding[:40]}', not UTF-8")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._root:
            self._root = name
            if name not in {"urlset", "sitemapindex"}:
                raise RefusedError(f"is no sitemap, but <{name[:40]}>")
        if name in {"url", "sitemap"}:
            self._loc, self._alternates = "", []
        elif name == "loc":
            self._line = self.parser.CurrentLineNumber
        elif name == "link" and attributes.get("rel") == "alternate" and "hreflang" in attributes:
            self._alternates.append((attributes["hreflang"], attributes.get("href", "")))

    def end(self, name: str, said: str) -> None:
        if name == "loc":
            self._loc = said
        elif name == "url":
            self.count += 1
            if self._loc in self.addresses:
                self.twice.append((self._loc, self._line))
            elif self.count <= MOST_ADDRESSES:
                self.addresses[self._loc] = (self._line, digest(self._alternates))
        elif name == "sitemap" and len(self.parts) < MOST_ADDRESSES:
            self.parts.append((self._loc, self._line))


def read_sitemap(path: str, content: bytes, size: int) -> Sitemap:
    """A sitemap, read in one pass; what is behind the limits is counted, not kept. Never raises."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Sitemap(path, size, f"is not UTF-8 (byte {error.start})")
    reader = _Reader()
    fault, line = reader.read(content)
    if fault:
        return Sitemap(path, size, fault, line)
    return Sitemap(
        path,
        size,
        addresses=reader.addresses,
        twice=tuple(reader.twice),
        parts=tuple(reader.parts),
        count=reader.count,
    )
