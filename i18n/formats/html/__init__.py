"""HTML: whole pages and parts of pages, cut by the places of their texts and never written anew."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from i18n.errors import InputError, Problem
from i18n.formats import frontmatter
from i18n.formats.base import Format, Options
from i18n.formats.conflicts import conflicts
from i18n.formats.directives import Directives, all_faults, joined_applies, occur
from i18n.formats.html.compiler import Compiler, TooLargeError
from i18n.formats.html.document import HeadingPlace, HtmlDocument
from i18n.formats.html.elements import rules_of
from i18n.formats.html.ops import compacted
from i18n.formats.html.sheet import Found, Sheet
from i18n.formats.keys import key_units, note_keys
from i18n.formats.size import refuse_long
from i18n.formats.spans import Span
from i18n.locales import locale
from i18n.markup_html import plain
from i18n.model import Applies, MessageKey, Reference, Unit

__all__ = ["HTML", "HtmlDocument", "parse"]

_LINE_BREAK = re.compile(r"\r\n?|\n")
_STATEMENT = re.compile(r"\{%|<%|<\?")
"""What may write one of two halves of an element."""
MAX_LENGTH = 20_000_000
"""The most characters of a file: whole specifications are written on one page."""
_OPEN = {
    "comment": ("a comment that is not closed", "end it with -->"),
    "tag": ("a tag that is not closed", "is a quotation mark or > missing?"),
}


@dataclass(slots=True, eq=False)
class _File:
    """An HTML file while it is read: where its texts go."""

    path: str
    applies: Applies
    lines: list[int]
    """Where each line begins."""
    spans: list[Span] = field(default_factory=list)
    headings: list[HeadingPlace] = field(default_factory=list)
    meta: dict[str, int] = field(default_factory=dict)
    outline: list[tuple[int, str]] = field(default_factory=list)
    """Level and text of the headings above."""

    @property
    def count(self) -> int:
        """How many texts there are."""
        return len(self.spans)

    def reference(self, place: int) -> Reference:
        """Where a place is."""
        return Reference(self.path, bisect_right(self.lines, place))

    def problem(self, place: int, what: str, fix: str) -> Problem:
        """A fault at a place."""
        line = bisect_right(self.lines, place)
        return Problem(self.path, line, place - self.lines[line - 1] + 1, what, fix)

    def add(self, found: Found) -> int:
        """Take a text, and give its index."""
        index = len(self.spans)
        if found.level:
            while self.outline and self.outline[-1][0] >= found.level:
                self.outline.pop()
        scope = found.scope
        unit = Unit(
            MessageKey(found.msgid, scope.context),
            found.kind,
            found.markup,
            self.reference(found.start),
            tuple(text for _, text in self.outline),
            scope.note,
            safety=scope.safety,
            minor=scope.minor,
            applies=joined_applies(self.applies, scope.applies),
        )
        self.spans.append(Span(found.start, found.end, unit, found.written))
        if found.level:
            self.outline.append((found.level, plain(found.msgid)))
            self.headings.append(HeadingPlace(found.level, found.id, index))
        if found.meta:
            self.meta.setdefault(found.meta, index)
        return index


def parse(path: str, text: str, options: Options) -> HtmlDocument:
    """An HTML page or a part of one. Raises InputError with every fault of it, and for its length."""
    refuse_long(path, text, length=MAX_LENGTH, lines=MAX_LENGTH)
    if "<<<<<<< " in text and (faults := conflicts(path, _LINE_BREAK.sub("\n", text))):
        raise InputError(faults)
    front, body = frontmatter.split_file(path, text) if options.front else (frontmatter.FrontMatter(), 0)
    if isinstance(said := front.values.get("source_locale"), str):
        options = replace(options, source_locale=locale(said))
    lines = [0, *(found.end() for found in _LINE_BREAK.finditer(text))]
    file = _File(path, front.applies, lines)
    directives = Directives(path, 0) if occur(text) else None
    sheet = Sheet(text, file, options, directives)
    compiler = Compiler(sheet, rules_of(options))
    try:
        ops = compiler.compile(body)
    except TooLargeError as error:
        raise InputError(file.problem(*error.args)) from None
    keys = key_units(path, front, text, options)
    problems = [*sheet.problems, *(directives.problems if directives else ())]
    if compiler.unclosed is not None:
        name = compiler.unclosed.name
        what, fix = _OPEN.get(name or "tag") or (f"<{name}> is not closed", f"add </{name}>")
        problems.append(file.problem(compiler.unclosed.start, what, fix))
    elif not sheet.whole and not _STATEMENT.search(text):
        # It would close, or leave open, what is around it on the page of the site.
        problems += [file.problem(*one) for one in compiler.torn]
    if options.variables is not None and "{{" in text:
        note_keys(sheet.used, keys, front, options)
        problems += sorted(set(sheet.used.faults(path, text, options.variables)))
    if problems:
        raise InputError(all_faults(problems))
    return HtmlDocument(
        path,
        text,
        front,
        body,
        keys,
        options,
        tuple(file.spans),
        compacted(ops),
        tuple(file.headings),
        file.meta,
        tuple(sheet.changes),
        sheet.whole,
    )


HTML = Format("html", frozenset({".html", ".htm"}), parse)
