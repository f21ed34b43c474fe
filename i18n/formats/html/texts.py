"""The texts of HTML: those between tags, those of elements that hold nothing but text, and those of JSON-LD."""

from __future__ import annotations

from dataclasses import replace

from i18n.charrefs import unescape
from i18n.errors import InputError
from i18n.formats.directives import Scope, within
from i18n.formats.html.addresses import with_addresses
from i18n.formats.html.attributes import is_term, said_of
from i18n.formats.html.elements import Element
from i18n.formats.html.ops import JsonValue, Text, Varying
from i18n.formats.html.runs import Item, parts
from i18n.formats.html.sheet import Found, Sheet
from i18n.formats.html.tags import write_tag
from i18n.formats.html.where import Where, where_in, write_variable
from i18n.formats.html.writing import fits, json_in_place, plain_in_place
from i18n.markup_html import CONTROLS, HEADINGS, VOID, WHITE, Token, expressions, fold, has_words, plain
from i18n.model import Markup
from i18n.scalars import JSON, Scalar

_TEXT_ALONE = frozenset({"title", "textarea", "option"})
"""Elements in which no other may stand."""
_SVG_TEXT = frozenset({"text", "tspan"})


def write_run(sheet: Sheet, run: list[Item]) -> None:
    """Write an inline run: its texts, and what is around and between them."""
    said = _said_of(sheet, run)
    skip = sheet.skipped or (said is not None and said.skip)
    where = where_in(sheet, run)
    for part in parts(sheet.text, run, translated=sheet.holder.open):
        items = run[part.start : part.end]
        if part.text and not skip:
            _write_text(sheet, items, part.around, said, where)
        else:
            write_plain(sheet, items, where, silent=skip)


def write_plain(sheet: Sheet, items: list[Item], where: Where | None, *, silent: bool) -> None:
    """Write what is no text, with the texts of its attributes."""
    for item in items:
        token, element = item.token, item.element
        if where is not None:
            where.go_by(item)
            if token.kind == "expression" and write_variable(sheet, token, where):
                continue
        if item.picture:
            html = sheet.text[token.start : token.end]
            reference = sheet.home.reference(token.start)
            sheet.ops += with_addresses(html, reference) if sheet.addresses else (html,)
        elif token.kind == "start" and element is not None:
            write_tag(sheet, element, token, silent=silent)
            if token.name in VOID:
                sheet.leave(element)
        else:
            if token.kind == "end" and element is not None:
                sheet.leave(element)
            sheet.literal(token.start, token.end)


def _said_of(sheet: Sheet, run: list[Item]) -> Scope | None:
    """What directives say of the next block, if this run is it."""
    if sheet.directives is None or not any(_is_content(sheet.text, item.token) for item in run):
        return None
    said = sheet.directives.take()
    if said is not None:
        for item in run:
            if item.token.kind == "start" and item.element is not None:
                item.element.scope = within(item.element.scope, said)
    return said


def _is_content(text: str, token: Token) -> bool:
    if token.kind == "text":
        return bool(text[token.start : token.end].strip(WHITE))
    return token.kind in {"start", "expression"}


def _write_text(
    sheet: Sheet, items: list[Item], around: Element | None, said: Scope | None, where: Where | None
) -> None:
    start, end = _trimmed(sheet.text, items)
    raw = sheet.text[start:end]
    holder = sheet.holder
    inner = around or sheet.stack[-1]
    scope = within(inner.scope, said) if said is not None and around is None else inner.scope
    notes = "\n".join(note for note in (scope.note, *_notes(sheet.text, items, inner)) if note)
    msgid = raw.replace("\r\n", "\n") if inner.kept else fold(raw)
    if holder.svg:
        # What only marks a text up in HTML ends a drawing: there, a text holds no tags.
        msgid, markup, written = unescape(msgid), Markup.PLAIN, plain_in_place(unescape(msgid))
    else:
        markup, written = Markup.HTML, fits(msgid, raw if inner.kept else "")
    level = int(holder.name[1]) if holder.name in HEADINGS and not (holder.titled or holder.svg) else 0
    holder.titled = True
    index = sheet.home.add(
        Found(
            msgid,
            inner.kind if inner.name in CONTROLS and holder.kind == "paragraph" else holder.kind,
            markup,
            start,
            end,
            sheet.scope(replace(scope, note=notes)),
            written,
            level,
            holder.attributes.get("id", "") if level else "",
        )
    )
    reference = sheet.home.reference(start)
    source = with_addresses(raw, reference) if sheet.addresses else (raw,)
    sheet.literal(items[0].token.start, start)
    text = Text(index, msgid, source, reference, holder.svg, _carrier(holder), sheet.addresses)
    if where is not None:
        text.place = where.place
        if sheet.varies(raw):
            text.raw = raw
            if holder.svg:
                sheet.used.note_plain(unescape(raw), reference)
            else:
                sheet.used.note_html(raw, reference)
        for item in items:
            where.go_by(item)
    sheet.ops.append(text)
    sheet.literal(end, items[-1].token.end)


