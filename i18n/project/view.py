"""A site as it is now, in every locale: catalogs as a merge would leave them, in memory. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from i18n.errors import Problem
from i18n.facts import same_facts
from i18n.locales import Locale, locale
from i18n.merge import Merged
from i18n.model import Catalog, Message, MessageKey, Unit, units_by_key
from i18n.pages import SiteInput, Voice
from i18n.pages.needed_assets import needed_assets
from i18n.project.assets import Stands
from i18n.project.catalogs import read_catalog, read_catalogs
from i18n.project.dates import read_dates
from i18n.project.files import read_bytes
from i18n.project.filled import filled_content
from i18n.project.fresh import site_template
from i18n.project.merge import Settled, settle
from i18n.project.minor import directives
from i18n.project.parts import Domains, OnDisk
from i18n.project.record import read_record
from i18n.project.site import Site
from i18n.project.source import Source, read_source
from i18n.project.template import domains_of
from i18n.project.theme import DOMAIN, theme_assets, theme_catalog, theme_template, theme_templates, unsaid_by
from i18n.project.walk import TEMPLATES
from i18n.review import MARK, reviewed
from i18n.templating import Templates
from i18n.terms import NO_TERMS, Terms
from i18n.translate import Translations, source_translations, translations


@dataclass(frozen=True, slots=True)
class View:
    """What a site can say in each of its locales."""

    site: Site
    source: Source
    files: Mapping[Locale, OnDisk]
    merged: Mapping[Locale, Merged]
    voices: Mapping[Locale, Voice]
    """The source locale among them."""
    themes: Mapping[Locale, OnDisk]
    """The catalogs of the theme's texts that the site has itself."""
    stands: Stands
    """How the assets stand."""
    domains: Domains
    """Which file of a catalog each message of the source belongs to, where there are several."""
    terms: Terms = NO_TERMS
    rule_faults: tuple[Problem, ...] = ()
    """What could not be read of the files of minor changes and of terms."""

    @property
    def faults(self) -> tuple[Problem, ...]:
        """Every fault of every catalog, and of the files of minor changes and of terms."""
        read = (*self.files.values(), *self.themes.values())
        faults = (fault for file in read for fault in file.reading.faults)
        return tuple(sorted((*faults, *self.rule_faults)))

    @property
    def behind(self) -> int:
        """How many messages of the content some catalog does not have, or not as they are now.

        A damaged catalog is left out: what it lacks is said as a fault.
        """
        waiting: set[MessageKey] = set()
        for where, file in self.files.items():
            if not file.reading.faults:
                waiting |= self.merged[where].report.waiting
        return len(waiting)

    def units_by_key(self) -> dict[MessageKey, list[Unit]]:
        """The units that each message stands for."""
        return units_by_key(self.source.units())

    def pages(self, locales: tuple[Locale, ...], extra: Mapping[Locale, Voice] | None = None) -> SiteInput:
        """What a build of some locales needs."""
        wanted = {self.site.config.source_locale, *locales}
        voices = {where: voice for where, voice in self.voices.items() if where in wanted} | dict(extra or {})
        source, localized = self.site.config.source_locale, self.source.localized
        shown = {
            key: found
            for where in voices
            for key, found in self.stands.shown(where, parents_of(self.site, where), source)
        }
        theme, folder = self.site.config.site.theme, f"{self.site.config.content}/{TEMPLATES}"
        return SiteInput(
            config=self.site.config,
            documents=self.source.documents,
            texts=self.source.texts,
            assets=self.source.assets,
            read=self._asset,
            voices=voices,
            templates=Templates(theme_templates(theme), self.source.templates, folder),
            theme_assets=needed_assets(theme_assets(theme), self.site.config),
            data=self.source.data,
            shown=shown,
            moved=localized.moved(self.site.config.content),
            copies=self.source.copies,
            days=read_dates(self.site, self.source.documents),
            record=read_record(self.site),
            protected=self.terms.protected,
        )

    def _asset(self, path: str) -> bytes:
        found = self.source.filled.get(path)
        if found is None:
            return read_bytes(self.site.place(path)) or b""
        return filled_content(*found)


