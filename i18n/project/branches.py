"""Two branches of one file joined for git: a catalog by its messages, a table by its rows.

Needs no site: git names the files, and where they stand in the repository.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from i18n import po
from i18n.errors import InputError, Problem, UsageError
from i18n.project.files import Change, read_bytes, write_all
from i18n.reports.catalog import readable
from i18n.threeway import Joined, join, join_tables

CATALOGS = (".po", ".pot")
TABLES: Mapping[str, tuple[tuple[str, ...], bool]] = {
    "minor.tsv": (("old", "new"), False),
    "assets.tsv": (("asset", "locale"), True),
    "dates.tsv": (("page", "hash"), False),
    "terms.tsv": (("term", "locale"), True),
    "urls.tsv": (("url",), False),
    "redirects.tsv": (("from", "locale"), True),
}
"""The columns that say which row is which, and whether somebody has to choose between two versions of a row."""
TABLE = ".tsv"
_SHOWN = 40  # characters of a msgid in a problem
_MARK = b"\xef\xbb\xbf"


def join_files(base: Path, ours: Path, theirs: Path, path: str) -> tuple[Problem, ...]:
    """Write what two sides did since their common ancestor into the file of ours; answers what somebody has to decide.

    ``path`` is where the file stands in the repository. Nothing is written where a side cannot be read: raises
    InputError with every fault of it. Raises UsageError for a file that is neither catalog nor table.
    """
    suffix = PurePosixPath(path).suffix
    way: Callable[[list[bytes], str], tuple[bytes, tuple[Problem, ...]]]
    if suffix in CATALOGS:
        way = _catalogs
    elif suffix == TABLE:
        way = _tables
    else:
        what, fix = (
            "is neither a catalog nor a table",
            f"name a file that ends in {', '.join(CATALOGS)} or {TABLE}",
        )
        raise UsageError(Problem(path, None, None, what, fix))
    sides = [read_bytes(one) or b"" for one in (base, ours, theirs)]
    content, problems = way(sides, path)
    if content != sides[1]:
        write_all([Change(ours, content, sides[1])])
    return problems


def readable_lines(path: Path) -> Iterator[str]:
    """A catalog for reading; a file with faults as it stands, since a comparison must not stop there.

    Raises InputError where there is no such file.
    """
    content = read_bytes(path)
    if content is None:
        raise InputError(Problem(str(path), None, None, "not found"))
    reading = po.read(content, str(path))
    if reading.faults:
        yield from content.decode("utf-8", "replace").splitlines()
    elif content:
        yield from readable(reading.catalog)


def _catalogs(sides: list[bytes], path: str) -> tuple[bytes, tuple[Problem, ...]]:
    readings = [po.read(content, path) for content in sides]
    _refuse(path, readings[1:])
    # Of an ancestor with faults, what can be read is enough: what is not there was added by both.
    found = join(*(one.catalog for one in readings))
    content = po.write(found.catalog)
    again = po.read(content, path)
    if again.faults:
        raise InputError(
            [replace(one, what=f"joined, the file would have {one.what}") for one in again.faults]
        )
    return content, tuple(_decisions(found, again, path))


def _refuse(path: str, readings: list[po.Reading]) -> None:
    faults: list[Problem] = []
    for side, reading in zip(("this branch", "the other branch"), readings, strict=True):
        for fault in reading.faults:
            what = f"cannot be read as it is on {side}: {fault.what}"
            faults.append(replace(fault, what=what))
    if faults:
        what = "the two versions were not joined: the file is left as it is on this branch"
        fix = f"the other version is in 'git show :3:{path}'"
        raise InputError([*faults, Problem(path, None, None, what, fix)])


def _decisions(found: Joined, reading: po.Reading, path: str) -> list[Problem]:
    catalog = reading.catalog
    places = {one.key: po.msgstr_line(one) for one in catalog.messages}
    if catalog.header is not None:
        places[catalog.header.key] = po.msgstr_line(catalog.header)
    problems = []
    for clash in found.clashes:
        msgid = clash.key.msgid
        text = repr(msgid if len(msgid) <= _SHOWN else f"{msgid[: _SHOWN - 1]}…")
        what = f"{text}: {clash.what}" if msgid else clash.what
        problems.append(Problem(path, places.get(clash.key), None, what, clash.fix))
    return problems


def _tables(sides: list[bytes], path: str) -> tuple[bytes, tuple[Problem, ...]]:
    texts: list[str] = []
    for content in sides:
        try:
            texts.append(content.removeprefix(_MARK).decode())
        except UnicodeDecodeError as error:
            raise InputError(Problem(path, None, None, "is not UTF-8", "save the file as UTF-8")) from error
    keys, matters = TABLES.get(PurePosixPath(path).name, ((), True))
    base, ours, theirs = texts
    found = join_tables(base, ours, theirs, keys)
    what, fix = "both sides have changed this row: here is that of this branch", "choose one"
    problems = (Problem(path, line, None, what, fix) for line in found.clashes if matters)
    return found.text.encode(), tuple(problems)
