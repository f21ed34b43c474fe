"""Where a message is shown, and what readers get there: pages, drawings, templates, data, the site's own texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from i18n import pages
from i18n.formats.html.document import HtmlDocument
from i18n.formats.page import Page, named_data
from i18n.locales import Locale
from i18n.model import State, Unit
from i18n.pages.needed import Needed
from i18n.project.view import View
from i18n.project.walk import TEMPLATES
from i18n.reports.base import PageImpact, Shown
from i18n.templating import Templates

_PAGE, _NOT_FOUND = "page.html", "404.html"


@dataclass(slots=True)
class Showing:
    """Answers for each unit of a site on which pages it is shown, and what readers of a locale get there."""

    view: View
    plan: pages.Plan
    _needed: Needed = field(init=False)
    _uses: dict[str, frozenset[str]] = field(default_factory=dict)
    _owners: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._needed = Needed(self.plan.site, self.plan.table)
        for name, document in self.view.source.data.items():
            dotted = ".".join(name)
            naming = (one.path for one in self.plan.pages.values() if dotted in named_data(one.meta))
            self._owners[document.path] = tuple(naming)

    def pages(self, units: Iterable[Unit], where: Locale) -> tuple[PageImpact, ...]:
        """Every place at which units of one message are shown in a locale, each once, in the order of the site."""
        found: dict[str, PageImpact] = {}
        for unit in units:
            for place in self.places(unit.reference.path, where):
                seen = self._seen(unit, place, where)
                if seen is not None and (place not in found or found[place].shown is Shown.TRANSLATION):
                    found[place] = seen
        return tuple(found.values())

    def places(self, path: str, where: Locale) -> Iterator[str]:
        """The pages that show what a file of the site says in a locale; files that stand for themselves as well."""
        content = self.view.site.config.content
        home = f"{content}/{TEMPLATES}/"
        if path in self.plan.pages:
            yield path
        elif path in self._owners:
            yield from self._owners[path] or (path,)
        elif path.startswith(home):
            name = path.removeprefix(home)
            yield from (page.path for page in self.plan.pages.values() if name in self._templates(page))
        elif path == self.view.site.config_path:
            yield from (page.path for page in self.plan.pages.values() if not _is_whole(page))
        else:
            yield path
            for page in self.plan.pages.values():
                if page.is_for(where) and path in self._needed.used(page, where):
                    yield page.path

    def _templates(self, page: Page) -> frozenset[str]:
        """The templates that make a page."""
        if _is_whole(page):
            return frozenset()
        hidden = self.plan.table.places[page.path].not_found
        name = _NOT_FOUND if hidden else str(page.meta.get("template", _PAGE))
        known = self._uses.get(name)
        if known is None:
            templates: Templates = self.plan.site.templates
            known = self._uses[name] = templates.uses(name)
        return known

    def _seen(self, unit: Unit, place: str, where: Locale) -> PageImpact | None:
        """What readers get at one place; None where the unit is not for them."""
        page = self.plan.pages.get(place)
        url, announced = self.address(place, where)
        if page is not None and (not page.is_for(where) or url is None):
            left_out = page.is_for(where) and unit.applies.to(where)
            return PageImpact(place, None, Shown.ABSENT, where, announced=False) if left_out else None
        version = page.versions.get(where) if page is not None and unit.reference.path == place else None
        if version is not None:
            return PageImpact(version.path, url, Shown.OWN, where, announced)
        drawn = self.plan.site.shown.get((unit.reference.path, where))
        if drawn is not None and drawn.path != unit.reference.path:
            return PageImpact(place, url, Shown.OWN, drawn.locale or where, announced)
        source = unit.locale or self.view.site.config.source_locale
        if drawn is not None and drawn.state is State.FUZZY:
            # The locale has a drawing of its own, made for an older one: it is not shown.
            return PageImpact(place, url, Shown.SOURCE, source, announced)
        if where == source or not unit.applies.to(where):
            return None
        answer = self.view.voices[where].texts.translate(unit)
        if answer.state is State.CURRENT:
            shown = Shown.TRANSLATION
        elif answer.locale == where:
            shown = Shown.OLD
        else:
            shown = Shown.SOURCE if answer.locale == source else Shown.PARENT
        return PageImpact(place, url, shown, answer.locale, announced)

    def address(self, place: str, where: Locale) -> tuple[str | None, bool]:
        """The address of a page, or of a file that is none, in a locale; and whether it is announced."""
        if place in self.plan.pages:
            return self.plan.url(place, where), self.plan.publications[place, where].announced
        table = self.plan.table
        file = table.copies.get((place, where)) or table.assets.get(place)
        return None if file is None else table.url(file), False


def _is_whole(page: Page) -> bool:
    """Whether a page is its author's from the first tag to the last: no template is put around it."""
    return isinstance(page.document, HtmlDocument) and page.document.whole