def look(site: Site) -> View:
    """Read content and catalogs, and merge in memory. Raises InputError for content that cannot be read."""
    source = read_source(site)
    files = read_catalogs(site, site.config.locales)
    fresh = site_template(site, source)
    settled = settle(site, fresh, files, authors=lambda: directives(source.units()))
    return view_of(site, source, files, settled, domains_of(site, fresh))


def view_of(
    site: Site, source: Source, files: Mapping[Locale, OnDisk], settled: Settled, domains: Domains
) -> View:
    """The site as a merge of these catalogs leaves it. A gap is filled from those of them that are its parents."""
    merged = settled.merged
    own = site.config.source_locale
    texts: dict[Locale, Translations] = {own: source_translations(own)}

    def texts_of(where: Locale) -> Translations:
        known = texts.get(where)
        if known is None:
            known = texts[where] = translations(
                where,
                merged[where].catalog,
                parents=[texts_of(one) for one in parents_of(site, where) if one in merged],
                source=own,
                stale=site.config.stale,
                same_facts=partial(same_facts, protected=settled.terms.terms.protected),
            )
        return known

    themes = _own_themes(site, (own, *files))
    voices: dict[Locale, Voice] = {}
    for where in (own, *files):
        theme = _theme_texts(themes, where)
        voices[where] = Voice(
            texts_of(where),
            theme,
            site.catalog_path(where),
            site.catalog_path(where, DOMAIN),
            _reviewed(files.get(where), merged.get(where)),
            unsaid_by(theme),
        )
    stands = Stands(site, source.localized)
    return View(
        site,
        source,
        files,
        merged,
        voices,
        themes,
        stands,
        domains,
        settled.terms.terms,
        settled.faults,
    )


def _reviewed(file: OnDisk | None, settled: Merged | None) -> frozenset[MessageKey]:
    """What is reviewed in a catalog. Most hold no review: then no message is looked at."""
    if file is None or settled is None or MARK not in (file.content or b""):
        return frozenset()
    return reviewed(settled.catalog.messages)


def parents_of(site: Site, where: Locale) -> Iterator[Locale]:
    """The target locales whose texts fill a locale's gaps, nearest first: as configured, else by CLDR."""
    seen = {where}
    here = where
    while True:
        options = site.config.locale.get(here.tag)
        configured = options.parent if options else None
        chain = (configured,) if configured else here.parents
        following = next((one for one in chain if one in site.config.locales and one not in seen), None)
        if following is None:
            return
        seen.add(following)
        yield following
        here = following


def _own_themes(site: Site, locales: Iterable[Locale]) -> dict[Locale, OnDisk]:
    """The site's catalogs of the theme's texts, of these locales and of their parents."""
    wanted = dict.fromkeys(one for where in locales for one in (where, *where.parents))
    read = ((one, read_catalog(site, one, DOMAIN)) for one in wanted)
    return {one: file for one, file in read if file.content is not None}


def _theme_texts(themes: Mapping[Locale, OnDisk], where: Locale) -> Translations:
    """The theme's texts in a locale: the site's own, then the package's, then those of the parent locales."""
    english = locale("en")
    if where == english and where not in themes:
        return source_translations(english)
    texts = theme_template()
    chain: list[Translations] = []
    for one in reversed((where, *where.parents)):
        catalog = _overlay(one, texts, theme_catalog(one), themes[one].catalog if one in themes else None)
        chain.insert(0, translations(one, catalog, parents=chain, source=english))
    return chain[0]


def _overlay(where: Locale, texts: Catalog, *layers: Catalog | None) -> Catalog:
    """The messages of a template, each with its text from the last layer that has a current one."""
    found: dict[MessageKey, Message] = {}
    header = None
    for layer in layers:
        if layer is None:
            continue
        header = layer.header or header
        for message in layer.messages:
            if message.translated and not message.fuzzy and not message.obsolete:
                found[message.key] = message
    messages = tuple(found.get(one.key, one) for one in texts.messages)
    return replace(texts, locale=where, header=header, messages=messages)
