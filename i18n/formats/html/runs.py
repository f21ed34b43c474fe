"""Where a text begins and ends: what of an inline run stays outside of its message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from i18n.charrefs import unescape
from i18n.formats.html.elements import Element
from i18n.markup_html import CONTROLS, VOID, WHITE, Token

_BETWEEN = re.compile(r"[\s|·•∙/,;:–—→←»«›‹-]*")
_OUTSIDE = frozenset({"br", "wbr", "input", "source", "basefont"})
"""Elements without an end that say nothing at the edge of a text."""
_WITHIN = frozenset({"ruby", "rt", "rp", "rb"})
"""Elements that stay in a message even where they are all of it."""
_STATEMENTS = ("{%", "<%", "<?")


class Item(NamedTuple):
    """A token of an inline run."""

    token: Token
    element: Element | None
    """Of a start tag the element it begins, of an end tag the one it ends, of a text the one around it."""
    words: bool = False
    """Whether it is a text with a letter to translate."""
    picture: bool = False
    """Whether it is a drawing (SVG) without a text, from its first to its last character."""


class Part(NamedTuple):
    """A part of a run."""

    start: int
    """The index of its first item."""
    end: int
    text: bool
    """Whether it is one message; else it is written as it stands, its attributes aside."""
    around: Element | None = None
    """The innermost inline element that wraps it whole."""


def parts(text: str, items: Sequence[Item], *, translated: bool = True) -> Iterator[Part]:
    """The parts of a run, in order; together they are the run. ``translated``: whether its block is so."""
    return _Run(text, items).parts(0, len(items), None, translated=translated)


class _Run:
    def __init__(self, text: str, items: Sequence[Item]) -> None:
        self.text = text
        self.items = items
        self.partner = _partners(items)

    def parts(self, lo: int, hi: int, around: Element | None, *, translated: bool = True) -> Iterator[Part]:
        if not any(item.words for item in self.items[lo:hi]):
            yield Part(lo, hi, text=False)
            return
        first, last = self._trimmed(lo, hi)
        if lo < first:
            yield Part(lo, first, text=False)
        yield from self._trimmed_parts(first, last, around, translated=translated)
        if last < hi:
            yield Part(last, hi, text=False)

    def _trimmed_parts(self, lo: int, hi: int, around: Element | None, *, translated: bool) -> Iterator[Part]:
        opening = self.items[lo]
        if (
            opening.token.kind == "start"
            and self.partner.get(lo) == hi - 1
            and opening.token.name not in _WITHIN
        ):
            yield Part(lo, lo + 1, text=False)
            inside = opening.element is None or opening.element.open
            yield from self.parts(lo + 1, hi - 1, opening.element, translated=inside)
            yield Part(hi - 1, hi, text=False)
        elif not translated:
            yield from self._exceptions(lo, hi)
        elif controls := self._controls(lo, hi):
            at = lo
            for start, end in controls:
                if at < start:
                    yield Part(at, start, text=False)
                yield from self.parts(start, end + 1, around)
                at = end + 1
            if at < hi:
                yield Part(at, hi, text=False)
        elif (at := self._torn(lo, hi)) >= 0:
            yield from self.parts(lo, at, around)
            yield Part(at, at + 1, text=False)
            yield from self.parts(at + 1, hi, around)
        else:
            yield Part(lo, hi, text=True, around=around)

    def _exceptions(self, lo: int, hi: int) -> Iterator[Part]:
        """The elements that are translated in a text that is not."""
        at = lo
        while at < hi:
            partner = self.partner.get(at, -1)
            if at < partner < hi:
                yield from self.parts(at, partner + 1, None, translated=False)
                at = partner
            else:
                yield Part(at, at + 1, text=self.items[at].words)
            at += 1

    def _trimmed(self, lo: int, hi: int) -> tuple[int, int]:
        """The run without what says nothing at its edges. Statements of templates stay, unless all go."""
        first, last = self._edges(lo, hi, statements=True)
        if any(self._is_statement(item) for item in self.items[first:last]):
            return self._edges(lo, hi, statements=False)
        return first, last

    def _edges(self, lo: int, hi: int, *, statements: bool) -> tuple[int, int]:
        while lo < hi and (after := self._outside(lo, lo, hi, statements=statements)) > lo:
            lo = after
        while lo < hi and (before := self._outside(hi - 1, lo, hi, statements=statements)) < hi - 1:
            hi = before + 1
        return lo, hi

    def _outside(self, at: int, lo: int, hi: int, *, statements: bool) -> int:
        """The item behind what says nothing at an edge, or before it at the other; ``at`` where it says something."""
        item = self.items[at]
        token = item.token
        step = 1 if at == lo else -1
        if token.kind not in {"start", "end"} or item.picture:
            return at + step if self._is_silent(item, statements=statements) else at
        if token.name in VOID or token.closed:
            return at + step if _is_silent_element(item) else at
        partner = self.partner.get(at)
        if partner is None or not lo <= partner < hi:
            return at + step
        within = self.items[min(at, partner) + 1 : max(at, partner)]
        return partner + step if all(self._says_nothing(one) for one in within) else at

    def _is_silent(self, item: Item, *, statements: bool) -> bool:
        token = item.token
        if token.kind == "text":
            return not self.text[token.start : token.end].strip(WHITE)
        if token.kind == "expression":
            return self.text.startswith("{#", token.start) or (statements and self._is_statement(item))
        return True

    def _says_nothing(self, item: Item) -> bool:
        token = item.token
        if token.kind == "text":
            return not self.text[token.start : token.end].strip(WHITE)
        return (
            item.picture
            or token.kind in {"comment", "end"}
            or (token.kind == "start" and token.name not in VOID)
        )

    def _is_statement(self, item: Item) -> bool:
        return item.token.kind == "expression" and self.text.startswith(_STATEMENTS, item.token.start)

    def _controls(self, lo: int, hi: int) -> list[tuple[int, int]]:
        """Where links, buttons and labels begin and end, if there are several and nothing is said beside them."""
        found: list[tuple[int, int]] = []
        at = lo
        while at < hi:
            item = self.items[at]
            token = item.token
            partner = self.partner.get(at)
            if token.kind == "start" and partner is not None and at < partner < hi:
                if token.name not in CONTROLS:
                    return []
                found.append((at, partner))
                at = partner
            elif token.kind == "text":
                if not _BETWEEN.fullmatch(unescape(self.text[token.start : token.end])):
                    return []
            elif token.kind != "comment" and not item.picture and token.name not in _OUTSIDE:
                return []
            at += 1
        return found if len(found) > 1 else []

    def _torn(self, lo: int, hi: int) -> int:
        """The first tag, in no element of the run, whose other half stands beyond a block; -1 for none."""
        at = lo
        while at < hi:
            token = self.items[at].token
            if token.kind in {"start", "end"} and not (
                token.name in VOID or token.closed or self.items[at].picture
            ):
                partner = self.partner.get(at)
                if partner is None:
                    return at
                at = max(at, partner)
            at += 1
        return -1


def _is_silent_element(item: Item) -> bool:
    """Whether an element without an end says nothing: also an image that only decorates."""
    if item.token.name == "img":
        return item.element is None or not item.element.attributes.get("alt", "").strip()
    return item.token.name in _OUTSIDE


def _partners(items: Sequence[Item]) -> dict[int, int]:
    """By index of a tag: that of the other half of its element."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for at, item in enumerate(items):
        token = item.token
        if item.picture or token.kind not in {"start", "end"}:
            continue
        if token.kind == "start":
            if token.name not in VOID and not token.closed:
                opened.append(at)
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if items[opened[depth]].token.name == token.name:
                found[at], found[opened[depth]] = opened[depth], at
                del opened[depth:]
                break
    return found
