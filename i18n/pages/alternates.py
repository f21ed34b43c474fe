"""Which pages are announced, and at which addresses: one table for heads, sitemaps and feeds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from i18n.locales import Locale
from i18n.pages.plan import Plan


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language, for machines."""

    hreflang: str
    url: str
    """Absolute."""


class Alternates:
    """The absolute addresses of a site; none where it does not say where it will stand.

    Law 8: what is announced here is what the catalogs hold. Each alternate of a page names all the others and itself
    (Google, "Tell Google about localized versions of your page").
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.base = plan.table.base
        """The absolute address of the top of the site, with a slash; empty where it is not configured."""
        self.hreflang = hreflangs(plan.table.locales)
        self._known: dict[str, tuple[Alternate, ...]] = {}

    def absolute(self, path: str) -> str:
        """The absolute address of a file of the output."""
        return self._plan.table.absolute(path)

    def announced(self, page: str) -> tuple[Locale, ...]:
        """The locales in which search engines hear of a page, the source first."""
        fates = self._plan.publications
        return tuple(one for one in self._plan.table.locales if fates[page, one].announced)

    def original(self, page: str) -> str:
        """The absolute address of a page in the language that it is written in; empty where it is not built."""
        table = self._plan.table
        path = table.path(page, self._plan.pages[page].original(table.source_locale))
        return self.absolute(path) if path else ""

    def of(self, page: str) -> tuple[Alternate, ...]:
        """The alternates of a page, the same for all of them, with one x-default; none where it has no other."""
        known = self._known.get(page)
        if known is None:
            known = self._known[page] = tuple(self._found(page))
        return known

    def _found(self, page: str) -> list[Alternate]:
        announced = self.announced(page)
        if len(announced) < 2:  # noqa: PLR2004 - one page is no alternate of itself
            return []
        paths = self._plan.table.paths
        found = [Alternate(self.hreflang[one], self.absolute(paths[page, one])) for one in announced]
        if original := self.original(page):
            found.append(Alternate("x-default", original))
        return found


def hreflangs(locales: Iterable[Locale]) -> dict[Locale, str]:
    """The tags that search engines understand: language, script, country. es-419 is es, where no es is there."""
    found: dict[Locale, str] = {}
    for locale in sorted(locales, key=lambda one: (len(one.tag), one.tag)):
        first, *rest = locale.tag.split("-")
        kept = [
            part for part in rest if len(part) == len("US") or (len(part) == len("Latn") and part.isalpha())
        ]
        tag = "-".join([first, *kept])
        found[locale] = tag if tag not in found.values() else locale.tag
    return found
