"""What all pages of a build share: made once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from i18n.locales import Locale
from i18n.model import Localized
from i18n.pages.alternates import Alternates
from i18n.pages.feeds import Feeds, feeds_of
from i18n.pages.layout import SiteTexts
from i18n.pages.links import Target
from i18n.pages.navigation import Tree, chosen, tree
from i18n.pages.plan import Plan
from i18n.pages.urls import UrlTable
from i18n.pages.voices import (
    NOT_TRANSLATED,
    PARTLY_TRANSLATED,
    language_names,
    nav_labels,
    site_texts,
    speaker_of,
)
from i18n.templating import Speaker, Templates, say


@dataclass(frozen=True, slots=True)
class Ground:
    """What all locales of one build share."""

    plan: Plan
    tree: Tree
    neighbours: Mapping[str, tuple[str | None, str | None]]
    """The pages before and after each page, in reading order."""
    targets: dict[tuple[str, str], Target]
    """What the addresses of the content mean, as far as they were asked for."""
    speakers: Mapping[Locale, Speaker]
    texts: Mapping[Locale, SiteTexts]
    labels: Mapping[Locale, Mapping[str, str]]
    """What ``site.nav`` calls things, in each language, as escaped HTML."""
    alternates: Alternates
    names: Mapping[Locale, str]
    """What each language is called in itself."""
    notes: Mapping[Locale, tuple[str, str]]
    """``partly translated`` and ``not translated`` in each language."""
    feeds: Feeds
    originals: dict[str, Localized]
    """The titles of pages in the language that each is written in, as far as they were rendered."""

    @property
    def table(self) -> UrlTable:
        """Where everything is."""
        return self.plan.table

    @property
    def templates(self) -> Templates:
        """The site's templates."""
        return self.plan.site.templates

    def original(self, page: str) -> Locale:
        """The locale that a page is translated from."""
        return self.plan.pages[page].original(self.table.source_locale)

    def addresses(self, page: str, locale: Locale, path: str) -> dict[str, object]:
        """The canonical address and the alternates of a page: those of announced pages, each naming all."""
        found = self.alternates
        if not found.base:
            return {"address": ""}
        address = found.absolute(path)
        if not self.plan.publications[page, locale].announced:
            return {"canonical": found.original(page) or address, "address": address}
        return {
            "canonical": address,
            "address": address,
            "alternates": found.of(page),
        }


def ground_of(made: Plan) -> Ground:
    """Everything that is made once for all pages."""
    site, table = made.site, made.table
    nav = site.config.site.nav
    order = (
        chosen(nav, made.pages.values(), table.places, table.content)
        if nav
        else tree(made.pages.values(), table.places)
    )
    rows = order.pages
    speakers = {locale: speaker_of(site, locale) for locale in table.locales}
    return Ground(
        plan=made,
        tree=order,
        neighbours={
            page: (before, after)
            for before, page, after in zip([None, *rows], rows, [*rows[1:], None], strict=False)
        },
        targets={},
        speakers=speakers,
        texts={locale: site_texts(site, locale, one) for locale, one in speakers.items()},
        alternates=Alternates(made),
        names=language_names(site),
        labels={locale: nav_labels(site, locale, one) for locale, one in speakers.items()},
        notes={
            locale: (say(PARTLY_TRANSLATED, one), say(NOT_TRANSLATED, one))
            for locale, one in speakers.items()
        },
        feeds=feeds_of(made),
        originals={},
    )
