"""Texts inside of blocks that are shown as they stand: comments and strings in code, arguments of shortcodes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

from i18n.code_texts import CodeText, code_texts, language_of
from i18n.formats.markdown.program import After, Before, Inlaid, Inset, Slot
from i18n.formats.markdown.sheet import Sheet
from i18n.markup import escape, has_letter
from i18n.markup.blocks import Token
from i18n.markup.protected import spans
from i18n.markup.shortcodes import arguments
from i18n.model import Markup, Reference


class Found(NamedTuple):
    """A text in the content of a block."""

    start: int
    end: int
    msgid: str
    kind: str
    written: Callable[[str], str]


def in_code(sheet: Sheet, token: Token) -> list[Found]:
    """The comments and strings of a code block, as far as the site wants them and no shortcode holds them."""
    if not sheet.options.code or sheet.scope.skip:
        return []
    texts = code_texts(token.content, language_of(token.info), sheet.options.code)
    tokens = spans(token.content) if "{" in token.content else []
    starts = [start for start, _ in tokens]

    def free(text: CodeText) -> bool:
        """Whether it stands in no token: another generator looks for these in code as well."""
        before = bisect_left(starts, text.start) - 1
        return before < 0 or tokens[before][1] <= text.start

    return [
        Found(one.start, one.end, one.text, f"code {one.kind}", one.written) for one in texts if free(one)
    ]


def in_shortcodes(sheet: Sheet, content: str) -> list[Found]:
    """The texts of shortcodes that stand alone in a block, as the site names them."""
    wanted = sheet.options.shortcode_texts
    if not wanted or sheet.scope.skip or "{" not in content:
        return []
    return [
        Found(start + one.start, start + one.end, " ".join(one.text.split()), "shortcode text", one.written)
        for start, end in spans(content)
        for one in arguments(content[start:end])
        if one.name in wanted and has_letter(one.text)
    ]


def write_inlaid(sheet: Sheet, i: int, content: str, first_line: int, found: Iterable[Found]) -> None:
    """Write the content of a block, escaped, with its texts. ``first_line`` is that of the file where it begins."""
    position, line = 0, first_line
    for one in found:
        line += content.count("\n", position, one.start)
        place = Inset(one.start, one.end, one.written)
        slot = Slot(content[one.start : one.end], Reference(sheet.path, line), token=i, inset=place)
        sheet.add(slot, one.msgid, one.kind, Markup.PLAIN)
        before = escape(content[position : one.start])
        sheet.ops += (before, Before(slot.index, "span"), Inlaid(slot), After(slot.index, "span"))
        line += content.count("\n", one.start, one.end)
        position = one.end
    sheet.ops.append(escape(content[position:]))
