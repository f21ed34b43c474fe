"""Raw HTML between the blocks of a page: its texts are units, by the rules of HTML files."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from i18n.errors import Problem
from i18n.formats.directives import Directives, joined_applies, occur, within
from i18n.formats.html.compiler import Compiler, TooLargeError
from i18n.formats.html.elements import rules_of
from i18n.formats.html.ops import compacted
from i18n.formats.html.sheet import Found
from i18n.formats.html.sheet import Sheet as HtmlSheet
from i18n.formats.markdown.program import HtmlPlace, Slot
from i18n.formats.markdown.sheet import HeadingPlace, Sheet
from i18n.markup.blocks import Token
from i18n.markup_html import plain
from i18n.model import Reference


@dataclass(slots=True, eq=False)
class _Block:
    """A block of raw HTML, as the home of its texts."""

    sheet: Sheet
    token: Token
    at: int
    """The index of the token."""
    _lines: list[int] | None = None
    """Where the second line of the block begins, and each behind it; None until a place is asked for."""

    @property
    def count(self) -> int:
        """How many texts the page has so far."""
        return len(self.sheet.slots)

    def reference(self, place: int) -> Reference:
        """Where a place of the block is."""
        if self._lines is None:
            self._lines = [found.end() for found in re.finditer("\n", self.token.content)]
        return Reference(self.sheet.path, self.sheet.line(self.token) + bisect_right(self._lines, place))

    def add(self, found: Found) -> int:
        """Make a text a unit of the page."""
        sheet = self.sheet
        slot = Slot(
            self.token.content[found.start : found.end],
            self.reference(found.start),
            token=self.at,
            html=HtmlPlace(found.start, found.end, found.written),
        )
        if found.level:
            while sheet.outline and sheet.outline[-1][0] >= found.level:
                sheet.outline.pop()
            sheet.trail = tuple(above for _, above in sheet.outline)
        outer = sheet.scope
        inner = within(outer, found.scope)
        sheet.scope = replace(inner, applies=joined_applies(outer.applies, found.scope.applies))
        sheet.add(slot, found.msgid, found.kind, found.markup)
        if found.level:
            self._add_heading(found, slot)
        sheet.scope = outer
        return slot.index

    def _add_heading(self, found: Found, slot: Slot) -> None:
        sheet = self.sheet
        text = plain(found.msgid)
        if self.token.level == 0 and sheet.note is None:
            sheet.outline.append((found.level, text))
            sheet.trail = (*sheet.trail, text)
            sheet.trails.append((slot.reference.line, sheet.trail))
            applies = joined_applies(sheet.applies, sheet.scope.applies)
            sheet.headings.append(HeadingPlace(found.level, found.id, slot, text, applies))


def write_html(sheet: Sheet, i: int, token: Token) -> None:
    """Write a block of raw HTML. What a block opens and another closes is lenient: each is read alone."""
    content = token.content
    if "<" not in content:
        sheet.ops.append(content)
        return
    block = _Block(sheet, token, i)
    directives = Directives(sheet.path, 0) if occur(content) else None
    html = HtmlSheet(content, block, sheet.options, directives, file=False, used=sheet.used)
    if sheet.scope.skip:
        html.stack[0].skipped = True
    try:
        sheet.ops += compacted(Compiler(html, rules_of(sheet.options)).compile())
    except TooLargeError as error:
        place, what, fix = error.args
        sheet.problems.append(Problem(sheet.path, block.reference(place).line, None, what, fix))
    sheet.problems += html.problems
    if directives is not None:
        sheet.problems += directives.problems
