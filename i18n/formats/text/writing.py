"""A plain text in the words of a locale: each block is set anew in its place, as wide as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from i18n.formats.spans import Edit, edited
from i18n.formats.text.blocks import BEGINS, MARKER, Block, Kind, blocks_of
from i18n.formats.text.lines import WHITE, lines_of, width, wrapped
from i18n.markup.fold import fold_plain

NARROWEST = 60
"""No paragraph is set narrower, in columns."""

_MOST_ABOVE = 20
"""Blocks that are looked at above a changed one."""
_MOST_READ = 50_000_000
"""Characters that are read to find which changes do not go together."""


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


def fitting(
    text: str, body: int, blocks: Sequence[Block], edits: Mapping[int, Edit], newline: str
) -> dict[int, Edit]:
    """Those of the edits, by the index of their block, with which the file is read as the same blocks.

    Each is looked at between its neighbours, then all together. Where they do not fit together, the first one is
    left out with which those before it no longer do, and so on; none is made where that takes too long.
    """
    made: dict[int, Edit] = {}
    for i in sorted(edits):
        tried = (edits[i], *_in_two_lines(blocks[i], edits[i], newline))
        fit = next((edit for edit in tried if _fits(text, body, blocks, i, edit)), None)
        if fit is not None:
            made[i] = fit
    kept = list(made)
    wanted = [block.kind for block in blocks]
    tries = _MOST_READ // max(1, len(text))
    good = 0
    while not _is_read(edited(text, [made[i] for i in kept], body), wanted):
        high = len(kept)
        while high - good > 1:
            middle = (good + high) // 2
            if _is_read(edited(text, [made[i] for i in kept[:middle]], body), wanted):
                good = middle
            else:
                high = middle
            tries -= 1
        if tries <= 0:
            return {}
        del made[kept.pop(good)]
    return made


def _in_two_lines(block: Block, edit: Edit, newline: str) -> tuple[Edit, ...]:
    """A paragraph that on one line would be a heading, on two; nothing where it has no place to be divided at."""
    if block.kind is not Kind.PARAGRAPH or newline in edit.text or MARKER.match(edit.text):
        return ()
    columns = width(block.lead) + width(edit.text) - 1
    lines = wrapped(edit.text, block.lead, block.hanging, columns, BEGINS)
    return (edit._replace(text=f"{newline}{block.hanging}".join(lines)),)


def _fits(text: str, body: int, blocks: Sequence[Block], i: int, edit: Edit) -> bool:
    """Whether a block with another text is read as the same between its neighbours."""
    first, last = max(0, i - 1), min(len(blocks), i + 3)
    # What is indented means something only below what it belongs to.
    while first > max(0, i - _MOST_ABOVE) and _belongs(blocks[first]):
        first -= 1
    start = body if first == 0 else max(body, _start(blocks[first]))
    end = len(text) if last == len(blocks) else _start(blocks[last])
    return _is_read(text[start : edit.start] + edit.text + text[edit.end : end], _shape(text[start:end]))


def _belongs(block: Block) -> bool:
    return block.inside or (block.kind is Kind.ITEM and block.lines[0].indent > 0)


def _is_read(text: str, wanted: Sequence[Kind]) -> bool:
    return _shape(text) == wanted


def _start(block: Block) -> int:
    return block.over.start if block.over else block.lines[0].start


def _shape(text: str) -> list[Kind]:
    return [block.kind for block in blocks_of(list(lines_of(text)))]
