"""The steps that compile a page, one for each kind of block. One pass, once for all locales."""

from __future__ import annotations

from collections.abc import Callable

from i18n.formats.base import ALERTS
from i18n.formats.directives import PLAIN_SCOPE, joined_applies, scope_of
from i18n.formats.ids import heading_id
from i18n.formats.markdown import footnotes
from i18n.formats.markdown.code import write_fence
from i18n.formats.markdown.naming import named_text, plain_heading
from i18n.formats.markdown.program import After, Label, LabelMark, Mark, Name, Named, Room, RoomEnd
from i18n.formats.markdown.raw import write_html
from i18n.formats.markdown.sheet import HeadingPlace, Sheet
from i18n.formats.markdown.texts import write_text
from i18n.markup.blocks import Token, html_of

Step = Callable[[Sheet, int, Token], None]

_CARRIERS = {
    "list_item": "list item",
    "heading": "heading",
    "th": "table header",
    "td": "table cell",
    "dt": "term",
    "dd": "definition",
    "admonition_title": "admonition title",
    "box_title": "box title",
}
"""The blocks that say themselves in which language they are, and what their texts are called."""


_TABLE = "Table"
"""What the theme calls one."""


def compile_page(sheet: Sheet) -> None:
    """Go through the tokens of a page once."""
    tokens = sheet.page.tokens
    for i, token in enumerate(tokens):
        if sheet.scope is not PLAIN_SCOPE or "i18n" in token.meta:
            sheet.enter(scope_of(token))
        step = _STEPS.get(token.type)
        if step is not None:
            step(sheet, i, token)
        elif token.nesting > 0:
            sheet.ops.append("".join(sheet.opening(i)))
        elif token.nesting < 0:
            sheet.ops.append(f"</{token.tag}>\n")
        else:
            sheet.ops.append(html_of(tokens, i, sheet.dialect))


# --- blocks that carry their own mark ---


def _open_carrier(sheet: Sheet, i: int, token: Token) -> None:
    head, tail = sheet.opening(i)
    sheet.kinds.append(_CARRIERS[token.type.removesuffix("_open")])
    mark = Mark(len(sheet.slots))
    sheet.marks.append(mark)
    sheet.ops += (head, mark, tail)
    if "checked" in token.meta:
        _write_task(sheet, checked=bool(token.meta["checked"]))


def _write_task(sheet: Sheet, *, checked: bool) -> None:
    """Write the box of a task. It has a name for those who hear it, where there is a theme."""
    name = "Done" if checked else "To do"
    sheet.ops += (
        '<input class="task-list-item-checkbox" disabled="" type="checkbox"' + ' checked=""' * checked,
        LabelMark(name, len(sheet.slots)),
        Label(name, "aria-label"),
        "> ",
    )


def _close_carrier(sheet: Sheet, _i: int, token: Token) -> None:
    sheet.kinds.pop()
    mark = sheet.marks.pop()
    if mark is not None:
        mark.last = len(sheet.slots)
    sheet.ops.append(f"</{token.tag}>\n")


def _open_heading(sheet: Sheet, i: int, token: Token) -> None:
    inline = sheet.page.tokens[i + 1]
    text = plain_heading(inline.content, sheet.dialect, sheet.page.surroundings)
    if sheet.options.heading_ids and sheet.options.extensions:
        _give_id(sheet, token, named_text(text, sheet.dialect))
    _open_carrier(sheet, i, token)
    if token.level > 0 or sheet.note is not None:
        write_text(sheet, i + 1, inline)
        return
    level = int(token.tag[1])
    while sheet.outline and sheet.outline[-1][0] >= level:
        sheet.outline.pop()
    sheet.trail = tuple(above for _, above in sheet.outline)
    slot = write_text(sheet, i + 1, inline)
    if text:
        sheet.outline.append((level, text))
        sheet.trail = (*sheet.trail, text)
    sheet.trails.append((slot.reference.line, sheet.trail))
    applies = joined_applies(sheet.applies, sheet.scope.applies)
    sheet.headings.append(HeadingPlace(level, str(token.attrs.get("id", "")), slot, text, applies))


