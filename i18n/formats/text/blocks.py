"""What the lines of a plain text are: headings, paragraphs, lists, and what keeps its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from i18n.formats.text.lines import WHITE, Line, width
from i18n.markup import has_letter
from i18n.markup.fold import fold_plain

DEEP = 4
"""From this indentation on, in columns, lines stay as they are."""
SHORT = 60
"""The widest line that can be a heading by itself, in columns."""

RULE = re.compile(r"(={3,}|-{3,}|~{3,})$")
MARKER = re.compile(r"([-*•]|\d{1,3}[.)]|[A-Za-z]\))[ \t]+(?=\S)")
BEGINS = re.compile(r"(?:[-*•>|+]|\d{1,3}[.)]|[A-Za-z]\)|=+|-+|~+)$|>")
"""A word that would mean something at the beginning of a line."""

_LEVELS = {"=": 1, "-": 2, "~": 3}
_SEPARATOR = re.compile(r"(?:[*_#.=~-] ?){3,}$")
_SENTENCE = frozenset(".!?:;,…。．！？：；，、؟،؛।")
_ADDRESS = re.compile(r"://|@|www\.")
_GAP = re.compile(r"[^\s.!?:;](?: {2,}|\t+| ?\.{3,} ?)(?=\S)")
_ART = frozenset("|+-_/\\=#*<>^~`")


class Kind(StrEnum):
    """What a block is, in words for a translator."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "list item"
    KEPT = "text with fixed lines"
    SEPARATOR = "separator"


@dataclass(slots=True, eq=False)
class Block:
    """One block, and the lines that it is made of."""

    kind: Kind
    lines: Sequence[Line]
    """Those of its text: of a heading one."""
    level: int = 0
    """Of a heading; 0 for one that has no line below it, until its place is known."""
    over: Line | None = None
    under: Line | None = None
    """The lines of signs above and below a heading."""
    marker: str = ""
    """What an item begins with, up to its text."""
    inside: bool = False
    """Whether a paragraph belongs to the item before it."""

    @property
    def lead(self) -> str:
        """What stands before the first line of the text."""
        return self.lines[0].lead + self.marker

    @property
    def hanging(self) -> str:
        """What stands before the other lines."""
        if self.kind is Kind.KEPT:
            # What the first and the last in order share, all between them share as well.
            leads = sorted({line.lead for line in self.lines})
            low, high = leads[0], leads[-1]
            differ = (at for at, (one, other) in enumerate(zip(low, high, strict=False)) if one != other)
            return low[: next(differ, len(low))]
        if len(self.lines) > 1:
            return self.lines[1].lead
        return " " * width(self.lead) if self.marker else self.lead

    @property
    def text(self) -> str:
        """Its text, with its line breaks."""
        if self.kind is Kind.KEPT:
            cut = len(self.hanging)
            first, *rest = self.lines
            return "\n".join([first.bare, *(line.text[cut:].rstrip(WHITE) for line in rest)])
        first, *rest = self.lines
        return "\n".join([first.bare[len(self.marker) :].strip(WHITE), *(line.bare for line in rest)])


