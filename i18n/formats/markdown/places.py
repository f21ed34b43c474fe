"""Where the units of a page stand in its source, to the character."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from i18n.formats.markdown import escapes
from i18n.formats.markdown.picture import Picture
from i18n.formats.markdown.program import HtmlPlace, Inset, Slot
from i18n.formats.markdown.ways import (
    Ways,
    cell_ways,
    code_title_ways,
    heading_ways,
    html_ways,
    paragraph_ways,
    term_ways,
    title_ways,
)
from i18n.markup import Dialect, Surroundings, cut_from_end
from i18n.markup.blocks import Token
from i18n.model import Markup, Unit

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_INDENT = " \t"
_PIPE = re.compile(r"(?<!\\)\|")
_CELLS = frozenset({"td_open", "th_open"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands in the body of a page, and how a text is written there."""

    start: int
    """In characters of the body, from 0."""
    end: int
    unit: Unit
    token: int
    """The index of the token that holds it; -1 for the title of a link definition."""
    ways: Ways
    label: str = ""
    """The link definition whose title it is."""
    html: HtmlPlace | None = None
    """Its place in its block, where that is raw HTML."""
    inset: Inset | None = None
    """The same, where that is code or a shortcode."""


class Lines:
    """The lines of a body as they stand in the file."""

    def __init__(self, body: str) -> None:
        self.starts: list[int] = []
        self.texts: list[str] = []
        self.newline = "\n"
        for match in _LINE.finditer(body):
            self.starts.append(match.start())
            self.texts.append(match[1])
            if match[2] and len(self.starts) == 1:
                self.newline = match[2]


@dataclass(frozen=True, slots=True)
class _Found:
    """The text of a block in the file: where each of its lines begins, in the text and in the file."""

    inside: Sequence[int]
    outside: Sequence[int]
    end: int
    line: int
    """The index of the first line."""

    def place(self, position: int) -> int:
        """Where a character of the text stands in the file."""
        i = max(0, bisect_right(self.inside, position) - 1)
        return self.outside[i] + max(0, position - self.inside[i])


