"""Feeds that do not say whose they are, or lead into another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise
from i18n.verify.feed_file import Feed
from i18n.verify.site import Built
from i18n.verify.tags import is_tag


def _run(built: Built) -> Iterable[Placed]:
    seen: dict[str, str] = {}
    for feed in built.feeds:
        if feed.fault:
            yield Placed(feed.fault, feed.path, feed.line)
            continue
        if not is_tag(feed.lang):
            said = (
                f"says that it is in '{feed.lang[:40]}'"
                if feed.lang
                else "does not say in which language it is"
            )
            yield Placed(said, feed.path, 1)
        if not feed.own:
            yield Placed("does not say its own address", feed.path, 1)
        elif built.file(feed.own) not in {feed.path, None}:
            yield Placed(f"says that its address is {feed.own}", feed.path, 1, feed.lang)
        for one, line in feed.ids:
            if one in seen:
                said = f"has the id '{one[:80]}', which stands in '{seen[one]}' too"
                yield Placed(said, feed.path, line, feed.lang)
            seen.setdefault(one, feed.path)
        yield from _ways(feed, built)


def _ways(feed: Feed, built: Built) -> Iterator[Placed]:
    for way in feed.ways:
        if built.file(way.url) == "":
            yield Placed(f"leads to {way.url}, which is not there", feed.path, way.line, feed.lang)
            continue
        leaf = built.leaf(way.url)
        wanted = way.hreflang or feed.lang
        if leaf and wanted and leaf.lang and leaf.lang.lower() != wanted.lower():
            said = f"leads to {way.url}, which is in {leaf.lang}, not in {wanted}"
            yield Placed(said, feed.path, way.line, feed.lang)
        elif leaf and leaf.noindex:
            yield Placed(f"leads to {way.url}, which says noindex", feed.path, way.line, feed.lang)


PROMISE = Promise(
    id="feed",
    severity=Severity.ERROR,
    summary="a feed cannot be read, does not say its language or address, has an id twice, or leads elsewhere",
    reason="Readers of a feed get entries in another language, twice, or never, and no page tells them why.",
    traps=(
        "Atom and RSS in files that end in .xml, .atom or .rss. A link that says its language with hreflang may lead "
        "into another one than that of the feed."
    ),
    fix="Give each language a feed of its own, with xml:lang, a link to itself, and ids that no other feed has.",
    run_site=_run,
)
