"""How start tags are written: a mark behind the name, then attributes, some of them texts, languages, addresses."""

from __future__ import annotations

import re

from i18n.formats.html.addresses import Url, url_of
from i18n.formats.html.attributes import text_kind
from i18n.formats.html.base import Op
from i18n.formats.html.elements import Element
from i18n.formats.html.ops import Enter, Language, Root, Value, Varying
from i18n.formats.html.sheet import Found, Sheet
from i18n.formats.html.where import language_in
from i18n.formats.html.writing import value_in_place
from i18n.formats.spans import Change
from i18n.markup import holds_text
from i18n.markup_html import Attribute, Token, has_words
from i18n.model import Markup
from i18n.variables import is_address

_HTML_TAG = re.compile(r"<html[\s>]", re.IGNORECASE)


def write_tag(sheet: Sheet, element: Element, token: Token, *, silent: bool = False) -> None:
    """Write a start tag. ``silent``: its attributes are not translated."""
    element.first = sheet.home.count
    position = token.start + 1 + len(token.name)
    sheet.literal(token.start, position)
    names = {one.name for one in token.attributes}
    enter = Enter(frozenset({"lang", "dir"} & names), element.svg)
    if element.name == "html" and sheet.file:
        # Its language is the page's: what fell back says so itself.
        sheet.whole = True
        _write_root(sheet, position, names)
    else:
        sheet.ops.append(enter)
        element.enter = enter
    silent = silent or sheet.skipped or not element.open
    for one in token.attributes:
        op = _attribute(sheet, element, one, enter, silent=silent) if one.end > one.start else None
        if op is not None:
            sheet.literal(position, one.start)
            sheet.ops.append(op)
            position = one.end
    sheet.literal(position, token.end)


def _attribute(sheet: Sheet, element: Element, one: Attribute, enter: Enter, *, silent: bool) -> Op | None:
    raw = sheet.text[one.start : one.end]
    if one.name in {"lang", "xml:lang", "dir"}:
        return _language(sheet, element, one, raw)
    varies = sheet.varies(raw) and holds_text(one.name)
    if varies:
        sheet.note_attribute(one)
    kind = None if silent else text_kind(element.name, one.name, element.attributes)
    if kind is not None and has_words(one.value):
        return _value(sheet, element, one, enter, kind)
    image = url_of(element.name, one.name)
    if varies and (image is None or not sheet.addresses or "{%" in raw):
        language = language_in((*sheet.stack, element))
        return Varying(raw, one.value, one.quote, is_address(one.name), language)
    if image is None or not sheet.addresses or "{%" in raw or not one.value.strip():
        return None
    if "{{" in raw and not varies:
        return None
    return Url(
        raw,
        one.value,
        sheet.home.reference(one.start),
        one.quote,
        image,
        several=one.name.endswith("srcset"),
        named="hreflang" in element.attributes,
        link=element.name == "a",
    )


def _value(sheet: Sheet, element: Element, one: Attribute, enter: Enter, kind: str) -> Value:
    msgid = " ".join(one.value.split())
    index = sheet.home.add(
        Found(
            msgid,
            kind,
            Markup.PLAIN,
            one.start,
            one.end,
            sheet.scope(element.scope),
            value_in_place(msgid, one.quote),
            meta="description" if kind == "page description" else "",
        )
    )
    enter.own.append(index)
    return Value(index, msgid, sheet.text[one.start : one.end], one.quote)


# --- the language of the page and of its parts ---


def _language(sheet: Sheet, element: Element, one: Attribute, raw: str) -> Language | None:
    """A ``lang`` that says the source's language, and the ``dir`` beside it, are the page's."""
    direction = one.name == "dir"
    if not (element.own or (element.name == "html" and sheet.file)):
        return None
    if direction and raw.strip().lower() not in {"ltr", "rtl"}:
        return None
    language = Language(one.start, one.end, raw, one.quote, direction, sheet.options.source_locale)
    element.languages.append(language)
    if element.name == "html":
        sheet.translate_languages(element)
    return language


def _write_root(sheet: Sheet, place: int, names: set[str]) -> None:
    root = Root("lang" not in names, "dir" not in names, sheet.options.source_locale)
    sheet.ops.append(root)
    sheet.changes.append(Change(place, place, root.attributes))


def write_missing_root(sheet: Sheet, place: int) -> None:
    """Behind a doctype: a page whose ``<html>`` nobody wrote gets one, to say its language."""
    if _HTML_TAG.search(sheet.text, place):
        return
    root = Root(language=True, direction=True, source=sheet.options.source_locale, tag=True)
    sheet.ops.append(root)
    sheet.changes.append(Change(place, place, root.attributes))
