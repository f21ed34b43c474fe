"""How HTML is written in a locale: the source's own characters, and between them texts, marks and addresses.

HTML files and the raw HTML of Markdown pages are put together by the same ops.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from i18n.charrefs import unescape
from i18n.formats.html.addresses import with_addresses
from i18n.formats.html.base import Op, Page, write
from i18n.formats.html.writing import json_written, one_line
from i18n.formats.marks import language_of
from i18n.locales import Locale
from i18n.markup import Variable
from i18n.markup_html import escaped
from i18n.model import Applies, Localized, Markup, Reference
from i18n.variables import (
    Place,
    Variables,
    filled,
    filled_address,
    filled_html,
    filled_part,
    in_quotes,
    names_in,
)


def _context(page: Page) -> str:
    return page.contexts[-1] if page.contexts else ""


def _visible(mark: str, page: Page) -> str:
    """A mark as attributes; where what is around is in another language, the page's own is said again."""
    if not mark or "lang=" in mark or "lang=" not in _context(page):
        return mark
    return f"{language_of(page.locale)}{mark}"


@dataclass(slots=True, eq=False)
class Enter:
    """Inside a start tag, behind its name: the mark that the texts of the element have in common."""

    has: frozenset[str]
    """Which of ``lang`` and ``dir`` the author wrote on it."""
    foreign: bool = False
    """Whether it is an element of SVG, which knows no ``dir``."""
    own: list[int] = field(default_factory=list)
    """The texts of its attributes."""
    first: int = 0
    last: int = -1
    """Where all texts in it stand in it and not in a block in it: up to which they do; else before ``first``."""

    @property
    def idle(self) -> bool:
        """Whether there is nothing to mark, and nothing that depends on it."""
        return not self.own and self.last <= self.first and "lang" not in self.has

    def write(self, page: Page) -> None:
        """Write the attributes that are not around it already."""
        around = _context(page)
        mark, shown = around, ""
        if self.first >= page.covered:
            shared = self._shared(page)
            if shared is not None:
                mark = shared
                shown = "" if mark == around else _visible(mark, page) or language_of(page.locale)
            elif self.own and page.marks[self.own[0]] is not None:
                # Only its language: that something is missing is not said of all that is in it.
                own = page.marks[self.own[0]] or ""
                mark = own if own == around else re.sub(' data-i18n="[^"]*"', "", own)
                shown = "" if mark == around else _visible(mark, page) or language_of(page.locale)
        for name in self.has | ({"dir"} if self.foreign else set()):
            shown = re.sub(f' {name}="[^"]*"', "", shown)
        if shown:
            page.out.append(shown)
        page.contexts.append(mark)

    def _shared(self, page: Page) -> str | None:
        """The mark of all texts in it; None for several, and where texts stand in blocks in it."""
        if self.last <= self.first:
            return None
        found = {mark for mark in page.marks[self.first : self.last] if mark is not None}
        return found.pop() if len(found) == 1 else None


@dataclass(slots=True, eq=False)
class Leave:
    """Where an element ends that could have a mark."""

    enter: Enter

    def write(self, page: Page) -> None:
        """Be in the element around it again."""
        page.contexts.pop()


@dataclass(slots=True, eq=False)
class Language:
    """The value of a ``lang`` or ``dir`` that says the source's language: it is the page's from now on."""

    start: int
    """Its place in the source."""
    end: int
    raw: str
    quote: str
    direction: bool = False
    source: Locale | None = None
    translated: bool = False
    """Whether the element holds a text that is translated; else it stays in the source's language."""

    def written(self, locale: Locale) -> str:
        """The value for a locale."""
        value = locale.direction if self.direction else locale.tag
        return value if self.quote else f'"{value}"'

    def write(self, page: Page) -> None:
        """Write what the text in the element is in."""
        if not self.translated:
            page.out.append(self.raw)
            return
        name = "dir" if self.direction else "lang"
        found = re.search(f'{name}="([^"]*)"', _context(page))
        value = found[1] if found else page.locale.direction if self.direction else page.locale.tag
        if not found and page.locale == self.source:
            page.out.append(self.raw)
        else:
            page.out.append(value if self.quote else f'"{value}"')


@dataclass(slots=True, eq=False)
class Text:
    """A text, in its language."""

    index: int
    msgid: str
    source: tuple[Op | str, ...]
    """The source's own characters, its addresses among them."""
    reference: Reference
    plain: bool = False
    """Whether only text may stand there."""
    tag: str = "span"
    """What carries its mark, where the element it stands in does not; empty where nothing may."""
    addresses: bool = True
    """Whether its addresses are the page's to give."""
    raw: str = ""
    """The source's characters, where they hold variables."""
    place: Place = "text"
    """What a variable in it may be."""

    def write(self, page: Page) -> None:
        """Write it, in an element of its own where it is in another language than what is around it."""
        mark = page.marks[self.index] or ""
        around = _context(page)
        if self.tag and self.index >= page.covered and mark != around:
            shown = _visible(mark, page) or language_of(page.locale)
            if self.tag != "span":
                shown = re.sub(' dir="[^"]*"', "", shown)
            page.out.append(f"<{self.tag}{shown}>")
            self._write(page)
            page.out.append(f"</{self.tag}>")
        else:
            self._write(page)

    def _write(self, page: Page) -> None:
        answer = page.answers[self.index]
        same = answer is None or answer.text == self.msgid
        text = self.raw if answer is None or same else answer.text
        if page.variables is not None and "{{" in text:
            self._write_filled(page, text, page.variables, same=same)
        elif answer is None or same:
            write(self.source, page)
        elif self.plain:
            page.out.append(escaped(answer.text))
        elif self.addresses and "=" in answer.text and "<" in answer.text:
            write(with_addresses(answer.text, self.reference), page)
        else:
            page.out.append(answer.text)

    def _write_filled(self, page: Page, text: str, variables: Variables, *, same: bool) -> None:
        answer = page.answers[self.index]
        locale = page.locale if answer is None else answer.locale
        markup = Markup.PLAIN if self.plain else Markup.HTML
        allowed = None if same else names_in(self.msgid, markup)
        if self.plain:
            said = unescape(text) if same else text
            page.out.append(escaped(filled(said, variables, page.locale, locale, allowed)))
            return
        html = filled_html(text, variables, page.locale, locale, allowed, place=self.place)
        write(with_addresses(html, self.reference) if self.addresses else (html,), page)


