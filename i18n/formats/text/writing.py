"""A plain text in the words of a locale: each block is set anew in its place, as wide as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from i18n.formats.text.blocks import BEGINS, Block, Kind, blocks_of
from i18n.formats.text.lines import WHITE, lines_of, width, wrapped
from i18n.markup.fold import fold_plain

NARROWEST = 60
"""No paragraph is set narrower, in columns."""


class Edit(NamedTuple):
    """Another text for a part of the file."""

    start: int
    end: int
    text: str


def edit_of(block: Block, said: str, newline: str) -> Edit:
    """A block with another text. A line break in the text is a space, but where lines are kept; no line is blank."""
    first = block.lines[0]
    start, end = first.start + len(block.lead), block.lines[-1].end
    if block.kind is Kind.KEPT:
        lines = [line for line in fold_breaks(said.strip()) if line]
        return Edit(start, end, f"{newline}{block.hanging}".join(lines))
    text = fold_plain(said).strip(" ")
    if block.kind is Kind.HEADING:
        return _heading(block, text, newline)
    columns = max(NARROWEST, *(width(line.text.rstrip(WHITE)) for line in block.lines))
    lines = wrapped(text, block.lead, block.hanging, columns, BEGINS)
    return Edit(start, end, f"{newline}{block.hanging}".join(lines))


def fold_breaks(text: str) -> list[str]:
    """The lines of a text, without white space at their ends."""
    return [line.text.rstrip(WHITE) for line in lines_of(text)]


def _heading(block: Block, text: str, newline: str) -> Edit:
    """A heading; the signs below and above it are as wide as its text, or as much wider as they were."""
    title, under, over = block.lines[0], block.under, block.over
    start, end = title.start + len(title.lead), title.end
    if under is None:
        return Edit(start, end, text)

    def signs(line: str) -> str:
        bare = line.strip(WHITE)
        return bare[0] * max(3, len(bare) + width(text) - width(title.bare))

    between = f"{newline}{under.lead}"
    made = f"{text}{between}{signs(under.text)}"
    if over is None:
        return Edit(start, under.end, made)
    above = f"{signs(over.text)}{newline}{title.lead}"
    return Edit(over.start + len(over.lead), under.end, above + made)


def edited(text: str, edits: Sequence[Edit], start: int = 0) -> str:
    """A text from a place on, with its edits."""
    out: list[str] = []
    for edit in edits:
        out += (text[start : edit.start], edit.text)
        start = edit.end
    return "".join((*out, text[start:]))


def fitting(text: str, body: int, blocks: Sequence[Block], edits: Mapping[int, Edit]) -> set[int]:
    """Those of the edits, by the index of their block, with which the file is read as the same blocks.

    Each is looked at between its neighbours, then all together.
    """
    kept: set[int] = set()
    for i, edit in edits.items():
        first, last = max(0, i - 1), min(len(blocks), i + 3)
        start = 0 if first == 0 else _start(blocks[first])
        end = len(text) if last == len(blocks) else _start(blocks[last])
        window = text[max(start, body) : edit.start] + edit.text + text[edit.end : end]
        was = text[max(start, body) : end]
        if _shape(window) == _shape(was):
            kept.add(i)
    whole = edited(text, [edits[i] for i in sorted(kept)], body)
    return kept if _shape(whole) == [block.kind for block in blocks] else set()


def _start(block: Block) -> int:
    return block.over.start if block.over else block.lines[0].start


def _shape(text: str) -> list[Kind]:
    return [block.kind for block in blocks_of(list(lines_of(text)))]
