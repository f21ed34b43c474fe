"""Links of the content: they name source files, and lead to the same locale's page."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from posixpath import normpath
from typing import NamedTuple
from urllib.parse import unquote

from i18n.locales import Locale
from i18n.model import Href, Link, Localized, Reference, Resolve, State
from i18n.pages.urls import UrlTable

_EXTERNAL = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_PARTS = re.compile(r"([^?#]*)(\?[^#]*)?(?:#(.*))?", re.DOTALL)
_ID = re.compile(r"""<[a-zA-Z][^<>]*?\sid=(?:"([^"]*)"|'([^']*)')""")


class Target(NamedTuple):
    """What an address of the content means."""

    page: str | None
    """The source of a page; None where it is a file, elsewhere, or nothing."""
    asset: str | None
    """The source of a copied file."""
    query: str
    fragment: str | None
    dead: str
    """Why it leads nowhere; empty where it leads somewhere."""


class Asked(NamedTuple):
    """A fragment that a page links to, to be looked for when the target is rendered."""

    page: str
    """The source of the target."""
    fragment: str
    url: str
    reference: Reference


class DeadLink(NamedTuple):
    """An address that leads nowhere."""

    check: str
    """``dead-link`` or ``dead-anchor``."""
    reference: Reference
    url: str
    reason: str


