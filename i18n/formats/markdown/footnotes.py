"""The footnotes of a page, at its end: the source's, in its order and with its numbers."""

from __future__ import annotations

from i18n.formats.directives import Scope
from i18n.formats.markdown.program import Label, LabelMark, Mark, Name, Named, NoteBody, NoteMark, Raw
from i18n.formats.markdown.sheet import Sheet
from i18n.markup.blocks import Token
from i18n.markup.html import html_parts


def open_section(sheet: Sheet, _i: int, token: Token) -> None:
    """Begin the section of the footnotes."""
    del token
    sheet.ops += (
        f'<hr class="footnotes-sep"{" />" if sheet.dialect.xhtml else ">"}\n<section class="footnotes"',
        Name("Footnotes"),
        '>\n<ol class="footnotes-list"',
        Named("Footnotes"),
        ">\n",
    )


def close_section(sheet: Sheet, _i: int, _token: Token) -> None:
    """End the section of the footnotes."""
    sheet.ops.append("</ol>\n</section>\n")


def open_note(sheet: Sheet, i: int, token: Token) -> None:
    """Begin a footnote. An inline one has the language of the text it is part of.

    A footnote that only blocks for some locales refer to is for these locales; its number is said then, because
    a list without it would count otherwise.
    """
    sheet.note = number = token.meta["id"]
    sheet.note_start = len(sheet.slots)
    uses = sheet.uses.get(number, set())
    if len(uses) == 1 and uses != {sheet.applies}:
        _limit(sheet, i, Scope(applies=next(iter(uses))))
    inline = token.meta.get("label") is None and number in sheet.notes
    mark = Mark(len(sheet.slots))
    sheet.kinds.append("footnote")
    sheet.marks.append(None if inline else mark)
    sheet.ops += (
        f'<li id="fn{number + 1}" class="footnote-item"',
        f' value="{number + 1}"' if _some_are_limited(sheet) else "",
        NoteMark(sheet.notes[number][0]) if inline else mark,
        ">",
    )


def _limit(sheet: Sheet, i: int, scope: Scope) -> None:
    """Let a scope hold for a footnote's tokens, as far as they have none of their own."""
    tokens = sheet.page.tokens
    while tokens[i].type != "footnote_close":
        tokens[i].meta.setdefault("i18n", scope)
        i += 1
    tokens[i].meta["i18n"] = scope
    sheet.enter(scope)


def _some_are_limited(sheet: Sheet) -> bool:
    return any(uses != {sheet.applies} for uses in sheet.uses.values())


def close_note(sheet: Sheet, _i: int, _token: Token) -> None:
    """End a footnote."""
    sheet.note = None
    sheet.kinds.pop()
    mark = sheet.marks.pop()
    if mark is not None:
        mark.last = len(sheet.slots)
    sheet.ops.append("</li>\n")


def write_inline_note(sheet: Sheet, token: Token) -> None:
    """Write the body of an inline footnote."""
    place = sheet.notes.get(-1 if sheet.note is None else sheet.note)
    if place is not None:
        sheet.ops.append(NoteBody(*place))
    else:
        sheet.ops.append(Raw(html_parts(token.children or (), sheet.dialect), sheet.reference(token)))


def write_way_back(sheet: Sheet, _i: int, token: Token) -> None:
    """Write the link from a footnote to the place that refers to it."""
    number = token.meta["id"]
    own = sheet.slots[-1] if sheet.slots and sheet.slots[-1].index >= sheet.note_start else None
    again = token.meta["subId"]
    name = f"{number + 1}{f':{again}' if again > 0 else ''}"
    sheet.ops += (
        f' <a href="#fnref{name}" class="footnote-backref"',
        LabelMark("Back to the text", inside=sheet.notes[number][0] if number in sheet.notes else own),
        Label("Back to the text", "aria-label"),
        ">\u21a9\ufe0e</a>",
    )
