"""``purge``: obsolete messages leave the catalogs for good. Nothing else ever takes a translation out of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from i18n.config import THEME
from i18n.locales import Locale
from i18n.project.catalogs import ATTEMPTS, busy, changes_of, read_catalog, refuse_faults
from i18n.project.files import Change, ChangedError, write_all
from i18n.project.parts import OnDisk
from i18n.project.site import Site
from i18n.reports.base import Purged


def purge(site: Site, locales: tuple[Locale, ...], *, write: bool = True) -> tuple[Purged, ...]:
    """Take the obsolete messages out of the catalogs of these locales, the theme's included; answers how many.

    Raises InputError where a catalog has faults: then nothing is written.
    """
    for _ in range(ATTEMPTS):
        files = {where: (read_catalog(site, where), read_catalog(site, where, THEME)) for where in locales}
        refuse_faults(file for both in files.values() for file in both)
        changes = [change for both in files.values() for file in both for change in _changes(site, file)]
        try:
            if write:
                write_all(changes)
        except ChangedError:
            continue
        return tuple(_purged(where, both) for where, both in files.items())
    raise busy(site)


def _changes(site: Site, file: OnDisk) -> Iterator[Change]:
    kept = tuple(one for one in file.catalog.messages if not one.obsolete)
    if len(kept) < len(file.catalog.messages):
        yield from changes_of(site, file, replace(file.catalog, messages=kept))


def _purged(where: Locale, files: tuple[OnDisk, ...]) -> Purged:
    gone = [one for file in files for one in file.catalog.messages if one.obsolete]
    return Purged(where, len(gone), sum(any(one.msgstr) for one in gone))
