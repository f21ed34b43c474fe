"""Where in a file a piece of a msgstr stands, to the character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from i18n.findings import places
from i18n.model import Message
from i18n.po.raw import Edited, Raw, msgstr_line
from i18n.po.text import unescaped

_TOKEN = re.compile(r'(?P<end>\n)|msgstr(?:\[(?P<form>\d{1,4})\])?|"(?P<inner>(?:[^"\\\n]|\\.)*+)"')
_LONGEST = 20_000
"""In a longer text nobody looks for a piece: each finding of it would read it once more, character by character."""
_SIGN = re.compile(r"\\(?:[0-7]{1,3}|x[0-9a-fA-F]++|.)|[^\\]")


class _Sign(NamedTuple):
    text: str
    line: int
    """From 0, counted from the first msgstr."""
    start: int
    """From 0, in characters of the line."""
    end: int


def spot(message: Message, form: int, piece: str) -> tuple[int, int, int] | None:
    """The line, the first column and the column behind a piece of a msgstr, from 1, in characters.

    None where the piece stands there not at all, twice (as a whole word) or across lines, and for a msgstr that was
    made in memory.
    """
    raw, first = message.raw, msgstr_line(message)
    if isinstance(raw, Edited) and raw.texts:
        raw = raw.raw
    if not piece or first is None or not isinstance(raw, Raw):
        return None
    if form >= len(message.msgstr) or len(message.msgstr[form]) > _LONGEST:
        return None
    parts = raw.parts
    beside = parts.ids[parts.ids.rfind(b"\n") + 1 :]  # the msgstr of an obsolete message stands behind a mark
    signs = list(_signs((beside + parts.texts).decode("utf-8", "replace"), form))
    text = "".join(sign.text for sign in signs)
    found = places(text, piece)
    if len(found) != 1 or len(text) != len(signs):
        return None
    (at,) = found
    begin, end = signs[at], signs[at + len(piece) - 1]
    if begin.line != end.line:
        return None
    return first + begin.line, begin.start + 1, end.end + 1


def _signs(lines: str, form: int) -> Iterator[_Sign]:
    """Every character of one form, with its place."""
    line, begins, current = 0, 0, 0
    for token in _TOKEN.finditer(lines):
        if token["end"]:
            line, begins = line + 1, token.end()
        elif token["inner"] is None:
            current = int(token["form"] or 0)
        elif current == form:
            start = token.start("inner") - begins
            for sign in _SIGN.finditer(token["inner"]):
                said = (
                    sign[0] if len(sign[0]) == 1 else unescaped(sign[0].encode()).decode("utf-8", "replace")
                )
                yield _Sign(said, line, start + sign.start(), start + sign.end())