@dataclass(slots=True, eq=False)
class Hole:
    """A variable that stands in no text that is translated."""

    part: Variable
    language: Locale | None = None
    """Of what it stands in; None for the page's."""

    def write(self, page: Page) -> None:
        """Write what it says on the page."""
        if page.variables is None:
            page.out.append(self.part.raw)
        else:
            page.out.append(filled_part(self.part, page.variables, page.locale, self.language or page.locale))


@dataclass(slots=True, eq=False)
class Varying:
    """Plain text that is not translated but holds variables: the value of an attribute, or a title."""

    raw: str
    value: str
    """With its entities replaced."""
    quote: str | None = None
    """The mark around the value of an attribute, empty for none; None for a title."""
    address: bool = False
    language: Locale | None = None
    """Of what it stands in; None for the page's."""

    def write(self, page: Page) -> None:
        """Write it, with what the variables say in the page's locale."""
        said = self.value
        if page.variables is not None:
            fill = filled_address if self.address else filled
            said = fill(said, page.variables, page.locale, self.language or page.locale)
        if said == self.value:
            page.out.append(self.raw)
        else:
            page.out.append(escaped(said) if self.quote is None else in_quotes(said, self.quote))


@dataclass(slots=True, eq=False)
class Value:
    """A text that is an attribute's value."""

    index: int
    msgid: str
    raw: str
    quote: str

    def write(self, page: Page) -> None:
        """Write it, escaped. An element has one language: a text that is not in it stays empty."""
        answer = page.answers[self.index]
        empty = self.index >= page.covered and _spoken(page.marks[self.index]) != _spoken(_context(page))
        said = self.msgid if answer is None else _filled(answer, self.msgid, page)
        if answer is None or (said == self.msgid and not empty):
            page.out.append(self.raw)
        else:
            quote = self.quote or '"'
            text = "" if empty else escaped(one_line(said), f"&<>{quote}")
            page.out.append(text if self.quote else f'"{text}"')


def _filled(answer: Localized, msgid: str, page: Page) -> str:
    """A plain text with its variables filled in."""
    if page.variables is None or "{{" not in answer.text:
        return answer.text
    allowed = None if answer.text == msgid else names_in(msgid, Markup.PLAIN)
    return filled(answer.text, page.variables, page.locale, answer.locale, allowed)


def _spoken(mark: str | None) -> str:
    """What a mark says of the language alone."""
    found = re.search('lang="([^"]*)"', mark or "")
    return found[1] if found else ""


@dataclass(slots=True, eq=False)
class JsonValue:
    """A text in a script that holds data."""

    index: int
    msgid: str
    raw: str

    def write(self, page: Page) -> None:
        """Write it, escaped. Data have no place for a mark."""
        answer = page.answers[self.index]
        said = self.msgid if answer is None else _filled(answer, self.msgid, page)
        page.out.append(self.raw if said == self.msgid else json_written(said))


@dataclass(slots=True, eq=False)
class Root:
    """In the start tag of a page, or in its place where nobody wrote it: its language and its direction."""

    language: bool
    """Whether no ``lang`` stands there."""
    direction: bool
    """Whether no ``dir`` stands there."""
    source: Locale | None
    tag: bool = False

    def attributes(self, locale: Locale) -> str:
        """What is missing there, for a locale."""
        found = f' lang="{locale.tag}"' if self.language else ""
        if self.direction:
            found += f' dir="{locale.direction}"'
        return f"<html{found}>" if self.tag else found

    def write(self, page: Page) -> None:
        """Write it; in the source's language the page stays as it is."""
        if page.locale != self.source:
            page.out.append(self.attributes(page.locale))


@dataclass(slots=True, eq=False)
class HeadEnd:
    """Where more can be said in the head of a page."""

    def write(self, page: Page) -> None:
        """Take down the place."""
        page.heads.append(len(page.out))


@dataclass(slots=True, eq=False)
class Limited:
    """A part that is there for some locales."""

    applies: Applies
    ops: list[Op | str] = field(default_factory=list)

    def write(self, page: Page) -> None:
        """Write it for these."""
        if self.applies.to(page.locale):
            write(self.ops, page)


def compacted(ops: Sequence[Op | str]) -> list[Op | str]:
    """The same ops without those that do nothing, neighbouring strings made one."""
    out: list[Op | str] = []
    strings: list[str] = []
    for op in ops:
        if isinstance(op, str):
            strings.append(op)
            continue
        if (isinstance(op, Enter) and op.idle) or (isinstance(op, Leave) and op.enter.idle):
            continue
        if strings:
            out.append("".join(strings))
            strings = []
        if isinstance(op, Limited):
            op.ops = compacted(op.ops)
        out.append(op)
    if strings:
        out.append("".join(strings))
    return out
