"""``import po``: the catalogs of other tools into those of the site."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from i18n import po
from i18n.errors import InputError, Problem, UsageError
from i18n.incoming import TakenIn, Theirs, ours_of, take_in
from i18n.locales import Locale, folder_locale
from i18n.model import Catalog, Message, MessageKey
from i18n.project.catalogs import (
    ATTEMPTS,
    busy,
    changes_of,
    project,
    read_catalog,
    refuse_faults,
)
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.fresh import site_template
from i18n.project.merge import settle
from i18n.project.parts import OnDisk
from i18n.project.site import Site
from i18n.project.source import Source, options_of
from i18n.project.template import due_templates
from i18n.reports.importing import ImportReport

LEFT = "import-left"
"""The folder of what found no place, below the site's."""
_NAME = re.compile(r"[.\-/\\@]")


def import_po(
    site: Site,
    source: Source,
    files: Sequence[Path],
    *,
    where: Locale | None = None,
    write: bool,
    stamp: str,
) -> ImportReport:
    """Bring the translations of other tools' catalogs into the site's.

    ``where`` is their locale; without it each says its own. Nothing of theirs is lost: what finds no place is
    written to a file of its own. Raises UsageError for a locale that the site does not have, and InputError for a
    catalog with faults: then nothing is written.
    """
    theirs = read_theirs(site, files, where)
    fresh = site_template(site, source)
    for _ in range(ATTEMPTS):
        (dated, domains), templates = due_templates(site, fresh, stamp)
        on_disk = {one: read_catalog(site, one) for one in theirs}
        refuse_faults(on_disk.values())
        settled = settle(site, dated, on_disk, fuzzy=False)
        if settled.faults:
            raise InputError(settled.faults)
        ours = ours_of(dated, source.units(), options_of(site.config), site.config.source_locale)
        taken: dict[Locale, TakenIn] = {}
        changes = list(templates)
        for one, catalogs in theirs.items():
            threshold = site.config.fuzzy_threshold
            result = take_in(ours, settled.merged[one].catalog, catalogs, one, threshold=threshold)
            fresh_keys = {row.key for row in result.taken if row.fresh}
            whole = merged_with(site, dated, on_disk[one], result.catalog, fresh_keys)
            taken[one] = result
            changes += changes_of(site, on_disk[one], whole, domains)
            changes += filter(None, [left_over(site, one, result.left)])
        if write and changes:
            try:
                write_all(changes)
            except ChangedError:
                continue
        left = {one: left_path(one) for one, result in taken.items() if result.left}
        return ImportReport(taken, left, site.names(change.path for change in changes))
    raise busy(site)


def merged_with(
    site: Site, fresh: Catalog, file: OnDisk, filled: Catalog, taken: Collection[MessageKey]
) -> Catalog:
    """The catalog as a sync would leave it, had it held before what was taken in."""
    new = {one.key: one for one in filled.messages if one.key in taken and not one.obsolete}
    had = tuple(new.pop(one.key, one) for one in file.catalog.messages)
    if taken:
        held = replace(file.catalog, messages=(*had, *new.values()))
        file = replace(file, reading=replace(file.reading, catalog=held))
    return settle(site, fresh, {file.locale: file}).merged[file.locale].catalog


def left_path(where: Locale) -> str:
    """The file of what found no place in a locale, relative to the site."""
    return f"{LEFT}/{where.posix}.po"


def left_over(site: Site, where: Locale, left: Sequence[Message]) -> Change | None:
    """What found no place, added to what the file of a locale holds; None where it is all there."""
    path = left_path(where)
    was = read_bytes(site.place(path))
    if not left:
        return None
    catalog = po.new_catalog(where, project(site), source=site.config.source_locale)
    if was is not None:
        reading = po.read(was, path, where)
        if reading.faults:
            raise InputError(reading.faults)
        catalog = reading.catalog
    content = po.write(replace(catalog, messages=tuple(_gathered((*catalog.messages, *left)))))
    return None if content == was else Change(site.place(path), content, was)


def _gathered(messages: Iterable[Message]) -> Iterable[Message]:
    """Messages, each key once: another translation of the same stays in a comment."""
    found: dict[MessageKey, Message] = {}
    for message in messages:
        first = found.setdefault(message.key, message)
        if first.msgstr != message.msgstr:
            said = " / ".join(" ".join(text.split()) for text in message.msgstr)
            note = f"i18n: or: {said}"
            if note not in first.translator_comments:
                comments = (*first.translator_comments, note)
                found[message.key] = replace(first, translator_comments=comments)
    return found.values()


def read_theirs(site: Site, files: Sequence[Path], where: Locale | None) -> dict[Locale, list[Theirs]]:
    """The catalogs of other tools by the locales of the site that they are for, in their order."""
    found: dict[Locale, list[Theirs]] = {}
    problems: list[Problem] = []
    faults: list[Problem] = []
    for file in files:
        name = _named(site, file)
        content = read_bytes(file)
        if content is None:
            problems.append(Problem(name, None, None, "does not exist"))
            continue
        reading = po.read(content, name)
        faults.extend(reading.faults)
        target = where or _locale_of(site, reading.catalog, file)
        if target is None:
            what = "does not say in which of the site's locales it is"
            problems.append(Problem(name, None, None, what, "name the locale with --locale"))
            continue
        found.setdefault(target, []).append(Theirs(name, reading.catalog))
    if problems:
        raise UsageError(problems)
    if faults:
        raise InputError(faults)
    return found


def _named(site: Site, file: Path) -> str:
    """A file as catalogs name it: relative to the site, and without its folders where it stands elsewhere."""
    path = Path(os.path.relpath(file, site.root)).as_posix()
    return file.name if path.startswith("../") or Path(path).is_absolute() else path


def _locale_of(site: Site, catalog: Catalog, file: Path) -> Locale | None:
    """The locale of the site that a catalog is for: what its header says, else its path from the end."""
    return next(filter(None, (_of_site(site, name) for name in _names(catalog, file))), None)


def _names(catalog: Catalog, file: Path) -> Iterator[str]:
    yield po.header_fields(catalog).get("Language", "")
    for part in reversed(PurePosixPath(file.as_posix()).with_suffix("").parts):
        yield part
        yield from reversed(_NAME.split(part))


def _of_site(site: Site, name: str) -> Locale | None:
    """The locale of the site that a name stands for: itself, or the nearest of its parents."""
    meant = folder_locale(name) if name else None
    if meant is None:
        return None
    return next((one for one in (meant, *meant.parents) if one in site.config.locales), None)
