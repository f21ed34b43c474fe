"""``sync`` and ``extract``: the content into the template, the template into the catalogs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from i18n.errors import InputError
from i18n.extract import languages
from i18n.locales import Locale
from i18n.merge import MergeReport
from i18n.minor import likely_typo
from i18n.model import Catalog, MessageKey
from i18n.project.assets import due_records
from i18n.project.catalogs import (
    ATTEMPTS,
    busy,
    catalog_at,
    changes_of,
    merge_catalog,
    now,
    read_catalog,
    read_catalogs,
    refuse_faults,
    strays,
)
from i18n.project.dates import due_dates
from i18n.project.files import Change, ChangedError, write_all
from i18n.project.fresh import site_template
from i18n.project.memory import NO_COMPENDIA, Compendia
from i18n.project.merge import catalog_changes, settle, written
from i18n.project.minor import Reason, directives, minor_change, trailers
from i18n.project.site import Site
from i18n.project.source import Source
from i18n.project.template import due_templates
from i18n.project.theme import DOMAIN, theme_template
from i18n.project.urls import due_urls
from i18n.project.view import view_of
from i18n.reports.base import SyncReport, Typo
from i18n.similarity import NEAR


def write_template(site: Site, source: Source) -> tuple[str, ...]:
    """Write the template where it differs; answers the files that did."""
    _, changes = due_templates(site, site_template(site, source), now())
    write_all(changes)
    return site.names(change.path for change in changes)


def sync(
    site: Site,
    source: Source,
    locales: tuple[Locale, ...],
    *,
    write: bool,
    stamp: str,
    base: str | None = None,
    compendia: Compendia = NO_COMPENDIA,
) -> SyncReport:
    """Bring template and catalogs up to date with the content.

    ``base`` names a git revision whose catalogs tell what other programs have made fuzzy since; ``compendia`` fill
    what is empty.
    Law 5: all are read before any is written; what another program changed meanwhile is read again.
    Raises InputError where a catalog has faults: then nothing is written.
    """
    fresh = site_template(site, source)
    said = directives(source.units())
    bases = _bases(site, locales, base) if base else {}
    for _ in range(ATTEMPTS):
        dated, templates = due_templates(site, fresh, stamp)
        themes = _theme_changes(site, locales)
        dates, undated = due_dates(site, source.documents, stamp[:10])
        records = due_records(site, source.localized, locales)
        files = read_catalogs(site, locales)
        refuse_faults(files.values())
        settled = settle(
            site,
            dated.catalog,
            files,
            authors=lambda: trailers(site, fresh) | said,
            bases=bases,
            compendia=compendia,
        )
        if settled.faults:
            raise InputError(settled.faults)
        minor = minor_change(site, settled.file, settled.minor)
        changes = [*catalog_changes(site, files, settled, dated.domains), *templates, *themes]
        view = view_of(site, source, files, settled, dated.domains)
        addresses, lost = due_urls(view, locales)
        changes += [one for one in (minor, records, dates, addresses) if one is not None]
        if write and changes:
            try:
                write_all(changes)
            except ChangedError:
                continue
        reports = {where: merged.report for where, merged in settled.merged.items()}
        notes = (*settled.notes, *_done(said.values()), *lost, *undated)
        typos = _typos(site, fresh, reports.values(), settled.terms.terms.protected)
        return SyncReport(reports, *written(site, changes), strays(site), typos, notes)
    raise busy(site)


def _done(said: Iterable[Reason]) -> Iterator[str]:
    for reason in said:
        yield f"{reason.place}: i18n:minor stands here: take it out now, or it holds for the next change as well"


def _bases(site: Site, locales: Iterable[Locale], revision: str) -> dict[Locale, Catalog]:
    """The catalogs of an older revision; what cannot be read of them tells nothing."""
    found = ((where, catalog_at(site, revision, where)) for where in locales)
    return {where: catalog for where, catalog in found if catalog is not None}


def _typos(
    site: Site, fresh: Catalog, reports: Iterable[MergeReport], protected: Collection[str]
) -> tuple[Typo, ...]:
    """The changes that made messages fuzzy and look like typos put right, in the order of the template."""
    places = {message.key: message.references for message in fresh.messages}
    changes = dict.fromkeys(
        one.change
        for report in reports
        for one in report.fuzzied
        if one.change and one.score >= NEAR and one.change.old.key not in places
    )
    known = languages(fresh.messages) if changes else {}
    found: dict[MessageKey, Typo] = {}
    for change in changes:
        language = known.get(change.new.key, site.config.source_locale)
        words = likely_typo(change, language, protected)
        if words:
            place = next(iter(places[change.new.key]), site.template_path)
            found.setdefault(change.new.key, Typo(change, *words, place))
    return tuple(found[key] for key in places if key in found)


def _theme_changes(site: Site, locales: tuple[Locale, ...]) -> list[Change]:
    """The theme's texts that the site translates itself, kept in step with the theme."""
    files = [file for where in locales if (file := read_catalog(site, where, DOMAIN)).content is not None]
    refuse_faults(files)
    due = ((file, merge_catalog(site, theme_template(), file).catalog) for file in files)
    return [change for file, catalog in due for change in changes_of(site, file, catalog)]
