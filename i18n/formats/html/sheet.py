"""An HTML text while it is read: the ops so far, the open elements, and where its texts go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from i18n.errors import Problem
from i18n.formats.base import Options
from i18n.formats.directives import Directives, Scope, within
from i18n.formats.html.base import Op
from i18n.formats.html.elements import Element, top
from i18n.formats.html.ops import Leave, Limited
from i18n.formats.spans import Change
from i18n.formats.uses import Uses
from i18n.markup_html import Attribute
from i18n.model import EVERYWHERE, Applies, Markup, Reference
from i18n.variables import is_address


class Found(NamedTuple):
    """A text that was found."""

    msgid: str
    kind: str
    markup: Markup
    start: int
    """Its place in the source, in characters."""
    end: int
    scope: Scope
    written: Callable[[str], str | None]
    """Another text as it stands in its place; None where it cannot."""
    level: int = 0
    """Of a heading, 1 to 6."""
    id: str = ""
    """Of a heading."""
    meta: str = ""
    """``title`` or ``description``, where it is the page's."""


class Home(Protocol):
    """Where the texts of HTML belong to: a file, or a page in Markdown."""

    @property
    def count(self) -> int:
        """How many texts there are."""

    def add(self, found: Found) -> int:
        """Take a text, and give its index."""

    def reference(self, place: int) -> Reference:
        """Where a place is."""


@dataclass(slots=True, eq=False)
class Sheet:
    """What the steps of reading share."""

    text: str
    home: Home
    options: Options
    directives: Directives | None
    """Those of a text that may hold some."""
    addresses: bool = True
    """Whether its addresses are relative to its own place."""
    file: bool = True
    """Whether it is a file, which can be a page of its own; else it is a part of one."""
    whole: bool = False
    """Whether it is a page of its own."""
    used: Uses = field(default_factory=Uses)
    """The variables in it."""
    variable: bool = False
    """Whether it may hold some that mean something."""
    problems: list[Problem] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    stack: list[Element] = field(default_factory=lambda: [top()])
    """The open elements; the first is none, but what is around them all."""
    ops: list[Op | str] = field(default_factory=list)
    """Those of the part that is being read."""
    all_ops: list[Op | str] = field(default_factory=list)
    _applies: Applies = EVERYWHERE

    def __post_init__(self) -> None:
        self.ops = self.all_ops
        self.variable = self.options.variables is not None and "{{" in self.text

    @property
    def holder(self) -> Element:
        """The block that we are in."""
        return next(one for one in reversed(self.stack) if one.block)

    def literal(self, start: int, end: int) -> None:
        """Write the source's own characters."""
        if end > start:
            self.ops.append(self.text[start:end])

    def varies(self, text: str) -> bool:
        """Whether a text may hold variables that mean something."""
        return self.variable and "{{" in text

    def note_attribute(self, one: Attribute) -> None:
        """Take down the variables of an attribute's value."""
        self.used.note_value(one.value, self.home.reference(one.start), address=is_address(one.name))

    def leave(self, element: Element) -> None:
        """An element ends: whether it can say the language of its texts is known now."""
        enter = element.enter
        if enter is None or element.left:
            return
        element.left = True
        enter.first = element.first
        if self.home.count > element.first:
            self.translate_languages(element)
        enter.last = -1 if element.nested else self.home.count
        self.ops.append(Leave(enter))

    def translate_languages(self, element: Element) -> None:
        """What an element says of its language is the page's: there is a text in it."""
        for language in element.languages:
            if language.translated:
                continue
            language.translated = True
            self.changes.append(Change(language.start, language.end, language.written))

    def follow(self) -> None:
        """After a directive: from here on, ops may be for other locales."""
        applies = self.directives.scope.applies if self.directives else EVERYWHERE
        if applies == self._applies:
            return
        self._applies = applies
        self.ops = self.all_ops
        if applies != EVERYWHERE:
            part = Limited(applies)
            self.all_ops.append(part)
            self.ops = part.ops

    def scope(self, scope: Scope) -> Scope:
        """A scope with what the open directives say."""
        if self.directives is None:
            return scope
        return within(self.directives.scope, scope)

    @property
    def skipped(self) -> bool:
        """Whether an open directive says that nothing is translated here."""
        return self.directives is not None and self.directives.scope.skip
