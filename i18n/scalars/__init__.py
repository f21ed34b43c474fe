"""Texts in YAML, TOML and JSON: where each stands, and how a new one is written in its place.

A file is never written from its values: only the characters of a text are replaced, so that comments, quotation
marks, the order of keys and every other type stay what they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from i18n.scalars import json_text, toml_text, yaml_text
from i18n.scalars.base import Path, Scalar, Scalars, respaced
from i18n.scalars.json_text import object_end

__all__ = ["JSON", "TOML", "YAML", "Path", "Scalar", "Scalars", "Syntax", "object_end", "respaced"]


@dataclass(frozen=True, slots=True)
class Syntax:
    """A way to write data."""

    name: str
    scalars: Callable[[str, str, int], Scalars]
    """(text, path, first line) to its values and the places of its texts. Raises InputError with every fault."""
    quoted: Callable[[str, Scalar, str], str]
    """(text, a scalar of it, a value) to the value as it can be written in the place of the scalar."""


YAML = Syntax("YAML", yaml_text.scalars, yaml_text.quoted)
TOML = Syntax("TOML", toml_text.scalars, toml_text.quoted)
JSON = Syntax("JSON", json_text.scalars, json_text.quoted)
