"""Translated pages into a catalog: each text goes where the text stands that it was aligned with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from i18n.incoming.agreement import doubt_of, doubt_of_piece
from i18n.incoming.align import Pages, aligned, side_by_side, structure
from i18n.incoming.base import Doubt, Ours
from i18n.incoming.items import Item, bare_address, items_of, shared
from i18n.incoming.trust import Judge
from i18n.incoming.writing import with_text
from i18n.locales import Locale
from i18n.markup import skeleton
from i18n.model import Catalog, Document, Message, MessageKey, State
from i18n.slugs import SLUG

_SURE_KEY, _UNSURE_KEY = 0.98, 0.9
"""The most that a text of the front matter scores: its key says what it is, and nothing what it says."""


class Sheet(NamedTuple):
    """A page as it was read."""

    document: Document
    text: str


class Paired(NamedTuple):
    """A text of a translated page, for a message of ours."""

    key: MessageKey
    said: str
    score: float
    place: str
    """Where it stands: path and line."""
    whole: bool
    """One text stands for one, in blocks of the same kind."""


class Lonely(NamedTuple):
    """A text without a partner."""

    line: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Aligned:
    """A page and its translation, text by text."""

    source: str
    target: str
    paired: tuple[Paired, ...]
    missing: tuple[Lonely, ...]
    """The texts of the source without a translation."""
    spare: tuple[Lonely, ...]
    """The texts of the translation that are none of the source."""
    same: int = 0
    """How many texts are not translated at all."""


class Placed(NamedTuple):
    """A message of ours with a text of a translated page."""

    key: MessageKey
    score: float
    doubt: Doubt | None
    """None: it is current."""
    fresh: bool
    """Whether the catalog did not say so before."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A catalog with what translated pages gave it."""

    catalog: Catalog
    placed: tuple[Placed, ...]
    left: tuple[Paired, ...]
    """The texts that found no place: their messages say something else."""

    @property
    def current(self) -> int:
        """How many texts are current."""
        return sum(one.doubt is None for one in self.placed)

    @property
    def fuzzy(self) -> int:
        """How many need work."""
        return len(self.placed) - self.current


def align_page(ours: Sheet, theirs: Sheet, source: Locale, target: Locale, *, sure: bool = True) -> Aligned:
    """Each text of a page with its translation. ``sure``: the two pages belong together without doubt."""
    front, body = items_of(ours.document, ours.text, source)
    their_front, their_body = items_of(theirs.document, theirs.text, target)
    path = theirs.document.path
    pages, links = aligned(side_by_side(body, their_body))
    judge = Judge(pages, links, sure)
    fronts = list(_same_keys(front, their_front))
    paired = [_of_front(one, other, pages, path, sure=sure) for one, other in fronts]
    for link in links:
        one, other = judge.sides(link)
        if one.unit is not None and other.unit is not None:
            whole = len(link.source) + len(link.target) == 2 and structure(one, other) == 1.0  # noqa: PLR2004
            place = f"{path}:{pages.target[link.target[0]].line}"
            score = judge.score(link)
            paired += (
                Paired(unit.key, other.text, score, place, whole)
                for i in link.source
                if (unit := body[i].unit) is not None
            )
    here = {i for link in links for i in link.source}
    there = {j for link in links for j in link.target}
    done = {id(item) for pair in fronts for item in pair}
    missing = (*front, *(item for i, item in enumerate(body) if i not in here))
    spare = (*their_front, *(item for j, item in enumerate(their_body) if j not in there))
    said = [one for one in paired if one.said != one.key.msgid]
    return Aligned(
        ours.document.path,
        path,
        tuple(one._replace(said=readdressed(one.key.msgid, one.said)) for one in said),
        tuple(_lonely(missing, done)),
        tuple(_lonely(spare, done)),
        len(paired) - len(said),
    )


def unaligned(theirs: Sheet, where: Locale) -> Aligned:
    """A translated page without a source: none of its texts has a place."""
    front, body = items_of(theirs.document, theirs.text, where)
    return Aligned("", theirs.document.path, (), (), tuple(_lonely((*front, *body), set())))


