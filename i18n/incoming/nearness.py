"""Whether two references name the same page, in whatever folder and format it was."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from i18n.references import file_of

FRONT_DOORS = frozenset({"index", "_index", "readme"})
"""What a folder's own page is called, in small letters and without suffix."""


def nearness(these: Iterable[str], those: Iterable[str]) -> int:
    """How many names at the end of two paths are the same, of the two that are most alike; 0 for other pages."""
    names = [_names(one) for one in those]
    return max((_common(_names(one), other) for one in these for other in names), default=0)


@lru_cache(maxsize=1 << 14)
def _names(reference: str) -> tuple[str, ...]:
    """The names of a path from its end, without the suffix; of a folder's own page those of the folder."""
    *folders, name = file_of(reference).replace("\\", "/").split("/")
    stem = name.partition(".")[0]
    return tuple(reversed(folders if stem.lower() in FRONT_DOORS and folders else [*folders, stem]))


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for this, that in zip(one, other, strict=False):
        if this != that:
            break
        count += 1
    return count
