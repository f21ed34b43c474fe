"""A Markdown page, compiled: its units, and its HTML in every locale."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from i18n.formats.base import Options
from i18n.formats.front_writing import written_front
from i18n.formats.ids import NAMERS, NameHeading
from i18n.formats.keys import localized_keys
from i18n.formats.markdown.grounds import Grounds, cut, grounds
from i18n.formats.markdown.limits import without
from i18n.formats.markdown.program import MARKS, Op, Slot, Writing
from i18n.formats.markdown.sheet import HeadingPlace, Segment
from i18n.formats.markdown.splice import written
from i18n.formats.marks import joined, mark_of
from i18n.locales import Locale
from i18n.markup import Dialect, Surroundings, plain_text
from i18n.markup_html import plain
from i18n.model import (
    Applies,
    Heading,
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
from i18n.variables import filled

_CONTENTS = "SUMMARY.md"
"""The contents of a book for mdBook, which shows what stands in its headings, and no ids."""


@dataclass(slots=True, eq=False)
class MarkdownDocument:
    """One Markdown page, parsed once for all locales."""

    path: str
    meta: Mapping[str, object]
    applies: Applies
    _options: Options
    _dialect: Dialect
    _surroundings: Surroundings
    _segments: list[Segment]
    _slots: list[Slot]
    """All that have a unit, by index: those of the page in the order of the HTML, then the others."""
    _order: list[Slot]
    """The same, in document order."""
    _headings: list[HeadingPlace]
    _keys: Mapping[str, Slot]
    """The translatable front matter."""
    _titles: Mapping[str, Slot]
    """The titles of link reference definitions."""
    _written: str
    """The file as it stands."""
    _first_line: int
    """The line of the file at which the body begins."""
    _unmarked: list[Segment] | None = field(default=None)
    _grounds: Grounds | None = field(default=None)
    """The places of the units in the file, once they were needed."""

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order."""
        for slot in self._order:
            if slot.unit is not None:
                yield slot.unit

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The page in a locale.

        ``labels`` gives the theme's texts (``base.LABELS``). Without it, alerts are titled in English, as in
        plain Markdown, and footnotes have no names.
        """
        answers: list[Localized | None] = [None] * len(self._slots)
        marks: list[str | None] = [None] * len(self._slots)
        states: list[tuple[Unit, State]] = []
        marked = False
        for slot in self._order:
            unit = slot.unit
            if unit is None or not unit.applies.to(locale):
                continue
            answers[slot.index] = answer = translate(unit)
            marks[slot.index] = mark = mark_of(answer, locale)
            marked = marked or bool(mark)
            states.append((unit, answer.state))
        page = Writing(
            locale,
            self._dialect,
            self._surroundings,
            resolve,
            answers,
            marks,
            self._titles,
            labels,
            self._options.reuse,
            self._options.variables,
        )
        for segment in self._segments if marked else self._without_marks():
            if segment.applies.to(locale):
                _write(segment.ops, page)
        headings = tuple(self._localized_headings(page))
        return Rendered(
            html=joined(page.out, page.notes) if page.notes else "".join(page.out),
            meta=self._localized_meta(page, headings),
            headings=headings,
            links=tuple(page.links),
            states=tuple(states),
            has_h1=any(heading.level == 1 for heading in headings),
        )

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The file with its texts in a locale, without the parts that are not for it.

        What is not translated stays as it stands, byte for byte.
        Law 7: the blocks of the result are those of the source. A unit whose text cannot stand there is refused.
        """
        fronts = {slot.index: key for key, slot in self._keys.items()}
        keys: dict[str, tuple[Unit, str]] = {}
        texts: list[tuple[Slot, Unit, str]] = []
        for slot in self._order:
            unit = slot.unit
            if unit is None or not unit.applies.to(locale):
                continue
            said = translate(unit).text
            if said == unit.key.msgid:
                continue
            if slot.index in fronts:
                keys[fronts[slot.index]] = unit, said
            else:
                texts.append((slot, unit, said))
        everything = all(segment.applies.to(locale) for segment in self._segments)
        if not keys and not texts and everything:
            return Spliced(self._written)
        head, body = cut(self._written, self._first_line)
        head, refused = written_front(self.path, head, keys)
        if texts or not everything:
            body, unfit = self._body(body, texts, None if everything else locale)
            refused += unfit
        return Spliced(head + body, tuple(refused))

    def _body(
        self, body: str, texts: list[tuple[Slot, Unit, str]], only: Locale | None
    ) -> tuple[str, list[tuple[Unit, str]]]:
        if self._grounds is None:
            self._grounds = grounds(
                body,
                self._first_line,
                self._dialect,
                path=self.path,
                slots=self._slots,
                titles=self._titles,
                name=self._namer(),
            )
        return written(self._grounds if only is None else without(self._grounds, only), texts, self._namer())

    def _namer(self) -> NameHeading | None:
        """Who names headings where the source is built; None where nothing is written of it."""
        options = self._options
        if not (options.extensions and options.heading_ids) or posixpath.basename(self.path) == _CONTENTS:
            return None
        return NAMERS.get(options.source_ids)

    def _without_marks(self) -> list[Segment]:
        """The ops without those that only write marks, neighbouring strings made one."""
        if self._unmarked is None:
            self._unmarked = [Segment(segment.applies, _joined(segment.ops)) for segment in self._segments]
        return self._unmarked

    def _localized_headings(self, page: Writing) -> Iterator[Heading]:
        for place in self._headings:
            if not place.applies.to(page.locale):
                continue
            answer = page.answers[place.slot.index] if place.slot.index >= 0 else None
            if answer is None or place.slot.unit is None:
                text = Localized(place.text, page.locale, State.CURRENT)
            elif answer.text == place.slot.unit.key.msgid:
                text = answer._replace(text=place.text)
            else:
                text = answer._replace(text=self._plain(place.slot.unit.markup, answer.text))
            yield Heading(place.level, place.id, _filled(text, page, place.slot))

    def _plain(self, markup: Markup, text: str) -> str:
        if markup is Markup.HTML:
            return plain(text)
        return " ".join(plain_text(text, self._dialect, self._surroundings).split())

    def _localized_meta(self, page: Writing, headings: tuple[Heading, ...]) -> dict[str, Localized]:
        answers = {key: page.answers[slot.index] for key, slot in self._keys.items()}
        units = {key: slot.unit for key, slot in self._keys.items() if slot.unit is not None}
        meta = localized_keys(answers, units, self.meta, self._options, page.locale)
        if "title" not in meta:
            first = next((heading.text for heading in headings if heading.level == 1), None)
            if first is not None:
                meta["title"] = first
        return meta


def _filled(said: Localized, page: Writing, slot: Slot | None) -> Localized:
    """A plain text with its variables filled in."""
    if page.variables is None or "{{" not in said.text:
        return said
    locale, allowed = page.about(slot)
    return said._replace(text=filled(said.text, page.variables, page.locale, locale, allowed))


def _write(ops: Iterable[Op | str], page: Writing) -> None:
    for op in ops:
        if isinstance(op, str):
            page.out.append(op)
        else:
            op.write(page)


def _joined(ops: Iterable[Op | str]) -> list[Op | str]:
    joined: list[Op | str] = []
    strings: list[str] = []
    for op in ops:
        if isinstance(op, str):
            strings.append(op)
        elif not isinstance(op, MARKS):
            if strings:
                joined.append("".join(strings))
                strings = []
            joined.append(op)
    if strings:
        joined.append("".join(strings))
    return joined
