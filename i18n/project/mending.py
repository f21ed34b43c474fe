"""What a program can mend in catalogs: written into them, or shown as a patch for a person to look at."""

from __future__ import annotations

import difflib
import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from i18n import po
from i18n.checks import CHECKS, mend_catalog
from i18n.errors import OutputError, Problem
from i18n.findings import Finding
from i18n.locales import Locale
from i18n.model import Catalog, Markup, Message, MessageKey, State
from i18n.project.catalogs import ATTEMPTS, busy, changes_of
from i18n.project.check import check_view
from i18n.project.files import Change, ChangedError, write_all
from i18n.project.loose import check_loose, loose_catalogs
from i18n.project.parts import OnDisk
from i18n.project.site import Site
from i18n.project.view import View, look
from i18n.reports.base import MendReport

_Found = Mapping[MessageKey, Collection[str]]


def fix_site(site: Site, locales: tuple[Locale, ...], *, since: str | None = None) -> MendReport:
    """Write into the catalogs of these locales what is always right, where a check has found something.

    With ``since``, a git revision, only in what has changed. What is fuzzy, or waits for a sync, stays as it is, and
    so does a catalog with faults. No other byte changes.
    """
    for _ in range(ATTEMPTS):
        changes, count = _of_site(site, locales, sure=True, pedantic=True, since=since)
        try:
            write_all(changes)
        except ChangedError:
            continue
        return MendReport(count, tuple(_name(change.path, site.root) for change in changes))
    raise busy(site)


def patch_site(
    site: Site, locales: tuple[Locale, ...], *, pedantic: bool = False, since: str | None = None
) -> bytes:
    """The same, and what a person has to look at, as a patch for ``git apply`` or ``patch -p1`` in the site folder."""
    changes, _ = _of_site(site, locales, sure=False, pedantic=pedantic, since=since)
    return patch(
        (_name(change.path, site.root), change.was or b"", change.content or b"") for change in changes
    )


def fix_files(paths: Sequence[Path], *, markup: Markup) -> MendReport:
    """The same for catalogs by path, of any project."""
    for _ in range(ATTEMPTS):
        changes, count = _of_files(paths, markup, sure=True, pedantic=True)
        try:
            write_all(changes)
        except ChangedError:
            continue
        return MendReport(count, tuple(change.path.as_posix() for change in changes))
    what = "another program keeps changing the catalogs"
    raise OutputError(Problem(str(paths[0]), None, None, what, "try again later"))


def patch_files(paths: Sequence[Path], *, markup: Markup, pedantic: bool = False) -> bytes:
    """A patch for catalogs by path, named from where we stand."""
    changes, _ = _of_files(paths, markup, sure=False, pedantic=pedantic)
    return patch((_name(change.path, Path()), change.was or b"", change.content or b"") for change in changes)


def patch(files: Iterable[tuple[str, bytes, bytes]]) -> bytes:
    """Files before and after as a unified diff (POSIX, ``diff -u``); what ends without a line end stays so."""
    lines: list[bytes] = []
    for name, was, now in files:
        path = name.encode("utf-8", "surrogateescape")
        found = difflib.diff_bytes(
            difflib.unified_diff, _lines(was), _lines(now), b"a/" + path, b"b/" + path, lineterm=b"\n"
        )
        lines += (
            line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n" for line in found
        )
    return b"".join(lines)


def _lines(content: bytes) -> list[bytes]:
    return [line + b"\n" for line in content.split(b"\n")[:-1]] + (
        [content[content.rfind(b"\n") + 1 :]] if content and not content.endswith(b"\n") else []
    )


def _name(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def _of_site(
    site: Site, locales: tuple[Locale, ...], *, sure: bool, pedantic: bool, since: str | None
) -> tuple[list[Change], int]:
    view = look(site)
    findings = check_view(view, locales, pedantic=pedantic, since=since).findings
    found = _checks_of(findings, lambda one: one.locale)
    units = view.units_by_key()
    changes: list[Change] = []
    count = 0
    for where in locales:
        file = view.files[where]
        if file.reading.faults or where.tag not in found:
            continue
        texts = mend_catalog(
            file.catalog,
            units,
            found[where.tag],
            locale=where,
            source=site.config.source_locale,
            terms=view.terms,
            patterns=site.config.placeholders,
            checks=CHECKS.values(),
            sure=sure,
        )
        texts = dict(_settled(view, where, file, texts))
        made = _with(file.catalog, texts, bom=file.catalog.style.bom and file.divided)
        count += len(texts)
        changes += changes_of(site, file, made)
    return changes, count


def _settled(
    view: View, where: Locale, file: OnDisk, texts: Mapping[MessageKey, tuple[str, ...]]
) -> Iterator[tuple[MessageKey, tuple[str, ...]]]:
    """Those of messages that a sync would leave as they are."""
    there = {one.key: one for one in file.catalog.messages if not one.obsolete}
    for message in view.merged[where].catalog.messages:
        old = there.get(message.key)
        if message.key not in texts or old is None or old.msgstr != message.msgstr:
            continue
        if message.state is State.CURRENT and old.state is State.CURRENT:
            yield message.key, texts[message.key]


def _of_files(
    paths: Sequence[Path], markup: Markup, *, sure: bool, pedantic: bool
) -> tuple[list[Change], int]:
    files = loose_catalogs(paths)
    findings = check_loose(files, markup=markup, pedantic=pedantic).findings
    found = _checks_of(findings, lambda one: one.file)
    changes: list[Change] = []
    count = 0
    for one in files:
        if one.reading.faults or one.path.as_posix() not in found:
            continue
        texts = mend_catalog(
            one.reading.catalog,
            one.units(markup),
            found[one.path.as_posix()],
            locale=one.locale,
            source=one.source,
            checks=CHECKS.values(),
            sure=sure,
        )
        content = po.write(_with(one.reading.catalog, texts, bom=False))
        count += len(texts)
        if content != one.content:
            changes.append(Change(one.path, content, one.content))
    return changes, count


def _with(catalog: Catalog, texts: Mapping[MessageKey, tuple[str, ...]], *, bom: bool) -> Catalog:
    """A catalog with other texts in some of its messages."""
    return replace(
        catalog,
        messages=tuple(_said(message, texts) for message in catalog.messages),
        style=replace(catalog.style, bom=bom),
    )


def _said(message: Message, texts: Mapping[MessageKey, tuple[str, ...]]) -> Message:
    if message.obsolete or message.key not in texts:
        return message
    return po.retouch(message, texts[message.key])


def _checks_of(findings: Iterable[Finding], whose: Callable[[Finding], str]) -> dict[str, _Found]:
    """The checks that found something, by what the findings are sorted into, and by message."""
    found: dict[str, dict[MessageKey, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in findings:
        messages = found[whose(one)]
        if one.msgid is not None:
            messages[MessageKey(one.msgid, one.msgctxt)].add(one.check)
    return dict(found)
