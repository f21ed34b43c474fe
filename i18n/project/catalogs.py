"""The catalogs of a site on disk: read all, merge in memory."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from i18n import po
from i18n.errors import InputError, OutputError, Problem, UsageError
from i18n.findings import Finding
from i18n.locales import Locale
from i18n.merge import NO_MEMORY, Memory, Merged, Rules, Wanted, merge_into, wanted_of
from i18n.minor import NO_CHANGES, MinorChanges
from i18n.model import Catalog
from i18n.project.files import Change, read_bytes
from i18n.project.site import Site
from i18n.reports.base import Stray

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
    """One catalog; an absent one is empty. Faults are in ``reading``: a file that cannot be opened is one."""
    path = site.catalog_path(where, domain)
    faults: tuple[Problem, ...] = ()
    try:
        content = read_bytes(site.place(path))
    except InputError as error:
        content = None
        faults = tuple(replace(problem, path=path) for problem in error.problems)
    if content is None:
        made = po.new_catalog(where, project(site), source=site.config.source_locale)
        return OnDisk(where, path, None, po.Reading(replace(made, path=path), faults, ()))
    return OnDisk(where, path, content, po.read(content, path, where))


def read_catalogs(site: Site, locales: Iterable[Locale]) -> dict[Locale, OnDisk]:
    """The catalogs of the site's own domain."""
    return {where: read_catalog(site, where) for where in locales}


def strays(site: Site) -> tuple[Stray, ...]:
    """The catalogs of locales that the site does not have."""
    return tuple(Stray(path, where) for path, where in site.strays.items())


def refuse_faults(files: Iterable[OnDisk]) -> None:
    """Raise InputError with every fault of every catalog: a faulty file is never written to."""
    if faults := [fault for file in files for fault in file.reading.faults]:
        raise InputError(sorted(faults))


def project(site: Site) -> str:
    """The name in the header field Project-Id-Version. Law 9: not the folder's, which is another in every clone."""
    return site.config.site.title or site.config.domain


def now() -> str:
    """The time for headers: SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else the clock, in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError) as error:
        what, fix = f"SOURCE_DATE_EPOCH is '{epoch}'", "give seconds since 1970, as in 1795000000"
        raise UsageError(Problem("", None, None, what, fix)) from error
    return moment.strftime("%Y-%m-%d %H:%M+0000")


def wanted(
    site: Site, fresh: Catalog, minor: MinorChanges = NO_CHANGES, protected: tuple[str, ...] = ()
) -> Wanted:
    """A template made ready for all catalogs of a site. ``protected`` are the terms whose change is never minor."""
    return wanted_of(fresh, site.config.references, Rules(minor, site.config.source_locale, protected))


def merge_catalog(
    site: Site,
    fresh: Catalog | Wanted,
    file: OnDisk,
    *,
    fuzzy: bool = True,
    base: Catalog | None = None,
    memory: Memory = NO_MEMORY,
) -> Merged:
    """A catalog as a sync would leave it; ``base`` is an older one that tells what other programs made fuzzy."""
    ready = fresh if isinstance(fresh, Wanted) else wanted(site, fresh)
    threshold = site.config.fuzzy_threshold
    return merge_into(ready, file.catalog, threshold=threshold, fuzzy=fuzzy, base=base, memory=memory)


def change_of(site: Site, file: OnDisk, catalog: Catalog) -> Change | None:
    """What is to be written to a catalog's file; None where it has those bytes already."""
    if site.config.wrap != "keep":
        # What nothing touched keeps its lines all the same: they are written as they were read.
        catalog = replace(catalog, style=replace(catalog.style, wrap=site.config.wrap))
    content = po.write(catalog)
    return None if content == file.content else Change(site.place(file.path), content, file.content)


def busy(site: Site) -> OutputError:
    """What to say when another program writes the same catalogs again and again."""
    what = "another program keeps changing the catalogs"
    return OutputError(Problem(site.config.catalogs, None, None, what, "try again later"))


def placed(finding: Finding, catalog: Catalog) -> Finding:
    """The finding at the line of its msgstr, where the catalog on disk has the message."""
    for message in catalog.messages:
        if message.key == (finding.msgid, finding.msgctxt) and message.line is not None:
            return replace(finding, line=po.msgstr_line(message), column=1)
    return finding
