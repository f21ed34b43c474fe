"""A page: a document, and the locales that have it in their own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from i18n.locales import Locale
from i18n.model import Document, Labels, Localized, Rendered, Resolve, Spliced, State, Translate, Unit


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a site in all its locales.

    Law 2 holds for it as for a document. What a locale has in its own words is no unit there.
    """

    path: str
    """Of its document; where only some locales have one, of the first of theirs."""
    place: str
    """The path that gives it its address: that of the file, without the folder of a locale (``@de``)."""
    document: Document | None
    """What all locales translate; None for a page that only some locales have."""
    locale: Locale | None = None
    """The language that the document is written in; None: that of the site."""
    versions: Mapping[Locale, Document] = field(default_factory=dict)
    """The documents that locales have in their own words."""

    @property
    def meta(self) -> Mapping[str, object]:
        """The front matter of its document."""
        return self._first.meta

    @property
    def _first(self) -> Document:
        return self.document or next(iter(self.versions.values()))

    def of(self, locale: Locale) -> Document:
        """The document that a locale shows."""
        return self.versions.get(locale) or self._first

    def is_for(self, locale: Locale) -> bool:
        """Whether the page is there for a locale."""
        return locale in self.versions or (self.document is not None and self.document.applies.to(locale))

    def is_own(self, locale: Locale, source: Locale) -> bool:
        """Whether a locale of a site, written in ``source``, has the page in its own words: nothing to translate."""
        return locale in self.versions or (self.document is not None and locale == (self.locale or source))

    def original(self, source: Locale) -> Locale:
        """The locale that is translated from; where nothing is, the first that has the page."""
        return (self.locale or source) if self.document is not None else next(iter(self.versions))

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order: those of its document."""
        if self.document is None:
            return
        for unit in self.document.units():
            yield self._unit(unit)

    def _unit(self, unit: Unit) -> Unit:
        own = {where.tag for where in self.versions}
        if self.locale is not None:
            own.add(self.locale.tag)
        if not own:
            return unit
        return replace(
            unit, applies=replace(unit.applies, own=unit.applies.own | own), locale=self.locale or unit.locale
        )

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The page in a locale. Nothing is asked where the locale has it in its own words."""
        if locale in self.versions or locale == self.locale:
            document = self.of(locale)
            body = document.render(locale, lambda unit: _itself(unit, locale), resolve, labels)
            return replace(body, states=())
        document = self._first
        if not self.versions and self.locale is None:
            return document.render(locale, translate, resolve, labels)
        body = document.render(locale, lambda unit: translate(self._unit(unit)), resolve, labels)
        return replace(body, states=tuple((self._unit(unit), state) for unit, state in body.states))

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The source file in a locale. Nothing is asked where the locale has the page in its own words."""
        if locale in self.versions or locale == self.locale:
            return self.of(locale).splice(locale, lambda unit: _itself(unit, locale))
        document = self._first
        if not self.versions and self.locale is None:
            return document.splice(locale, translate)
        return document.splice(locale, lambda unit: translate(self._unit(unit)))


def _itself(unit: Unit, locale: Locale) -> Localized:
    return Localized(unit.key.msgid, locale, State.CURRENT)


def page_of(document: Document | Page) -> Page:
    """A document as the page that it is where no locale has it in its own words."""
    return document if isinstance(document, Page) else Page(document.path, document.path, document)


def named_data(meta: Mapping[str, object]) -> tuple[str, ...]:
    """The names of the data that a page says it shows: ``data`` in its front matter, a text or a list of texts."""
    said = meta.get("data")
    if isinstance(said, str):
        return (said,)
    return tuple(one for one in said if isinstance(one, str)) if isinstance(said, list) else ()
