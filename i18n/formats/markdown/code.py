"""Code blocks: their titles are texts, and so are comments and strings in them where the site says so."""

from __future__ import annotations

from i18n.formats.markdown.insets import in_code, write_inlaid
from i18n.formats.markdown.program import Mark, Plain, Slot
from i18n.formats.markdown.sheet import Sheet
from i18n.markup import escape, has_letter
from i18n.markup.blocks import Token, html_of
from i18n.markup.code import code_title, is_file_name
from i18n.model import Markup


def write_fence(sheet: Sheet, i: int, token: Token) -> None:
    """Write a code block. One with a title is a figure, whose caption is the title."""
    title, raw = code_title(token.info) if sheet.dialect.extensions else ("", "")
    if not title:
        _write_code(sheet, i, token)
        return
    sheet.ops.append('<figure class="code">\n<figcaption')
    text = " ".join(title.split())
    if sheet.scope.skip or not has_letter(text) or is_file_name(text):
        sheet.ops.append(f">{escape(title)}")
    else:
        mark = Mark(len(sheet.slots), len(sheet.slots) + 1)
        slot = Slot(raw, sheet.reference(token), token=i)
        sheet.add(slot, text, "code title", Markup.PLAIN)
        sheet.ops += (mark, ">", Plain(slot, escape(title)))
    sheet.ops.append("</figcaption>\n")
    _write_code(sheet, i, token)
    sheet.ops.append("</figure>\n")


def _write_code(sheet: Sheet, i: int, token: Token) -> None:
    html = html_of(sheet.page.tokens, i, sheet.dialect)
    found = in_code(sheet, token)
    if not found:
        sheet.ops.append(html)
        return
    head, _, tail = html.rpartition(escape(token.content))
    sheet.ops.append(head)
    write_inlaid(sheet, i, token.content, sheet.line(token) + 1, found)
    sheet.ops.append(tail)
