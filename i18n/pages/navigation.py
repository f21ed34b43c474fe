"""The tree of pages: who is above, below and beside whom. Made once; shown once for each folder and locale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from i18n.formats.page import Page
from i18n.pages.urls import Place


@dataclass(slots=True)
class Branch:
    """A page with the pages below it; a folder without a page has ``page`` None."""

    page: str | None
    name: str
    order: float = float("inf")
    above: Branch | None = None
    below: list[Branch] = field(default_factory=list)

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
    """All pages of a site in reading order."""

    root: Branch
    branches: Mapping[str, Branch]
    """By the source of the page."""


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


@dataclass(slots=True)
class Menu:
    """The list of pages as HTML, in one locale."""

    tree: Tree
    home: str
    """The address of the locale's top, which the addresses of its pages begin with; may be empty."""
    links: Mapping[str, tuple[str, str]]
    """Page → address, and title as escaped HTML; pages that are not built are not there."""
    _made: dict[tuple[int, int], str] = field(default_factory=dict)
    _closed: dict[tuple[int, int], str] = field(default_factory=dict)
    """Branch and depth → its row without the pages below; most rows of most menus."""

    def around(self, page: str) -> str:
        """The menu as a page shows it: open where the page is, with the page itself marked."""
        branch = self.tree.branches[page]
        opened = branch if branch.below else branch.above or branch
        url = self.links[page][0]
        depth = url.count("/") - self.home.count("/")
        html = self._made.get((id(opened), depth))
        if html is None:
            open_branches = {id(opened), *(id(one) for one in _up(opened))}
            html = self._made[id(opened), depth] = self._list(depth, lambda one: id(one) in open_branches)
        here = f'<a href="{self._href(url, depth)}"'
        return html.replace(f"{here}>", f'{here} aria-current="page">', 1)

    def whole(self) -> str:
        """Every page, for the first page of the locale."""
        return self._list(0, lambda _: True)

    def _list(self, depth: int, is_open: Callable[[Branch], bool]) -> str:
        root = self.tree.root
        first = f"<li>{self._link(root.page, depth)}</li>" if root.page in self.links else ""
        return f"<ul>{first}{''.join(self._rows(root, depth, is_open))}</ul>"

    def _rows(self, above: Branch, depth: int, is_open: Callable[[Branch], bool]) -> Iterator[str]:
        for branch in above.below:
            if branch.page not in self.links:
                # A folder without a page: its pages stand in its place.
                yield from self._rows(branch, depth, is_open)
                continue
            inner = "".join(self._rows(branch, depth, is_open)) if branch.below and is_open(branch) else ""
            if inner:
                yield f"<li>{self._link(branch.page, depth)}<ul>{inner}</ul></li>"
                continue
            row = self._closed.get((id(branch), depth))
            if row is None:
                row = self._closed[id(branch), depth] = f"<li>{self._link(branch.page, depth)}</li>"
            yield row

    def _link(self, page: str | None, depth: int) -> str:
        url, title = self.links[page or ""]
        return f'<a href="{self._href(url, depth)}">{title}</a>'

    def _href(self, url: str, depth: int) -> str:
        return f"{'../' * depth}{url[len(self.home) :]}" or "./"


def _up(branch: Branch) -> Iterator[Branch]:
    above = branch.above
    while above is not None:
        yield above
        above = above.above
