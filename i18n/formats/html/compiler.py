"""HTML read once, for all locales: its tokens one by one, in the elements that they open and close."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from i18n.formats.directives import Scope, is_directive
from i18n.formats.html.base import Op
from i18n.formats.html.elements import Element, Rules
from i18n.formats.html.ops import HeadEnd
from i18n.formats.html.runs import Item
from i18n.formats.html.sheet import Sheet
from i18n.formats.html.tags import write_missing_root, write_tag
from i18n.formats.html.texts import write_plain, write_raw, write_run
from i18n.formats.html.where import where_in
from i18n.markup_html import (
    VOID,
    Token,
    TooMuchError,
    closed_by,
    divides,
    ended_by,
    has_words,
    may_lack_end,
    only_draws,
    tokens,
)

MAX_NESTING = 400
"""How deep elements may nest; browsers stop at 512."""
MAX_TAGS = 500_000
"""How many tags, comments and expressions one file may hold."""
_MAX_ITEMS = 10_000
"""How many pieces one text may have; a longer one is written as it stands."""

_MOST_TORN = 100

_SVG_END = re.compile(r"</svg\s*>", re.IGNORECASE)
_BASE = re.compile(r"<base\s[^>]*href", re.IGNORECASE)


class TooLargeError(Exception):
    """More than one file may hold. Its arguments: the place, what is wrong, what to do."""


@dataclass(slots=True, eq=False)
class Compiler:
    """Goes through the tokens of a text once."""

    sheet: Sheet
    rules: Rules
    unclosed: Token | None = None
    """What begins and does not end."""
    torn: list[tuple[int, str, str]] = field(default_factory=list)
    """Tags whose other half is missing or misplaced: where, what is wrong, what to do. Not more than a hundred."""
    _names: list[str] = field(default_factory=list)
    """Those of the open elements."""
    _run: list[Item] = field(default_factory=list)
    _begun: bool = False
    """Whether something was said, so that no doctype can come."""
    _head_ended: bool = False

    def compile(self, position: int = 0) -> list[Op | str]:
        """The ops of the whole text, from a place on. Raises TooLargeError."""
        sheet = self.sheet
        sheet.addresses = _BASE.search(sheet.text) is None
        beyond = count = 0
        try:
            for token in tokens(sheet.text, position):
                if token.start < beyond:
                    continue
                count += token.kind != "text"
                if count > MAX_TAGS:
                    raise TooLargeError(token.start, f"holds more than {MAX_TAGS:,} tags", "divide it")
                beyond = self._take(token)
        except TooMuchError as error:
            raise TooLargeError(
                error.args[0], "a tag with more than 1,000 attributes", "is a quotation mark missing?"
            ) from None
        self._flush()
        self._pop_to(0)
        if sheet.directives is not None:
            sheet.directives.finish()
        return sheet.all_ops

    def _take(self, token: Token) -> int:
        """Read one token; gives the place up to which no other is wanted."""
        kind, sheet = token.kind, self.sheet
        if not self._begun and kind not in {"doctype", "comment", "expression"}:
            self._begun = bool(sheet.text[token.start : token.end].strip())
        if kind == "text":
            self._text(token)
        elif kind == "start":
            return self._start(token)
        elif kind == "end":
            self._end(token)
        elif kind == "raw":
            write_raw(sheet, token)
        elif kind == "comment" and sheet.directives is not None and is_directive(sheet.text, token.start):
            self._flush()
            line = sheet.home.reference(token.start).line
            sheet.directives.read(sheet.text[token.start : token.end], line)
            sheet.follow()
        elif kind in {"comment", "expression"}:
            self._append(Item(token, None))
        else:
            self._flush()
            sheet.literal(token.start, token.end)
            if kind == "open":
                self.unclosed = token
            elif sheet.file and not self._begun:
                sheet.whole = self._begun = True
                write_missing_root(sheet, token.end)
        return 0

    def _append(self, item: Item) -> None:
        self._run.append(item)
        if len(self._run) >= _MAX_ITEMS:
            write_plain(self.sheet, self._run, where_in(self.sheet, self._run), silent=True)
            self._run = []

    def _flush(self) -> None:
        """Write the run so far."""
        if self._run:
            run, self._run = self._run, []
            write_run(self.sheet, run)

    def _text(self, token: Token) -> None:
        element = self.sheet.stack[-1]
        words = element.open and has_words(self.sheet.text[token.start : token.end])
        item = Item(token, element, words)
        if element.svg:
            self._flush()
            self._run.append(item)
            self._flush()
        else:
            self._append(item)

    def _start(self, token: Token) -> int:
        sheet, name = self.sheet, token.name
        if name == "svg" and (end := self._picture(token)):
            self._append(Item(token._replace(end=end), None, picture=True))
            return end
        svg = sheet.stack[-1].svg
        said = self._end_before(name, svg=svg) if svg or divides(name) else None
        element = self.rules.element(token, sheet.stack, said)
        alone = name in VOID or (token.closed and svg)
        if element.block:
            self._flush()
            write_tag(sheet, element, token)
            if alone:
                sheet.leave(element)
        else:
            self._append(Item(token, element))
        if not alone:
            self._push(element, token)
        return 0

    def _end_before(self, name: str, *, svg: bool) -> Scope | None:
        """End what a block ends where it begins; gives what directives say of it."""
        self._flush()
        if not svg:
            self._pop_to(ended_by(name, self._names))
        if name == "body":
            self._end_head()
        directives = self.sheet.directives
        return None if directives is None else directives.take()

    def _push(self, element: Element, token: Token) -> None:
        self.sheet.stack.append(element)
        self._names.append(element.name)
        if element.block and self.sheet.directives is not None:
            self.sheet.directives.enter(element.serial)
        if len(self._names) > MAX_NESTING:
            what = f"elements nest more than {MAX_NESTING} deep"
            raise TooLargeError(token.start, what, "write them flatter")

    def _picture(self, token: Token) -> int:
        """Where a drawing without texts ends; 0 for one with texts."""
        if token.closed:
            return 0
        end = _SVG_END.search(self.sheet.text, token.end)
        if end is None or not only_draws(self.sheet.text, token.start, end.start()):
            return 0
        return end.end()

    def _end(self, token: Token) -> None:
        sheet = self.sheet
        keep = closed_by(token.name, self._names)
        if keep < len(self._names):
            element = sheet.stack[keep + 1]
            if element.block:
                self._flush()
                if token.name in {"head", "html"}:
                    self._end_head()
                self._pop_to(keep + 1)
                element.ended = True
                self._pop_to(keep)
                sheet.literal(token.start, token.end)
                return
            if not any(one.block for one in sheet.stack[keep + 2 :]):
                for one in sheet.stack[keep + 2 :]:
                    self._miss(one)
                del sheet.stack[keep + 1 :], self._names[keep:]
                self._append(Item(token, element))
                return
        # It ends nothing that stands here.
        if token.name != "br" and not may_lack_end(token.name):
            fix = "take it out, or open it in the same element"
            self._tear(token.start, f"</{token.name}> closes nothing here", fix)
        if divides(token.name):
            self._flush()
            sheet.literal(token.start, token.end)
        else:
            self._append(Item(token, None))

    def _miss(self, element: Element) -> None:
        """Take down that an element has no end."""
        if not element.ended and element.token is not None and not may_lack_end(element.name):
            self._tear(element.token.start, f"<{element.name}> is not closed", f"add </{element.name}>")

    def _tear(self, place: int, what: str, fix: str) -> None:
        if len(self.torn) < _MOST_TORN:
            self.torn.append((place, what, fix))

    def _pop_to(self, keep: int) -> None:
        """End all elements but the first ``keep``."""
        sheet = self.sheet
        while len(self._names) > keep:
            self._names.pop()
            element = sheet.stack.pop()
            self._miss(element)
            sheet.leave(element)
            if not element.block:
                continue
            if sheet.directives is not None:
                sheet.directives.leave()
                sheet.follow()
            if sheet.home.count > element.first:
                for around in reversed(sheet.stack):
                    around.nested = True
                    if around.block:
                        break

    def _end_head(self) -> None:
        if self.sheet.whole and not self._head_ended:
            self._head_ended = True
            self.sheet.ops.append(HeadEnd())
