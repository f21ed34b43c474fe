"""How sure it is that a text of a translated page is the translation of the text that it was aligned with."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from i18n.incoming.align import Link, Pages, joined, structure
from i18n.incoming.items import Item, shared
from i18n.markup import bare_text

_UNSURE_PLACE, _MOVED, _RIVALS, _JOINED, _SENTENCES = 0.9, 0.8, 0.9, 0.8, 0.9
_COULD_BE = 0.6
"""From this length score on a text could stand in the place of another."""

Key = frozenset[tuple[str, int]]
_SENTENCE_END = re.compile(r"[.!?؟।…]+[\"'”»)\]*_`]*(?=\s|$)|[。！？．]+|(?<=[:：])\s*$")


@dataclass(slots=True)
class Judge:
    """Scores the links of two pages."""

    pages: Pages
    links: Sequence[Link]
    sure_page: bool = True
    """Whether the pages belong together without doubt."""
    _partner: dict[int, Link] = field(default_factory=dict)
    _clean: list[bool] = field(default_factory=list)
    _like: tuple[Mapping[Key, list[Item]], Mapping[Key, list[Item]]] = ({}, {})

    def __post_init__(self) -> None:
        self._partner = {i: link for link in self.links for i in link.source}
        self._clean = self._clean_sections()
        self._like = (_by_marks(self.pages.source), _by_marks(self.pages.target))

    def score(self, link: Link) -> float:
        """From 0 to 1: the product of what its structure, its marks, its length and its place are worth.

        It is less than 0.95 wherever a block of its section has no partner, or another text of the page could
        stand here as well, or nothing at all in the text itself speaks for it.
        """
        one, other = self.sides(link)
        score = structure(one, other) * shared(one.marks, other.marks) * self.pages.length(one, other)
        if len(link.source) + len(link.target) > 2:  # noqa: PLR2004 - one with one
            score *= _JOINED
        if link.moved:
            score *= _MOVED
        if sentences(one.text) != sentences(other.text):
            score *= _SENTENCES
        if not self.sure_page or not all(self._clean[i] for i in link.source):
            score *= _UNSURE_PLACE
        return score * (1.0 if self._alone(one, other) else _RIVALS)

    def sides(self, link: Link) -> tuple[Item, Item]:
        """The two texts of a link, of two items one made."""
        return _one(self.pages.source, link.source), _one(self.pages.target, link.target)

    def _alone(self, one: Item, other: Item) -> bool:
        """Whether marks or a rare word speak for a pair, and no other text of either page could be in it."""
        words = self.pages.rare & one.words & other.words
        if not words and not (one.marks and one.marks == other.marks):
            return False
        if words and one.marks == other.marks:
            return True
        return not any(
            self._could(one, rival) for rival in self._like[1].get(_key(one.marks), ()) if rival is not other
        ) and not any(
            self._could(rival, other)
            for rival in self._like[0].get(_key(other.marks), ())
            if rival is not one
        )

    def _could(self, one: Item, other: Item) -> bool:
        return (
            one.kind == other.kind and one.text != other.text and self.pages.length(one, other) >= _COULD_BE
        )

    def _clean_sections(self) -> list[bool]:
        """For each item of the source whether all of its section, on both sides, is linked one to one and in order."""
        source = self.pages.source
        starts = [at for at, item in enumerate(source) if item.section or at == 0]
        clean: list[bool] = []
        for start, end in itertools.pairwise([*starts, len(source)]):
            clean += [self._is_clean(start, end)] * (end - start)
        return clean

    def _is_clean(self, start: int, end: int) -> bool:
        """Whether all items of a section are linked so, and what follows on both sides is linked as well."""
        first = self._partner.get(start)
        if first is None:
            return False
        there = first.target[0]
        for at in range(start, end):
            link = self._partner.get(at)
            if link is None or link.moved or (link.source, link.target) != ((at,), (there,)):
                return False
            item = self.pages.source[at]
            if item.unit and structure(item, self.pages.target[there]) < 1:
                return False
            there += 1
        if end == len(self.pages.source):
            return there == len(self.pages.target)
        following = self._partner.get(end)
        return following is not None and following.target[0] == there


def sentences(text: str) -> int:
    """How many sentences a text has, the last one with or without a point."""
    count = len(_SENTENCE_END.findall(bare_text(text).rstrip()))
    return max(1, count)


def _one(items: Sequence[Item], places: Sequence[int]) -> Item:
    first = items[places[0]]
    return first if len(places) == 1 else joined(first, items[places[1]]) or first


def _key(marks: Counter[str]) -> Key:
    return frozenset(marks.items())


def _by_marks(items: Sequence[Item]) -> dict[Key, list[Item]]:
    found: dict[Key, list[Item]] = {}
    for item in items:
        if item.unit is not None:
            found.setdefault(_key(item.marks), []).append(item)
    return found
