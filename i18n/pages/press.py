"""Feeds as files (RFC 4287)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from i18n.locales import Locale
from i18n.model import Localized, MessageKey, Rendered, State
from i18n.pages.days import day_in
from i18n.pages.feeds import Feed, last_change
from i18n.pages.ground import Ground
from i18n.pages.site import Output
from i18n.pages.voices import SITE
from i18n.xml_texts import escaped, legal, quoted

KIND = "application/atom+xml"


class Told(NamedTuple):
    """What a feed says of a page, or of itself."""

    title: Localized
    summary: Localized | None


class Press:
    """Writes the feeds of a locale, as soon as the bodies of its pages are there."""

    def __init__(self, ground: Ground, locale: Locale, bodies: Mapping[str, Rendered]) -> None:
        self.ground = ground
        self.locale = locale
        self.bodies = bodies
        self.source = ground.table.source_locale
        self.feeds = ground.feeds.get(locale, ())

    def outputs(self) -> Iterator[Output]:
        """Every feed of the locale."""
        for feed in self.feeds:
            yield Output(feed.path, "\n".join((*self._lines(feed), "</feed>", "")).encode())

    def called(self, feed: Feed) -> Told:
        """What a feed is called: what the page of its folder is, else the site."""
        if feed.head is not None and (told := self._told(feed.head)):
            return told
        plan = self.ground.plan
        site, texts = plan.site.config.site, plan.site.voices[self.locale].texts
        title, summary = (texts.lookup(MessageKey(one, SITE)) for one in (site.title, site.description))
        if not title.text or title.outdated:
            title = Localized(site.title or feed.folder, self.source, State.CURRENT)
        return Told(title, None if summary.outdated else summary)

    def _told(self, page: str) -> Told | None:
        """What feeds say of a page; None where there is only an old translation to say."""
        meta = self.bodies[page].meta
        title, summary = meta.get("title"), meta.get("description")
        if title is None:
            title = Localized(self.ground.table.places[page].stem, self.source, State.CURRENT)
        elif title.outdated:
            title = self.ground.originals.get(page)
        return Told(title, None if summary is None or summary.outdated else summary) if title else None

    def _lines(self, feed: Feed) -> Iterator[str]:
        found, paths, own = self.ground.alternates, self.ground.table.paths, self.called(feed)
        site = self.ground.plan.site.config.site
        tag = self.locale.tag
        yield '<?xml version="1.0" encoding="utf-8"?>'
        yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{tag}">'
        yield f"<id>{_id(found.base, feed.folder, self.locale)}</id>"
        yield from _texts(own, "subtitle", self.locale)
        yield f"<updated>{feed.updated}T00:00:00Z</updated>"
        # Every entry needs one (RFC 4287, 4.1.1); a translation has no other author than its source.
        yield f"<author><name>{_text(site.title or urlsplit(found.base).hostname or '')}</name></author>"
        yield f'<link rel="self" type="{KIND}" hreflang="{tag}" href={quoted(found.absolute(feed.path))}/>'
        if feed.head is not None:
            yield _alternate("text/html", tag, found.absolute(paths[feed.head, self.locale]))
        for locale, others in self.ground.feeds.items():
            for other in others:
                if locale != self.locale and other.folder == feed.folder:
                    yield _alternate(KIND, locale.tag, found.absolute(other.path))
        for page in feed.entries:
            if told := self._told(page):
                yield from self._entry(page, told)

    def _entry(self, page: str, told: Told) -> Iterator[str]:
        plan, found, paths = self.ground.plan, self.ground.alternates, self.ground.table.paths
        meta = plan.pages[page].of(self.locale).meta
        named = meta.get("id")
        place = page.removeprefix(f"{plan.table.content}/")
        yield "<entry>"
        yield f"<id>{_id(found.base, named if isinstance(named, str) and named else place, self.locale)}</id>"
        yield from _texts(told, "summary", self.locale)
        yield f"<published>{day_in(meta, 'date')}T00:00:00Z</published>"
        yield f"<updated>{last_change(plan, page, self.locale)}T00:00:00Z</updated>"
        yield _alternate("text/html", self.locale.tag, found.absolute(paths[page, self.locale]))
        for other in found.announced(page):
            if other != self.locale:
                yield _alternate("text/html", other.tag, found.absolute(paths[page, other]))
        yield "</entry>"


def _id(base: str, name: str, locale: Locale) -> str:
    """For good (RFC 4287, 4.2.6): neither a slug nor a title is in it."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{base}{name}#{locale.tag}").urn


def _texts(told: Told, about: str, locale: Locale) -> Iterator[str]:
    for name, one in (("title", told.title), (about, told.summary)):
        if one is not None and one.text:
            marked = "" if one.locale == locale else f" xml:lang={quoted(one.locale.tag)}"
            yield f"<{name}{marked}>{_text(one.text)}</{name}>"


def _alternate(kind: str, tag: str, address: str) -> str:
    return f'<link rel="alternate" type="{kind}" hreflang="{tag}" href={quoted(address)}/>'


def _text(text: str) -> str:
    return escaped(legal(text))
