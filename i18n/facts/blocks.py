"""Blocks in a message of several lines, as extractors make them that take a whole code block or table for one text."""

from __future__ import annotations

import re
from typing import NamedTuple

from i18n.markup import outside_code

_FENCE = re.compile(
    r"^(?P<indent> {0,3})(?P<fence>`{3,}+|~{3,}+)(?P<info>[^\n`]*)\n(?P<body>.*?)(?:^ {0,3}(?P=fence)[`~]*+[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)
_DELIMITERS = re.compile(
    r"^ {0,3}\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t]*$", re.MULTILINE
)
_CELLS = re.compile(r"(?<!\\)\|")
_ITEM = re.compile(
    r"^(?P<indent>[ \t]*)(?P<mark>[-*+]|\d{1,9}[.)])[ \t]+(?P<task>\[[ xX]\](?=\s))?", re.MULTILINE
)
_LONGEST = 100_000


class Fence(NamedTuple):
    """A code block."""

    info: str
    """What stands behind its first signs: the language, and what the tool that shows it is told."""
    closed: bool
    body: str


def fences(text: str) -> list[Fence]:
    """The code blocks of a text, in order."""
    if len(text) > _LONGEST or ("```" not in text and "~~~" not in text):
        return []
    return [
        Fence(" ".join(one["info"].split()), not one[0].endswith(one["body"]) or not one["body"], one["body"])
        for one in _FENCE.finditer(text)
    ]


def columns(text: str) -> list[int]:
    """How many cells each row of a table has; empty where the text is none."""
    if "|" not in text or "\n" not in text or len(text) > _LONGEST:
        return []
    rows = [row.strip() for row in outside_code(text).split("\n") if row.strip()]
    if len(rows) < 2 or _DELIMITERS.fullmatch(rows[1]) is None or "|" not in rows[0]:  # noqa: PLR2004 - head and line
        return []
    return [len(_CELLS.split(row.removeprefix("|").removesuffix("|"))) for row in rows]


def items(text: str) -> list[tuple[int, str]]:
    """The points of a list: how far each is indented, and its task box in small letters."""
    if "\n" not in text or len(text) > _LONGEST:
        return []
    first = _ITEM.match(text)
    if first is None:
        return []
    return [(len(one["indent"]), (one["task"] or "").lower()) for one in _ITEM.finditer(text)]
