"""The values every floor speaks of: unit, message, catalog, state. No files, no libraries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from i18n.locales import Locale
from i18n.withdrawal import Withdrawal, withdrawal


class MessageKey(NamedTuple):
    """What makes two messages the same message. ``msgctxt=None`` is not ``msgctxt=""``."""

    msgid: str
    msgctxt: str | None = None


class Reference(NamedTuple):
    """A place in the source. Sorts by path, then line."""

    path: str
    """Relative to the site folder, with forward slashes: ``content/risks.md``."""
    line: int
    """From 1."""


class Markup(StrEnum):
    """How the text of a unit is read: what is special in it."""

    MARKDOWN = "markdown"
    HTML = "html"
    PLAIN = "plain"
    """Nothing is special: it is escaped wherever it goes."""


@dataclass(frozen=True, slots=True)
class Applies:
    """The locales that a unit, block or document is there for. What does not apply is never missing."""

    only: frozenset[str] = frozenset()
    """BCP 47 tags; empty means every locale."""
    excluded: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    """Tags of the locales that have their own text in its place. They do not stand for their children."""

    def to(self, locale: Locale) -> bool:
        """Whether the locale is meant; a parent's tag stands for its children (``es`` for ``es-MX``)."""
        if locale.tag in self.own:
            return False
        tags = {locale.tag, *(parent.tag for parent in locale.parents)}
        if self.excluded & tags:
            return False
        return not self.only or bool(self.only & tags)


EVERYWHERE = Applies()


@dataclass(frozen=True, slots=True)
class Unit:
    """One translatable piece of one document. Several units may share one message."""

    key: MessageKey
    kind: str
    """What it is, in words for a translator: ``heading``, ``table cell``, ``alt text`` …"""
    markup: Markup
    reference: Reference
    trail: tuple[str, ...] = ()
    """The headings above it, outermost first, as plain text."""
    note: str = ""
    """The author's comment for translators."""
    plural: str | None = None
    """The msgid_plural, for messages of templates that count."""
    safety: bool = False
    """The author marked it: a wrong translation can harm."""
    applies: Applies = EVERYWHERE
    flags: frozenset[str] = frozenset()
    """gettext format flags for the message, such as ``python-format``."""
    locale: Locale | None = None
    """The language that the text is written in; None: that of the site."""
    minor: bool = False
    """The author says that its change since the last sync is minor."""


def units_by_key(units: Iterable[Unit]) -> dict[MessageKey, list[Unit]]:
    """The units that each message stands for, in their order."""
    found: dict[MessageKey, list[Unit]] = {}
    for unit in units:
        found.setdefault(unit.key, []).append(unit)
    return found


def markups_of(units: Iterable[Unit]) -> tuple[Markup, ...]:
    """How the units of a message are read, each once, sorted; a message without units is Markdown."""
    return tuple(sorted({unit.markup for unit in units})) or (Markup.MARKDOWN,)


FUZZY = "fuzzy"
"""The flag of a message whose translation needs work."""


class State(StrEnum):
    """How a unit stands in a locale. Derived, never stored."""

    CURRENT = "current"
    FUZZY = "fuzzy"
    MISSING = "missing"
    """Not translated, refused, or in a damaged part of a catalog."""


class Localized(NamedTuple):
    """An answer to a unit: the text to show, the locale it is in, the state of the unit in the locale asked for."""

    text: str
    locale: Locale
    """The language the reader really gets."""
    state: State
    outdated: bool = False
    """The text is an old translation, of a source that has changed since."""


Translate = Callable[[Unit], Localized]

Labels = Callable[[str], Localized]
"""Gives the theme's text, in the page's locale, for a word that a format adds: ``Note``, ``Footnotes``."""


class Href(NamedTuple):
    """A link or image address as the author wrote it."""

    url: str
    image: bool = False


class Link(NamedTuple):
    """An address as the page shall have it."""

    url: str
    hreflang: str | None = None
    """The BCP 47 tag of the target where it is not in the page's own locale."""
    note: Localized | None = None
    """What follows the text of a link to such a target: ``(in English)``."""
    state: State | None = None
    """Of a file that the page's locale should have of its own, and has not, or not as its source is now."""


Resolve = Callable[[Href, Reference], Link]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a rendered page, for its contents list."""

    level: int
    id: str
    """The source's id, in every locale; empty where the page has none."""
    text: Localized
    """Plain text, without markup."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document in one locale."""

    html: str
    meta: Mapping[str, Localized]
    """The translatable front matter, by key, and ``title`` from the first heading where front matter has none."""
    headings: tuple[Heading, ...]
    links: tuple[tuple[Href, Reference], ...]
    """Every address asked of ``resolve``, in order."""
    states: tuple[tuple[Unit, State], ...]
    """Every unit that applies to the locale, in order, with its state."""
    has_h1: bool = False
    """Whether the body has a heading of level 1; where it has none, a page prints its title as one."""
    whole: bool = False
    """Whether ``html`` is a page of its own, which no other is put around."""
    plain: str = ""
    """The same as plain text, of formats whose pages have such a file beside them."""
    head_end: int = -1
    """Of a whole page: where in ``html`` its head ends; -1 where it has none."""


