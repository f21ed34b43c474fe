"""``relayout``: the catalogs of a site to where another layout has them, with every message that they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import reduce

from i18n import po
from i18n.config import KEYS, THEME, Layout, read_config, read_value, set_key
from i18n.errors import OutputError, Problem, UsageError
from i18n.model import Catalog, Message, MessageKey
from i18n.project.catalogs import ATTEMPTS, busy, now, read_catalog, refuse_faults
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.fresh import site_template
from i18n.project.parts import DATE, OnDisk, both, domain_of
from i18n.project.site import PYPROJECT, TABLE, Site, decode
from i18n.project.source import read_source
from i18n.project.template import old_templates, read_template, same_messages, templates
from i18n.reports.base import Moved, RelayoutReport
from i18n.threeway import join_headers

_MARK = b"\xef\xbb\xbf"


def relayout(site: Site, wanted: str, *, write: bool = True) -> RelayoutReport:
    """Move the catalogs and templates of a site to where a layout has them, and say so in the configuration.

    Law 5: every message of every catalog is there afterwards as it was, obsolete ones too; of several headers that
    become one the newer values stay, and the comments of all. Whenever it is killed, the site is the old one or the
    new one, with all messages: a file of both layouts has those of both until the configuration says the new one.
    Raises UsageError for no layout, InputError where a catalog or the content cannot be read, OutputError where
    another file is in the way: then nothing is changed.
    """
    key = next(one for one in KEYS if one.path == "layout")
    if faults := read_value(key, wanted)[1]:
        raise UsageError([Problem("", None, None, one.what, one.fix) for one in faults])
    for _ in range(ATTEMPTS):
        changes, moved = _due(site, wanted)
        try:
            if write:
                write_all(changes)
        except ChangedError:
            continue
        if write:
            _sweep(site, changes)
        return RelayoutReport(
            wanted,
            site.names(one.path for one in changes if one.content is not None),
            site.names(one.path for one in changes if one.content is None),
            tuple(moved),
        )
    raise busy(site)


def _due(site: Site, wanted: str) -> tuple[list[Change], list[Moved]]:
    config_path = site.place(site.config_path)
    was = read_bytes(config_path) or b""
    table = TABLE if site.config_path == PYPROJECT else ()
    text = set_key(decode(was, site.config_path), table, "layout", wanted)
    config = read_config(text, site.config_path, table)
    target = replace(site, config=config, catalogs={})
    if ("{lang}" in site.layout.pattern) != ("{lang}" in target.layout.pattern):
        target = replace(target, called={})
    if target.layout == site.layout:
        return [], []

    locales = sorted(site.called, key=lambda one: one.tag)
    files = [read_catalog(site, where) for where in locales]
    themes = [read_catalog(site, where, THEME) for where in locales]
    refuse_faults([*files, *themes])
    parts = {part.path: part for file in (*files, *themes) for part in file.files}
    fresh = site_template(target, read_source(target))
    after = _templates(site, target, fresh)
    between: dict[str, bytes] = {}
    moved: list[Moved] = []
    for file in files:
        made = _Anew(target, site.layout, file, fresh).files()
        after |= {path: po.write(catalog) for path, catalog in made.items()}
        between |= {path: po.write(both(parts[path].catalog, made[path])) for path in made if path in parts}
        live = sum(not one.obsolete for one in file.catalog.messages)
        moved.append(Moved(file.locale, live, len(file.catalog.messages) - live, tuple(made)))
    for file in themes:
        if file.content is not None:
            after[target.catalog_path(file.locale, THEME)] = file.content
    before = {path: part.content for path, part in parts.items()} | old_templates(site, fresh)
    mark = _MARK if was.startswith(_MARK) else b""
    changes = [Change(config_path, mark + text.encode(), was), *_written(site, before, after, between)]
    changes += [Change(site.place(path), None, old) for path, old in before.items() if path not in after]
    return changes, moved


def _templates(site: Site, target: Site, fresh: Catalog) -> dict[str, bytes]:
    """The templates of the new layout, with the date of the old one if they say the same; none where there is none."""
    old = read_template(site, strict=False)
    if old is None:
        return {}
    date = po.header_fields(old.catalog).get(DATE) if same_messages(old.catalog, fresh) else None
    return templates(target, fresh, date or now())[1]


def _written(
    site: Site, before: Mapping[str, bytes | None], after: Mapping[str, bytes], between: Mapping[str, bytes]
) -> Iterator[Change]:
    in_the_way: list[str] = []
    for path, content in after.items():
        was = before.get(path)
        if path not in before:
            was = read_bytes(site.place(path))
            if was is not None and was != content:  # the same: one of ours that was stopped has left it
                in_the_way.append(path)
        if was != content:
            yield Change(site.place(path), content, was, between.get(path))
    if in_the_way:
        fix = "move it, or choose another layout"
        raise OutputError([Problem(path, None, None, "is in the way", fix) for path in sorted(in_the_way)])


def _sweep(site: Site, changes: Iterable[Change]) -> None:
    """Take away the folders that have nothing in them any more."""
    top = site.place(site.config.catalogs)
    for change in changes:
        folder = change.path.parent
        while change.content is None and folder != top and folder.is_relative_to(top):
            with suppress(OSError):
                folder.rmdir()
            folder = folder.parent


@dataclass(frozen=True, slots=True)
class _Anew:
    """The catalog of a locale in the files of another layout."""

    target: Site
    before: Layout
    file: OnDisk
    template: Catalog

    def files(self) -> dict[str, Catalog]:
        """Each file with its messages in the order of the template."""
        content, layout = self.target.config.content, self.target.layout
        known = {one.key: domain_of(layout, content, one) for one in self.template.messages}
        origins = {id(part.content): part for part in self.file.parts}
        domains: dict[str, list[tuple[Message, OnDisk]]] = {}
        for message in self._in_order():
            part = origins.get(id(po.content_of(message)), self.file)
            domain = self._domain(message, part, known)
            domains.setdefault(domain, []).append((message, part))
        if not domains:
            domains[self.target.config.domain] = []
        return {
            self.target.catalog_path(self.file.locale, domain): self._catalog(domain, these)
            for domain, these in domains.items()
        }

    def _domain(self, message: Message, part: OnDisk, known: dict[MessageKey, str]) -> str:
        content, layout = self.target.config.content, self.target.layout
        if not message.obsolete and message.key in known:
            return known[message.key]
        if message.references:
            return domain_of(layout, content, message)
        # An obsolete message has no place any more: it stays with what it was with.
        if not self.before.division or part.domain == self.before.domain:
            return layout.domain
        page = "" if self.before.division == "{path}" else "/index"
        return layout.domain_of(f"{content}/{part.domain}{page}.md", content)

    def _in_order(self) -> Iterator[Message]:
        """The live messages in the order of the template, one that is not in it behind the one that it was behind."""
        order = {one.key: place for place, one in enumerate(self.template.messages)}
        last = -1
        placed: list[tuple[int, Message]] = []
        for message in self.file.catalog.messages:
            if not message.obsolete:
                last = order.get(message.key, last)
                placed.append((last, message))
        yield from (message for _, message in sorted(placed, key=lambda one: one[0]))
        yield from (message for message in self.file.catalog.messages if message.obsolete)

    def _catalog(self, domain: str, these: Sequence[tuple[Message, OnDisk]]) -> Catalog:
        parts = {id(part): part.catalog for _, part in these}.values() or [self.file.catalog]
        first = next(iter(parts))
        head = reduce(_joined, parts).header
        whole = len(parts) == 1 and len(these) == len(first.messages)
        style = first.style if whole or domain == self.target.config.domain else replace(first.style, tail="")
        return Catalog(self.file.locale, head, tuple(one for one, _ in these), style)


def _joined(one: Catalog, other: Catalog) -> Catalog:
    head, _ = join_headers(Catalog(None, None, ()), one, other)
    return replace(one, header=head)
