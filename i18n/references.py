"""How ``#:`` lines name places in the source."""

from __future__ import annotations

from typing import Literal

References = Literal["file", "line", "none"]
"""What they name: the file, the file and the line, or nothing."""


def file_of(reference: str) -> str:
    """The file that a reference names, with or without a line."""
    path, colon, line = reference.rpartition(":")
    return path if colon and line.isdecimal() else reference


def shown(references: tuple[str, ...], mode: References) -> tuple[str, ...]:
    """References as a catalog shows them: each file once, each line once, or none."""
    if mode == "none":
        return ()
    if mode == "line":
        return references
    if len(references) == 1:
        return (file_of(references[0]),)
    return tuple(dict.fromkeys(map(file_of, references)))