@dataclass(slots=True)
class Links:
    """Resolves the addresses of one build."""

    table: UrlTable
    address: Callable[[str, str], str]
    """(file of the page, file of the target) → address as the page shall have it."""
    targets: dict[tuple[str, str], Target]
    note: Callable[[Locale], Localized] | None = None
    """Says in the page's language which language a target is in."""
    drawn: Mapping[tuple[str, Locale], State] = field(default_factory=dict)
    """How drawings stand of whose texts some are not current."""

    def resolver(
        self,
        page: str,
        locale: Locale,
        path: str,
        asked: list[Asked],
        dead: list[DeadLink],
        *,
        file: str | None = None,
    ) -> Resolve:
        """The ``Resolve`` of one page in one locale; notes fragments and dead links in the two lists.

        ``file`` is where its text stands in that locale; its addresses mean what they mean on the page or, where
        they mean nothing there, what they mean in that file.
        """
        folder = self._folder(page)
        own = (file or page).rpartition("/")[0]

        def resolve(href: Href, reference: Reference) -> Link:
            url = href.url
            target = self._meant(folder, own, url)
            if target.dead:
                dead.append(DeadLink("dead-link", reference, url, target.dead))
                return Link(url)
            if target.asset is not None:
                return self._to_file(target, target.asset, locale, path)
            if target.page is None:
                if target.fragment:
                    asked.append(Asked(page, target.fragment, url, reference))
                return Link(url)
            where = self.table.locale_of(target.page, locale)
            if where is None:
                dead.append(
                    DeadLink("dead-link", reference, url, f"'{target.page}' is not published in this locale")
                )
                return Link(url)
            if target.fragment:
                asked.append(Asked(target.page, target.fragment, url, reference))
            address = self.address(path, self.table.paths[target.page, where]) + _rest(target)
            return Link(address) if where == locale else Link(address, where.tag, self._note(where, locale))

        return resolve

    def _to_file(self, target: Target, asset: str, locale: Locale, path: str) -> Link:
        """The link to a file: the locale's own, the one in its words, or the one that all have."""
        if (worded := self.table.copies.get((asset, locale))) is not None:
            return Link(self.address(path, worded) + _rest(target), state=self.drawn.get((asset, locale)))
        found = self.table.shown.get((asset, locale))
        address = self.address(path, self.table.assets[found.path if found else asset]) + _rest(target)
        if found is None or found.locale is None or found.locale == locale:
            return Link(address)
        state = None if found.state is State.CURRENT else found.state
        return Link(address, found.locale.tag, self._note(found.locale, locale), state)

    def _note(self, where: Locale, locale: Locale) -> Localized | None:
        """What is said of a target in another language; nothing of one that readers of the locale read as well."""
        return self.note(where) if self.note and where not in locale.parents else None

    def asset(self, page: str, url: str, file: str) -> str | None:
        """The asset that an address on a page means, whose text stands in a file; None for anything else."""
        return self._meant(self._folder(page), file.rpartition("/")[0], url).asset

    def _folder(self, page: str) -> str:
        """The folder of the content that a page stands in: for ``@de/guide/a.md`` it is ``guide``; or a file."""
        place = self.table.places.get(page)
        if place is None:
            return page.rpartition("/")[0]
        folder = place.folder
        top = "" if self.table.content == "." else self.table.content
        return f"{top}/{folder}".strip("/")

    def _meant(self, folder: str, own: str, url: str) -> Target:
        """What an address means in a folder; if nothing, what it means in the folder that the file is in."""
        target = self._known(folder, url)
        if target.dead and own != folder:
            other = self._known(own, url)
            return target if other.dead else other
        return target

    def _known(self, folder: str, url: str) -> Target:
        target = self.targets.get((folder, url))
        if target is None:
            target = self.targets[folder, url] = self._target(folder, url)
        return target

    def _target(self, folder: str, url: str) -> Target:
        """What an address means on the pages of a folder."""
        if _EXTERNAL.match(url):
            return Target(None, None, "", None, "")
        found = _PARTS.fullmatch(url)
        path, query, fragment = (found[1], found[2] or "", found[3]) if found else (url, "", None)
        page_source, asset, dead = self._source(folder, unquote(path)) if path else (None, None, "")
        return Target(page_source, asset, query, fragment, dead)

    def _source(self, folder: str, named: str) -> tuple[str | None, str | None, str]:
        """The page or the file that a path names, and why it names none."""
        start = "" if self.table.content in {"", "."} else f"{self.table.content}/"
        # From the top of the content, where it begins with a slash.
        whole = normpath(
            f"{start}{named.lstrip('/')}" if named.startswith("/") else f"{folder}/{named}".lstrip("/")
        )
        if "\0" in whole or whole.startswith("..") or not f"{whole}/".startswith(start):
            return None, None, "it leads out of the content folder"
        if not named.endswith("/"):
            if (found := self.table.page(whole)) is not None:
                return found, None, ""
            if whole in self.table.assets or (whole, self.table.source_locale) in self.table.shown:
                return None, whole, ""
        index = self._index(whole)
        return index, None, "" if index else self._advice(whole)

    def _index(self, folder: str) -> str | None:
        top = folder if folder not in {".", ""} else ""
        named = (
            self.table.page(f"{top}/index{suffix}".lstrip("/"))
            for suffix in (".md", ".markdown", ".html", ".htm", ".txt")
        )
        return next((page for page in named if page is not None), None)

    def _advice(self, whole: str) -> str:
        stem = whole.removesuffix(".html")
        for suffix in (".md", ".markdown", ".htm", ".txt"):
            if self.table.page(stem + suffix) is not None:
                return f"there is no '{whole}': name the source file '{stem + suffix}'"
        return f"there is no '{whole}'"


def _rest(target: Target) -> str:
    return target.query if target.fragment is None else f"{target.query}#{target.fragment}"


class Anchors:
    """The ids on rendered pages, looked for only where a link asks for one."""

    def __init__(self, html: Mapping[str, str], whole: Callable[[str], str]) -> None:
        self._html = html
        self._whole = whole
        self._known: dict[str, frozenset[str]] = {}
        self._all: dict[str, frozenset[str]] = {}

    def missing(self, asked: Asked) -> bool:
        """Whether the page has no such id. A page that is not there in this locale is not judged."""
        html = self._html.get(asked.page)
        if html is None:
            return False
        ids = self._known.get(asked.page)
        if ids is None:
            ids = self._known[asked.page] = _ids(html)
        if _has(ids, asked):
            return False
        # What its template adds. Most links lead into the text, for which no page is made a second time.
        ids = self._all.get(asked.page)
        if ids is None:
            ids = self._all[asked.page] = _ids(self._whole(asked.page))
        return not _has(ids, asked)


def _ids(html: str) -> frozenset[str]:
    return frozenset(one or other for one, other in _ID.findall(html))


def _has(ids: frozenset[str], asked: Asked) -> bool:
    return asked.fragment in ids or unquote(asked.fragment) in ids or asked.fragment == "top"
