"""``dates.tsv``: on which day each page last changed, where its front matter does not say and git does.

Git is asked by ``sync`` alone, and only for what changed since; a build reads the committed file (law 9). A line holds
for the very content that it was written for, so that an old day is never said of a new text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from i18n.errors import InputError, Problem
from i18n.formats.page import Page
from i18n.pages.days import day_of
from i18n.project.assets import Digests
from i18n.project.files import Change, read_bytes
from i18n.project.git import asked
from i18n.project.site import Site, decode

DATES = "dates.tsv"
GIT = "git"
"""What ``site.dates`` says where git is asked."""
_HEADER = ("page", "date", "hash")
_DIGITS = 16


class Day(NamedTuple):
    """A line: the day on which a file got the content that has this hash."""

    page: str
    """Relative to the site."""
    date: str
    """ISO 8601."""
    hash: str


def dates_path(site: Site) -> str:
    """The file of dates, relative to the site: ``locales/dates.tsv``."""
    return f"{site.config.catalogs}/{DATES}"


def read_dates(site: Site, documents: Iterable[Page]) -> dict[str, str]:
    """The days of the files that are as they were then, by path; none where the site does not ask for them.

    Raises InputError for a faulty file.
    """
    if site.config.site.dates != GIT:
        return {}
    known = {(one.page, one.hash): one.date for one in _read(site)[0]}
    digest = Digests(site)
    found = ((path, known.get((path, _hash(digest, path)))) for path in _undated(documents))
    return {path: day for path, day in found if day}


def due_dates(site: Site, documents: Iterable[Page], today: str) -> tuple[Change | None, tuple[str, ...]]:
    """The file as it has to be written, None where it is right; and what nobody knows, in words."""
    if site.config.site.dates != GIT:
        return None, ()
    rows, was = _read(site)
    digest = Digests(site)
    paths = tuple(_undated(documents))
    now = {path: _hash(digest, path) for path in paths}
    lines = {(one.page, one.hash): one for one in rows}
    kept = {path: lines[path, sha] for path, sha in now.items() if (path, sha) in lines}
    moved = {one.hash: one.date for one in rows if one.page not in now}
    for path in paths:
        if path not in kept and now[path] in moved:
            kept[path] = Day(path, moved[now[path]], now[path])
    waiting = [path for path in paths if path not in kept]
    days, why = _asked(site, waiting, today) if waiting else ({}, "")
    kept |= {path: Day(path, day, now[path]) for path, day in days.items()}
    unknown = [path for path in waiting if path not in days]
    # A line that holds no longer stays until there is one that does: it harms nobody, and says what was.
    old = {one.page: one for one in rows if one.page in unknown}
    content = _written((*kept.values(), *old.values())).encode()
    notes = (f"{_listed(unknown)}: no date is known: {why}",) if unknown else ()
    if content == was or (was is None and not kept):
        return None, notes
    return Change(site.place(dates_path(site)), content, was), notes


def _undated(documents: Iterable[Page]) -> Iterator[str]:
    """The files whose front matter names no day."""
    for one in documents:
        files = (one.document, *one.versions.values())
        yield from (file.path for file in files if file is not None and not day_of(file.meta))


def _hash(digest: Digests, path: str) -> str:
    return digest(path)[:_DIGITS]


def _listed(paths: Collection[str]) -> str:
    first = next(iter(paths))
    return f"'{first}'" if len(paths) == 1 else f"'{first}' and {len(paths) - 1} more"


def _read(site: Site) -> tuple[tuple[Day, ...], bytes | None]:
    path = dates_path(site)
    content = read_bytes(site.place(path))
    if content is None:
        return (), None
    rows: list[Day] = []
    problems: list[Problem] = []
    for number, line in enumerate(decode(content, path).replace("\r\n", "\n").split("\n"), 1):
        fields = tuple(line.split("\t"))
        if not line or fields == _HEADER:
            continue
        if len(fields) == len(_HEADER) and _is_day(fields[1]) and re.fullmatch("[0-9a-f]{16}", fields[2]):
            rows.append(Day(*fields))
        else:
            fix = "delete the line: 'i18n sync' asks git again"
            what = "is no line of a page, a date and a hash"
            problems.append(Problem(path, number, None, what, fix))
    if problems:
        raise InputError(problems)
    return tuple(rows), content


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _written(rows: Iterable[Day]) -> str:
    return "".join("\t".join(row) + "\n" for row in (_HEADER, *sorted(rows)))


def _asked(site: Site, paths: Collection[str], today: str) -> tuple[Mapping[str, str], str]:
    """The day of each file that git knows one of, and why it knows none of the others."""
    shallow = asked(site.root, "rev-parse", "--is-shallow-repository")
    if shallow is None:
        return {}, "there is no git repository here"
    changed = _changed(site)
    days = dict.fromkeys((path for path in paths if changed is None or path in changed), today)
    rest = [path for path in paths if path not in days]
    if not rest:
        return days, ""
    if shallow.strip() == b"true":
        # The oldest commit of a shallow clone seems to have made every file that is older.
        return days, "this clone is shallow: run 'git fetch --unshallow', then 'i18n sync'"
    found = _committed(site)
    return days | {path: found[path] for path in rest if path in found}, "git does not say when it changed"


def _changed(site: Site) -> frozenset[str] | None:
    """The files that differ from the last commit: they change today. None where nothing is committed yet."""
    differing = asked(site.root, "diff", "--name-only", "-z", "--relative", "HEAD", "--", site.config.content)
    if differing is None:
        return None
    new = asked(site.root, "ls-files", "-z", "--others", "--", site.config.content) or b""
    return frozenset((differing + new).decode("utf-8", "surrogateescape").split("\0"))


def _committed(site: Site) -> dict[str, str]:
    """The day of the last commit of each file, as its author's calendar has it."""
    words = ("--format=%x1e%as%x1f", "--name-only", "--no-renames", "-z", "--relative")
    log = asked(site.root, "log", *words, "--", site.config.content) or b""
    found: dict[str, str] = {}
    for commit in log.decode("utf-8", "surrogateescape").split("\x1e")[1:]:
        day, _, names = commit.partition("\x1f")
        for name in names.split("\0"):
            if path := name.lstrip("\n"):
                found.setdefault(path, day)
    return found
