"""What is wrong with a value of the configuration, before its place in the file is known."""

from __future__ import annotations

import re
from dataclasses import dataclass

from i18n.config.places import Path

_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "a text"),
    (int, "a number"),
    (float, "a number with a point"),
    (list, "a list"),
    (dict, "a table"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a value, before its place is known."""

    what: str
    fix: str = ""
    path: Path = ()
    """Where in the value, which may hold others: ``(2,)`` for the third element of a list."""
    on_key: bool = False
    """Whether the key there is meant, not its value."""


def type_name(value: object) -> str:
    """What TOML calls the type of a value, in plain words."""
    return next((name for kind, name in _TYPES if isinstance(value, kind)), "a date or time")


def outside(path: str) -> Fault | None:
    """Why a path does not stay below the site's folder; None where it does."""
    if not path.strip() or "\0" in path or any(ord(c) < ord(" ") for c in path):
        return Fault(f"{path!r} is no path")
    if "\\" in path:
        return Fault(f"{path!r} has a backslash", "write paths with '/'")
    if path.startswith(("/", "~")) or re.match(r"[A-Za-z]:", path):
        return Fault(f"{path!r} is absolute", "write it relative to the site's folder")
    if ".." in path.split("/"):
        return Fault(f"{path!r} leaves the site's folder", "name a place below it")
    return None
