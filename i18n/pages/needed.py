"""The files that a page needs in each locale: known before any page is made."""

from __future__ import annotations

from dataclasses import dataclass, field

from i18n import assets
from i18n.assets import Shown
from i18n.formats import format_for
from i18n.formats.page import Page
from i18n.locales import Locale
from i18n.model import EVERYWHERE, Href, Link, Localized, Reference, State, Unit
from i18n.pages.links import Links
from i18n.pages.site import SiteInput
from i18n.pages.urls import UrlTable


@dataclass(slots=True)
class _Used:
    """What a page uses, in the order of the page."""

    files: dict[str, Unit] = field(default_factory=dict)
    images: dict[str, None] = field(default_factory=dict)


class Needed:
    """Finds the links and images of pages that lead to files which locales have of their own."""

    def __init__(self, site: SiteInput, table: UrlTable) -> None:
        self._shown = site.shown
        self._source = table.source_locale
        self._links = Links(table, table.link, {})
        self._tracked = any(found.state is not None for found in site.shown.values())
        self._drawings = any((kind := format_for(one.path)) and kind.role == "asset" for one in site.copies)
        self._known: dict[tuple[str, Locale], _Used] = {}
        self._varying: dict[str, bool] = {}
        """By the path of a document: whether parts of it are for some locales."""

    def files(self, page: Page, locale: Locale) -> tuple[tuple[Unit, Shown], ...]:
        """Each such file as a unit, with what a locale has for it; none where no file is a unit there."""
        if not self._tracked:
            return ()
        found = ((unit, self._shown.get((path, locale))) for path, unit in self.used(page, locale).items())
        return tuple((unit, one) for unit, one in found if one is not None and one.state is not None)

    def images(self, page: Page, locale: Locale) -> tuple[str, ...]:
        """The images of a page, in a site that has drawings with texts."""
        return tuple(self._look(page, locale).images) if self._drawings else ()

    def used(self, page: Page, locale: Locale) -> dict[str, Unit]:
        """The files of a page as its source has them. Where no part is for some locales, they are the same for all."""
        return self._look(page, locale).files

    def _look(self, page: Page, locale: Locale) -> _Used:
        document = page.of(locale)
        varies = self._varying.get(document.path)
        if varies is None:
            varies = any(unit.applies is not EVERYWHERE for unit in document.units())
            self._varying[document.path] = varies
        where = locale if varies else self._source
        known = self._known.get((document.path, where))
        if known is not None:
            return known
        used = self._known[document.path, where] = _Used()

        def resolve(href: Href, reference: Reference) -> Link:
            path = self._links.asset(page.path, href.url, document.path)
            if path is not None:
                if path not in used.files:
                    used.files[path] = assets.unit(path, reference)
                if href.image:
                    used.images[path] = None
            return Link(href.url)

        def itself(unit: Unit) -> Localized:
            return Localized(unit.key.msgid, where, State.CURRENT)

        document.render(where, itself, resolve)
        return used
