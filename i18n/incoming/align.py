"""Which item of a page is which of its translation: dynamic programming between what is plainly the same."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from i18n.incoming.items import Item, rare_words, shared

_GAP = 0.45
"""What it costs to leave an item alone; a pair costs what it lacks to 1."""
_JOIN = 0.25
"""What it costs more to take two items for one."""
_MOST_PAIRS, _NARROWEST = 300_000, 10
"""How many pairs of a run without a fixed point are looked at: in long ones, those that stand about where they would
if both pages grew evenly."""
_MOST_LONELY = 50_000
"""How many pairs of items without a partner are looked at."""
_KIND, _ELSEWHERE, _OTHER = 0.8, 0.6, 0.35
_NO_MARKS = 0.85
_NEIGHBOUR = 0.5
_MOVED = 0.75
"""How alike items must be that stand in another order."""


class Link(NamedTuple):
    """Items of a page with those that translate them: one with one, or one with two neighbours."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    moved: bool = False
    """It stands in another order."""


@dataclass(slots=True)
class Pages:
    """A page and its translation, side by side."""

    source: Sequence[Item]
    target: Sequence[Item]
    ratio: float
    """How much longer the translation is."""
    rare: frozenset[str]

    def likeness(self, one: Item, other: Item) -> float:
        """How well an item can be the translation of another, from 0 to 1."""
        if one.unit is None or other.unit is None:
            if one.unit is not other.unit or one.path[-1] != other.path[-1]:
                return 0.0
            return 1.0 if one.text == other.text else 0.5
        if one.text == other.text:
            return 1.0 if one.path == other.path else 0.9
        marks = shared(one.marks, other.marks) if one.marks or other.marks else _NO_MARKS
        known = 0.1 if self.rare & one.words & other.words else 0.0
        like = structure(one, other) * (0.4 + 0.6 * marks) * self.length(one, other)
        return min(1.0, like + known)

    def length(self, one: Item, other: Item) -> float:
        """How well two lengths go together: 1 while they differ no more than translations do."""
        expected, found = one.weight * self.ratio + 2, other.weight + 2
        spread = 0.25 + 1.2 / math.sqrt(min(expected, found))
        apart = abs(math.log(found / expected))
        return 1.0 if apart <= spread else math.exp((spread - apart) / spread)


def structure(one: Item, other: Item) -> float:
    """How much the places of two texts are alike."""
    if one.path == other.path:
        return 1.0
    if one.kind == other.kind:
        return _KIND if one.path[-2:] == other.path[-2:] else _ELSEWHERE
    return _OTHER


def side_by_side(source: Sequence[Item], target: Sequence[Item]) -> Pages:
    """Two pages with what is known of both together."""
    return Pages(source, target, _ratio(source, target), rare_words(list(source), list(target)))


def aligned(pages: Pages) -> tuple[Pages, list[Link]]:
    """The links between two pages, in the order of the source: every item is in one of them at most.

    The pages come back with what the links have shown of them.
    """
    links = _links(pages)
    if any(len(link.source) != len(link.target) for link in links) or len(links) != len(pages.source):
        # What is added or left out tells nothing of how much longer a translation is: only what is linked does.
        again = replace(pages, ratio=_ratio_of(pages, links))
        return again, _links(again)
    return pages, links


def _ratio_of(pages: Pages, links: Sequence[Link]) -> float:
    single = (link for link in links if len(link.source) == len(link.target))
    pairs = [(pages.source[link.source[0]], pages.target[link.target[0]]) for link in single]
    translated = [(one, other) for one, other in pairs if one.text != other.text]
    return _ratio([one for one, _ in translated], [other for _, other in translated])


def _ratio(source: Sequence[Item], target: Sequence[Item]) -> float:
    """How much longer a translation is, in bounds."""
    lengths = [sum(item.weight for item in items if item.unit) for items in (source, target)]
    return min(3.0, max(1 / 3, (lengths[1] + 20) / (lengths[0] + 20)))


def _links(pages: Pages) -> list[Link]:
    links: list[Link] = []
    fixed = [*_fixed(pages), (len(pages.source), len(pages.target))]
    at, to = 0, 0
    for here, there in fixed:
        links += _between(pages, (at, here), (to, there))
        if here < len(pages.source):
            links.append(Link((here,), (there,)))
        at, to = here + 1, there + 1
    links += _moved(pages, links)
    return sorted(links)


def _fixed(pages: Pages) -> list[tuple[int, int]]:
    """Pairs that are sure without a look at their neighbours: the same text or code, once on each side, in order."""
    sides = (pages.source, pages.target)
    once = [_once([item.text if len(item.text) > 3 else None for item in items]) for items in sides]  # noqa: PLR2004 - "No"
    pairs = sorted((at, once[1][text]) for text, at in once[0].items() if text in once[1])
    pairs = [pair for pair in pairs if (sides[0][pair[0]].unit is None) == (sides[1][pair[1]].unit is None)]
    return _rising(pairs)


