"""Drawings with texts on the pages that show them: their texts are parts of these pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from i18n.locales import Locale
from i18n.model import State, Unit
from i18n.pages.publication import applying
from i18n.pages.site import SiteInput
from i18n.pages.urls import UrlTable


class Drawings:
    """The drawings that locales get in their own words. A locale with a file of its own has none of the texts."""

    def __init__(self, site: SiteInput, table: UrlTable) -> None:
        self._site = site
        self._copies = table.copies
        self._units = {one.path: tuple(one.units()) for one in site.copies}

    def units(self, shown: Iterable[str], locale: Locale) -> tuple[Unit, ...]:
        """The texts of these files that apply to a locale."""
        return tuple(
            unit
            for path in shown
            if (path, locale) in self._copies
            for unit in applying(self._units.get(path, ()), locale)
        )

    def states(self) -> Mapping[tuple[str, Locale], State]:
        """How each drawing stands in each locale, where some of its texts are not current: missing before fuzzy."""
        found: dict[tuple[str, Locale], State] = {}
        for path, locale in self._copies:
            translate = self._site.voices[locale].texts.translate
            states = {translate(unit).state for unit in applying(self._units.get(path, ()), locale)}
            lacking = next((one for one in (State.MISSING, State.FUZZY) if one in states), None)
            if lacking is not None:
                found[path, locale] = lacking
        return found
