"""``minor``: the changes of the source, and those of them that the author calls minor written down."""

from __future__ import annotations

import getpass
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from i18n.errors import InputError, Problem, UsageError
from i18n.extract import languages
from i18n.merge import Merged, merge_into
from i18n.minor import declared, likely_typo, objection
from i18n.model import Catalog
from i18n.project.catalogs import ATTEMPTS, busy, read_catalogs, wanted
from i18n.project.files import ChangedError, write_all
from i18n.project.fresh import site_template
from i18n.project.history import covers
from i18n.project.merge import settle
from i18n.project.minor import changes_in, directives, minor_change, minor_path, read_minor
from i18n.project.site import Site
from i18n.project.source import read_source
from i18n.project.template import template_at
from i18n.project.terms import site_terms
from i18n.references import file_of
from i18n.reports.base import Candidate


def candidates(site: Site, since: str | None = None) -> tuple[Candidate, ...]:
    """Every change of the source that is not called minor yet, in the order of the template.

    Without ``since``, those that make a message fuzzy in some catalog; else those since a git revision, whatever
    the catalogs say. Raises InputError for a file of minor changes with faults, UsageError for a revision without
    a template.
    """
    terms = site_terms(site)
    if faults := (*read_minor(site).faults, *terms.faults):
        raise InputError(faults)
    source = read_source(site)
    fresh = site_template(site, source)
    places = {message.key: message.references for message in fresh.messages}
    if since is None:
        files = read_catalogs(site, site.config.locales)
        settled = settle(site, fresh, files, authors=lambda: directives(source.units()))
        changes = changes_in((one.catalog for one in settled.merged.values()), places)
    else:
        changes = changes_in([_since(site, fresh, since)], places)
    order = {key: place for place, key in enumerate(places)}
    own, protected = site.config.source_locale, terms.terms.protected
    known = languages(fresh.messages)
    return tuple(
        Candidate(
            change,
            places[change.new.key],
            objection(change, known.get(change.new.key, own), protected),
            likely_typo(change, known.get(change.new.key, own), protected) is not None,
        )
        for change in sorted(changes, key=lambda change: order[change.new.key])
    )


def _since(site: Site, fresh: Catalog, revision: str) -> Catalog:
    """The template of a revision, with the present one merged into it."""
    old = template_at(site, revision)
    if old is None:
        what = f"'{revision}' has no such file"
        raise UsageError(Problem(site.template_path, None, None, what, "name a later revision"))
    return restated(site, fresh, old).catalog


def restated(site: Site, fresh: Catalog, old: Catalog) -> Merged:
    """An older template as a catalog in which each text says itself, with the present one merged into it."""
    said = (replace(one, msgstr=(one.key.msgid,) * len(one.msgstr), flags=()) for one in old.messages)
    catalog = replace(old, messages=tuple(one for one in said if not one.obsolete))
    ready = wanted(site, fresh, read_minor(site).changes, site_terms(site).terms.protected)
    return merge_into(ready, catalog, threshold=site.config.fuzzy_threshold)


def within(these: Iterable[Candidate], path: str) -> tuple[Candidate, ...]:
    """The changes of messages that stand in a file, or below a folder, given relative to the site."""
    path = str(PurePosixPath(path))  # without "./" and a slash at the end
    return tuple(one for one in these if any(covers(path, file_of(place)) for place in one.places))


def declare(site: Site, these: Iterable[Candidate], who: str, why: str) -> str | None:
    """Write changes into the file of minor changes; answers its path where that differs now.

    What may never be minor is left out.
    """
    rows = [declared(one.change, who, why) for one in these if not one.objection]
    for _ in range(ATTEMPTS):
        file = read_minor(site)
        if file.faults:
            raise InputError(file.faults)
        change = minor_change(site, file, file.changes.with_more(rows)) if rows else None
        if change is None:
            return None
        try:
            write_all([change])
        except ChangedError:
            continue
        return minor_path(site)
    raise busy(site)


def user() -> str:
    """The name under which the user is known to the machine; empty where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
