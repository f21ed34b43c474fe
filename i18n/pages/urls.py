"""The URL table: page × locale → file of the output. Every address on every page derives from it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote, urlsplit

from i18n.assets import Shown
from i18n.errors import Problem, UsageError
from i18n.locales import Locale
from i18n.slugs import normal, slug_refusal

NOT_FOUND = "404"
INDEX = "index"
ROOT_PAGE = "index.html"
ROOT_NOT_FOUND = "404.html"
ASSETS = "assets/"
STYLESHEET = "theme.css"

Slug = Callable[[str, Locale], str | None]
"""The slug that a page asks for in a locale; None where it asks for none."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document stands below the content folder."""

    source: str
    """Relative to the site: ``content/guide/v1.2.md``."""
    folder: str
    """``guide``; empty at the top."""
    stem: str
    """``v1.2``"""

    @property
    def index(self) -> bool:
        """Whether it is the page of its folder. README.md is an ordinary name."""
        return self.stem == INDEX

    @property
    def not_found(self) -> bool:
        """Whether it is the page for addresses that do not exist."""
        return self.stem == NOT_FOUND and not self.folder


@dataclass(frozen=True, slots=True)
class RefusedSlug:
    """A slug that is not used; the page keeps the source's."""

    page: str
    locale: Locale
    slug: str
    reason: str