@dataclass(slots=True)
class Finder:
    """Finds the places of a page's units."""

    lines: Lines
    tokens: Sequence[Token]
    dialect: Dialect
    surroundings: Surroundings
    _rows: dict[int, list[_Found | None]] = field(default_factory=dict)
    _blocks: dict[int, tuple[_Found, list[str]] | None] = field(default_factory=dict)

    def definition(self, label: str, unit: Unit) -> Place | None:
        """The place of a link definition's title, or of an abbreviation's meaning: what it ends with."""
        if label not in self.surroundings.references:
            return self._meaning(label, unit)
        first, last = _lines_of(self.surroundings, label)
        start = self.lines.starts[first]
        written = [
            self.lines.starts[i] + len(self.lines.texts[i].rstrip())
            for i in range(first, last)
            if self.lines.texts[i].strip()
        ]
        end = written[-1] - 1
        mark = self._character(end)
        opener = "(" if mark == ")" else mark
        at = end - 1
        while at > start and not (self._character(at) == opener and not self._is_escaped(at)):
            at -= 1
        if mark not in {'"', "'", ")"} or at <= start:
            return None

        def ways(said: str) -> tuple[str, ...]:
            return (escapes.quoted(said, opener),) if said.strip() else ()

        return Place(at + 1, end, unit, -1, ways, label)

    def _meaning(self, label: str, unit: Unit) -> Place | None:
        """The place of what an abbreviation stands for: the end of a line."""
        known = self.surroundings.abbreviations
        found = known.meanings.get(label[2:-1]) if known else None
        if found is None:
            return None
        raw = self.lines.texts[found.line].rstrip()
        start = self.lines.starts[found.line]
        if not raw.endswith(found.meaning):
            return None

        def ways(said: str) -> tuple[str, ...]:
            text = escapes.one_line(escapes.lines_of(said))
            return (text,) if text else ()

        return Place(start + len(raw) - len(found.meaning), start + len(raw), unit, -1, ways, label)

    def _line_at(self, position: int) -> int:
        return bisect_right(self.lines.starts, position) - 1

    def _character(self, position: int) -> str:
        line = self._line_at(position)
        inside = position - self.lines.starts[line]
        return self.lines.texts[line][inside : inside + 1]

    def _is_escaped(self, position: int) -> bool:
        return self._character(position - 1) == "\\"

    def in_block(self, slot: Slot, unit: Unit) -> Place | None:
        """The place of a text, or of an attribute of the image that is all of a text."""
        if not 0 <= slot.token < len(self.tokens):
            return None
        inline, opening = self.tokens[slot.token], self.tokens[slot.token - 1]
        if slot.html is not None:
            return self._html(slot.html, slot.token, unit)
        if slot.inset is not None or inline.type == "fence":
            return (
                self._inset(slot.inset, slot.token, unit)
                if slot.inset
                else self._code_title(slot, unit, inline)
            )
        in_cell = opening.type in _CELLS
        found = self._cell(slot.token) if in_cell else self._text(inline, opening)
        if found is None:
            return None
        if unit.markup is Markup.MARKDOWN:
            ways = self._ways(found, inline, opening)
            return Place(found.outside[0], found.end, unit, slot.token, ways)
        return self._attribute(slot, unit, found)

    def _attribute(self, slot: Slot, unit: Unit, found: _Found) -> Place | None:
        """The place of an attribute of an image that is all of a text."""
        content = self.tokens[slot.token].content
        in_cell = self.tokens[slot.token - 1].type in _CELLS
        picture = Picture(content, self.dialect, self.surroundings)
        piece = picture.alt() if unit.kind == "alt text" else picture.title()
        if piece is None or (in_cell and "|" in content):
            return None
        start, end, written = piece

        def ways(said: str) -> tuple[str, ...]:
            text = written(said)
            return (escapes.cell(text) if in_cell else text,) if said.strip() else ()

        return Place(found.place(start), found.place(end), unit, slot.token, ways)

    def _text(self, inline: Token, opening: Token) -> _Found | None:
        """The text of a block that has its lines for itself: each is the end of a line of the file."""
        if inline.map is None:
            return None
        parts = inline.content.split("\n")
        heading = opening.type == "heading_open"
        first, last = inline.map[0], max(inline.map[1], inline.map[0] + 1)
        for line in range(first, min(last, len(self.lines.texts)) - len(parts) + 1):
            ends = [_middle_end(self.lines.texts[line + i], part) for i, part in enumerate(parts[:-1])]
            ends.append(_last_end(self.lines.texts[line + len(parts) - 1], parts[-1], heading=heading))
            if all(end >= 0 for end in ends):
                break
        else:
            return self._enclosed_title(inline, opening)
        return self._lined(line, parts, ends)

    def _lined(self, line: int, parts: Sequence[str], ends: Sequence[int]) -> _Found:
        """A text whose lines end at these places of the lines of the file."""
        inside: list[int] = []
        outside: list[int] = []
        position = 0
        for i, part in enumerate(parts):
            bare = part.lstrip(_INDENT)
            inside.append(position + len(part) - len(bare))
            outside.append(self.lines.starts[line + i] + ends[i] - len(bare))
            position += len(part) + 1
        end = self.lines.starts[line + len(parts) - 1] + ends[-1]
        return _Found(inside, outside, end, line)

    def behind(self, at: int) -> tuple[int, str] | None:
        """Where a heading's text ends, and what follows it on its line: attributes, closing marks."""
        inline, opening = self.tokens[at], self.tokens[at - 1]
        found = self._text(inline, opening)
        if found is None:
            return None
        line = self._line_at(found.end)
        return found.end, self.lines.texts[line][found.end - self.lines.starts[line] :].rstrip()

    def _inset(self, where: Inset, at: int, unit: Unit) -> Place | None:
        """The place of a text in code, or in a shortcode."""
        block = self.tokens[at]
        break_ = ""
        if block.type == "inline":
            opening = self.tokens[at - 1]
            found = None if opening.type in _CELLS else self._text(block, opening)
        else:
            found = self._code(block)
            if found is not None:
                first = self.lines.texts[found.line]
                break_ = self.lines.newline + first[: len(first) - len(block.content.partition("\n")[0])]
        if found is None:
            return None

        def ways(said: str) -> tuple[str, ...]:
            return (where.written(said).replace("\n", break_),) if said.strip() else ()

        return Place(found.place(where.start), found.place(where.end), unit, at, ways, inset=where)

    def _code(self, block: Token) -> _Found | None:
        """The lines of a code block, below its first."""
        if block.map is None:
            return None
        first = block.map[0] + 1
        parts = block.content.removesuffix("\n").split("\n")
        raws = self.lines.texts[first : first + len(parts)]
        if len(raws) < len(parts) or not all(map(str.endswith, raws, parts)):
            return None
        return self._lined(first, parts, [len(raw) for raw in raws])

    def _html(self, where: HtmlPlace, at: int, unit: Unit) -> Place | None:
        """The place of a text in a block of raw HTML."""
        if at not in self._blocks:
            self._blocks[at] = self._block(self.tokens[at])
        block = self._blocks[at]
        if block is None:
            return None
        found, before = block
        start, end = found.place(where.start), found.place(where.end)
        break_ = self.lines.newline + before[self._line_at(start) - found.line]
        ways = html_ways(where.written, break_, kept="\n" in unit.key.msgid)
        return Place(start, end, unit, at, ways, html=where)

    def _block(self, block: Token) -> tuple[_Found, list[str]] | None:
        """A block of raw HTML in the file, and what stands before each of its lines there."""
        if block.map is None:
            return None
        first = block.map[0]
        parts = block.content.removesuffix("\n").split("\n")
        raws = self.lines.texts[first : first + len(parts)]
        if len(raws) < len(parts) or any(_middle_end(*pair) < 0 for pair in zip(raws, parts, strict=True)):
            return None
        before = [raw[: len(raw) - len(part)] for raw, part in zip(raws, parts, strict=True)]
        return self._lined(first, parts, [len(raw) for raw in raws]), before

    def _enclosed_title(self, inline: Token, opening: Token) -> _Found | None:
        """The title of a container, in quotation marks or brackets."""
        if opening.type not in {"admonition_title_open", "box_title_open"} or inline.map is None:
            return None
        line = inline.map[0]
        text, content = self.lines.texts[line], inline.content
        at = max(text.rfind(f'"{content}"'), text.rfind(f"[{content}]"))
        if at < 0:
            return None
        start = self.lines.starts[line] + at + 1
        return _Found((0,), (start,), start + len(content), line)

    def _code_title(self, slot: Slot, unit: Unit, fence: Token) -> Place | None:
        """The place of a code block's title, in its quotation marks."""
        line = fence.map[0] if fence.map else 0
        text = self.lines.texts[line]
        for mark in "\"'":
            at = text.find(f"title={mark}{slot.source}{mark}")
            if at >= 0:
                start = self.lines.starts[line] + at + len("title=") + 1
                ways = code_title_ways(mark)
                return Place(start, start + len(slot.source), unit, slot.token, ways)
        return None

    def _cell(self, i: int) -> _Found | None:
        row = i
        while self.tokens[row].type != "tr_open":
            row -= 1
        if row not in self._rows:
            self._rows[row] = self._cells(row)
        return self._rows[row][(i - row - 2) // 3]

    def _cells(self, row: int) -> list[_Found | None]:
        """The cells of a row, which is cut at its pipes."""
        where = self.tokens[row].map
        contents: list[str] = []
        i = row + 2
        while self.tokens[i].type == "inline":
            contents.append(escapes.cell(self.tokens[i].content))
            i += 3
        if where is None:
            return [None] * len(contents)
        line = where[0]
        raw, start = self.lines.texts[line], self.lines.starts[line]
        cuts = [-1, *(match.start() for match in _PIPE.finditer(raw)), len(raw)]
        pieces = [(begin + 1, end) for begin, end in pairwise(cuts)]

        def cut(skipped: int) -> list[_Found | None] | None:
            found: list[_Found | None] = []
            for column, content in enumerate(contents):
                piece = column + skipped
                if not content or piece >= len(pieces):
                    found.append(None)
                    continue
                begin, end = pieces[piece]
                # Before the first cell may stand the marks of the blocks around the table.
                end = begin + len(raw[begin:end].rstrip())
                begins = end - len(content)
                if begins < begin or raw[begins:end] != content or (piece and raw[begin:begins].strip()):
                    return None
                found.append(_Found((0,), (start + begins,), start + end, line))
            return found

        # With a pipe at its start nothing but such marks stands before the first pipe.
        return cut(0) or cut(1) or [None] * len(contents)

    def _ways(self, found: _Found, inline: Token, opening: Token) -> Ways:
        kind = opening.type
        if kind in _CELLS:
            return cell_ways(at_start="|" not in self._before(found))
        if kind == "heading_open" and opening.markup.startswith("#"):
            return heading_ways
        if kind in {"admonition_title_open", "box_title_open"}:
            return title_ways
        if kind == "dt_open":
            return term_ways
        break_ = self.lines.newline + self._continued(found)
        return paragraph_ways(break_, inline.content, heading=kind == "heading_open")

    def _before(self, found: _Found) -> str:
        """What stands before a text on its line."""
        return self.lines.texts[found.line][: found.outside[0] - self.lines.starts[found.line]]

    def _continued(self, found: _Found) -> str:
        """What begins the second line of a text: as it stands in the file, else white space and marks of quotes."""
        if len(found.outside) > 1:
            start = self.lines.starts[found.line + 1]
            return self.lines.texts[found.line + 1][: found.outside[1] - start]
        return "".join(mark if mark in ">\t" else " " for mark in self._before(found))


def _lines_of(surroundings: Surroundings, label: str) -> tuple[int, int]:
    """The lines of a link definition: its first, and the one behind its last."""
    lines = surroundings.references[label]["map"]
    return (int(lines[0]), int(lines[1])) if isinstance(lines, list) else (0, 0)


def _middle_end(raw: str, part: str) -> int:
    """Where a line of a text ends in its line of the file; -1 where it does not stand there."""
    return len(raw) if raw.endswith(part.lstrip(_INDENT)) else -1


def _last_end(raw: str, part: str, *, heading: bool) -> int:
    """The same for the last line, whose end is trimmed. Marks and attributes may follow in a heading."""
    raw = raw.rstrip()
    bare = part.lstrip(_INDENT)
    if raw.endswith(bare):
        return len(raw)
    if heading:
        unmarked = raw.rstrip("#").rstrip()
        for rest in (unmarked, cut_from_end(raw)[0], cut_from_end(unmarked)[0]):
            short = rest.rstrip()
            if short.endswith(bare):
                return len(short)
    return -1
