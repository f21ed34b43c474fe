"""Tables with tabulators between the columns (``minor.tsv``, ``assets.tsv``): joined by row, and by cell."""

from __future__ import annotations

from typing import NamedTuple

from i18n.threeway.base import changed, lines

Row = dict[str, str]
"""Cells by the name of their column."""


class JoinedTable(NamedTuple):
    """Two versions of a table as one."""

    text: str
    clashes: tuple[int, ...]
    """The lines, from 1, of which both sides changed a cell, each in its own way; ours stands there."""


def join_tables(base: str, ours: str, theirs: str, keys: tuple[str, ...]) -> JoinedTable:
    """The table that has what both sides did. The columns ``keys`` say which row is which; without any, the whole row.

    A row that one side deleted and the other changed stays. Rows that were sorted are sorted afterwards.
    A text that is no such table (without those columns, with two rows of one key, with a row that is too long) is
    joined by line.
    """
    newline = "\r\n" if "\r\n" in ours else "\n"
    sides = [_rows(text) for text in (base, ours, theirs)]
    tables = [_Table.of(rows, keys) for rows in sides]
    if any(table is None for table in tables):
        found = list(lines(*sides))
        return JoinedTable("".join(f"{row}{newline}" for row in found), ())
    was, mine, yours = (table for table in tables if table is not None)
    columns = lines(was.columns, mine.columns, yours.columns)
    keyed: dict[tuple[str, ...], Row] = {}
    clashing: set[tuple[str, ...]] = set()
    for key in dict.fromkeys((*mine.rows, *yours.rows)):
        old, here, there = was.rows.get(key), mine.rows.get(key), yours.rows.get(key)
        if here is None or there is None:
            kept = here if here is not None else there
            if kept is not None and kept != old:  # new, or changed by who has not deleted it
                keyed[key] = kept
            continue
        row: Row = {}
        for column in columns:
            cells = [(one or {}).get(column, "") for one in (old, here, there)]
            row[column], clash = changed(*cells)
            if clash:
                clashing.add(key)
        keyed[key] = row
    order = list(keyed)
    if mine.sorted and yours.sorted:
        order.sort(key=lambda key: tuple(keyed[key].get(column, "") for column in columns))
    out = ["\t".join(columns)] if columns else []
    places: list[int] = []
    for key in order:
        cells = [keyed[key].get(column, "") for column in columns]
        out.append("\t".join(cells))
        if key in clashing:
            places.append(len(out))
    return JoinedTable("".join(f"{line}{newline}" for line in out), tuple(places))


class _Table(NamedTuple):
    columns: tuple[str, ...]
    rows: dict[tuple[str, ...], Row]
    sorted: bool

    @classmethod
    def of(cls, rows: list[str], keys: tuple[str, ...]) -> _Table | None:
        """The table in some lines; None where they are none. No lines at all are one without columns."""
        if not rows:
            return cls((), {}, sorted=True)
        columns = tuple(rows[0].split("\t"))
        if not keys or len(set(columns)) < len(columns) or not set(keys) <= set(columns):
            return None
        found: dict[tuple[str, ...], Row] = {}
        for line in rows[1:]:
            cells = line.split("\t")
            row = dict(zip(columns, cells, strict=False))
            key = tuple(row.get(name, "") for name in keys)
            if len(cells) > len(columns) or key in found:
                return None
            found[key] = row
        return cls(columns, found, sorted=rows[1:] == sorted(rows[1:]))


def _rows(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n") if line.strip("\r")]
