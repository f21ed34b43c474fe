"""How ``#:`` lines name places in the source."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

References = Literal["file", "line", "none"]
"""What they name: the file, the file and the line, or nothing."""


@lru_cache(maxsize=1 << 15)
def file_of(reference: str) -> str:
    """The file that a reference names, with or without a line."""
    path, colon, line = reference.rpartition(":")
    return path if colon and line.isdecimal() else reference


@lru_cache(maxsize=1 << 16)
def shown(references: tuple[str, ...], mode: References) -> tuple[str, ...]:
    """References as a catalog shows them: each file once, each line once, or none.

    Remembered, because every locale of a site asks for the same.
    """
    if mode == "none":
        return ()
    if mode == "line":
        return references
    return tuple(dict.fromkeys(map(file_of, references)))
