"""The templates of a site on disk: one, or as many as its layout has domains."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from i18n import po
from i18n.config import THEME
from i18n.errors import InputError
from i18n.model import Catalog, Message
from i18n.project.files import Change, read_bytes
from i18n.project.history import file_at, files_at
from i18n.project.parts import DATE, Domains, domain_of
from i18n.project.site import Site


class Template(NamedTuple):
    """The messages of the source, and where the layout of the site puts them."""

    catalog: Catalog
    domains: Domains


def domains_of(site: Site, template: Catalog, dates: Mapping[str, str] | None = None) -> Domains:
    """The domain of each message of a template."""
    if not site.layout.division:
        return Domains()
    content = site.config.content
    of = {one.key: domain_of(site.layout, content, one) for one in template.messages if not one.obsolete}
    return Domains(of, dates or {})


def templates(site: Site, fresh: Catalog, stamp: str) -> tuple[Template, dict[str, bytes]]:
    """A fresh template with its dates, and the files that hold it. Law 4: a date moves only when messages do."""
    dates: dict[str, str] = {}
    files: dict[str, bytes] = {}
    of = domains_of(site, fresh).of
    messages: dict[str, list[Message]] = {}
    for message in fresh.messages:
        messages.setdefault(of.get(message.key, site.config.domain), []).append(message)
    for domain, these in (messages or {site.config.domain: []}).items():
        path = site.template_of(domain)
        part = replace(fresh, messages=tuple(these)) if site.layout.division else fresh
        dates[domain] = _date(part, read_bytes(site.place(path)), path, stamp)
        files[path] = po.write(po.with_header(part, {DATE: dates[domain]}))
    dated = po.with_header(fresh, {DATE: max(dates.values())})
    return Template(dated, Domains(of, dates)), files


def due_templates(site: Site, fresh: Catalog, stamp: str) -> tuple[Template, list[Change]]:
    """A fresh template with its dates, and its files that are not so yet; one without messages is taken away."""
    template, files = templates(site, fresh, stamp)
    changes: list[Change] = []
    for path, content in files.items():
        was = read_bytes(site.place(path))
        if content != was:
            changes.append(Change(site.place(path), content, was))
    gone = old_templates(site, fresh) if site.layout.division else {}
    changes += [Change(site.place(path), None, was) for path, was in gone.items() if path not in files]
    return template, changes


def old_templates(site: Site, fresh: Catalog) -> dict[str, bytes | None]:
    """The templates on disk that are the site's own: of the domains of its source, and of its catalogs."""
    domains = {site.config.domain, *domains_of(site, fresh).of.values()}
    domains |= {one for by_domain in site.catalogs.values() for one in by_domain if one != THEME}
    paths = (site.template_of(domain) for domain in sorted(domains))
    return {path: content for path in paths if (content := read_bytes(site.place(path))) is not None}


def _date(part: Catalog, was: bytes | None, path: str, stamp: str) -> str:
    if was is None:
        return stamp
    old = po.read(was, path).catalog
    return po.header_fields(old).get(DATE, stamp) if _said(old) == _said(part) else stamp


def same_messages(one: Catalog, other: Catalog) -> bool:
    """Whether two templates have the same messages, in whatever order."""
    return set(_said(one)) == set(_said(other))


def _said(catalog: Catalog) -> tuple[object, ...]:
    return tuple((one.key, one.msgid_plural) for one in catalog.messages if not one.obsolete)


def read_template(site: Site, *, strict: bool = True) -> Template | None:
    """The template on disk; None where there is none. Raises InputError for one with faults, if ``strict``."""
    files = {path: read_bytes(site.place(path)) for path in _paths(site)}
    there = ((path, content) for path, content in files.items() if content is not None)
    return _whole(site, there, strict=strict)


def template_at(site: Site, revision: str) -> Catalog | None:
    """The template in a git revision, what can be read of it; None where that has none."""
    if not site.layout.division:
        content = file_at(site, revision, site.template_path)
        found = [] if content is None else [(site.template_path, content)]
    else:

        def ours(path: str) -> bool:
            return _domain(site, path) is not None

        inside = files_at(site, revision, (site.config.catalogs,), ours)
        found = [(path, content) for path, content in inside if ours(path)]
    template = _whole(site, found, strict=False)
    return None if template is None else template.catalog


def _whole(site: Site, files: Iterable[tuple[str, bytes]], *, strict: bool) -> Template | None:
    readings = {path: po.read(content, path) for path, content in files}
    faults = [fault for reading in readings.values() for fault in reading.faults]
    if strict and faults:
        raise InputError(sorted(faults))
    if not readings:
        return None
    catalogs = [
        readings[path].catalog for path in sorted(readings, key=lambda one: one != site.template_path)
    ]
    dates = {
        domain: po.header_fields(reading.catalog).get(DATE, "")
        for path, reading in readings.items()
        if (domain := _domain(site, path)) is not None
    }
    messages = {one.key: one for catalog in catalogs for one in catalog.messages}
    whole = replace(catalogs[0], messages=tuple(messages.values()))
    return Template(whole, domains_of(site, whole, dates))


def _paths(site: Site) -> Iterator[str]:
    if not site.layout.division:
        yield site.template_path
        return
    folder = site.place(site.config.catalogs)
    for at, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            path = f"{site.config.catalogs}/{Path(os.path.relpath(Path(at, name), folder)).as_posix()}"
            if _domain(site, path) is not None:
                yield path


def _domain(site: Site, path: str) -> str | None:
    """The domain whose template a path is; None for no template."""
    if not site.layout.division:
        return site.config.domain if path == site.template_path else None
    expression = re.escape(site.template_of("\0")).replace(re.escape("\0"), "(.+)").replace("\0", "(.+)")
    match = re.fullmatch(expression, path)
    return match[1] if match else None
