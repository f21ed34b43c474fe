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
    State,
    Translate,
    Unit,
)
from i18n.scalars import Scalar, respaced
from i18n.variables import Variables, filled_answer, filled_html, filled_markdown


@dataclass(frozen=True, slots=True)
class Html:
    """A text of data that is a document, as HTML in a locale."""

    html: str


Shown = Localized | Html
"""What stands in the place of a chosen text."""
Ask = Callable[[Unit], Localized]


@dataclass(frozen=True, slots=True)
class Words:
    """A text in which nothing is special but variables."""

    scalar: Scalar
    unit: Unit | None
    """None for one that holds nothing but variables."""
    variables: Variables | None = None
    """None for one that holds none."""

    def units(self) -> Iterator[Unit]:
        """The one unit."""
        if self.unit is not None:
            yield self.unit

    def shown(self, locale: Locale, ask: Ask, resolve: Resolve, labels: Labels | None) -> Shown:
        """The text in a locale."""
        del resolve, labels  # it has neither links nor words of the theme
        return filled_answer(self._said(locale, ask), self.unit, self.variables, locale)

    def spliced(self, locale: Locale, translate: Translate) -> Spliced:
        """The value in a locale, with the white space around it that the source has."""
        return Spliced(respaced(self.scalar, self._said(locale, translate).text))

    def copied(self, locale: Locale, translate: Translate) -> Spliced:
        """The same, its variables filled in."""
        said = filled_answer(self._said(locale, translate), self.unit, self.variables, locale)
        return Spliced(respaced(self.scalar, said.text))

    def _said(self, locale: Locale, ask: Ask) -> Localized:
        if self.unit is None:
            return Localized(self.scalar.value.strip(), locale, State.CURRENT)
        return ask(self.unit)


@dataclass(frozen=True, slots=True)
class Inner:
    """A text that is a document."""

    scalar: Scalar
    document: MarkdownDocument | HtmlDocument
    _units: Mapping[int, Unit] = field(repr=False)
    """The units as the data file has them, by the identity of those of the document."""
    variables: Variables | None = None
    """None for one that holds none."""

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

    def copied(self, locale: Locale, translate: Translate) -> Spliced:
        """The same, its variables filled in."""
        made = self.spliced(locale, translate)
        if self.variables is None:
            return made
        fill = filled_html if isinstance(self.document, HtmlDocument) else filled_markdown
        return made._replace(text=fill(made.text, self.variables, locale, locale))


Piece = Words | Inner


def words_unit(path: str, scalar: Scalar, scope: Scope, trail: tuple[str, ...], *, slug: bool) -> Unit:
    """A plain text, or a part of an address."""
    return Unit(
        MessageKey(scalar.value.strip(), "slug" if slug else scope.context),
        "URL slug" if slug else "data text",
        Markup.PLAIN,
        Reference(path, scalar.line),
        trail,
        scope.note,
        safety=scope.safety,
        applies=scope.applies,
    )


def inner(
    document: MarkdownDocument | HtmlDocument,
    scalar: Scalar,
    scope: Scope,
    trail: tuple[str, ...],
    variables: Variables | None,
) -> Inner:
    """A text that is a document, its units with the place and the notes that the data file gives them."""
    units = {id(unit): _placed(unit, scalar, scope, trail) for unit in document.units()}
    return Inner(scalar, document, units, variables)


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
