"""The built site: every page in every locale, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from urllib.parse import quote

from i18n.findings import Finding, Severity
from i18n.formats.data import DataDocument
from i18n.formats.page import Page
from i18n.locales import Locale
from i18n.model import Rendered, State
from i18n.pages.accept_language import ROOT_SCRIPT, SCRIPT, answers, has_languages
from i18n.pages.feeds import feed_names
from i18n.pages.forwarding import Redirect, by_locale
from i18n.pages.ground import Ground, ground_of
from i18n.pages.isolation import isolated
from i18n.pages.layout import Choice, Step, contents, day, edit_url, notice, opened, with_addresses
from i18n.pages.links import Anchors, Asked, DeadLink, Links
from i18n.pages.menu import Menu
from i18n.pages.plan import Plan, not_found_path
from i18n.pages.press import Press
from i18n.pages.searching import Reading, search_names
from i18n.pages.server_files import server_file_names, server_files
from i18n.pages.site import Output, Typeset
from i18n.pages.sitemap import sitemap_names, sitemaps
from i18n.pages.structured import open_graph, page_data
from i18n.pages.typography import typographic
from i18n.pages.urls import ASSETS, NOT_FOUND, ROOT_NOT_FOUND, ROOT_PAGE, STYLESHEET
from i18n.pages.values import data_branch
from i18n.pages.voices import PAGE_NOT_FOUND, in_language, labels
from i18n.templating import Table, escaped, safe, said, say

OfLocale = Callable[[Locale], Iterator[Output]]
Spread = Callable[[OfLocale, Sequence[Locale]], Iterator[Output]]
"""Makes the files of several locales, whose order it keeps: one after the other, or at once."""


def in_turn(of: OfLocale, locales: Sequence[Locale]) -> Iterator[Output]:
    """One locale after the other."""
    for locale in locales:
        yield from of(locale)


def build(made: Plan, spread: Spread = in_turn) -> Iterator[Output]:
    """Every file of the site, locale by locale, the source first. A pure function: no file, no clock.

    The locales that pages are written in come first, in turn: the others ask what these pages are called. All
    others need nothing of each other, and ``spread`` makes them. Law 9: the bytes depend on the plan alone.
    Raises InputError for a template that fails.
    """
    ground = ground_of(made)
    redirects = by_locale(made.followed.redirects)

    def of(locale: Locale) -> Iterator[Output]:
        pages = _Pages(ground, locale)
        yield from pages.outputs()
        yield from (pages.redirect(one) for one in redirects.get(locale, ()))

    locales = ground.table.locales
    written = {ground.table.source_locale, *ground.table.originals.values()}
    first = [locale for locale in locales if locale in written]
    others = [locale for locale in locales if locale not in written]
    yield from _told_once(chain(in_turn(of, first), spread(of, others)))
    if has_languages(made):
        yield from _languages(ground)
    yield from sitemaps(made)
    yield from server_files(made)
    for name, content in sorted(made.site.theme_assets.items()):
        if ASSETS + name not in ground.table.copied:
            yield from (Output(f"{folder}{ASSETS}{name}", content) for folder in ("", *ground.table.domains))
    localized = {*ground.table.copies.values()}
    for asset, path in sorted(ground.table.assets.items()):
        if path in localized:
            continue  # where the source has no folder of its own, its own words stand there
        yield Output(path, made.site.read(asset))
    sources = {path: asset for asset, path in ground.table.assets.items()}
    for path, shared in ground.table.copied_to.items():
        yield Output(path, made.site.read(sources[shared]))


def _told_once(outputs: Iterator[Output]) -> Iterator[Output]:
    """The files, and of each dead link only the first finding: it is dead in all locales."""
    seen: set[tuple[str, int | None, str]] = set()
    for one in outputs:
        fresh: list[Finding] = []
        for finding in one.findings:
            known = (finding.file, finding.line, finding.message)
            if finding.msgid is not None or known not in seen:
                seen.add(known)
                fresh.append(finding)
        yield one if len(fresh) == len(one.findings) else replace(one, findings=tuple(fresh))


def names(made: Plan) -> tuple[str, ...]:
    """Every file that ``build`` makes, sorted: known before anything is rendered."""
    return tuple(
        sorted(
            {
                *made.names,
                *sitemap_names(made),
                *server_file_names(made),
                *feed_names(made),
                *search_names(made),
            }
        )
    )


class _Pages:
    """The pages of one locale."""

    def __init__(self, ground: Ground, locale: Locale) -> None:
        self.ground = ground
        self.locale = locale
        self.source = ground.table.source_locale
        self.speaker = ground.speakers[locale]
        self.texts = ground.plan.site.voices[locale].texts
        self.labels = labels(ground.plan.site, locale)
        self.note = in_language(ground.plan.site, locale)
        self.home = ground.table.homes[locale]
        self.bodies: dict[str, Rendered] = {}
        self.titles: dict[str, str] = {}
        self.press = Press(ground, locale, self.bodies)
        self.asked: dict[str, list[Asked]] = {}
        self.dead: dict[str, list[DeadLink]] = {}
        self.typeset: Counter[str] = Counter()
        """What typography has changed since the last file."""
        self.reading = Reading(ground, locale)
        self.told = 0
        """How many of the refused msgstrs of the templates have become findings."""

    def outputs(self) -> Iterator[Output]:
        """Every page of the locale: first all texts, for their titles and ids; then the pages around them."""
        ground, table = self.ground, self.ground.table
        for written in ground.plan.pages.values():
            if (path := table.path(written.path, self.locale)) is not None:
                self._render(written, path)
        menu = self._menu()

        def whole(page: str) -> str:
            path = table.paths[page, self.locale]
            return (
                self._not_found(path, page) if table.places[page].not_found else self._page(path, page, menu)
            )

        anchors = Anchors({page: body.html for page, body in self.bodies.items()}, whole)
        for page in self.bodies:
            path = table.paths[page, self.locale]
            made = self._finished(whole(page), authors=self.bodies[page].whole)
            self.reading.page(page, made)
            found = self._findings(self.asked[page], self.dead[page], anchors)
            yield Output(path, made.encode(), (*found, *self._unsaid()), self._typeset())
            if (beside := table.beside.get((page, self.locale))) is not None:
                yield Output(beside, self.bodies[page].plain.encode())
        yield from self.reading.outputs(self.bodies, self.titles)
        yield from self._copies(anchors)
        yield from self.press.outputs()
        taken = {*table.paths.values(), *table.copied}
        if self.home not in taken:
            yield Output(self.home, self._finished(self._home(menu)).encode())
        missing = not_found_path(self.home)
        if missing not in taken:
            yield Output(missing, self._finished(self._not_found(missing, None)).encode())
        if self.locale == self.source and ROOT_NOT_FOUND not in {*taken, missing}:
            own = next((one for one in self.bodies if table.places[one].not_found), None)
            yield Output(ROOT_NOT_FOUND, self._finished(self._not_found(ROOT_NOT_FOUND, own)).encode())

    def _finished(self, html: str, *, authors: bool = False) -> str:
        """A page as it is written. One of its author's own stays as that one wrote it."""
        if authors:
            return html
        options = self.ground.plan.site.config.locale.get(self.locale.tag)
        if options and options.typography:
            html, counts = typographic(html, self.locale, options.typography)
            self.typeset.update(counts)
        return html if self.locale.direction == "ltr" else isolated(html)

    def _typeset(self) -> Typeset | None:
        """What typography has changed on a page; None where it changed nothing."""
        counts, self.typeset = self.typeset, Counter()
        return Typeset(self.locale, counts) if counts else None

    def _render(self, written: Page, path: str) -> None:
        page, file = written.path, written.of(self.locale).path
        asked, dead = self.asked.setdefault(page, []), self.dead.setdefault(page, [])
        absolute = self.ground.table.places[page].not_found
        links = Links(
            self.ground.table,
            self.ground.table.rooted if absolute else self.ground.table.link,
            self.ground.targets,
            self.note,
            self.ground.plan.drawn,
        )
        resolve = links.resolver(page, self.locale, path, asked, dead, file=file)
        body = written.render(self.locale, self.texts.translate, resolve, self.labels)
        self.bodies[page] = body
        title = body.meta.get("title")
        if title and self.locale == self.ground.original(page):
            self.ground.originals[page] = title
        shown = said(title, self.speaker) if title else ""
        self.titles[page] = shown or self.ground.table.places[page].stem

    def _menu(self) -> Menu:
        table = self.ground.table
        links = {
            page: (table.url(table.paths[page, self.locale]), escaped(title))
            for page, title in self.titles.items()
        }
        return Menu(
            self.ground.tree,
            table.url(self.home).removesuffix(ROOT_PAGE),
            links,
            self.ground.labels[self.locale],
            with_home=not self.ground.plan.site.config.site.nav,
        )

    def _page_link(self, path: str, page: str) -> str:
        return self.ground.table.link(path, self.ground.table.paths[page, self.locale])

    def _copies(self, anchors: Anchors) -> Iterator[Output]:
        """The assets that each locale has in its own words."""
        table = self.ground.table
        for document in self.ground.plan.site.copies:
            path = table.copies.get((document.path, self.locale))
            if path is None:
                continue
            asked: list[Asked] = []
            dead: list[DeadLink] = []
            links = Links(table, table.link, self.ground.targets, self.note)
            resolve = links.resolver(document.path, self.locale, path, asked, dead)
            made = document.render(self.locale, self.texts.translate, resolve, self.labels)
            found = (*self._findings(asked, dead, anchors), *self._misfits(made))
            yield Output(path, made.html.encode(), found)

    def _misfits(self, made: Rendered) -> Iterator[Finding]:
        """The translations that cannot stand in a file: it shows the source."""
        for unit, state in made.states:
            if state is State.MISSING and self.texts.state(unit) is State.CURRENT:
                yield Finding(
                    check="refused",
                    severity=Severity.ERROR,
                    locale=self.locale.tag,
                    file=self.ground.plan.site.voices[self.locale].catalog,
                    line=None,
                    column=None,
                    msgid=unit.key.msgid,
                    msgctxt=unit.key.msgctxt,
                    message=f"the translation cannot stand in '{unit.reference.path}'; it shows the source",
                )

    def _findings(self, asked: list[Asked], dead: list[DeadLink], anchors: Anchors) -> tuple[Finding, ...]:
        """The dead links of a file."""
        found = [
            DeadLink("dead-anchor", one.reference, one.url, f"'{one.page}' has no place '#{one.fragment}'")
            for one in tuple(asked)  # a page that is made to look for its places asks again
            if anchors.missing(one)
        ]
        return tuple(dict.fromkeys(_finding(one, self.locale) for one in [*dead, *found]))

    def _unsaid(self) -> Iterator[Finding]:
        """The msgstrs that templates refused since the last page."""
        if self.told == len(self.speaker.refused):
            return
        site = self.ground.plan.site
        own, voice = {unit.key for unit in site.texts}, site.voices[self.locale]
        for key, reason in list(self.speaker.refused.items())[self.told :]:
            yield Finding(
                check="refused",
                severity=Severity.ERROR,
                locale=self.locale.tag,
                file=voice.catalog if key in own else voice.theme_catalog,
                line=None,
                column=None,
                msgid=key.msgid,
                msgctxt=key.msgctxt,
                message=f"the translation {reason}; pages show the source",
            )
        self.told = len(self.speaker.refused)

    def _data(self, path: str, page: str | None, link: Callable[[str, str], str]) -> Table:
        """The data of the site on a page; its addresses begin at the page, or at the top of the content."""
        ground = self.ground
        data = ground.plan.site.data
        if not data:
            return data_branch(data, lambda _: None, self.speaker)
        top = f"{ground.table.content}/{ROOT_PAGE}"
        asked, dead = (self.asked[page], self.dead[page]) if page else ([], [])
        links = Links(ground.table, link, ground.targets, self.note, ground.plan.drawn)
        resolve = links.resolver(page or top, self.locale, path, asked, dead, file=top)

        def made(document: DataDocument) -> object:
            return document.values(self.locale, self.texts.translate, resolve, self.labels)

        return data_branch(data, made, self.speaker)

    def _values(
        self, path: str, title: str, link: Callable[[str, str], str], page: str | None = None
    ) -> dict[str, object]:
        """What every template is given."""
        return {
            "locale": self.locale,
            "language": self.ground.names[self.locale],
            "site": self.ground.texts[self.locale],
            "title": title,
            "description": "",
            "home": link(path, self.home),
            "stylesheet": link(path, ASSETS + STYLESHEET),
            "canonical": "",
            "alternates": (),
            "robots": "",
            "properties": (),
            "structured": "",
            "switcher": (),
            "nav": "",
            "search": self.reading.box(path, link),
            "data": self._data(path, page, link),
            "plain_text": "",
            "feeds": (),
        }

    def _page(self, path: str, page: str, menu: Menu) -> str:
        ground, table = self.ground, self.ground.table
        body = self.bodies[page]
        if body.whole:
            return with_addresses(body, ground.addresses(page, self.locale, path))
        values = self._values(path, self.titles[page], table.link, page)
        description = body.meta.get("description")
        survey = ground.plan.surveys[page, self.locale]
        source = ground.original(page)
        original = table.path(page, source)
        is_own = ground.plan.pages[page].is_own(self.locale, self.source)
        meta = ground.plan.pages[page].of(self.locale).meta
        before, after = ground.neighbours.get(page, (None, None))
        opening, rest = opened(body)
        beside = table.beside.get((page, self.locale))
        described = said(description, self.speaker) if description else ""
        values |= {
            "opening": safe(opening),
            "main": safe(rest),
            "has_title": body.has_h1,
            "contents": contents(body.headings, self.speaker),
            "description": described,
            "source": is_own,
            "notice": None if is_own else notice(survey, original and table.link(path, original), source),
            "date": day(ground.plan.day(page, self.locale), self.speaker),
            "breadcrumb": self._breadcrumb(path, page),
            "previous": self._step(path, before),
            "next": self._step(path, after),
            "nav": safe(menu.around(page)) if page in ground.tree.branches else "",
            "switcher": self._switcher(path, page),
            "plain_text": table.link(path, beside) if beside else "",
            "feeds": self._feeds(path, table.places[page].folder),
            "edit": "" if is_own else edit_url(ground.plan.site.config.site.edit_url, self.locale, page),
            **ground.addresses(page, self.locale, path),
        }
        if ground.alternates.base and ground.plan.publications[page, self.locale].announced:
            values |= self._for_machines(page, path, described)
        return ground.templates.render(str(meta.get("template", "page.html")), values, self.speaker)

    def _for_machines(self, page: str, path: str, described: str) -> dict[str, object]:
        """What an announced page says of itself to programs."""
        ground, found = self.ground, self.ground.alternates
        announced, original = found.announced(page), ground.original(page)
        paths, url = ground.table.paths, found.absolute(path)
        site = ground.texts[self.locale]
        translated = [one for one in announced if one != original]
        source = ground.table.path(page, original)
        return {
            "properties": open_graph(
                title=self.titles[page],
                description=described,
                url=url,
                site=site.title,
                locale=self.locale,
                others=announced,
            ),
            "structured": page_data(
                meta=self.bodies[page].meta,
                locale=self.locale,
                url=url,
                site={"@id": found.base, "url": found.base},
                changed=ground.plan.day(page, self.locale),
                original=(found.absolute(source), original.tag)
                if source and self.locale != original
                else None,
                translations=[(found.absolute(paths[page, one]), one.tag) for one in translated]
                if self.locale == original
                else (),
            ),
        }

    def _feeds(self, path: str, folder: str) -> tuple[Step, ...]:
        """The feeds that a page names: that of its folder, and on the first page all."""
        return tuple(
            Step(self.ground.table.link(path, feed.path), said(self.press.called(feed).title, self.speaker))
            for feed in self.press.feeds
            if path == self.home or feed.shows(folder)
        )

    def _step(self, path: str, page: str | None) -> Step | None:
        if page is None or page not in self.bodies:
            return None
        return Step(self._page_link(path, page), self.titles[page])

    def _breadcrumb(self, path: str, page: str) -> tuple[Step, ...]:
        branch = self.ground.tree.branches.get(page)
        if branch is None or path == self.home:
            return ()
        steps = [self._step(path, one.page) for one in branch.ancestors]
        return tuple(step for step in steps if step)

    def _switcher(self, path: str, page: str) -> tuple[Choice, ...]:
        ground, found = self.ground, []
        for locale in ground.table.locales:
            file = ground.table.path(page, locale)
            if file is None:
                continue
            survey = ground.plan.surveys[page, locale]
            partly, untranslated = ground.notes[locale]
            note = "" if survey.complete else untranslated if survey.untranslated else partly
            found.append(
                Choice(
                    locale, ground.names[locale], ground.table.link(path, file), locale == self.locale, note
                )
            )
        return tuple(found)

    def redirect(self, old: Redirect) -> Output:
        """The page at an address that a page had before: it leads to where that is now, at once and without script."""
        found, table = self.ground.alternates, self.ground.table
        target = table.link(old.path, old.target) + (f"#{quote(old.fragment)}" if old.fragment else "")
        values = {
            "locale": self.locale,
            "title": self.titles[old.page],
            # What follows a quotation mark there would be cut off at the next.
            "target": target.replace("'", "%27"),
            "canonical": found.absolute(old.target) if found.base else "",
        }
        return Output(old.path, self.ground.templates.render("redirect.html", values, self.speaker).encode())

    def _homes(self, path: str, link: Callable[[str, str], str]) -> tuple[Choice, ...]:
        return tuple(
            Choice(one, self.ground.names[one], link(path, home), one == self.locale)
            for one, home in self.ground.table.homes.items()
        )

    def _home(self, menu: Menu) -> str:
        """The first page of a locale whose site has none: the list of its pages."""
        link, path = self.ground.table.link, self.home
        site = self.ground.texts[self.locale]
        values = self._values(path, site.title or self.locale.name, link)
        values |= {
            "description": site.description,
            "pages": safe(menu.whole()),
            "feeds": self._feeds(path, ""),
            "switcher": self._homes(path, link),
        }
        return self.ground.templates.render("home.html", values, self.speaker)

    def _not_found(self, path: str, page: str | None) -> str:
        """The page for addresses that do not exist. It links from the top of the server: it may be shown anywhere."""
        title = self.titles[page] if page else say(PAGE_NOT_FOUND, self.speaker)
        body = self.bodies[page] if page else None
        if body is not None and body.whole:
            return body.html
        values = self._values(path, title, self.ground.table.rooted)
        values |= {
            "switcher": self._homes(path, self.ground.table.rooted),
            "robots": "noindex",
            "main": safe(body.html) if body else "",
            "has_title": body.has_h1 if body else False,
        }
        return self.ground.templates.render(f"{NOT_FOUND}.html", values, self.speaker)


