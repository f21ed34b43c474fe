"""``merge``: the template on disk into the catalogs. Loads nothing of formats, templates or pages."""

from __future__ import annotations

from collections.abc import Mapping

from i18n import po
from i18n.errors import InputError, Problem
from i18n.locales import Locale
from i18n.merge import MergeReport
from i18n.model import Catalog
from i18n.project.catalogs import (
    ATTEMPTS,
    OnDisk,
    busy,
    change_of,
    merge_catalog,
    read_catalogs,
    refuse_faults,
    wanted,
)
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.site import Site
from i18n.reports.base import SyncReport


def merge_written(site: Site, locales: tuple[Locale, ...], *, fuzzy: bool) -> SyncReport:
    """Merge the template on disk into the catalogs, whatever the content says."""
    for _ in range(ATTEMPTS):
        reports, changes = merge_all(site, _template(site), read_catalogs(site, locales), fuzzy=fuzzy)
        try:
            write_all(changes)
        except ChangedError:
            continue
        return SyncReport(reports, site.names(change.path for change in changes))
    raise busy(site)


def merge_all(
    site: Site, fresh: Catalog, files: Mapping[Locale, OnDisk], *, fuzzy: bool = True
) -> tuple[dict[Locale, MergeReport], list[Change]]:
    """Merge a template into catalogs: what happened in each, and what is to be written.

    Raises InputError with every fault of every catalog: a faulty file is never written to.
    """
    refuse_faults(files.values())
    ready = wanted(site, fresh)
    merged = {where: merge_catalog(site, ready, file, fuzzy=fuzzy) for where, file in files.items()}
    changes = [change_of(site, files[where], result.catalog) for where, result in merged.items()]
    reports = {where: result.report for where, result in merged.items()}
    return reports, [change for change in changes if change is not None]


def _template(site: Site) -> Catalog:
    content = read_bytes(site.place(site.template_path))
    if content is None:
        what, fix = "there is no template yet", "write it with 'i18n extract'"
        raise InputError(Problem(site.template_path, None, None, what, fix))
    reading = po.read(content, site.template_path)
    if reading.faults:
        raise InputError(reading.faults)
    return reading.catalog
