"""The texts of a page: one unit for an inline text, two for an image that stands alone."""

from __future__ import annotations

from i18n.formats.directives import joined_applies
from i18n.formats.markdown.insets import in_shortcodes, write_inlaid
from i18n.formats.markdown.program import After, Before, Mark, Plain, Raw, Slot, Text
from i18n.formats.markdown.sheet import Sheet
from i18n.markup import escape, has_letter, has_words, parse_inline
from i18n.markup.blocks import Token, numbers
from i18n.markup.fold import fold
from i18n.markup.html import alt_text, html_parts
from i18n.markup.inline import NO_NUMBERS, tokens_of
from i18n.markup.parts import Address, Fragment, SharedTitle
from i18n.markup.variables import in_attributes, spoken
from i18n.model import Markup


def write_text(sheet: Sheet, i: int, token: Token) -> Slot:
    """Write the inline text of a block, as a unit if there is a word in it."""
    slot = Slot(token.content, sheet.reference(token), token=i)
    if sheet.page.parsed:
        _number(sheet, slot, token)
    content = token.content
    if sheet.dialect.variables and "{{" in content:
        _note_variables(sheet, slot)
    if content.startswith("![") and _is_picture(sheet, slot, token):
        return slot
    if sheet.scope.skip or not has_words(content):
        found = in_shortcodes(sheet, content)
        if found and _is_as_it_stands(sheet, slot):
            write_inlaid(sheet, i, content, slot.reference.line, found)
        else:
            sheet.ops.append(Text(slot))
        return slot
    msgid = fold(content.strip(), sheet.dialect, sheet.page.surroundings)
    sheet.add(slot, msgid, sheet.kind, Markup.MARKDOWN)
    if sheet.page.tokens[i - 1].type != "paragraph_open":
        sheet.ops.append(Text(slot))
    elif sheet.tight:
        sheet.ops += (Before(slot.index, "span"), Text(slot), After(slot.index, "span"))
    else:
        _begin_block(sheet, i, slot)
        sheet.ops.append(Text(slot))
    return slot


def _is_as_it_stands(sheet: Sheet, slot: Slot) -> bool:
    """Whether the HTML of a text is the text itself."""
    fragment = slot.fragment or parse_inline(
        slot.source, sheet.dialect, sheet.page.surroundings, slot.numbers
    )
    return fragment == Fragment((escape(slot.source),))


def _note_variables(sheet: Sheet, slot: Slot) -> None:
    """Take down the variables of a text: which they are shows only when it is parsed."""
    if slot.fragment is None:
        slot.fragment = parse_inline(slot.source, sheet.dialect, sheet.page.surroundings, slot.numbers)
    for parts in (slot.fragment.parts, *slot.fragment.notes):
        sheet.used.note_parts(parts, slot.reference)


def _begin_block(sheet: Sheet, i: int, slot: Slot) -> None:
    """Let a paragraph share its mark with the one before it, if that stands right before."""
    sheet.slot = slot
    tag = sheet.ops.pop()
    before = Before(slot.index, "div")
    if sheet.last_block is not None and sheet.last_block[0] == i - 2:
        after = sheet.last_block[1]
        before.neighbour, after.neighbour = after.index, slot.index
    sheet.ops += (before, tag)


def _number(sheet: Sheet, slot: Slot, token: Token) -> None:
    """Take down the footnotes of a text, and its HTML, which has their numbers."""
    notes = sheet.page.footnotes
    slot.numbers = numbers(token, notes) if notes else NO_NUMBERS
    known = sheet.page.surroundings.abbreviations
    explained = known.explained if known else list
    slot.fragment = Fragment(
        html_parts(explained(token.children or ()), sheet.dialect),
        tuple(
            html_parts(explained(notes[number]["tokens"]), sheet.dialect) for number in slot.numbers.inline
        ),
    )
    here = joined_applies(sheet.applies, sheet.scope.applies)
    for label in slot.numbers.first:
        sheet.uses.setdefault(sheet.page.surroundings.footnotes[label], set()).add(here)
    for position, number in enumerate(slot.numbers.inline):
        sheet.notes[number] = (slot, position)
        sheet.uses[number] = {here}


def _is_picture(sheet: Sheet, slot: Slot, token: Token) -> bool:
    """Write a text that is an image and nothing else, if it is one: its alt text and its title are units."""
    children = token.children if sheet.page.parsed else None
    if children is None:
        children = tokens_of(token.content, sheet.dialect, sheet.page.surroundings)
    if len(children) != 1 or children[0].type != "image" or slot.numbers.inline:
        return False
    image = children[0]
    alt = alt_text(image.children or ())
    image.attrs["alt"] = spoken(image.children or (), alt) if sheet.dialect.variables else alt
    mark = Mark(len(sheet.slots))
    sheet.ops.append("<img")
    for name, value in image.attrs.items():
        sheet.ops.append(f' {escape(name)}="')
        # The first of them, the alt text where there is one, gives the image its language.
        first = sheet.slots[mark.first] if len(sheet.slots) > mark.first else None
        _write_attribute(sheet, image, name, str(value), slot, first=first)
        sheet.ops.append('"')
    mark.last = min(mark.first + 1, len(sheet.slots))
    sheet.ops += (mark, " />" if sheet.dialect.xhtml else ">")
    return True


def _write_attribute(
    sheet: Sheet, image: Token, name: str, value: str, around: Slot, *, first: Slot | None
) -> None:
    shared = image.meta.get("label") is not None
    text = " ".join(value.split())
    if name == "src" or (name == "title" and shared):
        wanted = Address if name == "src" else SharedTitle
        parts = [part for part in html_parts([image], sheet.dialect) if isinstance(part, wanted)]
        sheet.ops.append(Raw(parts, around.reference, first))
    elif name in {"alt", "title"} and not sheet.scope.skip and has_letter(text):
        slot = Slot(value, around.reference, token=around.token)
        sheet.add(slot, text, "alt text" if name == "alt" else "image title", Markup.PLAIN)
        sheet.ops.append(Plain(slot, escape(value), first))
    elif sheet.dialect.variables and "{{" in value:
        sheet.ops.append(Raw(in_attributes([escape(value)]), around.reference, first))
    else:
        sheet.ops.append(escape(value))