class Spliced(NamedTuple):
    """A document's source with its texts in another locale."""

    text: str
    """The whole file. Every byte that is no translated text is the source's, line ends included."""
    refused: tuple[tuple[Unit, str], ...] = ()
    """The units that stay as the source has them because their text cannot stand there, and why."""


class Document(Protocol):
    """One parsed source file.

    Law 2, one walk: for every locale, ``render`` asks for exactly the units of ``units()`` that apply to it,
    in the same order.
    """

    @property
    def path(self) -> str:
        """Relative to the site folder, with forward slashes."""

    @property
    def meta(self) -> Mapping[str, object]:
        """The front matter as it stands: str, bool, int, float, list, dict, date as text."""

    @property
    def applies(self) -> Applies:
        """The locales that the whole document is for."""

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order."""

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The document in a locale. Law 1: with every text unchanged, the plain render of the source.

        Of a format whose files are no pages, the whole file for that locale.
        """

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The source file with its texts in a locale, read as a source of the same shape.

        Asks for the units that apply to the locale, in the order of ``units()``. With every text unchanged it is
        the source, byte for byte.
        """


@dataclass(frozen=True, slots=True)
class Previous:
    """What the source said when the translation was made (``#|``)."""

    msgid: str
    msgctxt: str | None = None
    msgid_plural: str | None = None


class Raw(Protocol):
    """Where in a PO file a message stands. Keeps its bytes, and reads its comments when they are asked for."""

    def fill(self, message: Message) -> None:
        """Sets the attributes of the message that reading has left for later."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a catalog. ``state`` is derived.

    Most comments are never looked at: those of a message that was read are taken from ``raw`` the first time
    one is asked for. They look no different from outside.
    """

    key: MessageKey
    msgstr: tuple[str, ...]
    """One text, or one per plural form. Untranslated: empty strings."""
    msgid_plural: str | None = None
    translator_comments: tuple[str, ...] = ()
    """``# …``, a text per line, without the ``# ``."""
    extracted_comments: tuple[str, ...] = ()
    """``#. …``"""
    references: tuple[str, ...] = ()
    """``#: …``: file, or file:line."""
    flags: tuple[str, ...] = ()
    """``#, …``, in the order of the file, unknown ones kept."""
    previous: Previous | None = None
    obsolete: bool = False
    other_comments: tuple[str, ...] = ()
    """Comment lines of a kind that we do not know (``#=`` …), verbatim."""
    line: int | None = field(default=None, compare=False)
    """The line where the message begins (its first comment), from 1."""
    raw: Raw | None = field(default=None, init=False, compare=False, repr=False)
    """The bytes of the file that this message was read from. No constructor takes it, so that a changed copy
    has none and is written anew; ``po.edit`` keeps the lines that did not change."""

    if not TYPE_CHECKING:  # for a type checker every attribute is there

        def __getattr__(self, name: str) -> object:
            """The value of a slot that reading has left empty. Raises AttributeError for any other name."""
            if name not in _LATER:
                raise AttributeError(f"a message has no {name!r}", name=name, obj=self)
            self.raw.fill(self)
            return getattr(self, name)

    @property
    def fuzzy(self) -> bool:
        """Whether the translation needs work: the flag ``fuzzy``."""
        return FUZZY in self.flags

    @property
    def translated(self) -> bool:
        """Whether every form has a text, fuzzy or not."""
        return all(self.msgstr)

    @property
    def withdrawal(self) -> Withdrawal | None:
        """The note by which the translation was taken offline; None where none is, or another one stands there now."""
        comments = self.translator_comments
        return withdrawal(comments, self.msgstr) if comments else None

    @property
    def state(self) -> State:
        """Current, fuzzy or missing. A msgstr equal to the msgid is current; one that was withdrawn needs work."""
        if not any(self.msgstr):
            return State.MISSING
        if self.fuzzy or self.withdrawal is not None:
            return State.FUZZY
        return State.CURRENT if all(self.msgstr) else State.MISSING


_LATER = frozenset(
    {
        "translator_comments",
        "extracted_comments",
        "references",
        "flags",
        "previous",
        "other_comments",
    }
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a PO file is written, kept from the file as it was read."""

    newline: str = "\n"
    bom: bool = False
    wrap: int | None = None
    """The column at which lines are folded; None: only at ``\\n``."""
    tail: str = ""
    """What stands after the last message (comments, blank lines), verbatim."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The messages of one domain in one locale; of no locale: the template (POT)."""

    locale: Locale | None
    header: Message | None
    """The message with the empty msgid; its msgstr holds the header fields."""
    messages: tuple[Message, ...]
    """In the order of the file, obsolete ones included, the header not."""
    style: Style = Style()
    path: str = ""
    """Where it was read from, relative to the site; empty when made in memory."""
