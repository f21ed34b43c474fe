"""The files that a page needs in each locale: known before any page is made."""

from __future__ import annotations

from i18n import assets
from i18n.assets import Shown
from i18n.formats.page import Page
from i18n.locales import Locale
from i18n.model import EVERYWHERE, Href, Link, Localized, Reference, State, Unit
from i18n.pages.links import Links
from i18n.pages.site import SiteInput
from i18n.pages.urls import UrlTable


class Needed:
    """Finds the links and images of pages that lead to files which locales have of their own."""

    def __init__(self, site: SiteInput, table: UrlTable) -> None:
        self._shown = site.shown
        self._source = table.source_locale
        self._links = Links(table, table.link, {})
        self._tracked = any(found.state is not None for found in site.shown.values())
        self._known: dict[tuple[str, Locale], dict[str, Unit]] = {}

    def files(self, page: Page, locale: Locale) -> tuple[tuple[Unit, Shown], ...]:
        """Each such file as a unit, with what a locale has for it; none where no file is a unit there."""
        if not self._tracked:
            return ()
        found = ((unit, self._shown.get((path, locale))) for path, unit in self.used(page, locale).items())
        return tuple((unit, one) for unit, one in found if one is not None and one.state is not None)

    def used(self, page: Page, locale: Locale) -> dict[str, Unit]:
        """The files of a page as its source has them. Where no part is for some locales, they are the same for all."""
        document = page.of(locale)
        varies = any(unit.applies is not EVERYWHERE for unit in document.units())
        where = locale if varies else self._source
        known = self._known.get((document.path, where))
        if known is not None:
            return known
        used: dict[str, Unit] = {}

        def resolve(href: Href, reference: Reference) -> Link:
            path = self._links.asset(page.path, href.url, document.path)
            if path is not None and path not in used:
                used[path] = assets.unit(path, reference)
            return Link(href.url)

        def itself(unit: Unit) -> Localized:
            return Localized(unit.key.msgid, where, State.CURRENT)

        document.render(where, itself, resolve)
        self._known[document.path, where] = used
        return used
