"""Which page of the content a translated page translates, by its path, its key or what stands in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from i18n.incoming.items import Item, shared
from i18n.incoming.nearness import FRONT_DOORS
from i18n.locales import Locale, folder_locale

_ALIKE, _MARGIN = 0.6, 0.15
"""How many of their marks two pages must have in common, and how many more than either has with another."""

_MOST = 1_000_000
"""More pairs of pages than these are not compared."""


class Match(NamedTuple):
    """A translated page and its source."""

    target: str
    source: str
    sure: bool
    """It was found by its path or its key."""


def place_of(path: str, root: str, locales: Iterable[Locale]) -> str:
    """A page's path as it is in every language: below ``root``, without the tag of a language and without a suffix.

    ``content/de/risks.md`` and ``content/risks.de.md`` are ``risks``.
    """
    meant = frozenset(locales)
    folders = path.removeprefix(root).strip("/").split("/")
    name = folders.pop()
    stem, *suffixes = name.split(".")
    kept = [suffix for suffix in suffixes[:-1] if not _is(suffix, meant)]
    if folders and _is(folders[0].removeprefix("@"), meant):
        folders.pop(0)
    return "/".join((*folders, ".".join((stem, *kept))))


def folder_of(place: str) -> str:
    """A place, or of a folder's own page (``index``, ``_index``, ``README``) that of the folder."""
    folder, _, name = place.rpartition("/")
    return folder if name.lower() in FRONT_DOORS else place


def _is(name: str, locales: frozenset[Locale]) -> bool:
    return bool(name) and folder_locale(name) in locales


def fixed_part(pattern: str) -> str:
    """The folders of a pattern before the first of its wildcards, with a slash at the end."""
    before = re.split(r"[*?]", pattern, maxsplit=1)[0]
    return before[: before.rfind("/") + 1]


def matched(
    targets: Mapping[str, str],
    sources: Mapping[str, str],
    keys: tuple[Mapping[str, str], Mapping[str, str]],
    items: tuple[Mapping[str, Sequence[Item]], Mapping[str, Sequence[Item]]],
) -> list[Match]:
    """The source of each translated page that has one, in the order of ``targets``.

    ``targets`` and ``sources`` give each page its place; ``keys`` what its front matter calls it in all
    languages (``translationKey``), and ``items`` what stands in it: first of the translated pages, then of the others.
    """
    found: dict[str, Match] = {}
    taken: set[str] = set()
    by_place = _once(sources)
    by_folder = _once({path: folder_of(place) for path, place in sources.items()})
    by_key = _once({path: key for path, key in keys[1].items() if key})
    for path, place in targets.items():
        source = by_key.get(keys[0].get(path, "")) or by_place.get(place) or by_folder.get(folder_of(place))
        if source is not None and source not in taken:
            found[path] = Match(path, source, sure=True)
            taken.add(source)
    rest = {path: these for path, these in items[0].items() if path not in found}
    free = {path: these for path, these in items[1].items() if path not in taken}
    for path, source in _alike(rest, free):
        found[path] = Match(path, source, sure=False)
    return [found[path] for path in targets if path in found]


def _once(names: Mapping[str, str]) -> dict[str, str]:
    """By its name each page that alone has it."""
    count = Counter(names.values())
    return {name: path for path, name in names.items() if count[name] == 1}


def _alike(
    targets: Mapping[str, Sequence[Item]], sources: Mapping[str, Sequence[Item]]
) -> Iterator[tuple[str, str]]:
    """Pages that have most of their numbers, links and code in common, and with no other page nearly as many."""
    theirs, ours = ({path: _marks(items) for path, items in side.items()} for side in (targets, sources))
    pairs = [(path, source) for path in theirs for source in ours if theirs[path] and ours[source]]
    if len(pairs) > _MOST:
        return
    scores = {pair: shared(theirs[pair[0]], ours[pair[1]]) for pair in pairs}
    ranks: tuple[dict[str, list[float]], dict[str, list[float]]] = ({}, {})
    for (path, source), score in scores.items():
        for side, name in zip(ranks, (path, source), strict=True):
            side[name] = sorted((*side.get(name, ()), score), reverse=True)[:2]
    for (path, source), score in scores.items():
        rows = (ranks[0][path], ranks[1][source])
        if score >= _ALIKE and all(row[0] == score and row[1:] <= [score - _MARGIN] for row in rows):
            yield path, source


def _marks(items: Sequence[Item]) -> Counter[str]:
    found: Counter[str] = Counter()
    for item in items:
        found += item.marks
        if item.unit is None:
            found[f"code {item.text}"] += 1
    return found
