"""The file of minor changes, ``locales/minor.tsv``, and what authors say of their changes elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple

from i18n.errors import InputError, Problem
from i18n.locales import Locale
from i18n.minor import (
    NO_CHANGES,
    Change,
    Declared,
    MinorChanges,
    declared,
    objection,
    read_changes,
    text_before,
    text_of,
    written,
)
from i18n.model import Catalog, MessageKey, Unit
from i18n.project import files
from i18n.project.history import Said, covers, said_minor
from i18n.project.site import Site, decode
from i18n.references import file_of

NAME = "minor.tsv"
NO_LANGUAGES: Mapping[MessageKey, Locale] = {}


class Reason(NamedTuple):
    """Who calls the change of a message minor, and why."""

    who: str
    why: str
    place: str
    """Where it is said: ``content/risks.md:7``, or a path."""


Authors = Callable[[], Mapping[MessageKey, Reason]]
"""Which messages of the source their authors call minor; asked only where something changed."""


def minor_path(site: Site) -> str:
    """Where the file is, relative to the site."""
    return str(PurePosixPath(site.config.catalogs, NAME))


class MinorFile(NamedTuple):
    """The file as it is on disk."""

    changes: MinorChanges
    faults: tuple[Problem, ...]
    content: bytes | None
    """None where there is none."""


def read_minor(site: Site) -> MinorFile:
    """What the file says; its faults cost the lines that have them."""
    path = minor_path(site)
    try:
        content = files.read_bytes(site.place(path))
        if content is None:
            return MinorFile(NO_CHANGES, (), None)
        return MinorFile(*read_changes(decode(content, path), path), content)
    except InputError as error:
        return MinorFile(NO_CHANGES, tuple(replace(one, path=path) for one in error.problems), None)


def minor_change(site: Site, file: MinorFile, changes: MinorChanges) -> files.Change | None:
    """The file as it has to be written; None where it says the same already."""
    if file.content is None and not changes:
        return None
    content = written(changes).encode()
    return (
        None if content == file.content else files.Change(site.place(minor_path(site)), content, file.content)
    )


def changes_in(catalogs: Iterable[Catalog], keys: Mapping[MessageKey, object]) -> tuple[Change, ...]:
    """Each change of the source that made a message fuzzy in some catalog, once, in the order of the catalogs.

    A message that only resembles another one, which is still there, has not changed: it is new.
    """
    found: dict[Change, None] = {}
    for catalog in catalogs:
        for message in catalog.messages:
            if message.obsolete or not message.fuzzy or message.previous is None:
                continue
            old, new = text_before(message.previous), text_of(message)
            if old != new and new.key in keys and (old.key not in keys or old.key == new.key):
                found[Change(old, new)] = None
    return tuple(found)


def directives(units: Iterable[Unit]) -> dict[MessageKey, Reason]:
    """The messages whose change the directive ``i18n:minor`` before their block calls minor."""
    found: dict[MessageKey, Reason] = {}
    for unit in units:
        if unit.minor:
            place = f"{unit.reference.path}:{unit.reference.line}"
            found.setdefault(unit.key, Reason("", f"i18n:minor in {unit.reference.path}", place))
    return found


def trailers(site: Site, template: Catalog) -> dict[MessageKey, Reason]:
    """The messages that stand only in files whose changes the trailers of commits call minor."""
    said = said_minor(site)
    found: dict[MessageKey, Reason] = {}
    for message in template.messages if said else ():
        reasons = [_covering(said, file_of(place)) for place in message.references]
        if reasons and reasons[0] and all(reasons):
            found[message.key] = Reason(reasons[0].who, reasons[0].why, reasons[0].path)
    return found


def _covering(said: Iterable[Said], path: str) -> Said | None:
    return next((one for one in said if covers(one.path, path)), None)


def obeyed(
    site: Site,
    changes: Iterable[Change],
    authors: Mapping[MessageKey, Reason],
    protected: Collection[str] = (),
    languages: Mapping[MessageKey, Locale] = NO_LANGUAGES,
) -> tuple[tuple[Declared, ...], tuple[str, ...]]:
    """The changes that their authors call minor, as lines of the file; and why others are not, as notes.

    ``languages`` are those of the messages that are not in the site's.
    """
    rows: list[Declared] = []
    notes: dict[str, None] = {}
    for change in changes:
        reason = authors.get(change.new.key)
        if reason is None:
            continue
        language = languages.get(change.new.key, site.config.source_locale)
        if fault := objection(change, language, protected):
            notes[f"{reason.place}: not minor, whatever is said: {fault}"] = None
        else:
            rows.append(declared(change, reason.who, reason.why))
    return tuple(rows), tuple(notes)