def said_of(block: Block) -> str:
    """The text of a block as its message has it: on one line, but where lines are kept."""
    return block.text if block.kind is Kind.KEPT else fold_plain(block.text).strip(" ")


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The blocks of a text, in their order."""
    found: list[Block] = []
    chunk: list[Line] = []
    chunks: list[list[Line]] = []
    for line in lines:
        if line.bare:
            chunk.append(line)
        elif chunk:
            chunks.append(chunk)
            chunk = []
    if chunk:
        chunks.append(chunk)
    items: list[Block] = []
    for i, lines_ in enumerate(chunks):
        indent = min(line.indent for line in lines_)
        while items and width(items[-1].lead) > indent:
            items.pop()
        item = items[-1] if items else None
        made = list(_chunk(lines_, item, first=not found, followed=i + 1 < len(chunks)))
        found += made
        if made[-1].kind is Kind.ITEM:
            for block in made:
                _enter(items, block)
        elif not made[-1].inside:
            items.clear()
    _give_levels(found)
    return found


def _enter(items: list[Block], block: Block) -> None:
    """Take an item into those that what follows may belong to, the outermost first."""
    if block.kind is not Kind.ITEM:
        return
    while items and items[-1].lines[0].indent >= block.lines[0].indent:
        items.pop()
    items.append(block)


def _give_levels(blocks: Sequence[Block]) -> None:
    deepest = 3 if any(block.level == _LEVELS["-"] for block in blocks) else 2
    for i, block in enumerate(blocks):
        if block.kind is Kind.HEADING and not block.level:
            block.level = deepest if i else 1


def _chunk(lines: list[Line], item: Block | None, *, first: bool, followed: bool) -> Iterator[Block]:
    """The blocks of lines without a blank one between them."""
    at = 0
    while at < len(lines):
        if (block := _heading(lines, at)) is not None:
            yield block
            at += 2 if block.over is None else 3
        elif _SEPARATOR.match(lines[at].bare) and not has_letter(lines[at].bare):
            yield Block(Kind.SEPARATOR, lines[at : at + 1])
            at += 1
        else:
            yield from _plain(lines[at:], item, first=first, followed=followed)
            return
        first, item = False, None


def _heading(lines: list[Line], at: int) -> Block | None:
    """The heading that begins at a line: with signs below it, and perhaps above."""
    over = lines[at] if RULE.match(lines[at].bare) else None
    if over is not None:
        at += 1
    if len(lines) < at + 2:
        return None
    title, below = lines[at], lines[at + 1]
    under = RULE.match(below.bare)
    if not under or title.bare[0] in "|+" or RULE.match(title.bare) or (title.indent >= DEEP and not over):
        return None
    sign = below.bare[0]
    if over and over.bare[0] != sign:
        return None
    return Block(Kind.HEADING, [title], _LEVELS[sign], over, below)


def _plain(lines: list[Line], item: Block | None, *, first: bool, followed: bool) -> Iterator[Block]:
    inside = item is not None and min(line.indent for line in lines) >= width(item.lead)
    deep = DEEP
    if inside and item is not None:
        # An address, an example: what is no sentence, and does not stand below the text of the item.
        said = lines[-1].bare[-1] in _SENTENCE
        deep = width(item.lead) + DEEP if said else max(DEEP, width(item.lead) + 1)
    begins = next(_beginnings(lines), None)
    if begins == 0 and (inside or lines[0].indent < deep):
        yield from _items(lines)
    elif all(line.indent >= deep for line in lines) or _keeps_lines(lines):
        yield Block(Kind.KEPT, lines)
    elif begins is not None:
        if begins:
            yield Block(Kind.PARAGRAPH, lines[:begins], inside=inside)
        yield from _items(lines[begins:])
    elif len(lines) == 1 and not inside and followed and _is_title(lines[0], first=first):
        yield Block(Kind.HEADING, lines)
    else:
        yield Block(Kind.PARAGRAPH, lines, inside=inside)


def _is_title(line: Line, *, first: bool) -> bool:
    text = line.bare
    return (
        (first or line.indent < DEEP)
        and width(text) <= SHORT
        and has_letter(text)
        and text[-1] not in _SENTENCE
        and _ADDRESS.search(text) is None
    )


def _beginnings(lines: Sequence[Line]) -> Iterator[int]:
    """The line where a list begins: at once, after a colon, or where a second item follows."""
    marked = [i for i, line in enumerate(lines) if MARKER.match(line.bare)]
    if marked and (marked[0] == 0 or len(marked) > 1 or lines[marked[0] - 1].bare[-1] in ":："):
        yield marked[0]


def _items(lines: Sequence[Line]) -> Iterator[Block]:
    starts = [i for i, line in enumerate(lines) if MARKER.match(line.bare)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        found = MARKER.match(lines[start].bare)
        yield Block(Kind.ITEM, lines[start:end], marker=found[0] if found else "")


def _keeps_lines(lines: Sequence[Line]) -> bool:
    """Whether lines are columns, a drawing, or quoted mail."""
    if all(line.bare.startswith(">") for line in lines):
        return True
    if len(lines) == 1:
        return False
    if all(line.bare.startswith("|") for line in lines):
        return True
    signs = [letter for line in lines for letter in line.bare if letter not in WHITE]
    if sum(letter in _ART for letter in signs) * 10 >= len(signs) * 3:
        return True
    columns: dict[int, int] = {}
    gapped = 0
    for line in lines:
        text = line.text.expandtabs()
        stops = {found.end() for found in _GAP.finditer(text)}
        gapped += bool(stops)
        for stop in stops:
            columns[stop] = columns.get(stop, 0) + 1
    return gapped * 2 >= len(lines) and any(count > 1 for count in columns.values())
