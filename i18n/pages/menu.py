"""The list of pages as HTML. Made once for each place in the tree, and depth of the address."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from i18n.pages.navigation import Branch, Tree
from i18n.templating import escaped


@dataclass(slots=True)
class Menu:
    """The list of pages in one locale."""

    tree: Tree
    home: str
    """The address of the locale's top, which the addresses of its pages begin with; may be empty."""
    links: Mapping[str, tuple[str, str]]
    """Page → address, and title as escaped HTML; pages that are not built are not there."""
    labels: Mapping[str, str]
    """What ``site.nav`` calls things → what they are called in the locale, as escaped HTML."""
    with_home: bool
    """Whether the first page stands at the top of the list, without being named in it."""
    _made: dict[tuple[int, int], str] = field(default_factory=dict)
    _closed: dict[tuple[int, int], str] = field(default_factory=dict)
    """Branch and depth → its row without the pages below; most rows of most menus."""

    def around(self, page: str) -> str:
        """The menu as a page shows it: open where the page is, with the page itself marked."""
        branch = self.tree.branches[page]
        opened = branch if branch.below else branch.above or branch
        if not self.tree.leads_to(opened):
            opened = self.tree.root
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
        first = ""
        if self.with_home and root.page in self.links:
            first = f"<li>{self._link(root, depth)}</li>"
        rows = first + "".join(self._rows(root, depth, is_open))
        return rows and f"<ul>{rows}</ul>"

    def _rows(self, above: Branch, depth: int, is_open: Callable[[Branch], bool]) -> Iterator[str]:
        for branch in above.below:
            linked = bool(branch.url) or branch.page in self.links
            if not linked and not branch.label:
                # A folder without a page: its pages stand in its place.
                yield from self._rows(branch, depth, is_open)
                continue
            # What is no link cannot be opened by following it.
            inner = ""
            if branch.below and (not linked or is_open(branch)):
                inner = "".join(self._rows(branch, depth, is_open))
            if inner:
                yield f"<li>{self._link(branch, depth)}<ul>{inner}</ul></li>"
            elif linked:
                row = self._closed.get((id(branch), depth))
                if row is None:
                    row = self._closed[id(branch), depth] = f"<li>{self._link(branch, depth)}</li>"
                yield row

    def _link(self, branch: Branch, depth: int) -> str:
        label = self.labels.get(branch.label, "")
        if branch.url:
            return f'<a href="{escaped(branch.url)}">{label}</a>'
        found = self.links.get(branch.page or "")
        if found is None:
            return f"<span>{label}</span>"
        url, title = found
        return f'<a href="{self._href(url, depth)}">{label or title}</a>'

    def _href(self, url: str, depth: int) -> str:
        return f"{'../' * depth}{url[len(self.home) :]}" or "./"


def _up(branch: Branch) -> Iterator[Branch]:
    above = branch.above
    while above is not None:
        yield above
        above = above.above
