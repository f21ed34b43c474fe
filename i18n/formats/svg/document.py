"""An SVG file, read once: its units, and the whole file in every locale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from i18n.formats.spans import Span, splice
from i18n.formats.svg.elements import Element
from i18n.formats.svg.localizing import Answer, Localizing
from i18n.formats.svg.places import Drawing, Place
from i18n.formats.svg.turning import Styles
from i18n.formats.svg.writing import written
from i18n.locales import Locale
from i18n.model import (
    EVERYWHERE,
    Applies,
    Labels,
    Localized,
    Markup,
    Rendered,
    Resolve,
    Spliced,
    State,
    Translate,
    Unit,
)
from i18n.variables import Variables, allowed_in, filled, filled_html


@dataclass(slots=True, eq=False)
class SvgDocument:
    """One SVG file."""

    path: str
    _text: str
    _drawing: Drawing
    _source: Locale | None
    _styles: Styles
    _variables: Variables | None = None
    varies: bool = False
    """Whether it holds variables, so that each locale has another file although it may have no texts."""
    _parents: dict[Element, Element] = field(default_factory=dict)
    """For each element that may say its language: the nearest around it that may."""

    meta: Mapping[str, object] = field(default_factory=dict)
    applies: Applies = EVERYWHERE

    def __post_init__(self) -> None:
        drawing = self._drawing
        speaking = {*drawing.speaking, *(place.element for place in drawing.places)}
        if drawing.root is not None:
            speaking.add(drawing.root)
        for element in sorted(speaking, key=lambda one: one.start):
            around = element.parent
            while around is not None and around not in speaking:
                around = around.parent
            self._parents[element] = around or element

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order."""
        for place in self._drawing.places:
            yield place.unit

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The source with its texts in another locale, and nothing else changed."""
        spans = [
            Span(place.start, place.end, place.unit, lambda text, place=place: written(place, text))  # type: ignore[misc]
            for place in self._drawing.places
        ]
        return splice(self._text, spans, locale, translate)

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The whole file for a locale: texts, their languages and directions, addresses.

        A text that cannot stand in the file shows the source, and its state is missing.
        """
        del labels
        answers = [
            self._answer(place, translate(place.unit), locale)
            for place in self._drawing.places
            if place.unit.applies.to(locale)
        ]
        made = Localizing(
            self.path,
            self._text,
            self._drawing,
            self._styles,
            self._parents,
            locale,
            resolve,
            self._variables,
        )
        return Rendered(
            html=made.localized(answers),
            meta={},
            headings=(),
            links=tuple(made.links),
            states=tuple((one.place.unit, one.said.state) for one in answers),
        )

    def _answer(self, place: Place, said: Localized, page: Locale) -> Answer:
        msgid = place.unit.key.msgid
        text = None if said.text == msgid else written(place, said.text)
        if text is None and said.text != msgid:
            said = Localized(msgid, self._source or said.locale, State.MISSING)
        if self._variables is not None and "{{" in said.text:
            text = self._filled(place, said, text, page, self._variables)
        return Answer(place, said, text)

    def _filled(
        self, place: Place, said: Localized, text: str | None, page: Locale, variables: Variables
    ) -> str | None:
        """A text with its variables filled in, as it is written; ``text`` is it without."""
        allowed = allowed_in(said.text, place.unit)
        if place.unit.markup is Markup.PLAIN or place.attribute:
            return written(place, filled(said.text, variables, page, said.locale, allowed))
        html = self._text[place.start : place.end] if text is None else text
        return filled_html(html, variables, page, said.locale, allowed, place="attribute")