def _same_keys(front: Sequence[Item], theirs: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """The texts of two front matters by their keys; of several under one key, in their order."""
    by_key: dict[str | None, list[Item]] = {}
    for item in theirs:
        by_key.setdefault(_context(item), []).append(item)
    for item in front:
        waiting = by_key.get(_context(item))
        if waiting and _context(item) != SLUG:
            yield item, waiting.pop(0)


def _context(item: Item) -> str | None:
    return item.unit.key.msgctxt if item.unit else None


def _of_front(one: Item, other: Item, pages: Pages, path: str, *, sure: bool) -> Paired:
    score = shared(one.marks, other.marks) * pages.length(one, other) * (_SURE_KEY if sure else _UNSURE_KEY)
    key = one.unit.key if one.unit else MessageKey(one.text)
    return Paired(key, other.text, score, f"{path}:{other.line}", whole=True)


def _lonely(items: Iterable[Item], done: set[int]) -> Iterator[Lonely]:
    """The texts among items that have no partner; slugs are none."""
    for item in items:
        if item.unit is not None and id(item) not in done and _context(item) != SLUG:
            yield Lonely(item.line, item.kind, item.text)


def readdressed(msgid: str, msgstr: str) -> str:
    """A translation with the addresses of its source, where each is another form of one of them and of no other.

    ``/de/risks/`` and ``risks.de.md`` become ``risks.md``.
    """
    if "](" not in msgstr:
        return msgstr
    wanted: dict[str, set[str]] = {}
    for url in skeleton(msgid).links:
        wanted.setdefault(bare_address(url), set()).add(url)
    for url in sorted(set(skeleton(msgstr).links)):
        meant = wanted.get(bare_address(url), set())
        if len(meant) == 1 and url not in meant:
            (address,) = meant
            here = re.compile(rf"(?<=\]\(){re.escape(url)}(?=[\s)])")
            msgstr = here.sub(address.replace("\\", r"\\"), msgstr)
    return msgstr


def fill(
    ours: Ours, catalog: Catalog, pages: Iterable[Aligned], target: Locale, accept: float | None
) -> Filled:
    """A catalog with the texts of translated pages.

    ``catalog`` holds every message of the template. What is current stays, and what is fuzzy gives way to what is
    current alone. A text is current from the score ``accept`` on, if it stands alone for one text of the same kind,
    its numbers, links, code and images are those of its source, no page would refuse it, and no other page has
    another one that is as sure; else it is fuzzy, with its score. None: nothing is current.
    """
    found: dict[MessageKey, list[Paired]] = {}
    for page in pages:
        for one in page.paired:
            found.setdefault(one.key, []).append(one)
    changed: dict[MessageKey, Message] = {}
    placed: list[Placed] = []
    for message in catalog.messages:
        if message.obsolete or message.key not in found or len(message.msgstr) > 1:
            continue
        best, doubt = _best(ours, message, found[message.key], target, accept)
        current = message.state is State.CURRENT
        if current or (any(message.msgstr) and doubt is not None):
            if message.msgstr == (best.said,):
                placed.append(Placed(message.key, best.score, None if current else doubt, fresh=False))
            continue
        why = "" if doubt is None else f"{best.place}: {doubt}, {best.score:.2f}"
        changed[message.key] = with_text(message, (best.said,), why)
        placed.append(Placed(message.key, best.score, doubt, fresh=True))
    messages = tuple(one if one.obsolete else changed.get(one.key, one) for one in catalog.messages)
    said = {one.key: one.msgstr for one in messages if not one.obsolete}
    left = tuple(one for these in found.values() for one in these if one.said not in said.get(one.key, ()))
    return Filled(replace(catalog, messages=messages) if changed else catalog, tuple(placed), left)


def _best(
    ours: Ours, message: Message, these: Sequence[Paired], target: Locale, accept: float | None
) -> tuple[Paired, Doubt | None]:
    """The best of several texts for one message, and why it is not sure."""
    judged = sorted(
        (
            (_doubt(ours, message, one, target, accept), -one.score, place, one)
            for place, one in enumerate(these)
        ),
        key=lambda row: (row[0] is not None, *row[1:3]),
    )
    doubt, _, _, best = judged[0]
    if doubt is None and len({one.said for why, _, _, one in judged if why is None}) > 1:
        doubt = Doubt.SEVERAL
    return best, doubt


def _doubt(ours: Ours, message: Message, one: Paired, target: Locale, accept: float | None) -> Doubt | None:
    msgid = message.key.msgid
    found = doubt_of(ours.markups(message.key), msgid, one.said, ours.source, target)
    found = found or doubt_of_piece(msgid, one.said, ours.source, target)
    if found is None and (accept is None or one.score < accept or not one.whole):
        return Doubt.PLACE
    return found
