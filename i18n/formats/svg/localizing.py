"""One SVG file in one locale: what is written where the locale's file differs from the source's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from i18n.formats.marks import state_word
from i18n.formats.spans import Edit, edited
from i18n.formats.svg.elements import Element
from i18n.formats.svg.places import TEXT, Drawing, Place
from i18n.formats.svg.turning import Styles, first_places, turned
from i18n.formats.svg.writing import addressed, quoted
from i18n.locales import Locale
from i18n.markup_html import escaped
from i18n.model import Href, Localized, Reference, Resolve, State
from i18n.variables import Variables, filled, filled_address


class Answer(NamedTuple):
    """What stands at a place in a locale."""

    place: Place
    said: Localized
    text: str | None
    """As written; None where the source's characters stay."""


class _Tongue(NamedTuple):
    """What an element says of the text in it."""

    tag: str
    state: str = ""
    """The value of ``data-i18n``; empty for none."""


@dataclass(slots=True)
class Localizing:
    """Makes the file of one locale."""

    path: str
    text: str
    drawing: Drawing
    styles: Styles
    parents: Mapping[Element, Element]
    """The elements that may say their language, outermost first, each with the one around it."""
    locale: Locale
    resolve: Resolve
    variables: Variables | None = None
    links: list[tuple[Href, Reference]] = field(default_factory=list)
    """Every address asked of ``resolve``, in order."""
    _edits: list[Edit] = field(default_factory=list)

    def localized(self, answers: Sequence[Answer]) -> str:
        """The whole file."""
        by_element: dict[Element, list[Answer]] = {element: [] for element in self.parents}
        for answer in answers:
            by_element[answer.place.element].append(answer)
        tongues: dict[Element, str] = {}
        around: dict[Element, bool] = {}
        for element, own in by_element.items():
            parent = self.parents[element]
            settings = self._said(element, own, tongues)
            inside = parent is not element and around.get(parent, False)
            direction = self._turned(element, own, inside=inside)
            around[element] = inside or bool(direction)
            self._set(element, settings | direction | self._unstretched(own))
        self._write_addresses(answers)
        self._write_values()
        return self._edited()

    # --- languages ---

    def _said(self, element: Element, own: list[Answer], tongues: dict[Element, str]) -> dict[str, str]:
        """Write the texts of an element. The attributes that say its language: law 8, an element has one."""
        parent = self.parents[element]
        inherited = "" if parent is element else tongues[parent]
        texts = [one for one in own if not one.place.attribute]
        spoken = [self._tongue(one) for one in texts or own]
        tongue = spoken[0] if spoken else _Tongue(inherited or self.locale.tag)
        if any(one != tongue for one in spoken) and texts:
            tongue = _Tongue(self.locale.tag)
        tongues[element] = tongue.tag
        for one in own:
            if one.place.attribute:
                self._write_label(one, self._tongue(one).tag == tongue.tag)
            else:
                self._write_text(one, tongue)
        settings = {"data-i18n": tongue.state} if tongue.state else {}
        if tongue.tag != inherited or {"lang", "xml:lang"} & {*element.names}:
            settings |= {"lang": tongue.tag, "xml:lang": tongue.tag}
        return settings

    def _tongue(self, answer: Answer) -> _Tongue:
        said = answer.said
        if said.outdated:
            return _Tongue(said.locale.tag, "old")
        if said.locale == self.locale or said.state is State.CURRENT:
            return _Tongue(said.locale.tag)
        return _Tongue(said.locale.tag, state_word(said.state))

    def _write_label(self, answer: Answer, fits: bool) -> None:
        place = answer.place
        if not fits:
            self._edits.append(Edit(place.start, place.end, ""))
        elif answer.text is not None:
            self._edits.append(Edit(place.start, place.end, answer.text))

    def _write_text(self, answer: Answer, around: _Tongue) -> None:
        place, tongue = answer.place, self._tongue(answer)
        if answer.text is not None:
            line = place.unit.reference.line
            text = addressed(answer.text, lambda url: self._address(url, line, image=False)[0])
            self._edits.append(Edit(place.start, place.end, text))
        if tongue != around:
            name = f"{place.element.prefix}tspan"
            state = f' data-i18n="{tongue.state}"' if tongue.state else ""
            opening = f'<{name} lang="{tongue.tag}" xml:lang="{tongue.tag}"{state}>'
            self._edits.append(Edit(place.start, place.start, opening))
            self._edits.append(Edit(place.end, place.end, f"</{name}>"))

    # --- how a text lies ---

    def _turned(self, element: Element, own: list[Answer], *, inside: bool) -> dict[str, str]:
        texts = [one for one in own if one.place.unit.kind == TEXT]
        if not texts:
            return {}
        directions = {one.said.locale.direction for one in texts if one.said.text != one.place.unit.key.msgid}
        wanted = directions.pop() if len(directions) == 1 else None
        return turned(element, self.styles, wanted, inside=inside)

    def _unstretched(self, own: list[Answer]) -> dict[str, str]:
        for one in own:
            if one.text is not None and one.place.unit.kind == TEXT:
                return {name: quoted(value) for name, value in first_places(one.place.element).items()}
        return {}

    # --- addresses ---

    def _write_addresses(self, answers: Sequence[Answer]) -> None:
        taken = [one.place for one in answers if one.text is not None or not one.place.tags]
        at = 0
        for hole in self.drawing.holes:
            while at < len(taken) and taken[at].end <= hole.start:
                at += 1
            if at < len(taken) and taken[at].start <= hole.start:
                continue
            url, hreflang = self._address(hole.url, hole.line, image=hole.image)
            if url is not None:
                self._edits.append(Edit(hole.start, hole.end, quoted(url)))
            if hreflang is not None and not hole.image:
                self._edits.append(Edit(hole.end + 1, hole.end + 1, f' hreflang="{hreflang}"'))

    def _address(self, url: str, line: int, *, image: bool) -> tuple[str | None, str | None]:
        """The address where it is another one in this file, and the language of what it leads to."""
        href, reference = Href(self._filled(url), image), Reference(self.path, line)
        self.links.append((href, reference))
        found = self.resolve(href, reference)
        return (None if found.url == url else found.url), found.hreflang

    # --- variables ---

    def _filled(self, url: str) -> str:
        return (
            url if self.variables is None else filled_address(url, self.variables, self.locale, self.locale)
        )

    def _write_values(self) -> None:
        """What variables say outside of texts that are translated."""
        if self.variables is None:
            return
        for spot in self.drawing.spots:
            said = filled(spot.text, self.variables, self.locale, spot.language or self.locale)
            if said != spot.text:
                self._edits.append(
                    Edit(spot.start, spot.end, quoted(said) if spot.attribute else escaped(said))
                )

    # --- the file ---

    def _set(self, element: Element, settings: Mapping[str, str]) -> None:
        """Give an element attributes, in the place of those that it has."""
        new = ""
        for name, value in settings.items():
            place = element.place(name)
            if place is None:
                new += f' {name}="{value}"'
            else:
                self._edits.append(Edit(*place, value))
        if new:
            at = element.start + len(element.tag.rstrip("/>").rstrip())
            self._edits.append(Edit(at, at, new))

    def _edited(self) -> str:
        cuts = [
            Edit(limit.start, limit.end, "")
            for limit in self.drawing.limits
            if limit.applies is None or not limit.applies.to(self.locale)
        ]
        made: list[Edit] = []
        # What is cut out goes before what is written in it.
        for edit in sorted([*cuts, *self._edits], key=lambda edit: edit[:2]):
            if not made or edit.start >= made[-1].end:
                made.append(edit)
        return edited(self.text, made)
