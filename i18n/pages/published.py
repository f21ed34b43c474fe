"""Every address that a site ever had: the rows of ``urls.tsv``. Values in, values out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from urllib.parse import unquote

from i18n.errors import InputError, Problem, UsageError, meant
from i18n.locales import locale

HEADER = ("url", "page", "locale", "state", "announced")
_ANNOUNCED = {"yes": True, "no": False}
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
# What would end a field or a line, or be read as another part of an address; the rest stays for people to read.
_HIDDEN = re.compile(
    "[%?#\\\\\x00-\x20\x7f-\xa0\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]"
)
# Nearly every address; the others are looked at more closely.
_PLAIN = re.compile(r"(?:/[\w~-][\w.~-]*)+/?")
_RESTORE = "correct it, or restore the file from git; then run 'i18n sync'"


class Standing(StrEnum):
    """What became of an address."""

    LIVE = "live"
    """Its page stands there."""
    MOVED = "moved"
    """Its page stands elsewhere: the address leads there."""
    GONE = "gone"
    """Its author has taken the page away for good."""


@dataclass(frozen=True, slots=True)
class Row:
    """An address that was published."""

    url: str
    """Below the top of the site, for people to read: ``/de/übersicht.html``."""
    page: str
    """The source of the page that is or was there, by its present name: ``content/overview.md``.

    Of an address that has moved, with the place in it where one is meant: ``content/overview.md#dose``.
    """
    locale: str
    """BCP 47."""
    state: Standing
    announced: bool = False
    """Search engines have heard of it, and no sync since has found that they should not have."""
    line: int | None = field(default=None, compare=False)


_STATES = frozenset(Standing)
Rows = Mapping[str, Row]
"""By address."""


def written_url(path: str) -> str:
    """A path of the output as an address in a table: only what would mislead a reader or a program is encoded."""
    return _HIDDEN.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), f"/{path}")


def path_of(url: str) -> str:
    """The path that an address in a table means."""
    return unquote(url).removeprefix("/")


def url_fault(url: str) -> str:
    """What is wrong with an address below the top of a site; empty where nothing is."""
    if not url.startswith("/"):
        return f"'{url}' is no address below the top of the site"
    if "?" in url or "#" in url:
        return (
            f"'{url}' has more than a path: no server is asked for what follows '?' or '#' in a file's name"
        )
    try:
        path = unquote(url, errors="strict")
    except UnicodeDecodeError:
        return f"'{url}' is not UTF-8"
    parts = path[1:].split("/")
    if {".", ".."} & set(parts) or "" in parts[:-1] or "\\" in path or re.search(r"[\x00-\x1f\x7f]", path):
        return f"'{url}' is no plain path"
    return ""


def parse(text: str, path: str) -> dict[str, Row]:
    """The rows of a table.

    Lines that a merge has put twice are one: what is live says more than what has moved, and that more than what is
    gone. Raises InputError with every line that is none.
    """
    rows: dict[str, Row] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        said = line.removesuffix("\r")
        if not said or tuple(said.split("\t")) == HEADER:
            continue
        found, faults = _row(said, path, number)
        problems += faults
        if found is None:
            continue
        other = rows.setdefault(found.url, found)
        if other is not found:
            rows[found.url] = _one_of(other, found)
    if problems:
        raise InputError(problems)
    return rows


def _one_of(first: Row, second: Row) -> Row:
    order = tuple(Standing)
    kept = min(first, second, key=lambda one: (order.index(one.state), one.page, one.locale))
    return replace(kept, announced=all(one.announced for one in (first, second) if one.state is kept.state))


def _row(line: str, path: str, number: int) -> tuple[Row | None, list[Problem]]:
    fields = line.split("\t")
    if line.startswith(_CONFLICT):
        fix = "keep the lines of both sides, and run 'i18n sync'"
        return None, [Problem(path, number, 1, "is a mark of a merge that was not finished", fix)]
    if len(fields) != len(HEADER):
        what = f"has {len(fields)} of {len(HEADER)} fields"
        return None, [Problem(path, number, None, what, _RESTORE)]
    columns = [sum(len(one) + 1 for one in fields[:at]) + 1 for at in range(len(fields))]
    url, page, tag, state, announced = fields
    if (
        _PLAIN.fullmatch(url)
        and page
        and state in _STATES
        and announced in _ANNOUNCED
        and not _locale_fault(tag)
    ):
        return Row(url, page, tag, Standing(state), _ANNOUNCED[announced], number), []
    faults = [
        Problem(path, number, columns[at], what, fix)
        for at, what, fix in (
            (0, url_fault(url), _RESTORE),
            (1, "" if page else "names no page", _RESTORE),
            (2, _locale_fault(tag), _RESTORE),
            (
                3,
                "" if state in tuple(Standing) else f"unknown state '{state}'",
                meant(state, Standing) or _RESTORE,
            ),
            (4, "" if announced in _ANNOUNCED else f"'{announced}' is neither 'yes' nor 'no'", _RESTORE),
        )
        if what
    ]
    if faults:
        return None, faults
    url = written_url(path_of(url))
    return Row(url, page, tag, Standing(state), _ANNOUNCED[announced], number), []


@cache
def _locale_fault(tag: str) -> str:
    try:
        return "" if locale(tag).tag == tag else f"'{tag}' is written '{locale(tag).tag}'"
    except UsageError as error:
        return error.problems[0].what


def written(rows: Iterable[Row]) -> str:
    """The table: a header, and a line an address, sorted."""
    lines: Iterator[tuple[str, ...]] = (
        (one.url, one.page, one.locale, one.state, "yes" if one.announced else "no")
        for one in sorted(rows, key=lambda row: row.url)
    )
    return "".join("\t".join(line) + "\n" for line in (HEADER, *lines))
