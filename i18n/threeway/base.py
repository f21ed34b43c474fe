"""What comes out of joining two versions of a file, and the choice between three values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from i18n.model import Catalog, MessageKey

T = TypeVar("T")


class Clash(NamedTuple):
    """A message that both sides changed, each in its own way. Both texts are kept."""

    key: MessageKey
    what: str
    """What is wrong: lower case."""
    fix: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Two versions of a catalog as one."""

    catalog: Catalog
    clashes: tuple[Clash, ...]
    """In the order of the catalog."""


def changed(base: T, ours: T, theirs: T) -> tuple[T, bool]:
    """What was changed: by one side, or by both alike. Else ours, and that the two differ."""
    if ours in (base, theirs):
        return theirs, False
    return ours, theirs != base


def lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Lines of which the order means little: what one side added is there, what one side took away is not."""
    one, clash = changed(tuple(base), tuple(ours), tuple(theirs))
    if not clash:
        return one
    gone = set(base) - set(theirs)
    there = set(base) | set(ours)
    return (
        *(line for line in ours if line not in gone),
        *_once(line for line in theirs if line not in there),
    )


def _once(these: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(these))
