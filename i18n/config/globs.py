"""Globs below the content folder, as the configuration has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


def matching(patterns: Iterable[str], below: str) -> str | None:
    """The first pattern that a path below the content folder fits; None where none does."""
    return next((pattern for pattern in patterns if glob(pattern).fullmatch(below)), None)


def within(patterns: Iterable[str], below: str) -> bool:
    """Whether a path fits a pattern, or is in a folder that does: ``drafts`` stands for all in it."""
    return any(glob(pattern).fullmatch(below) or _inside(pattern).fullmatch(below) for pattern in patterns)


@lru_cache(maxsize=256)
def glob(pattern: str) -> re.Pattern[str]:
    """``**`` is any number of folders, ``*`` and ``?`` stay inside one."""
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", pattern)
    wild = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return re.compile("".join(wild.get(part, re.escape(part)) for part in parts), re.DOTALL)


@lru_cache(maxsize=256)
def _inside(pattern: str) -> re.Pattern[str]:
    return glob(f"{pattern.rstrip('/')}/**")
