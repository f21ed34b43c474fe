"""The headers of two versions of a catalog."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from i18n import po
from i18n.model import FUZZY, Catalog, Message
from i18n.threeway.base import Clash, changed
from i18n.threeway.messages import around, same_bytes

REVISED = "PO-Revision-Date"
MADE = "POT-Creation-Date"
TELLING = ("Plural-Forms", "Language")
"""The fields that say what the texts are: nobody but a person can choose between two."""
_NEVER = datetime.min.replace(tzinfo=UTC)


def header(base: Catalog, ours: Catalog, theirs: Catalog) -> tuple[Message | None, tuple[Clash, ...]]:
    """The header of both. Of two dates the later one holds, and with it what was written on that day."""
    mine, yours = ours.header, theirs.header
    if mine is None or yours is None:
        return mine or yours, ()
    if base.header is not None and mine == base.header:
        return (mine if mine == yours and not same_bytes(base.header, mine) else yours), ()
    if yours in (base.header, mine):
        return mine, ()
    fields = [po.header_fields(one) for one in (base, ours, theirs)]
    late = _later(fields[1].get(REVISED, ""), fields[2].get(REVISED, ""))
    values: dict[str, str] = {}
    clashes: list[Clash] = []
    for name in dict.fromkeys((*fields[1], *fields[2])):
        said = [one.get(name) for one in fields]
        value, clash = changed(*said)
        if clash and name in TELLING:
            what = f"the two sides have another {name}: '{said[1]}' and '{said[2]}'"
            clashes.append(Clash(mine.key, what, "keep the right one"))
        elif clash:
            value = _settled(name, said[1] or "", said[2] or "", theirs_late=late)
        if value is not None:
            values[name] = value
    beside = around(base.header, mine, yours)
    if not (mine.fuzzy and yours.fuzzy):
        beside["flags"] = tuple(flag for flag in mine.flags if flag != FUZZY)
    kept = po.edit(mine, **beside)
    return po.with_header(replace(ours, header=kept), values).header, tuple(clashes)


def _settled(name: str, ours: str, theirs: str, *, theirs_late: bool | None) -> str:
    if name == MADE:
        theirs_late = _later(ours, theirs)
    if not ours or not theirs:
        return ours or theirs
    if theirs_late is None:  # of the same minute: the same whoever merges
        return max(ours, theirs)
    return theirs if theirs_late else ours


def _later(ours: str, theirs: str) -> bool | None:
    """Whether theirs is the later date; None where the two are the same moment."""
    mine, yours = _moment(ours), _moment(theirs)
    return None if mine == yours else yours > mine


def _moment(date: str) -> datetime:
    try:
        return datetime.strptime(date, "%Y-%m-%d %H:%M%z")
    except ValueError:
        return _NEVER  # a placeholder, or nothing
