"""Catalogs by path, of any project and without a site: what can be said of them alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from i18n import po
from i18n.checks import CHECKS, DEFAULT, Check, Whole, check_catalog
from i18n.errors import InputError, Problem, UsageError
from i18n.findings import Finding
from i18n.locales import Locale, folder_locale, locale
from i18n.model import Catalog, Markup, MessageKey, Reference, Unit
from i18n.project.files import read_bytes
from i18n.reports.base import CheckReport

_SUFFIXES = (".po", ".pot")
_COVERAGE = frozenset({"missing", "fuzzy"})
"""What a catalog lacks is no fault of what it says, and against which source nobody knows here."""
_PIECE = re.compile(r"[.\-@]")


def paths_of(words: Sequence[str]) -> tuple[Path, ...]:
    """The files that words name, none where all are locales. What is both is the locale.

    Raises UsageError for both kinds together, and for a folder.
    """
    files = [word for word in words if _is_file(word)]
    folders = [
        word for word in words if word not in files and folder_locale(word) is None and Path(word).is_dir()
    ]
    if folders:
        raise UsageError(
            Problem(word, None, None, "is a folder", f"name the catalogs in it: {Path(word) / '*.po'}")
            for word in folders
        )
    if files and len(files) < len(words):
        rest = next(word for word in words if word not in files)
        what = f"'{rest}' is no file, but a locale of a site"
        fix = "name either catalogs by their paths, or locales of the site"
        raise UsageError(Problem("", None, None, what, fix))
    return tuple(map(Path, files))


def _is_file(word: str) -> bool:
    return word.lower().endswith(_SUFFIXES) or (folder_locale(word) is None and Path(word).is_file())


@dataclass(frozen=True, slots=True)
class Loose:
    """A catalog by its path."""

    path: Path
    content: bytes
    reading: po.Reading
    locale: Locale
    source: Locale

    def units(self, markup: Markup) -> dict[MessageKey, tuple[Unit, ...]]:
        """A unit for each message, which says how it is read; a message without one is Markdown."""
        return {} if markup is Markup.MARKDOWN else dict(_units(self.reading.catalog, markup))


def check_files(paths: Iterable[Path], *, markup: Markup, pedantic: bool = False) -> CheckReport:
    """Every finding in these catalogs but for what is missing or fuzzy, which only a site can tell.

    ``markup`` is how the texts are read. Raises as ``loose_catalogs`` does.
    """
    return check_loose(loose_catalogs(paths), markup=markup, pedantic=pedantic)


def check_loose(files: Sequence[Loose], *, markup: Markup, pedantic: bool = False) -> CheckReport:
    """The same of catalogs that are read already."""
    checks = [check for check in (CHECKS.values() if pedantic else DEFAULT) if check.id not in _COVERAGE]
    found = tuple(finding for file in files for finding in _findings(file, markup, checks))
    locales = tuple(dict.fromkeys(file.locale for file in files))
    return CheckReport(found, (), any(file.reading.faults for file in files), 0, locales)


def loose_catalogs(paths: Iterable[Path]) -> tuple[Loose, ...]:
    """Catalogs by path, each once. One is in the language that its header names, else in that of its path.

    Raises UsageError for a file that is not there or whose language nobody knows, InputError for one that cannot be
    opened.
    """
    found: list[Loose] = []
    missing: list[Problem] = []
    unreadable: list[Problem] = []
    for path in dict.fromkeys(paths):
        try:
            content = read_bytes(path)
        except InputError as error:
            unreadable += error.problems
            continue
        if content is None:
            missing.append(Problem(str(path), None, None, "there is no such file"))
            continue
        reading = po.read(content, path.as_posix())
        where = _language(reading.catalog) or _named(path)
        if path.suffix.lower() != ".pot" and where is None:
            what = "neither its header nor its path says which language it is in"
            missing.append(Problem(str(path), None, None, what, "write the header field Language"))
            continue
        # A template is in the language of its source.
        source = _source(reading.catalog)
        if path.suffix.lower() != ".pot":
            reading = po.read(content, path.as_posix(), where)
        where = source if reading.catalog.locale is None else reading.catalog.locale
        found.append(Loose(path, content, reading, where, source))
    if missing:
        raise UsageError([*missing, *unreadable])
    if unreadable:
        raise InputError(unreadable)
    return tuple(found)


def _findings(file: Loose, markup: Markup, checks: Sequence[Check]) -> Iterable[Finding]:
    reading = file.reading
    return check_catalog(
        reading.catalog,
        file.units(markup),
        locale=file.locale,
        source=file.source,
        faults=reading.faults,
        warnings=reading.warnings,
        checks=checks,
        parts=(Whole(reading.catalog, file.locale, reading.faults, reading.warnings, _place(file.path)),),
    )


def _units(catalog: Catalog, markup: Markup) -> Iterator[tuple[MessageKey, tuple[Unit, ...]]]:
    """A unit for each message, which says how it is read."""
    for message in catalog.messages:
        if not message.obsolete:
            place = Reference(catalog.path, message.line or 1)
            yield message.key, (Unit(message.key, "text", markup, place, plural=message.msgid_plural),)


def _language(catalog: Catalog) -> Locale | None:
    return folder_locale(po.header_fields(catalog).get("Language", "").strip())


def _source(catalog: Catalog) -> Locale:
    """The language of the msgids: what the header says, else English, as gettext has it."""
    return folder_locale(po.header_fields(catalog).get("X-Source-Language", "").strip()) or locale("en")


def _place(path: Path) -> Locale | None:
    """The locale of a path that says it in one of the usual ways: ``de.po``, ``de/LC_MESSAGES/x.po``."""
    folder = path.parent.parent.name if path.parent.name == "LC_MESSAGES" else ""
    return folder_locale(folder or path.stem)


def _named(path: Path) -> Locale | None:
    """The locale that a path says in any way, the last word of it first: ``site.de.po``, ``de/site.po``."""
    names = (path.stem, *reversed(_PIECE.split(path.stem)), *reversed(path.parent.parts))
    return next(filter(None, map(folder_locale, names)), None)
