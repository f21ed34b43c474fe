"""What will be built where: known before anything is rendered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from i18n.findings import Finding, Severity
from i18n.formats import format_for
from i18n.formats.page import Page, page_of
from i18n.locales import PSEUDO, Locale
from i18n.model import State, Unit
from i18n.pages.days import day_of
from i18n.pages.drawings import Drawings
from i18n.pages.forwarding import NOTHING_FOLLOWED, Followed, announced_before, follow
from i18n.pages.needed import Needed
from i18n.pages.publication import Publication, Survey, applying, publication, survey
from i18n.pages.site import SiteInput
from i18n.pages.successors import Successors
from i18n.pages.urls import ASSETS, ROOT_NOT_FOUND, ROOT_PAGE, RefusedSlug, Slug, UrlTable, url_table
from i18n.pages.values import data_units
from i18n.slugs import SLUG

UNREADY = "page-unready"
_AS_IT_WAS = Publication(built=True, announced=True, reason="announced, as it was")


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be built where, known before anything is rendered."""

    site: SiteInput
    pages: Mapping[str, Page]
    """By the path of each; drafts left out."""
    table: UrlTable
    surveys: Mapping[tuple[str, Locale], Survey]
    """(source of a page, locale), for every page that applies to the locale."""
    publications: Mapping[tuple[str, Locale], Publication]
    """Likewise; and for pages that do not apply, which are not built."""
    drawn: Mapping[tuple[str, Locale], State]
    """(drawing, locale), for every drawing of whose texts some are not current: how it stands."""
    findings: tuple[Finding, ...]
    followed: Followed
    """Where the addresses lead that pages had before."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every file of the output, relative to it, sorted."""
        moved = (one.path for one in self.followed.redirects if one.path)
        return tuple(sorted({*self._own_names(), *moved}))

    def _own_names(self) -> set[str]:
        table = self.table
        found = {
            *table.paths.values(),
            *table.homes.values(),
            *table.copied,
            *table.copies.values(),
            *table.beside.values(),
            *table.copied_to,
            ROOT_PAGE,
            ROOT_NOT_FOUND,
        }
        for folder in ("", *table.domains):
            found.update(f"{folder}{ASSETS}{name}" for name in self.site.theme_assets)
        found.update(not_found_path(home) for home in table.homes.values())
        return found

    def day(self, page: str, locale: Locale) -> str:
        """The day of a page's information, as ISO 8601; empty where nobody says it."""
        file = self.pages[page].of(locale)
        return day_of(file.meta) or self.site.days.get(file.path, "")

    def url(self, page: str, locale: Locale) -> str | None:
        """The address of a page, relative to the top of the output, percent-encoded; None where it is not built."""
        path = self.table.path(page, locale)
        return None if path is None else self.table.url(path)


def _suffix_beside(path: str) -> str:
    kind = format_for(path)
    return kind.beside if kind else ""


def _worded(site: SiteInput, locales: Iterable[Locale]) -> Iterator[tuple[str, Locale]]:
    """The assets with texts, with the locales that get them in their own words: those without a file of their own."""
    content, moved = site.config.content, {*site.moved.values()}
    for path in (document.path for document in site.copies):
        for locale in locales:
            shown = site.shown.get((path, locale))
            own = f"{content}/{locale.tag}/{path.removeprefix(f'{content}/')}"
            # One that is out of date is a file of its own too: pages show the source's, marked.
            has = shown is not None and (shown.path != path or shown.state is State.FUZZY)
            if not has and own not in moved:
                yield path, locale


def not_found_path(home: str) -> str:
    """The page for addresses that do not exist, beside a locale's first page."""
    return home.removesuffix(ROOT_PAGE) + ROOT_NOT_FOUND


Steady = Callable[[Page, Locale, tuple[Unit, ...]], bool]
"""Whether a page with these units is sure to be announced in a locale, as it was."""


