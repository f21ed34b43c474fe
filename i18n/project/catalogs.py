"""The catalogs of a site on disk: read all, merge in memory."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from i18n import po
from i18n.config import THEME
from i18n.errors import InputError, OutputError, Problem, UsageError
from i18n.extract import languages
from i18n.findings import Finding
from i18n.locales import Locale, folder_locale
from i18n.merge import NO_MEMORY, Memory, Merged, Rules, Wanted, merge_into, wanted_of
from i18n.minor import NO_CHANGES, MinorChanges
from i18n.model import Catalog, Message, MessageKey
from i18n.project.files import Change, read_bytes
from i18n.project.history import file_at, files_at
from i18n.project.parts import Domains, OnDisk, both, divided, together
from i18n.project.site import Site
from i18n.reports.base import Stray

ATTEMPTS = 5
"""How often a sync starts again because another program writes the same catalogs."""


def read_catalog(site: Site, where: Locale, domain: str | None = None) -> OnDisk:
    """One catalog; an absent one is empty. Faults are in ``reading``: a file that cannot be opened is one.

    Without a domain that of the site's own messages, in however many files it lies.
    """
    if domain is not None or not site.layout.division:
        return _read(site, where, domain or site.config.domain, site.catalog_path(where, domain))
    there = site.catalogs.get(where, {}).items()
    parts = [_read(site, where, one, path) for one, path in there if one != THEME]
    parts = [part for part in parts if part.content is not None or part.reading.faults]
    if not parts:
        return replace(_read(site, where, site.config.domain, site.catalog_path(where)), divided=True)
    return together(where, site.catalog_path(where), parts, site.config.domain)


def _read(site: Site, where: Locale, domain: str, path: str) -> OnDisk:
    faults: tuple[Problem, ...] = ()
    try:
        content = read_bytes(site.place(path))
    except InputError as error:
        content = None
        faults = tuple(replace(problem, path=path) for problem in error.problems)
    if content is None:
        made = po.new_catalog(where, project(site), source=site.config.source_locale)
        return OnDisk(where, path, None, po.Reading(replace(made, path=path), faults, ()), domain)
    return OnDisk(where, path, content, po.read(content, path, where), domain)


def catalog_at(site: Site, revision: str, where: Locale) -> Catalog | None:
    """The catalog of a locale in a git revision, what can be read of it; None where that has none."""
    if not site.layout.division:
        path = site.catalog_path(where)
        content = file_at(site, revision, path)
        return None if content is None else po.read(content, path, where).catalog
    folder = site.config.catalogs
    parts: list[OnDisk] = []

    def domain(path: str) -> str | None:
        found = site.layout.find(path.removeprefix(f"{folder}/"))
        if found is None or found.domain == THEME or folder_locale(found.name) != where:
            return None
        return found.domain

    for path, content in files_at(site, revision, (folder,), lambda path: domain(path) is not None):
        if (of := domain(path)) is not None:
            parts.append(OnDisk(where, path, content, po.read(content, path, where), of))
    return together(where, "", parts, site.config.domain).catalog if parts else None


def read_catalogs(site: Site, locales: Iterable[Locale]) -> dict[Locale, OnDisk]:
    """The catalogs of the site's own domain."""
    return {where: read_catalog(site, where) for where in locales}


def messages_by_key(catalog: Catalog) -> dict[MessageKey, Message]:
    """The messages of a catalog; a live one before an obsolete one."""
    return {one.key: one for one in sorted(catalog.messages, key=lambda one: not one.obsolete)}


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
    # Only where something is called minor does it matter what a text states.
    known = languages(fresh.messages) if minor else {}
    return wanted_of(fresh, site.config.references, Rules(minor, site.config.source_locale, protected, known))


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


def changes_of(
    site: Site, file: OnDisk, catalog: Catalog, domains: Domains | None = None
) -> Iterator[Change]:
    """What is to be written to the files of a catalog; nothing for those that have these bytes already.

    Where it lies in several, ``domains`` says which messages go where; without it each stays in its file. A file
    without a message is taken away, unless it is the last one.
    """
    if not file.divided:
        yield from _change(site, file.path, file.content, catalog)
        return
    main = site.config.domain
    found = divided(file, catalog, main, domains)
    there = {part.domain: part for part in file.parts}
    if not any(one.messages for one in found.values()):
        found = {main: replace(catalog, messages=()), **found}
    else:
        main = ""
    for domain, one in found.items():
        part = there.get(domain)
        path = part.path if part else site.catalog_path(file.locale, domain)
        was = part.content if part else None
        if one.messages or domain == main:
            for change in _change(site, path, was, one):
                yield replace(change, between=_between(site, part, one)) if part else change
        elif part is not None:
            yield Change(site.place(path), None, was)


def _between(site: Site, part: OnDisk, catalog: Catalog) -> bytes | None:
    """What a file holds as long as others may lack what has moved into it, or out of it; None where nothing has."""
    here = {one.key for one in part.catalog.messages}
    comes = any(one.key not in here and any(one.msgstr) for one in catalog.messages)
    return (
        next((change.content for change in _change(site, "", None, both(part.catalog, catalog))), None)
        if comes
        else None
    )


def _change(site: Site, path: str, was: bytes | None, catalog: Catalog) -> Iterator[Change]:
    if site.config.wrap != "keep":
        # What nothing touched keeps its lines all the same: they are written as they were read.
        catalog = replace(catalog, style=replace(catalog.style, wrap=site.config.wrap))
    content = po.write(catalog)
    if content != was:
        yield Change(site.place(path), content, was)


def busy(site: Site) -> OutputError:
    """What to say when another program writes the same catalogs again and again."""
    what = "another program keeps changing the catalogs"
    return OutputError(Problem(site.config.catalogs, None, None, what, "try again later"))


def placed(finding: Finding, catalog: Catalog, file: OnDisk) -> Finding:
    """The finding at the line of its msgstr, where the catalog on disk has the message."""
    for message in catalog.messages:
        if message.key == (finding.msgid, finding.msgctxt) and message.line is not None:
            return replace(finding, file=file.path_of(message), line=po.msgstr_line(message), column=1)
    return finding
