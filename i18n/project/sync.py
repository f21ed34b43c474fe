"""``sync`` and ``extract``: the content into the template, the template into the catalogs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from i18n import po
from i18n.errors import InputError
from i18n.extract import template
from i18n.locales import Locale
from i18n.merge import MergeReport
from i18n.minor import likely_typo
from i18n.model import Catalog, MessageKey
from i18n.project.assets import due_records
from i18n.project.catalogs import (
    ATTEMPTS,
    busy,
    change_of,
    merge_catalog,
    now,
    project,
    read_catalog,
    read_catalogs,
    refuse_faults,
    strays,
)
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.history import file_at
from i18n.project.memory import NO_COMPENDIA, Compendia
from i18n.project.merge import catalog_changes, settle
from i18n.project.minor import Reason, directives, minor_change, trailers
from i18n.project.site import Site
from i18n.project.source import Source
from i18n.project.terms import site_terms
from i18n.project.theme import DOMAIN, theme_template
from i18n.reports.base import SyncReport, Typo
from i18n.similarity import NEAR
from i18n.terms import commented


def site_template(site: Site, source: Source) -> Catalog:
    """The template of the content as it is now, without a date."""
    made = template(source.units(), references="line", project=project(site))
    return commented(made, site_terms(site).terms) if site.config.term_comments else made


def write_template(site: Site, source: Source) -> bool:
    """Write the template where it differs; answers whether it did."""
    _, change = due_template(site, site_template(site, source), now())
    if change:
        write_all([change])
    return change is not None


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
        dated, change = due_template(site, fresh, stamp)
        themes = _theme_changes(site, locales)
        records = due_records(site, source.localized, locales)
        files = read_catalogs(site, locales)
        refuse_faults(files.values())
        settled = settle(
            site,
            dated,
            files,
            authors=lambda: trailers(site, fresh) | said,
            bases=bases,
            compendia=compendia,
        )
        if settled.faults:
            raise InputError(settled.faults)
        minor = minor_change(site, settled.file, settled.minor)
        changes = catalog_changes(site, files, settled)
        changes += [one for one in (change, minor, records, *themes) if one is not None]
        if write and changes:
            try:
                write_all(changes)
            except ChangedError:
                continue
        reports = {where: merged.report for where, merged in settled.merged.items()}
        notes = (*settled.notes, *_done(said.values()))
        typos = _typos(site, fresh, reports.values(), settled.terms.terms.protected)
        return SyncReport(reports, site.names(one.path for one in changes), strays(site), typos, notes)
    raise busy(site)


def _done(said: Iterable[Reason]) -> Iterator[str]:
    for reason in said:
        yield f"{reason.place}: i18n:minor is noted down with the change: take it out before the next one"


def _bases(site: Site, locales: Iterable[Locale], revision: str) -> dict[Locale, Catalog]:
    """The catalogs of an older revision; what cannot be read of them tells nothing."""
    found: dict[Locale, Catalog] = {}
    for where in locales:
        path = site.catalog_path(where)
        content = file_at(site, revision, path)
        if content is not None:
            found[where] = po.read(content, path, where).catalog
    return found


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
    found: dict[MessageKey, Typo] = {}
    for change in changes:
        words = likely_typo(change, site.config.source_locale, protected)
        if words:
            place = next(iter(places[change.new.key]), site.template_path)
            found.setdefault(change.new.key, Typo(change, *words, place))
    return tuple(found[key] for key in places if key in found)


def _theme_changes(site: Site, locales: tuple[Locale, ...]) -> list[Change | None]:
    """The theme's texts that the site translates itself, kept in step with the theme."""
    files = [file for where in locales if (file := read_catalog(site, where, DOMAIN)).content is not None]
    refuse_faults(files)
    return [change_of(site, file, merge_catalog(site, theme_template(), file).catalog) for file in files]


def due_template(site: Site, fresh: Catalog, stamp: str) -> tuple[Catalog, Change | None]:
    """The template with its date, and its file if that is not so yet. Law 4: the date moves only when messages do."""
    path = site.place(site.template_path)
    was = read_bytes(path)
    date = stamp
    if was is not None:
        old = po.read(was, site.template_path).catalog
        if _said(old) == _said(fresh):
            date = po.header_fields(old).get("POT-Creation-Date", date)
    dated = po.with_header(fresh, {"POT-Creation-Date": date})
    content = po.write(dated)
    return dated, None if content == was else Change(path, content, was)


def _said(catalog: Catalog) -> tuple[object, ...]:
    return tuple((one.key, one.msgid_plural) for one in catalog.messages if not one.obsolete)
