"""The chosen texts of a data file: plain ones, and those that are documents of another format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from i18n.formats.directives import Scope, joined_applies
from i18n.formats.html import HtmlDocument
from i18n.formats.markdown import MarkdownDocument
from i18n.locales import Locale
from i18n.model import (
    Labels,
    Localized,
    Markup,
    MessageKey,
    Reference,
    Resolve,
    Spliced,
    Translate,
    Unit,
)
from i18n.scalars import Scalar, respaced


@dataclass(frozen=True, slots=True)
class Html:
    """A text of data that is a document, as HTML in a locale."""

    html: str


Shown = Localized | Html
"""What stands in the place of a chosen text."""
Ask = Callable[[Unit], Localized]


@dataclass(frozen=True, slots=True)
class Words:
    """A text in which nothing is special."""

    scalar: Scalar
    unit: Unit

    def units(self) -> Iterator[Unit]:
        """The one unit."""
        yield self.unit

    def shown(self, locale: Locale, ask: Ask, resolve: Resolve, labels: Labels | None) -> Shown:
        """The text in a locale."""
        del locale, resolve, labels  # it has neither links nor words of the theme
        return ask(self.unit)

    def spliced(self, locale: Locale, translate: Translate) -> Spliced:
        """The value in a locale, with the white space around it that the source has."""
        del locale
        return Spliced(respaced(self.scalar, translate(self.unit).text))


@dataclass(frozen=True, slots=True)
class Inner:
    """A text that is a document."""

    scalar: Scalar
    document: MarkdownDocument | HtmlDocument
    _units: Mapping[int, Unit] = field(repr=False)
    """The units as the data file has them, by the identity of those of the document."""

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order."""
        for unit in self.document.units():
            yield self._units[id(unit)]

    def shown(self, locale: Locale, ask: Ask, resolve: Resolve, labels: Labels | None) -> Shown:
        """The text as HTML in a locale."""
        return Html(
            self.document.render(locale, lambda unit: ask(self._units[id(unit)]), resolve, labels).html
        )

    def spliced(self, locale: Locale, translate: Translate) -> Spliced:
        """The value in a locale."""
        made = self.document.splice(locale, lambda unit: translate(self._units[id(unit)]))
        return made._replace(refused=tuple((self._units[id(unit)], why) for unit, why in made.refused))


Piece = Words | Inner


def words(path: str, scalar: Scalar, scope: Scope, trail: tuple[str, ...], *, slug: bool) -> Words:
    """A plain text, or a part of an address."""
    unit = Unit(
        MessageKey(scalar.value.strip(), "slug" if slug else scope.context),
        "URL slug" if slug else "data text",
        Markup.PLAIN,
        Reference(path, scalar.line),
        trail,
        scope.note,
        safety=scope.safety,
        applies=scope.applies,
    )
    return Words(scalar, unit)


def inner(
    document: MarkdownDocument | HtmlDocument, scalar: Scalar, scope: Scope, trail: tuple[str, ...]
) -> Inner:
    """A text that is a document, its units with the place and the notes that the data file gives them."""
    return Inner(
        scalar, document, {id(unit): _placed(unit, scalar, scope, trail) for unit in document.units()}
    )


def _placed(unit: Unit, scalar: Scalar, scope: Scope, trail: tuple[str, ...]) -> Unit:
    context = unit.key.msgctxt if unit.key.msgctxt is not None else scope.context
    return replace(
        unit,
        key=MessageKey(unit.key.msgid, context),
        reference=Reference(unit.reference.path, line_in(scalar, unit.reference.line)),
        trail=(*trail, *unit.trail),
        note="\n".join(note for note in (scope.note, unit.note) if note),
        safety=scope.safety or unit.safety,
        applies=joined_applies(scope.applies, unit.applies),
    )


def line_in(scalar: Scalar, line: int) -> int:
    """The line of the file at which a line of a text stands, where the text is written on lines of its own."""
    if scalar.style == "|":
        return scalar.line + line
    dropped = scalar.style.count("\n")
    return scalar.line + line - 1 + dropped if len(scalar.style) > 1 else scalar.line
