"""The catalogs of a site on disk: read all, merge in memory, write all or none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from i18n import po
from i18n.errors import InputError, OutputError, Problem
from i18n.extract import template
from i18n.locales import Locale
from i18n.merge import Merged, MergeReport, merge
from i18n.model import Catalog, State
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.site import Site
from i18n.project.source import Source
from i18n.project.theme import DOMAIN, theme_template
from i18n.reports import SyncReport

ATTEMPTS = 5
"""How often a sync starts again because another program writes the same catalogs."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A catalog as it is on disk."""

    locale: Locale
    path: str
    """Relative to the site."""
    content: bytes | None
    """None where there is no file yet."""
    reading: po.Reading

    @property
    def catalog(self) -> Catalog:
        """What could be read of it."""
        return self.reading.catalog


def read_catalog(site: Site, where: Locale, domain: str | None = None) -> OnDisk:
    """One catalog; an absent one is empty. Faults are in ``reading``."""
    path = site.catalog_path(where, domain)
    content = read_bytes(site.place(path))
    if content is None:
        made = po.new_catalog(where, project(site), source=site.config.source_locale)
        return OnDisk(where, path, None, po.Reading(replace(made, path=path), (), ()))
    return OnDisk(where, path, content, po.read(content, path, where))


def read_catalogs(site: Site, locales: Iterable[Locale]) -> dict[Locale, OnDisk]:
    """The catalogs of the site's own domain."""
    return {where: read_catalog(site, where) for where in locales}


def refuse_faults(files: Iterable[OnDisk]) -> None:
    """Raise InputError with every fault of every catalog: a faulty file is never written to."""
    if faults := [fault for file in files for fault in file.reading.faults]:
        raise InputError(sorted(faults))


def project(site: Site) -> str:
    """The name in the header field Project-Id-Version."""
    return site.config.site.title or site.root.resolve().name


def now() -> str:
    """The time for headers: SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else the clock, in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return moment.strftime("%Y-%m-%d %H:%M+0000")


def site_template(site: Site, source: Source) -> Catalog:
    """The template of the content as it is now, without a date."""
    return template(source.units(), references="line", project=project(site))


def merge_catalog(site: Site, fresh: Catalog, file: OnDisk, *, fuzzy: bool = True) -> Merged:
    """A catalog as a sync would leave it."""
    return merge(
        fresh,
        file.catalog,
        threshold=site.config.fuzzy_threshold,
        fuzzy=fuzzy,
        references=site.config.references,
    )


def write_template(site: Site, source: Source) -> bool:
    """Write the template where it differs; answers whether it did."""
    change = _template_change(site, site_template(site, source))
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
        change = _template_change(site, fresh, stamp)
        changes = [change] if change else []
        dated = po.read(change.content, site.template_path).catalog if change else fresh
        merged, more = _merge_all(site, dated, locales)
        changes += more
        changed = tuple(sorted(os.path.relpath(one.path, site.root) for one in changes))
        if not write or not changes:
            return SyncReport(_reports(merged), changed)
        try:
            write_all(changes)
        except ChangedError:
            continue
        return SyncReport(_reports(merged), changed)
    raise OutputError(
        Problem(
            site.config.catalogs, None, None, "another program keeps changing the catalogs", "try again later"
        )
    )


def merge_written(site: Site, locales: tuple[Locale, ...], *, fuzzy: bool) -> SyncReport:
    """Merge the template on disk into the catalogs, whatever the content says."""
    for _ in range(ATTEMPTS):
        content = read_bytes(site.place(site.template_path))
        if content is None:
            raise InputError(
                Problem(
                    site.template_path, None, None, "there is no template yet", "write it with 'i18n extract'"
                )
            )
        reading = po.read(content, site.template_path)
        if reading.faults:
            raise InputError(reading.faults)
        merged, changes = _merge_all(site, reading.catalog, locales, fuzzy=fuzzy, themes=False)
        try:
            write_all(changes)
        except ChangedError:
            continue
        return SyncReport(
            _reports(merged), tuple(sorted(os.path.relpath(one.path, site.root) for one in changes))
        )
    raise OutputError(
        Problem(
            site.config.catalogs, None, None, "another program keeps changing the catalogs", "try again later"
        )
    )


def _reports(merged: Mapping[Locale, Merged]) -> dict[Locale, MergeReport]:
    return {where: result.report for where, result in merged.items()}


def _merge_all(
    site: Site, fresh: Catalog, locales: tuple[Locale, ...], *, fuzzy: bool = True, themes: bool = True
) -> tuple[dict[Locale, Merged], list[Change]]:
    files = read_catalogs(site, locales)
    own_themes = [
        file for where in locales if (file := read_catalog(site, where, DOMAIN)).content is not None
    ]
    refuse_faults([*files.values(), *(own_themes if themes else ())])
    merged = {where: merge_catalog(site, fresh, file, fuzzy=fuzzy) for where, file in files.items()}
    changes = [_change(site, files[where], result.catalog) for where, result in merged.items()]
    if themes:
        texts = theme_template()
        changes += [_change(site, file, merge_catalog(site, texts, file).catalog) for file in own_themes]
    return merged, [change for change in changes if change is not None]


def _change(site: Site, file: OnDisk, catalog: Catalog) -> Change | None:
    if site.config.wrap != "keep":
        # What nothing touched keeps its lines all the same: they are written as they were read.
        catalog = replace(catalog, style=replace(catalog.style, wrap=site.config.wrap))
    content = po.write(catalog)
    return None if content == file.content else Change(site.place(file.path), content, file.content)


def _template_change(site: Site, fresh: Catalog, stamp: str | None = None) -> Change | None:
    """The template file that is due. Law 4: its date moves only when its messages do."""
    path = site.place(site.template_path)
    was = read_bytes(path)
    date = stamp or now()
    if was is not None:
        old = po.read(was, site.template_path).catalog
        if _said(old) == _said(fresh):
            date = po.header_fields(old).get("POT-Creation-Date", date)
    content = po.write(po.with_header(fresh, {"POT-Creation-Date": date}))
    return None if content == was else Change(path, content, was)


def _said(catalog: Catalog) -> tuple[object, ...]:
    return tuple((one.key, one.msgid_plural) for one in catalog.messages if not one.obsolete)


def compile_catalogs(site: Site, locales: tuple[Locale, ...]) -> Iterator[tuple[str, int]]:
    """Write an MO file beside each catalog; yields its path and how many messages it holds.

    Raises InputError with every fault of every catalog, before anything is written.
    """
    files = [file for file in read_catalogs(site, locales).values() if file.content is not None]
    refuse_faults(files)
    for file in files:
        path = file.path.removesuffix(".po") + ".mo"
        place = site.place(path)
        content = po.compile_mo(file.catalog)
        was = read_bytes(place)
        if content != was:
            write_all([Change(place, content, was)])
        yield (
            path,
            sum(message.state is State.CURRENT for message in file.catalog.messages if not message.obsolete),
        )