def _once(keys: Sequence[Hashable]) -> dict[Hashable, int]:
    count = Counter(keys)
    return {key: at for at, key in enumerate(keys) if key is not None and count[key] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs that rises on both sides (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for place, (_, there) in enumerate(pairs):
        pile = bisect_left(tops, there)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(there)
            piles.append(place)
        else:
            tops[pile], piles[pile] = there, place
    out: list[tuple[int, int]] = []
    at = piles[-1] if piles else -1
    while at >= 0:
        out.append(pairs[at])
        at = before[at]
    return out[::-1]


def _between(pages: Pages, rows: tuple[int, int], columns: tuple[int, int]) -> list[Link]:
    """The cheapest links between two runs of items. The number of pairs that are looked at is bounded."""
    first, left = rows[0], columns[0]
    height, width = rows[1] - first, columns[1] - left
    if not height or not width:
        return []
    window = max(_NARROWEST, min(max(height, width), _MOST_PAIRS // (2 * height)))
    best: list[dict[int, float]] = []
    steps: list[dict[int, tuple[int, int]]] = []
    for i in range(height + 1):
        best.append({})
        steps.append({})
        # From where the row before is in the middle: so that the two have columns in common.
        start, end = max(0, (i - 1) * width // height - window), min(width, i * width // height + window)
        for j in range(start, end + 1):
            if not i and not j:
                best[0][0] = 0.0
                continue
            found = (
                (best[i - a][j - b] + cost, (a, b))
                for a, b, cost in _steps(pages, first + i, left + j, (i, j))
                if j - b in best[i - a]
            )
            best[i][j], steps[i][j] = min(found, default=(math.inf, (0, 0)))
    links: list[Link] = []
    i, j = height, width
    while i or j:
        a, b = steps[i].get(j, (0, 0))
        if not a and not b:
            a, b = (1, 0) if i else (0, 1)
        if a and b:
            links.append(Link(tuple(range(first + i - a, first + i)), tuple(range(left + j - b, left + j))))
        i, j = i - a, j - b
    return links


def _steps(pages: Pages, here: int, there: int, room: tuple[int, int]) -> list[tuple[int, int, float]]:
    """What could have been the last step to a place, with its cost."""
    i, j = room
    found: list[tuple[int, int, float]] = []
    if i:
        found.append((1, 0, _GAP))
    if j:
        found.append((0, 1, _GAP))
    if i and j:
        one, other = pages.source[here - 1], pages.target[there - 1]
        found.append((1, 1, 1 - pages.likeness(one, other)))
        if i > 1 and (both := _both(pages.source[here - 2], one, other)):
            found.append((2, 1, 1 - pages.likeness(both, other) + _JOIN))
        if j > 1 and (both := _both(pages.target[there - 2], other, one)):
            found.append((1, 2, 1 - pages.likeness(one, both) + _JOIN))
    return found


def _both(first: Item, second: Item, whole: Item) -> Item | None:
    """Two neighbours as one item; None where either of them alone has more in common with what they shall be."""
    both = joined(first, second)
    if both is None or whole.unit is None:
        return None
    common = shared(both.marks, whole.marks)
    return (
        both if common >= max(shared(first.marks, whole.marks), shared(second.marks, whole.marks)) else None
    )


def joined(one: Item, other: Item) -> Item | None:
    """Two neighbours of one kind as one item; None for others."""
    if one.unit is None or one.path != other.path or one.section:
        return None
    return Item(
        f"{one.text} {other.text}",
        one.line,
        one.path,
        one.unit,
        one.marks + other.marks,
        one.words | other.words,
        one.weight + other.weight,
    )


def _moved(pages: Pages, links: Sequence[Link]) -> list[Link]:
    """What stands alone on both sides and shows by its marks that it belongs together, in whatever order."""
    taken = ({i for link in links for i in link.source}, {j for link in links for j in link.target})
    lonely = [
        [(at, item) for at, item in enumerate(items) if at not in done and (item.marks or item.unit is None)]
        for items, done in zip((pages.source, pages.target), taken, strict=True)
    ]
    if len(lonely[0]) * len(lonely[1]) > _MOST_LONELY:
        return []
    ranked = sorted(
        (-pages.likeness(one, other), i, j)
        for i, one in lonely[0]
        for j, other in lonely[1]
        if (one.text == other.text or one.marks & other.marks) and pages.likeness(one, other) >= _MOVED
    )
    out: dict[int, int] = {}
    for _, i, j in ranked:
        if i not in out and j not in out.values():
            out[i] = j
    _extended(pages, out, taken)
    return [Link((i,), (j,), moved=True) for i, j in out.items()]


def _extended(pages: Pages, moved: dict[int, int], taken: tuple[set[int], set[int]]) -> None:
    """Add the neighbours of what has moved, where they are alone on both sides and alike: whole sections move."""
    here, there = taken[0] | moved.keys(), taken[1] | set(moved.values())
    waiting = sorted(moved.items())
    while waiting:
        i, j = waiting.pop()
        for step in (-1, 1):
            at, to = i + step, j + step
            if not (0 <= at < len(pages.source) and 0 <= to < len(pages.target)) or at in here or to in there:
                continue
            if pages.likeness(pages.source[at], pages.target[to]) >= _NEIGHBOUR:
                moved[at] = to
                here.add(at)
                there.add(to)
                waiting.append((at, to))