@dataclass(frozen=True, slots=True)
class UrlTable:
    """Where everything is in the output. Made by ``url_table``."""

    content: str
    source_locale: Locale
    locales: tuple[Locale, ...]
    """The source first."""
    places: Mapping[str, Place]
    """By the path of the source, in their order."""
    paths: Mapping[tuple[str, Locale], str]
    """(source, locale) → file, for every page that is built."""
    homes: Mapping[Locale, str]
    """The first page of each locale, whether a document stands behind it or not."""
    assets: Mapping[str, str]
    """Source → file, for what is copied."""
    pretty: bool
    copies: Mapping[tuple[str, Locale], str] = field(default_factory=dict)
    """(asset, locale) → file, for every asset that each locale has in its own words."""
    beside: Mapping[tuple[str, Locale], str] = field(default_factory=dict)
    """(page, locale) → the file that stands beside the page, where its format has one."""
    refused: tuple[RefusedSlug, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """Path that an author may name a page by → page, where it is not the page's own path."""
    originals: Mapping[str, Locale] = field(default_factory=dict)
    """Page → the locale that it is translated from, where that is not the source."""
    shown: Mapping[tuple[str, Locale], Shown] = field(default_factory=dict)
    """(asset, locale) → what pages of the locale lead to, for the assets that are in a language."""
    base: str = ""
    """The absolute address of the top of the output, with a slash; empty where the site does not say it."""
    domains: Mapping[str, str] = field(default_factory=dict)
    """Folder of a locale (``de/``) → the absolute address at which it stands, for those with a domain of their own."""
    _urls: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _sets: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    def path(self, page: str, locale: Locale) -> str | None:
        """The file of a page in a locale; None where it is not built."""
        return self.paths.get((page, locale))

    def page(self, named: str) -> str | None:
        """The page that a path of the content means."""
        return named if named in self.places else self.names.get(named)

    def locale_of(self, page: str, locale: Locale) -> Locale | None:
        """The locale whose page readers of one get: it, a parent, the page's original, else any that has it."""
        if (page, locale) in self.paths:
            return locale
        original = self.originals.get(page, self.source_locale)
        choices = (*locale.parents, original, *self.locales)
        return next((one for one in choices if (page, one) in self.paths), None)

    def url(self, path: str) -> str:
        """The address of a file, relative to the top of the output and percent-encoded; if pretty, a folder's."""
        known = self._urls.get(path)
        if known is None:
            known = self._urls[path] = quote(self.address(path), safe="/~!$'()*+,=")
        return known

    def address(self, path: str) -> str:
        """The same as people write it, not percent-encoded."""
        return path.removesuffix(ROOT_PAGE) if self.pretty and f"/{path}".endswith("/index.html") else path

    def link(self, start: str, target: str) -> str:
        """The address that leads from one file to another: relative, unless it leads to another domain."""
        if self.domains and self.leaves(start, target):
            return self.absolute(target)
        return relative(self.url(start), self.url(target))

    def rooted(self, start: str, target: str) -> str:
        """The same from the top of the server, for a page that may be shown at any address there."""
        if self.domains and self.leaves(start, target):
            return self.absolute(target)
        here = self.domain_of(start)
        return self.root(here) + self.url(target).removeprefix(here)

    def root(self, domain: str = "") -> str:
        """The path of the top of the site on its server, or of a folder at a domain of its own, which is ``/``."""
        return "/" if domain else f"{urlsplit(self.base).path.rstrip('/')}/"

    def absolute(self, path: str) -> str:
        """The absolute address of a file. Only with ``base``."""
        folder = self.domain_of(path)
        return self.domains[folder] + self.url(path)[len(folder) :] if folder else self.base + self.url(path)

    def domain_of(self, path: str) -> str:
        """The folder that stands at a domain of its own and holds a file; empty for what stands at the site's."""
        folder = path[: path.find("/") + 1]
        return folder if folder in self.domains else ""

    def leaves(self, start: str, target: str) -> bool:
        """Whether two files stand at different domains. What is copied stands at each."""
        here, there = self.domain_of(start), self.domain_of(target)
        return here != there and (bool(there) or not self.everywhere(target))

    def everywhere(self, path: str) -> bool:
        """Whether a file that stands at the site's domain is there at each."""
        return path.startswith(ASSETS) or path in self.copied

    @property
    def copied_to(self) -> Mapping[str, str]:
        """What each domain needs of the files for all: its own file → that of the site."""
        shared = [path for path in self.assets.values() if not self.domain_of(path)]
        taken = {*self.paths.values(), *self.copies.values(), *self.copied, *self.beside.values()}
        found = {f"{folder}{path}": path for folder in self.domains for path in shared}
        return {path: shared for path, shared in found.items() if path not in taken}

    @property
    def copied(self) -> frozenset[str]:
        """The files that are copies of the site's own: none of ours stands in their place."""
        known = self._sets.get("copied")
        if known is None:
            known = self._sets["copied"] = frozenset(self.assets.values())
        return known


def relative(start: str, target: str) -> str:
    """The address ``target`` as seen from the page ``start``; both relative to the top of the output."""
    folder = start[: start.rfind("/") + 1]
    up = ""
    while not target.startswith(folder):
        folder = folder[: folder.rfind("/", 0, -1) + 1]
        up += "../"
    return f"{up}{target[len(folder) :]}" or "./"


def place_of(source: str, content: str, stands: str | None = None) -> Place:
    """Where a document stands: there, or where another path stands."""
    path = stands or source
    below = path.removeprefix(f"{content}/") if content not in {"", "."} else path
    folder, _, name = below.rpartition("/")
    # Not with_suffix, which takes the 2 of v1.2.md for a suffix.
    return Place(source, folder, name.rpartition(".")[0] or name)


def url_table(
    sources: Sequence[str],
    assets: Iterable[str],
    locales: Sequence[Locale],
    *,
    content: str,
    built: Callable[[str, Locale], bool],
    slug: Slug,
    copies: Iterable[tuple[str, Locale]] = (),
    beside: Callable[[str, Locale], str] = lambda _source, _locale: "",
    source_prefix: bool = True,
    style: Literal["html", "pretty"] = "html",
    stands: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
    originals: Mapping[str, Locale] | None = None,
    shown: Mapping[tuple[str, Locale], Shown] | None = None,
    base: str = "",
    domains: Mapping[Locale, str] | None = None,
) -> UrlTable:
    """Give every page its address in every locale, the source's first.

    ``domains`` are the absolute addresses, with a slash, of locales with a domain of their own.
    ``stands`` has the files whose address is that of another path; ``names`` the other paths that mean a page;
    ``originals`` the locales of those that are not written in the source's; ``shown`` the assets in a language.

    A translated slug that cannot be used, or that another page needs, is refused: the page keeps the source's.
    Raises UsageError with every collision of the source's own names, naming both.
    """
    maker = _Maker(tuple(locales), content, slug, source_prefix, style == "pretty")
    stands = stands or {}
    places = {source: place_of(source, content, stands.get(source)) for source in sources}
    maker.indexes = {place.folder: place for place in places.values() if place.index}
    copied = {asset: place_path(stands.get(asset, asset), content) for asset in assets}
    maker.reserve(copied)
    localized = {(asset, locale): maker.copy(asset, locale) for asset, locale in copies}
    for locale in locales:
        maker.place(locale, [place for place in places.values() if built(place.source, locale)])
    besides = {
        (source, locale): maker.beside(places[source], locale, suffix)
        for source, locale in maker.paths
        if not places[source].not_found and (suffix := beside(source, locale))
    }
    maker.judge_folders()
    if maker.problems:
        raise UsageError(sorted(set(maker.problems)))
    return UrlTable(
        content=content,
        source_locale=locales[0],
        locales=tuple(locales),
        places=places,
        paths=maker.paths,
        homes={locale: f"{maker.prefix(locale)}index.html" for locale in locales},
        assets=copied,
        pretty=style == "pretty",
        copies=localized,
        beside=besides,
        refused=tuple(maker.refused),
        names=names or {},
        originals=originals or {},
        shown=shown or {},
        base=base,
        domains={maker.prefix(one): where for one, where in (domains or {}).items() if maker.prefix(one)},
    )


def place_path(asset: str, content: str) -> str:
    """The file that an asset is copied to."""
    return normal(asset.removeprefix(f"{content}/") if content not in {"", "."} else asset)


class _Maker:
    def __init__(
        self, locales: tuple[Locale, ...], content: str, slug: Slug, source_prefix: bool, pretty: bool
    ) -> None:
        self.source = locales[0]
        self.content = content
        self.slug = slug
        self.source_prefix = source_prefix
        self.pretty = pretty
        self.indexes: dict[str, Place] = {}
        self.paths: dict[tuple[str, Locale], str] = {}
        self.taken: dict[str, tuple[str, str]] = {}
        """Folded path → who has it, and the path."""
        self.refused: list[RefusedSlug] = []
        self.problems: list[Problem] = []
        self._slugs: dict[tuple[str, Locale], str | None] = {}

    def prefix(self, locale: Locale) -> str:
        """The folder of a locale, with its slash; empty for a source that stands at the root."""
        return "" if locale == self.source and not self.source_prefix else f"{locale.tag}/"

    def reserve(self, copied: Mapping[str, str]) -> None:
        if self.source_prefix:
            self.taken[folded(ROOT_PAGE)] = ("", ROOT_PAGE)
            self.taken[folded(ROOT_NOT_FOUND)] = ("", ROOT_NOT_FOUND)
        for asset, path in copied.items():
            self.take(asset, path)

    def take(self, owner: str, path: str) -> bool:
        """Claim a path; a collision is a problem."""
        name = folded(path)
        other = self.taken.get(name)
        if other is None:
            self.taken[name] = (owner, path)
            return True
        if other[0] == owner and other[1] == path:
            return True
        who = f"as '{other[0]}'" if other[0] else "as a page that every site has"
        same = "" if other[1] == path else f" (there '{other[1]}': the same file on many disks)"
        self.problems.append(
            Problem(
                owner,
                None,
                None,
                f"has the same address '{path}' {who}{same}",
                "rename one, or give it a slug",
            )
        )
        return False

    def beside(self, place: Place, locale: Locale, suffix: str) -> str:
        """The file beside a page, with its name; in both styles, so that it does not move with them."""
        path = self.paths[place.source, locale].removesuffix(".html")
        if self.pretty and not place.index:
            path = path.removesuffix("/index")
        self.take(place.source, path + suffix)
        return path + suffix

    def copy(self, asset: str, locale: Locale) -> str:
        """The file of an asset in a locale's own words, below the locale's folder as in the content."""
        path = f"{self.prefix(locale)}{place_path(asset, self.content)}"
        self.take(asset, path)
        return path

    def place(self, locale: Locale, places: list[Place]) -> None:
        """Give the pages of one locale their paths: first the source's slugs, which nothing can take away."""
        asked = {place: self._path(place, locale, translated=True) for place in places}
        plain = {place: self._path(place, locale, translated=False) for place in places}
        needed = {folded(path) for path in plain.values()}
        for place in places:
            if asked[place] == plain[place] and self.take(place.source, plain[place]):
                self.paths[place.source, locale] = plain[place]
        for place in places:
            path = asked[place]
            if path == plain[place]:
                continue
            if folded(path) in self.taken or (
                folded(path) in needed and folded(path) != folded(plain[place])
            ):
                slug = self._slug(place, locale) or path
                other = self.taken.get(folded(path), ("", ""))[0]
                reason = "is the address of another page" + (f", '{other}'" if other else "")
                self.refused.append(RefusedSlug(place.source, locale, slug, reason))
                path = plain[place]
            if self.take(place.source, path):
                self.paths[place.source, locale] = path
        # Every locale has a first page and one for what is not found, of the theme if of nobody else.
        for name in (ROOT_PAGE, ROOT_NOT_FOUND):
            self.taken.setdefault(folded(self.prefix(locale) + name), ("", self.prefix(locale) + name))

    def judge_folders(self) -> None:
        """Find files that stand where another file needs a folder."""
        theme = ("", f"{ASSETS}{STYLESHEET}")
        for owner, path in (*self.taken.values(), theme):
            at = path.find("/")
            while at > 0:
                if (other := self.taken.get(folded(path[:at]))) is not None:
                    who = f"of '{other[0]}'" if other[0] else "of a page that every site has"
                    what = f"needs the folder '{path[:at]}', which is the address {who}"
                    if not owner:
                        what = f"has the address '{path[:at]}', which is a folder that every site has"
                    self.problems.append(Problem(owner or other[0], None, None, what, "rename one of them"))
                at = path.find("/", at + 1)

    def _path(self, place: Place, locale: Locale, *, translated: bool) -> str:
        where = locale if translated else self.source
        folder = self._folder(place.folder, where)
        if place.index:
            return f"{self.prefix(locale)}{folder}index.html"
        name = self._slug(place, where) or normal(place.stem)
        if self.pretty and not place.not_found:
            return f"{self.prefix(locale)}{folder}{name}/index.html"
        return f"{self.prefix(locale)}{folder}{name}.html"

    def _folder(self, folder: str, locale: Locale) -> str:
        """The folder as a locale has it: each named by its own page's slug, where that has one."""
        made = ""
        at = 0
        while folder and at >= 0:
            at = folder.find("/", at + 1)
            inner = folder if at < 0 else folder[:at]
            index = self.indexes.get(inner)
            slug = self._slug(index, locale) if index else None
            made += f"{slug or normal(inner.rpartition('/')[2])}/"
        return made

    def _slug(self, place: Place, locale: Locale) -> str | None:
        """The slug of a page in a locale, else the source's; None where both ask for none or for a refused one."""
        known = (place.source, locale)
        if known not in self._slugs:
            self._slugs[known] = self._ask(place, locale)
        return self._slugs[known]

    def _ask(self, place: Place, locale: Locale) -> str | None:
        if place.not_found or (place.index and not place.folder):
            return None
        asked = self.slug(place.source, locale)
        if asked is not None:
            reason = slug_refusal(asked)
            if reason is None:
                return normal(asked)
            self.refused.append(RefusedSlug(place.source, locale, asked, reason))
        return None if locale == self.source else self._slug(place, self.source)


def folded(path: str) -> str:
    """What two names share that are one file on a disk which ignores case or composes letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
