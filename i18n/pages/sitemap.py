"""The sitemap: every announced page with its alternates, in files that search engines take; and robots.txt.

sitemaps.org, "Sitemaps XML format": at most 50,000 addresses and 52,428,800 bytes a file. The alternates grow with the
square of the locales, so that the second limit comes first on large sites.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, count, groupby

from i18n.pages.accept_language import has_languages
from i18n.pages.alternates import Alternates
from i18n.pages.plan import Plan
from i18n.pages.site import Output
from i18n.pages.urls import ROOT_PAGE, UrlTable
from i18n.xml_texts import escaped, quoted

SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
MOST_ADDRESSES = 50_000
MOST_BYTES = 52_428_800
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_HEAD = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)
_TAIL = "</urlset>\n"


def sitemap_names(plan: Plan, most: int = MOST_BYTES) -> tuple[str, ...]:
    """The files that ``sitemaps`` makes: known before anything is rendered."""
    found = Alternates(plan)
    if not found.base:
        return ()
    parts = sum(1 for _ in groupby(part for part, _ in _entries(plan, found, most)))
    return tuple(
        name for name in (*_names(parts), *_robots_names(plan.table)) if name not in plan.table.copied
    )


def sitemaps(plan: Plan, most: int = MOST_BYTES) -> Iterator[Output]:
    """The sitemap of a site that says where it will stand, divided where it must be, and the file that names it.

    A file of that name in the content stands in its place.
    """
    found = Alternates(plan)
    if not found.base:
        return
    taken = plan.table.copied
    parts = _parts(plan, found, most)
    first, second = next(parts, _HEAD + _TAIL), next(parts, None)
    made: Iterable[tuple[str, str]] = [(SITEMAP, first)]
    if second is not None:
        made = zip(map(_part_name, count(1)), chain((first, second), parts), strict=False)
    listed: list[str] = []
    for name, content in made:
        listed.append(name)
        if name not in taken:
            yield Output(name, content.encode())
    if second is not None and SITEMAP not in taken:
        lines = (f"<sitemap><loc>{escaped(found.absolute(name))}</loc></sitemap>\n" for name in listed)
        whole = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_SPACE}>\n{"".join(lines)}</sitemapindex>\n'
        yield Output(SITEMAP, whole.encode())
    for name in _robots_names(plan.table):
        if name not in taken:
            yield Output(name, f"User-agent: *\nAllow: /\n\nSitemap: {found.absolute(SITEMAP)}\n".encode())


def _names(parts: int) -> tuple[str, ...]:
    """``sitemap.xml``; of several, the index first."""
    return (SITEMAP,) if parts <= 1 else (SITEMAP, *map(_part_name, range(1, parts + 1)))


def _part_name(number: int) -> str:
    return f"sitemap-{number}.xml"


def _parts(plan: Plan, found: Alternates, most: int) -> Iterator[str]:
    """The sitemap, as many files as it needs."""
    for _, entries in groupby(_entries(plan, found, most), key=lambda one: one[0]):
        yield "".join((_HEAD, *(text for _, text in entries), _TAIL))


def _robots_names(table: UrlTable) -> tuple[str, ...]:
    # Nobody asks for one below a folder (RFC 9309, 2.3). A sitemap may list what stands at another domain if that
    # domain's own file names it (sitemaps.org, "Sitemaps & Cross Submits").
    top = (ROBOTS,) if table.root() == "/" else ()
    return (*top, *(f"{folder}{ROBOTS}" for folder in table.domains))


def _entries(plan: Plan, found: Alternates, most: int) -> Iterator[tuple[int, str]]:
    """Each address with the number of the file it stands in, the languages in their order."""
    part, addresses, size = 0, 0, len(_HEAD) + len(_TAIL)
    for text in _addresses(plan, found):
        length = len(text.encode())
        if addresses and (addresses >= MOST_ADDRESSES or size + length > most):
            part, addresses, size = part + 1, 0, len(_HEAD) + len(_TAIL)
        addresses, size = addresses + 1, size + length
        yield part, text


def _addresses(plan: Plan, found: Alternates) -> Iterator[str]:
    table = plan.table
    if has_languages(plan):
        yield f"<url><loc>{escaped(found.absolute(ROOT_PAGE))}</loc></url>\n"
    links: dict[str, str] = {}
    for locale in table.locales:
        for page in plan.pages:
            if not plan.publications[page, locale].announced:
                continue
            if page not in links:
                links[page] = "".join(
                    f'<xhtml:link rel="alternate" hreflang={quoted(one.hreflang)} href={quoted(one.url)}/>\n'
                    for one in found.of(page)
                )
            day = plan.day(page, locale)
            changed = f"<lastmod>{day}</lastmod>\n" if day else ""
            address = escaped(found.absolute(table.paths[page, locale]))
            yield f"<url>\n<loc>{address}</loc>\n{changed}{links[page]}</url>\n"