def _languages(ground: Ground) -> Iterator[Output]:
    """The page at the top of the site."""
    table = ground.table
    locale = table.source_locale
    pages = _Pages(ground, locale)
    site = ground.texts[locale]
    speaker = ground.speakers[locale]
    values = pages._values(ROOT_PAGE, site.title or locale.name, table.link)  # noqa: SLF001 - of this module
    scripted = SCRIPT in ground.plan.site.config.urls.root
    asked: dict[str, list[str]] = {}
    for tag, to in answers(ground.plan).items() if scripted else ():
        asked.setdefault(to.tag if to else "", []).append(tag)
    values |= {
        "description": site.description,
        "script": table.link(ROOT_PAGE, ASSETS + ROOT_SCRIPT) if scripted else "",
        "nobody": " ".join(asked.get("", ())),
        "search": None,
        "languages": tuple(
            Choice(
                one,
                ground.names[one],
                table.link(ROOT_PAGE, home),
                title="" if ground.texts[one].title == site.title else ground.texts[one].title,
                readers=" ".join(asked.get(one.tag, ())),
            )
            for one, home in table.homes.items()
        ),
        "canonical": ground.alternates.absolute(ROOT_PAGE) if ground.alternates.base else "",
    }
    html = pages._finished(ground.templates.render("languages.html", values, speaker))  # noqa: SLF001
    yield Output(ROOT_PAGE, html.encode())


def _finding(dead: DeadLink, locale: Locale) -> Finding:
    return Finding(
        check=dead.check,
        severity=Severity.ERROR,
        locale=locale.tag,
        file=dead.reference.path,
        line=dead.reference.line,
        column=None,
        msgid=None,
        msgctxt=None,
        message=f"the link '{dead.url}' leads nowhere: {dead.reason}",
    )
