"""Markdown: CommonMark, GFM, footnotes, definition lists, admonitions, directives, front matter."""

from __future__ import annotations

from i18n.errors import InputError, Problem
from i18n.formats import frontmatter
from i18n.formats.base import Format, Options
from i18n.formats.conflicts import conflicts
from i18n.formats.directives import Directives, all_faults, occur
from i18n.formats.keys import key_units, note_keys
from i18n.formats.markdown.document import MarkdownDocument
from i18n.formats.markdown.program import Slot
from i18n.formats.markdown.sheet import Sheet
from i18n.formats.markdown.steps import compile_page
from i18n.formats.size import refuse_long
from i18n.markup import COMMONMARK, MAX_NESTING, Dialect, has_letter
from i18n.markup.abbreviations import MOST
from i18n.markup.blocks import Blocks, blocks
from i18n.model import Markup, MessageKey, Reference, Unit
from i18n.variables import Variables

__all__ = ["MARKDOWN", "MarkdownDocument", "parse"]

_CODE = frozenset({"fence", "code_block"})


def parse(path: str, text: str, options: Options) -> MarkdownDocument:
    """A Markdown page. Raises InputError with every fault of its front matter and directives, and for its length."""
    refuse_long(path, text)
    written = text
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    whole = text
    variables = options.variables
    dialect = COMMONMARK
    if options.extensions:
        dialect = Dialect(
            math=options.math, abbr=options.abbr, variables=variables is not None and "{{" in text
        )
    front = frontmatter.FrontMatter()
    if options.extensions and options.front:
        front, text = frontmatter.split(path, text)
    first_line = front.body + 1
    page = _blocks(path, text, dialect, first_line)
    _refuse_depth(path, page, first_line)
    if len(page.abbreviations) > MOST:
        _refuse_many(path, page, first_line)
    if "<<<<<<< " in text:
        _refuse_conflicts(path, text, page, first_line)
    sheet = Sheet(path, options, dialect, page, first_line, front.applies)
    compile_page(sheet)
    if sheet.problems:
        raise InputError(all_faults(sheet.problems))
    slots = sheet.slots
    fronts = key_units(path, front, whole, options)
    keys = {key: _added(slots, unit) for key, unit in fronts.items()}
    titles = {
        definition.label: _added(slots, _title_unit(sheet, definition.title, definition.line))
        for definition in page.definitions
        if has_letter(definition.title)
    }
    titles |= {
        known.label: _added(slots, _title_unit(sheet, known.meaning, known.line, "abbreviation", known.label))
        for known in page.abbreviations
        if has_letter(known.meaning)
    }
    if variables is not None and dialect.variables:
        note_keys(sheet.used, fronts, front, options)
        _refuse_unknown(sheet, whole, variables)
    order = slots
    if keys or titles or page.footnotes:
        order = sorted(slots, key=lambda slot: slot.reference.line)
    return MarkdownDocument(
        path,
        front.values,
        front.applies,
        options,
        dialect,
        page.surroundings,
        sheet.segments,
        slots,
        order,
        sheet.headings,
        keys,
        titles,
        written,
        first_line,
    )


def _blocks(path: str, text: str, dialect: Dialect, first_line: int) -> Blocks:
    if not dialect.extensions or not occur(text):
        return blocks(text, dialect)
    directives = Directives(path, first_line)
    page = blocks(text, dialect, directives.apply)
    if directives.problems:
        raise InputError(all_faults(directives.problems))
    return page


def _refuse_depth(path: str, page: Blocks, first_line: int) -> None:
    """Raise InputError where blocks nest so deep that the parser leaves out what is in them."""
    deep = next((token for token in page.tokens if token.level >= MAX_NESTING - 1), None)
    if deep is not None:
        line = first_line + deep.map[0] if deep.map else None
        raise InputError(
            Problem(path, line, None, f"lists or quotes nest {MAX_NESTING} deep", "write them flatter")
        )


def _refuse_many(path: str, page: Blocks, first_line: int) -> None:
    what = f"defines {len(page.abbreviations)} abbreviations"
    line = first_line + page.abbreviations[MOST].line
    raise InputError(Problem(path, line, None, what, f"define no more than {MOST} on a page"))


def _refuse_conflicts(path: str, text: str, page: Blocks, first_line: int) -> None:
    """Raise InputError for each merge conflict that nobody has resolved. In code it may be what the page is about."""
    code = {line for token in page.tokens if token.type in _CODE and token.map for line in range(*token.map)}
    if problems := conflicts(path, text, first_line, code):
        raise InputError(problems)


def _refuse_unknown(sheet: Sheet, text: str, variables: Variables) -> None:
    """Raise InputError for the variables of a page that mean nothing."""
    for known in sheet.page.abbreviations:
        sheet.used.note_plain(known.meaning, Reference(sheet.path, known.line + sheet.first_line))
    for definition in sheet.page.definitions:
        sheet.used.note_plain(definition.title, Reference(sheet.path, definition.line + sheet.first_line))
    problems = sorted(set(sheet.used.faults(sheet.path, text, variables)))
    if problems:
        raise InputError(problems)


def _added(slots: list[Slot], unit: Unit) -> Slot:
    slot = Slot(unit.key.msgid, unit.reference, unit, len(slots))
    slots.append(slot)
    return slot


def _title_unit(sheet: Sheet, title: str, line: int, kind: str = "link title", note: str = "") -> Unit:
    reference = Reference(sheet.path, line + sheet.first_line)
    return Unit(
        MessageKey(" ".join(title.split())),
        kind,
        Markup.PLAIN,
        reference,
        sheet.trail_at(reference.line),
        note,
        applies=sheet.applies,
    )


MARKDOWN = Format("markdown", frozenset({".md", ".markdown"}), parse)