def _carrier(holder: Element) -> str:
    """What carries the mark of a text, where the element it stands in does not."""
    if holder.svg:
        return "tspan" if holder.name in _SVG_TEXT else ""
    return "" if holder.name in _TEXT_ALONE else "span"


def _trimmed(text: str, items: list[Item]) -> tuple[int, int]:
    """Where a text begins and ends, white space around it left out."""
    start, end = items[0].token.start, items[-1].token.end
    if items[0].token.kind == "text":
        first = text[start : items[0].token.end]
        start += len(first) - len(first.lstrip(WHITE))
    if items[-1].token.kind == "text":
        last = text[max(start, items[-1].token.start) : end]
        end -= len(last) - len(last.rstrip(WHITE))
    return start, end


def _notes(text: str, items: list[Item], around: Element) -> list[str]:
    """What the author says of the elements in a text, and whether the whole is a term."""
    notes: list[str] = []
    if is_term(around.attributes):
        notes.append(f"term: {plain(text[items[0].token.start : items[-1].token.end])}")
    for at, item in enumerate(items):
        element = item.element
        if item.token.kind != "start" or element is None or not element.attributes:
            continue
        said, term = said_of(element.attributes), is_term(element.attributes)
        if not term and (said is None or not said.note):
            continue
        ends = (one.token.start for one in items[at:] if one.element is element and one.token.kind == "end")
        words = plain(text[item.token.end : next(ends, item.token.end)])
        if term:
            notes.append(f"term: {words}")
        if said is not None and said.note:
            notes.append(f"{words}: {said.note}" if words else said.note)
    return notes


def write_raw(sheet: Sheet, token: Token) -> None:
    """Write the content of an element that holds no tags."""
    element = sheet.stack[-1]
    raw = sheet.text[token.start : token.end]
    if element.name == "script":
        _write_script(sheet, token, element)
        return
    if element.name in _TEXT_ALONE and sheet.varies(raw):
        sheet.used.note_plain(unescape(raw), sheet.home.reference(token.start))
        if not has_words(raw):
            sheet.ops.append(Varying(raw, unescape(raw)))
            return
    if element.name not in _TEXT_ALONE or not element.open or sheet.skipped or not has_words(raw):
        sheet.literal(token.start, token.end)
        return
    start = token.start + len(raw) - len(raw.lstrip(WHITE))
    end = token.end - len(raw) + len(raw.rstrip(WHITE))
    text = unescape(sheet.text[start:end].replace("\r\n", "\n"))
    msgid = text if element.kept else " ".join(text.split())
    index = sheet.home.add(
        Found(
            msgid,
            element.kind,
            Markup.PLAIN,
            start,
            end,
            sheet.scope(element.scope),
            plain_in_place(msgid),
            meta="title" if element.name == "title" and not element.svg else "",
        )
    )
    sheet.literal(token.start, start)
    source = (sheet.text[start:end],)
    sheet.ops.append(
        Text(
            index,
            msgid,
            source,
            sheet.home.reference(start),
            plain=True,
            tag="",
            raw=source[0] if sheet.varies(raw) else "",
        )
    )
    sheet.literal(end, token.end)


def _write_script(sheet: Sheet, token: Token, element: Element) -> None:
    """Write a script; one that holds data for search engines (JSON-LD) may hold texts."""
    position = token.start
    kind = element.attributes.get("type", "").strip().lower()
    if (
        sheet.options.html_json_ld
        and kind == "application/ld+json"
        and sheet.stack[-2].open
        and not sheet.skipped
    ):
        for one in _json_texts(sheet, token):
            msgid = " ".join(one.value.split())
            start, end = token.start + one.start, token.start + one.end
            sheet.literal(position, start)
            index = sheet.home.add(
                Found(
                    msgid,
                    f"{_key(one)} for search engines",
                    Markup.PLAIN,
                    start,
                    end,
                    sheet.scope(element.scope),
                    json_in_place(msgid),
                )
            )
            if sheet.varies(msgid):
                sheet.used.note_plain(msgid, sheet.home.reference(start))
            sheet.ops.append(JsonValue(index, msgid, sheet.text[start:end]))
            position = end
    sheet.literal(position, token.end)


def _json_texts(sheet: Sheet, token: Token) -> list[Scalar]:
    text = sheet.text[token.start : token.end]
    where = sheet.home.reference(token.start)
    try:
        found = JSON.scalars(text, where.path, where.line).texts
    except InputError as error:
        # What a template has still to fill in is none of our business.
        if not expressions(text):
            sheet.problems += error.problems
        return []
    return [one for one in found if _key(one) in sheet.options.html_json_ld and has_words(one.value)]


def _key(scalar: Scalar) -> str:
    """The key that a text stands under, alone or in a list."""
    return next((str(step) for step in reversed(scalar.path) if isinstance(step, str)), "")
