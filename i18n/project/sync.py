"""``sync`` and ``extract``: the content into the template, the template into the catalogs."""

from __future__ import annotations

from i18n import po
from i18n.extract import template
from i18n.locales import Locale
from i18n.model import Catalog
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
)
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.merge import merge_all
from i18n.project.site import Site
from i18n.project.source import Source
from i18n.project.theme import DOMAIN, theme_template
from i18n.reports.base import SyncReport


def site_template(site: Site, source: Source) -> Catalog:
    """The template of the content as it is now, without a date."""
    return template(source.units(), references="line", project=project(site))


def write_template(site: Site, source: Source) -> bool:
    """Write the template where it differs; answers whether it did."""
    _, change = _due_template(site, site_template(site, source), now())
    if change:
        write_all([change])
    return change is not None


def sync(site: Site, source: Source, locales: tuple[Locale, ...], *, write: bool, stamp: str) -> SyncReport:
    """Bring template and catalogs up to date with the content.

    Law 5: all are read before any is written; what another program changed meanwhile is read again.
    Raises InputError where a catalog has faults: then nothing is written.
    """
    fresh = site_template(site, source)
    for _ in range(ATTEMPTS):
        dated, change = _due_template(site, fresh, stamp)
        themes = _theme_changes(site, locales)
        reports, changes = merge_all(site, dated, read_catalogs(site, locales))
        records = due_records(site, source.localized, locales)
        changes += [one for one in (change, records, *themes) if one is not None]
        if write and changes:
            try:
                write_all(changes)
            except ChangedError:
                continue
        return SyncReport(reports, site.names(one.path for one in changes), site.strays)
    raise busy(site)


def _theme_changes(site: Site, locales: tuple[Locale, ...]) -> list[Change | None]:
    """The theme's texts that the site translates itself, kept in step with the theme."""
    files = [file for where in locales if (file := read_catalog(site, where, DOMAIN)).content is not None]
    refuse_faults(files)
    return [change_of(site, file, merge_catalog(site, theme_template(), file).catalog) for file in files]


def _due_template(site: Site, fresh: Catalog, stamp: str) -> tuple[Catalog, Change | None]:
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
