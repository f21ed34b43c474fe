"""The tree of pages: who is above, below and beside whom. By the folders, or by ``site.nav``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from i18n.config import NavItem
from i18n.formats.page import Page
from i18n.pages.urls import Place


@dataclass(slots=True)
class Branch:
    """A page with the pages below it; a folder without a page, a group or a link to another site has ``page`` None."""

    page: str | None
    name: str
    order: float = float("inf")
    above: Branch | None = None
    below: list[Branch] = field(default_factory=list)
    label: str = ""
    """What ``site.nav`` calls it, a msgid; empty where it is called what its page is called."""
    url: str = ""
    """The address of another site."""

    @property
    def ancestors(self) -> tuple[Branch, ...]:
        """The pages above it, outermost first."""
        found: list[Branch] = []
        branch = self.above
        while branch is not None:
            if branch.page is not None:
                found.append(branch)
            branch = branch.above
        return tuple(reversed(found))

    def walk(self) -> Iterator[Branch]:
        """The branch and all below, in reading order."""
        yield self
        for branch in self.below:
            yield from branch.walk()


@dataclass(frozen=True, slots=True)
class Tree:
    """The pages of a site in reading order."""

    root: Branch
    branches: Mapping[str, Branch]
    """By the source of the page: those that the root leads to, and those that ``site.nav`` leaves out."""

    @property
    def pages(self) -> tuple[str, ...]:
        """The sources of the pages that the root leads to, in reading order."""
        return tuple(one.page for one in self.root.walk() if one.page and self.branches[one.page] is one)

    def leads_to(self, branch: Branch) -> bool:
        """Whether a branch is below the root, or the root itself."""
        while branch.above is not None:
            branch = branch.above
        return branch is self.root


def tree(pages: Iterable[Page], places: Mapping[str, Place]) -> Tree:
    """Order pages by folder, then by ``order`` of the front matter, then by name.

    A folder hangs below its ``index`` page, else below the page beside it that has its name (``guide.md`` for
    ``guide/``); else its pages stand where the folder stands.
    """
    kept = [page for page in pages if not places[page.path].not_found]
    growing = _Growing(
        places={page.path: places[page.path] for page in kept},
        orders={page.path: _order(page.meta.get("order")) for page in kept},
    )
    for path, place in growing.places.items():
        above = growing.folder(place.folder)
        if not place.index:
            growing.page(path, above)
    for branch in list(growing.root.walk()):
        if branch.page is None:
            branch.order = min((one.order for one in branch.below), default=branch.order)
    for branch in list(growing.root.walk()):
        branch.below.sort(key=lambda one: (one.order, one.name))
    return Tree(growing.root, growing.branches)


def chosen(nav: Iterable[NavItem], pages: Iterable[Page], places: Mapping[str, Place], content: str) -> Tree:
    """Order pages as ``site.nav`` has them.

    Pages that it leaves out keep what is above them by their folders, and stand in no list. What it names and is
    no page of the site (``missing_pages``), or a draft, is left out.
    """
    kept = tuple(pages)
    folders = tree(kept, places)
    named = {name: page.path for page in kept for name in (page.path, page.place)}
    root = Branch(folders.root.page, "")
    branches: dict[str, Branch] = {}

    def grow(items: Iterable[NavItem], above: Branch) -> None:
        for item in items:
            page = named.get(f"{content}/{item.page}") if item.page else None
            if page in branches or places[page].not_found if page else item.page and not item.items:
                continue
            branch = Branch(page, "", above=above, label=item.label, url=item.url)
            above.below.append(branch)
            if page:
                branches[page] = branch
            grow(item.items, branch)

    grow(nav, root)
    if root.page is not None:
        branches.setdefault(root.page, root)
    return Tree(root, {**folders.branches, **branches})


class _Growing:
    """A tree while its branches are put in their places."""

    def __init__(self, places: Mapping[str, Place], orders: Mapping[str, float]) -> None:
        self.places = places
        self.orders = orders
        self.root = Branch(None, "")
        self.branches: dict[str, Branch] = {}
        self._folders: dict[str, Branch] = {"": self.root}
        self._pages = {
            f"{place.folder}/{place.stem}".lstrip("/"): path
            for path, place in places.items()
            if not place.index
        }
        # Its index is the page of a folder before any other.
        self._pages |= {place.folder: path for path, place in places.items() if place.index}
        if "" in self._pages:
            self.root.page = self._pages[""]
            self.branches[self.root.page] = self.root

    def page(self, path: str, above: Branch) -> Branch:
        """The branch of a page, put below another where it is new."""
        if path not in self.branches:
            self.branches[path] = Branch(path, self.places[path].stem, self.orders[path], above)
            above.below.append(self.branches[path])
        return self.branches[path]

    def folder(self, folder: str) -> Branch:
        """The branch that the pages of a folder hang below."""
        if folder not in self._folders:
            outer, _, name = folder.rpartition("/")
            above = self.folder(outer)
            if folder in self._pages:
                made = self.page(self._pages[folder], above)
                made.name = name
            else:
                made = Branch(None, name, above=above)
                above.below.append(made)
            self._folders[folder] = made
        return self._folders[folder]


def _order(value: object) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else float("inf")
