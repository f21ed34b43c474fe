"""The search of a locale: where its index stands, what is in it, what it says to readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from i18n.errors import UsageError
from i18n.locales import Locale, default_numerals, locale, with_digits
from i18n.model import MessageKey, Rendered
from i18n.pages.ground import Ground
from i18n.pages.plan import Plan
from i18n.pages.site import Output
from i18n.pages.urls import ASSETS, ROOT_PAGE, UrlTable
from i18n.pages.voices import NOT_TRANSLATED, PARTLY_TRANSLATED, in_language
from i18n.search import Indexed, Passage, index, index_names, passages

SCRIPT = "search.js"
_FOLDER = f"{ASSETS}search/"

FOUND = MessageKey("Pages found: %(number)s")
NOTHING = MessageKey("Nothing found. Try fewer words, or other ones.")
OLD = MessageKey("perhaps out of date", "search")
MORE = MessageKey("More pages")
_NUMBER = "%(number)s"


class Search(NamedTuple):
    """What the box for searching is given."""

    address: str
    """Of the first file of the index."""
    script: str
    """The address of what searches it."""


def search_names(plan: Plan) -> Iterator[str]:
    """Every file of the indexes, relative to the output."""
    if not plan.site.config.site.search:
        return
    for where in plan.table.locales:
        folder = _folder(plan.table, where)
        pages = _searched(plan, where)
        yield from (folder + name for name in (index_names(where.tag, len(pages)) if pages else ()))


def _folder(table: UrlTable, where: Locale) -> str:
    """The folder of a locale's index. A locale with a domain of its own has it there."""
    return table.domain_of(table.homes[where]) + _FOLDER


def _searched(plan: Plan, where: Locale) -> list[str]:
    """The pages that can be found in a locale: all that are built, but for those of errors."""
    places = plan.table.places
    return [page for page in plan.pages if (page, where) in plan.table.paths and not places[page].not_found]


class Reading:
    """The pages of one locale, as they are read one after the other for its index."""

    def __init__(self, ground: Ground, where: Locale) -> None:
        self.ground = ground
        self.where = where
        self.wanted = frozenset(_searched(ground.plan, where) if ground.plan.site.config.site.search else ())
        self.read: dict[str, list[Passage]] = {}

    def box(self, path: str, link: Callable[[str, str], str]) -> Search | None:
        """What the box of a page is given; None where there is nothing to search."""
        if not self.wanted:
            return None
        first = f"{_folder(self.ground.table, self.where)}{self.where.tag}.js"
        return Search(link(path, first), link(path, ASSETS + SCRIPT))

    def page(self, page: str, html: str) -> None:
        """Read a finished page. Law 8: the index knows nothing of it but what it shows."""
        if page in self.wanted:
            self.read[page] = passages(html, self.where.tag, rtl=self.where.direction == "rtl")

    def outputs(self, bodies: Mapping[str, Rendered], titles: Mapping[str, str]) -> Iterator[Output]:
        """The files of the index, once all pages have been read."""
        ground, where = self.ground, self.where
        table = ground.table
        if not self.wanted:
            return
        folder = _folder(table, where)
        top = table.domain_of(table.homes[where]) + ROOT_PAGE
        # In reading order; a page need not stand in the menu to be found.
        order = list(dict.fromkeys(one.page for one in ground.tree.root.walk() if one.page in self.read))
        order += [page for page in self.read if page not in ground.tree.branches]
        numbers = {page: number for number, page in enumerate(order)}
        found: list[Indexed] = []
        for page in order:
            branch = ground.tree.branches.get(page)
            above = [one.page for one in branch.ancestors if one.page in numbers] if branch else []
            survey = ground.plan.surveys[page, where]
            title = bodies[page].meta.get("title")
            found.append(
                Indexed(
                    url=table.link(top, table.paths[page, where]),
                    title=str(titles[page]),
                    title_locale=title.locale.tag if title and title.locale != where else "",
                    above=numbers[above[-1]] if above else -1,
                    note=0 if survey.complete else 2 if survey.untranslated else 1,
                    passages=self.read[page],
                )
            )
        for name, content in index(where.tag, found, self._said(found)):
            if folder + name not in table.copied:
                yield Output(folder + name, content)

    def _said(self, found: list[Indexed]) -> dict[str, object]:
        """What the search says, in the language of its readers or marked with another."""
        theme = self.ground.plan.site.voices[self.where].theme
        numerals = self.ground.speakers[self.where].numerals or default_numerals(self.where)

        def text(key: MessageKey) -> list[str]:
            answer = theme.lookup(key)
            if key is FOUND and _NUMBER not in answer.text:
                return [key.msgid, "en", "ltr"]
            if answer.locale == self.where:
                return [answer.text]
            return [answer.text, answer.locale.tag, answer.locale.direction]

        note = in_language(self.ground.plan.site, self.where)
        tags: set[str] = set()
        for page in found:
            tags.add(page.title_locale)
            for passage in page.passages:
                tags.update((passage.locale, passage.heading_locale))
        languages: dict[str, list[str]] = {}
        for tag in sorted(tags - {""}):
            known = next((one for one in self.ground.table.locales if one.tag == tag), None)
            other = known or _known(tag)
            if other is not None:
                answer = note(other)
                mark = [] if answer.locale == self.where else [answer.locale.tag, answer.locale.direction]
                languages[tag] = [other.direction, answer.text, *mark]
        return {
            "digits": with_digits("0123456789", numerals),
            "languages": languages,
            "notes": [[""], text(PARTLY_TRANSLATED), text(NOT_TRANSLATED)],
            "found": text(FOUND),
            "nothing": text(NOTHING),
            "more": text(MORE),
            "old": text(OLD),
        }


def _known(tag: str) -> Locale | None:
    """The locale of a tag that an author wrote; None for what is none."""
    try:
        return locale(tag)
    except UsageError:
        return None