def _give_id(sheet: Sheet, token: Token, text: str) -> None:
    """Name a heading after the source's text, as GitHub does, where the author gave no name."""
    if "id" in token.attrs:
        return
    token.attrs["id"] = heading_id(text, sheet.ids, sheet.repeats)


# --- other blocks ---


def _open_paragraph(sheet: Sheet, i: int, token: Token) -> None:
    sheet.slot = None
    sheet.tight = token.hidden
    if not token.hidden:
        plain = not token.attrs and not sheet.page.tokens[i - 1].hidden
        sheet.ops.append("<p>" if plain else "".join(sheet.opening(i)))


def _close_paragraph(sheet: Sheet, i: int, token: Token) -> None:
    if token.hidden:
        return
    sheet.ops.append("</p>\n")
    if sheet.slot is not None:
        after = After(sheet.slot.index, "div")
        sheet.ops.append(after)
        sheet.last_block = (i, after)
        sheet.slot = None


def _open_quote(sheet: Sheet, i: int, _token: Token) -> None:
    sheet.kinds.append("quote")
    sheet.ops.append("".join(sheet.opening(i)))


def _close_quote(sheet: Sheet, _i: int, token: Token) -> None:
    sheet.kinds.pop()
    sheet.ops.append(f"</{token.tag}>\n")


def _write_inline(sheet: Sheet, i: int, token: Token) -> None:
    before = sheet.page.tokens[i - 1]
    if before.type == "heading_open":
        return  # its opening tag has taken it along
    if before.type == "alert_title_open" or _is_made_up(sheet, i - 1):
        sheet.ops.append(Label(token.content))
    elif sheet.note is not None and token.map is None:
        footnotes.write_inline_note(sheet, token)
    else:
        write_text(sheet, i, token)


def _open_table(sheet: Sheet, i: int, _token: Token) -> None:
    head, tail = sheet.opening(i)
    sheet.ops += (Room(Name(_TABLE)), head, Named(_TABLE), tail)


def _close_table(sheet: Sheet, _i: int, _token: Token) -> None:
    sheet.ops += ("</table>\n", RoomEnd())


# --- titles that nobody wrote ---


def _is_made_up(sheet: Sheet, i: int) -> bool:
    """Whether an admonition's title is only its kind again, for which the theme has a text."""
    tokens = sheet.page.tokens
    if tokens[i].type != "admonition_title_open":
        return False
    return tokens[i + 1].content in ALERTS and len(tokens[i - 1].info.split()) == 1


def _open_label(sheet: Sheet, i: int, _token: Token) -> None:
    head, tail = sheet.opening(i)
    sheet.ops += (head, LabelMark(sheet.page.tokens[i + 1].content, len(sheet.slots)), tail)


def _open_admonition_title(sheet: Sheet, i: int, token: Token) -> None:
    if not _is_made_up(sheet, i):
        _open_carrier(sheet, i, token)
        return
    _open_label(sheet, i, token)
    sheet.kinds.append("admonition title")
    sheet.marks.append(None)


_STEPS: dict[str, Step] = {
    **{f"{name}_open": _open_carrier for name in _CARRIERS},
    **{f"{name}_close": _close_carrier for name in _CARRIERS},
    "admonition_title_open": _open_admonition_title,
    "alert_title_open": _open_label,
    "blockquote_close": _close_quote,
    "blockquote_open": _open_quote,
    "fence": write_fence,
    "footnote_anchor": footnotes.write_way_back,
    "footnote_block_close": footnotes.close_section,
    "footnote_block_open": footnotes.open_section,
    "footnote_close": footnotes.close_note,
    "footnote_open": footnotes.open_note,
    "heading_open": _open_heading,
    "html_block": write_html,
    "inline": _write_inline,
    "paragraph_close": _close_paragraph,
    "paragraph_open": _open_paragraph,
    "table_close": _close_table,
    "table_open": _open_table,
}