def plan(site: SiteInput, *, steady: Steady = lambda _page, _locale, _units: False) -> Plan:
    """Survey every page in every locale and give it its address. What is ``steady`` is not surveyed.

    Raises UsageError for pages that collide.
    """
    config = site.config
    source = config.source_locale
    pages = [page_of(one) for one in site.documents if one.meta.get("draft") is not True]
    units = {page.path: tuple(page.units()) for page in pages}
    locales = (source, *sorted((one for one in site.voices if one != source), key=lambda one: one.tag))
    slugs = {
        path: next((one for one in found if one.key.msgctxt == SLUG), None) for path, found in units.items()
    }
    known = {page.path: page for page in pages}
    for page in pages:
        # The addresses in data are no page's own.
        units[page.path] += tuple(data_units(page.meta, site.data))

    def slug(path: str, locale: Locale) -> str | None:
        unit, page = slugs[path], known[path]
        if locale == source or page.is_own(locale, source):
            asked = page.of(locale).meta.get(SLUG)
            return str(asked) if asked is not None else None
        if unit is None or locale.tag in PSEUDO:
            return None
        answer = site.voices[locale].texts.translate(unit)
        return answer.text if answer.state is State.CURRENT else None

    table = _table(site, known, locales, slug, lambda path, locale: known[path].is_for(locale))
    before = announced_before(site.record, Successors(site.record.lines, table.page))
    surveys: dict[tuple[str, Locale], Survey] = {}
    publications: dict[tuple[str, Locale], Publication] = {}
    needed, drawings = Needed(site, table), Drawings(site, table)
    for locale in locales:
        translate = site.voices[locale].texts.translate
        for page in pages:
            path = page.path
            if page.is_for(locale):
                asked = () if page.is_own(locale, source) else applying(units[path], locale)
                asked += drawings.units(needed.images(page, locale), locale)
                files = needed.files(page, locale)
                if not files and steady(page, locale, asked):
                    publications[path, locale] = _AS_IT_WAS
                    continue
                surveys[path, locale] = survey(asked, locale, source, translate, files)
            stand = surveys.get((path, locale))
            publications[path, locale] = publication(
                page,
                locale,
                stand,
                config,
                protected=site.protected,
                reviewed=site.voices[locale].reviewed,
                before=(path, locale.tag) in before,
                unsaid=site.voices[locale].unsaid,
            )
    publications |= dict(_held(publications, source))
    if any(one.otherwise == "absent" for one in publications.values()):
        # What is not built has no address, and may be in nobody's way.
        table = _table(site, known, locales, slug, lambda path, locale: publications[path, locale].built)
    unready = _unready(known, publications)
    made = Plan(
        site,
        known,
        table,
        surveys,
        publications,
        drawings.states(),
        (*(_refused_slug(site, one, slugs[one.page]) for one in table.refused), *unready),
        NOTHING_FOLLOWED,
    )
    followed = follow(
        site.record,
        Successors(site.record.lines, table.page),
        table,
        made.names,
        lambda path, locale: publications[path, locale].announced,
        html="html" in config.urls.redirects,
    )
    return replace(made, followed=followed)


def _table(
    site: SiteInput,
    pages: Mapping[str, Page],
    locales: Sequence[Locale],
    slug: Slug,
    built: Callable[[str, Locale], bool],
) -> UrlTable:
    """The addresses of the pages that are built."""
    config = site.config
    source = config.source_locale
    return url_table(
        tuple(pages),
        site.assets,
        locales,
        content=config.content,
        built=built,
        slug=slug,
        copies=_worded(site, locales),
        beside=lambda path, locale: _suffix_beside(pages[path].of(locale).path),
        source_prefix=config.urls.source_prefix,
        style=config.urls.style,
        stands={path: page.place for path, page in pages.items() if page.place != path} | dict(site.moved),
        names={
            name: page.path
            for page in pages.values()
            for name in (page.place, *(one.path for one in page.versions.values()))
            if name != page.path
        },
        originals={path: where for path, page in pages.items() if (where := page.original(source)) != source},
        shown=site.shown,
        base=with_slash(config.site.base_url),
        domains={
            one: with_slash(options.base_url)
            for one in locales
            if config.site.base_url
            and (options := config.locale.get(one.tag)) is not None
            and options.base_url
        },
    )


def with_slash(address: str) -> str:
    """The address of a folder; empty stays empty."""
    return f"{address.rstrip('/')}/" if address else ""


Fates = Mapping[tuple[str, Locale], Publication]


def _held(fates: Fates, source: Locale) -> Iterator[tuple[tuple[str, Locale], Publication]]:
    """The pages that would be announced, in locales that have to wait for another page."""
    waits: dict[Locale, str] = {}
    for (page, locale), fate in fates.items():
        if fate.otherwise == "hold-locale":
            waits.setdefault(locale, page)
    for (page, locale), fate in fates.items() if waits else ():
        if fate.announced and locale in waits and locale != source:
            why = f"built, not announced: the whole locale waits for '{waits[locale]}'"
            yield (page, locale), Publication(built=True, announced=False, reason=why)


def _unready(pages: Mapping[str, Page], fates: Fates) -> Iterator[Finding]:
    """The pages that must not be published as they are."""
    for (page, locale), fate in fates.items():
        if fate.otherwise == "fail":
            why = fate.reason.partition(": ")[2]
            said = f"must not be published like this in {locale.tag}: {why}"
            yield Finding(
                UNREADY, Severity.ERROR, locale.tag, pages[page].place, None, None, None, None, said
            )


def _refused_slug(site: SiteInput, refused: RefusedSlug, unit: Unit | None) -> Finding:
    """At the translation where one is at fault, else at the page."""
    translated = refused.locale != site.config.source_locale
    catalog = site.voices[refused.locale].catalog if translated else ""
    of = f" of '{refused.page}'" if catalog else ""
    kept = "the source's" if translated else "the name of its file"
    return Finding(
        check="slug",
        severity=Severity.ERROR,
        locale=refused.locale.tag,
        file=catalog or refused.page,
        line=unit.reference.line if unit and not catalog else None,
        column=None,
        msgid=unit.key.msgid if unit else None,
        msgctxt=unit.key.msgctxt if unit else None,
        message=f"the slug '{refused.slug}'{of} {refused.reason}: the page keeps {kept}",
    )
