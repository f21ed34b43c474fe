"""Where the texts of a data file stand: what every syntax answers alike."""

from __future__ import annotations

import bisect
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

Path = tuple[str | int, ...]
"""Keys and numbers from the top to a value: ``("faq", 0, "question")``."""

MAX_DEPTH = 50
"""Lists and mappings inside each other, before a file is refused."""
MAX_NODES = 100_000


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text in a data file. What is a number, a truth value, a date or null is none."""

    path: Path
    start: int
    """Of the text as it is written, quotation marks included; in characters, from 0."""
    end: int
    style: str
    """How it is written: the characters that open it (``"``, ``'``, ``\"""``, ``|`` …); empty where none do.

    A line break that TOML drops behind them is one of them.
    """
    value: str
    line: int
    """Of the start, from 1."""
    column: int
    flow: bool = False
    """Of YAML: whether it stands inside ``[ ]`` or ``{ }``."""


def respaced(scalar: Scalar, value: str) -> str:
    """A new value with the white space that the old one has around it: the line break at the end of a block."""
    was = scalar.value
    begin = len(was) - len(was.lstrip())
    end = len(was.rstrip())
    return f"{was[:begin]}{value}{was[end:]}"


@dataclass(frozen=True, slots=True)
class Scalars:
    """A data file as read."""

    value: object
    """The whole, a mapping or a list: texts, numbers, truth values, null; dates as text. None: nothing is there."""
    texts: tuple[Scalar, ...]
    """In the order of the file."""
    keys: Mapping[Path, int]
    """The line at which each key of a mapping and each item of a list begins, in the order of the file."""
    aliases: Mapping[Path, Path] = field(default_factory=dict)
    """What stands at another place as well (YAML): from the path of the alias to that of the anchor."""


class Lines:
    """Line and column of the characters of a text."""

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._first = first_line

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self._text))]

    def line(self, offset: int) -> int:
        """The line, counted from that of the text's beginning."""
        return bisect.bisect_right(self._starts, offset) - 1 + self._first

    def column(self, offset: int) -> int:
        """The column, from 1."""
        return offset - self._starts[bisect.bisect_right(self._starts, offset) - 1] + 1
