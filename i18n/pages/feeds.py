"""Atom feeds (RFC 4287): for each locale one of each folder whose pages the site gives out as news.

Law 8: a page is in the feed of a locale where it is announced there. What pages show with a mark is not in it: no
reader of feeds shows marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from i18n.locales import Locale
from i18n.pages.days import day_in
from i18n.pages.plan import Plan
from i18n.pages.urls import ROOT_PAGE, place_path

FEED = "feed.xml"
MOST = 20
"""How many entries a feed has: the newest."""


class Feed(NamedTuple):
    """The feed of a folder in a locale, before anything is rendered."""

    folder: str
    """Below the content."""
    locale: Locale
    path: str
    """Of its file; it has the folder's own name, so that it stays when a slug changes."""
    head: str | None
    """The page of the folder, where there is one in the locale."""
    entries: tuple[str, ...]
    """The pages, the newest first."""
    updated: str
    """The day of the newest change, as ISO 8601."""

    def shows(self, page_folder: str) -> bool:
        """Whether the pages of a folder name the feed in their heads."""
        return f"{page_folder}/".startswith(f"{self.folder}/")


Feeds = Mapping[Locale, tuple[Feed, ...]]


def feeds_of(plan: Plan) -> Feeds:
    """The feeds that have something to tell, by locale."""
    folders = plan.site.config.site.feeds if plan.table.base else ()
    found = {where: tuple(_feeds(plan, where, folders)) for where in plan.table.locales if folders}
    return {where: feeds for where, feeds in found.items() if feeds}


def _feeds(plan: Plan, locale: Locale, folders: Iterable[str]) -> Iterator[Feed]:
    table = plan.table
    for folder in folders:
        days = {
            page: published
            for page, place in table.places.items()
            if plan.publications[page, locale].announced
            and f"{place.folder}/".startswith(f"{folder}/")
            and (published := day_in(plan.pages[page].of(locale).meta, "date"))
        }
        path = place_path(f"{table.homes[locale].removesuffix(ROOT_PAGE)}{folder}/{FEED}", "")
        if not days or path in table.copied:
            continue
        newest = sorted(sorted(days), key=lambda page: days[page], reverse=True)[:MOST]
        heads = (
            page
            for page, place in table.places.items()
            if place.folder == folder and place.index and table.path(page, locale)
        )
        updated = max(last_change(plan, page, locale) for page in newest)
        yield Feed(folder, locale, path, next(heads, None), tuple(newest), updated)


def feed_names(plan: Plan) -> Iterator[str]:
    """The files that become feeds: known before anything is rendered."""
    return (feed.path for feeds in feeds_of(plan).values() for feed in feeds)


def last_change(plan: Plan, page: str, locale: Locale) -> str:
    """The day on which a page in a feed last changed, as ISO 8601."""
    return max(plan.day(page, locale), day_in(plan.pages[page].of(locale).meta, "date"))
