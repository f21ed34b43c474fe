"""Reading ``site.nav``: the list of pages that readers see, as the configuration has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from i18n.config.base import NavItem
from i18n.config.fault import Fault, outside, type_name
from i18n.config.places import Path
from i18n.errors import meant

DEEPEST = 4
"""How many lists may stand inside each other: a menu that is deeper is one that nobody reads."""

_KEYS = ("label", "page", "url", "items")
_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)[^\s<>\"'\\^`{|}\x00-\x1f\x7f]+")


def read_nav(value: object) -> tuple[tuple[NavItem, ...], tuple[Fault, ...]]:
    """The items of ``nav``, and every fault of them with its path in the list. An item's places are not known yet."""
    faults: list[Fault] = []
    return tuple(_items(value, "nav", (), faults)), tuple(faults)


def placed(
    items: tuple[NavItem, ...], at: Callable[[Path], tuple[int, int] | None], above: Path = ()
) -> tuple[NavItem, ...]:
    """The items with their places; ``at`` answers for a path in the list, with None where nothing is written."""

    def one(item: NavItem, here: Path) -> NavItem:
        own = at(here) or (1, 1)
        return replace(
            item,
            place=at((*here, "page")) or own,
            label_line=(at((*here, "label")) or own)[0],
            items=placed(item.items, at, (*here, "items")),
        )

    return tuple(one(item, (*above, i)) for i, item in enumerate(items))


def _items(value: object, name: str, above: Path, faults: list[Fault]) -> Iterator[NavItem]:
    if not isinstance(value, list):
        faults.append(Fault(f"{name} must be a list of pages, not {type_name(value)}", _SAMPLE, above))
        return
    if not value and above:
        faults.append(Fault("items is an empty list", "name a page in it, or leave it out", above))
    if sum(isinstance(part, int) for part in above) >= DEEPEST:
        what = f"more than {DEEPEST} lists of pages inside each other"
        faults.append(Fault(what, "make the list flatter", above))
        return
    for i, one in enumerate(value):
        here = (*above, i)
        if isinstance(one, str):
            if _is_page(one, here, faults):
                yield NavItem(page=one)
        elif isinstance(one, dict):
            yield _table(one, here, faults)
        else:
            what = f"{name} must hold pages and tables, not {type_name(one)}"
            faults.append(Fault(what, _SAMPLE, here))


_SAMPLE = 'write "page.md", or a table such as { label = "More", items = ["page.md"] }'


def _table(table: Mapping[str, object], here: Path, faults: list[Fault]) -> NavItem:
    before = len(faults)
    texts: dict[str, str] = {}
    for key, value in table.items():
        if key not in _KEYS:
            fix = meant(key, _KEYS) or f"known here: {', '.join(_KEYS)}"
            faults.append(Fault(f"unknown key {key!r} in an item of nav", fix, (*here, key), on_key=True))
        elif key == "items":
            continue
        elif not isinstance(value, str):
            faults.append(Fault(f"{key} must be a text, not {type_name(value)}", path=(*here, key)))
        elif not value.strip():
            faults.append(Fault(f"{key} is empty", "leave it out", (*here, key)))
        else:
            texts[key] = value
    label, page, url = (texts.get(key, "") for key in ("label", "page", "url"))
    items = tuple(_items(table["items"], "items", (*here, "items"), faults)) if "items" in table else ()
    if page:
        _is_page(page, (*here, "page"), faults)
    if url and not _ADDRESS.fullmatch(url):
        faults.append(Fault(f"url {url!r} is no address of another site", _URL, (*here, "url")))
    if len(faults) == before:
        faults += _relations(here, label, page, url, "items" in table)
    return NavItem(label, page, url, items)


_URL = "begin it with https://, http://, mailto: or tel:; a page of this site is named by page"


def _relations(here: Path, label: str, page: str, url: str, has_items: bool) -> Iterator[Fault]:
    """What is wrong between the keys of an item, each of which is right."""
    if page and url:
        yield Fault("page and url are two targets of one link", "leave out one of the two", (*here, "url"))
    elif url and has_items:
        yield Fault(
            "an address of another site has no items", "put them into an item beside it", (*here, "items")
        )
    elif url and not label:
        yield Fault("label is missing: what the link is called", 'add label = "…"', here, on_key=True)
    elif not page and not url and not label:
        yield Fault("an item of nav has neither page, url nor label", _SAMPLE, here, on_key=True)
    elif not page and not url and not has_items:
        yield Fault(f"'{label}' leads nowhere and holds nothing", "add page, url or items", (*here, "label"))


def _is_page(path: str, here: Path, faults: list[Fault]) -> bool:
    if wrong := outside(path):
        fix = wrong.fix or "name the source file of a page, below the content folder"
        faults.append(Fault(f"page {wrong.what}", fix, here))
    return wrong is None
