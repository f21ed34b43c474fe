"""``merge``: the template on disk into the catalogs. Loads nothing of formats, templates or pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from i18n.errors import InputError, Problem
from i18n.extract import languages
from i18n.locales import Locale
from i18n.merge import Merged
from i18n.minor import MinorChanges
from i18n.model import Catalog
from i18n.project.catalogs import (
    ATTEMPTS,
    busy,
    changes_of,
    merge_catalog,
    read_catalogs,
    refuse_faults,
    wanted,
)
from i18n.project.files import Change, ChangedError, write_all
from i18n.project.memory import NO_COMPENDIA, Compendia, memories
from i18n.project.minor import Authors, MinorFile, changes_in, obeyed, read_minor
from i18n.project.parts import Domains, OnDisk
from i18n.project.site import Site
from i18n.project.template import Template, read_template
from i18n.project.terms import TermFile, site_terms
from i18n.reports.base import SyncReport
from i18n.terms import commented


@dataclass(frozen=True, slots=True)
class Settled:
    """The catalogs of a site against a template, with what is declared minor applied."""

    merged: Mapping[Locale, Merged]
    minor: MinorChanges
    """What the file of minor changes should say."""
    file: MinorFile
    """As it is."""
    terms: TermFile
    notes: tuple[str, ...]
    """Why some are not obeyed who call a change minor."""

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What could not be read of the files of minor changes and of terms."""
        return (*self.file.faults, *self.terms.faults)


def merge_written(
    site: Site, locales: tuple[Locale, ...], *, fuzzy: bool, compendia: Compendia = NO_COMPENDIA
) -> SyncReport:
    """Merge the template on disk into the catalogs, whatever the content says."""
    for _ in range(ATTEMPTS):
        files = read_catalogs(site, locales)
        refuse_faults(files.values())
        template = _template(site)
        settled = settle(site, template.catalog, files, fuzzy=fuzzy, compendia=compendia)
        if settled.faults:
            raise InputError(settled.faults)
        changes = tuple(catalog_changes(site, files, settled, template.domains))
        try:
            write_all(changes)
        except ChangedError:
            continue
        reports = {where: merged.report for where, merged in settled.merged.items()}
        return SyncReport(reports, *written(site, changes))
    raise busy(site)


def settle(
    site: Site,
    fresh: Catalog,
    files: Mapping[Locale, OnDisk],
    *,
    authors: Authors | None = None,
    fuzzy: bool = True,
    bases: Mapping[Locale, Catalog] | None = None,
    compendia: Compendia = NO_COMPENDIA,
) -> Settled:
    """Merge a template into catalogs, in memory. What ``authors`` call minor is added to what the file says.

    What is empty is filled from the site's other domains, if ``fuzzy``, and from ``compendia``.
    """
    file = read_minor(site)
    minor = file.changes
    terms = site_terms(site)
    protected = terms.terms.protected
    known = memories(site, files, compendia, domains=fuzzy)

    def merged_with(these: MinorChanges) -> dict[Locale, Merged]:
        shared = None if site.config.term_comments else wanted(site, fresh, these, protected)
        found: dict[Locale, Merged] = {}
        for where, one in files.items():
            ready = shared or wanted(site, commented(fresh, terms.terms, where), these, protected)
            base, memory = (bases or {}).get(where), known[where]
            found[where] = merge_catalog(site, ready, one, fuzzy=fuzzy, base=base, memory=memory)
        return found

    merged = merged_with(minor)
    notes: tuple[str, ...] = ()
    keys = {one.key: None for one in fresh.messages} if authors else {}
    if authors and (changes := changes_in((one.catalog for one in merged.values()), keys)):
        rows, notes = obeyed(site, changes, authors(), protected, languages(fresh.messages))
        if rows:
            minor = minor.with_more(rows)
            merged = merged_with(minor)
    return Settled(merged, minor, file, terms, notes)


def catalog_changes(
    site: Site, files: Mapping[Locale, OnDisk], settled: Settled, domains: Domains
) -> Iterator[Change]:
    """What is to be written to the catalogs' files."""
    for where, result in settled.merged.items():
        yield from changes_of(site, files[where], result.catalog, domains)


def written(site: Site, changes: Iterable[Change]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files that are written, and those that are taken away; relative to the site, sorted."""
    these = tuple(changes)
    return (
        site.names(one.path for one in these if one.content is not None),
        site.names(one.path for one in these if one.content is None),
    )


def _template(site: Site) -> Template:
    template = read_template(site)
    if template is None:
        what, fix = "there is no template yet", "write it with 'i18n extract'"
        raise InputError(Problem(site.template_path, None, None, what, fix))
    return template
