"""A msgstr in which something small has changed, line by line as it stood in the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from i18n.po.text import escaped, unescaped

_LINE = re.compile(
    rb"(?P<before>[ \t]*(?:#~[ \t]*)?(?:msgstr(?:\[\d+\])?[ \t]*)?)"
    rb'"(?P<inner>(?:[^"\\\n]|\\.)*+)"(?P<after>[^\n"]*+\n?)'
)
_COMPARED = 4000
"""Longer texts are compared at their ends alone: the time of the other way grows with the square."""


class _Line(NamedTuple):
    before: bytes
    text: str
    after: bytes
    raw: bytes

    @property
    def begins(self) -> bool:
        """Whether a form begins here."""
        return b"msgstr" in self.before


def touched(lines: bytes, msgstr: Sequence[str]) -> bytes | None:
    """The lines of the msgstr of a message, with other texts; each line whose text stays keeps its bytes.

    None where the lines are not of the usual form or stand for another number of texts.
    """
    forms = _forms(lines)
    if forms is None or len(forms) != len(msgstr):
        return None
    return b"".join(b"".join(_form(form, text)) for form, text in zip(forms, msgstr, strict=True))


def texts_of(lines: bytes) -> tuple[str, ...] | None:
    """The texts that the lines of a msgstr say; None where they are not of the usual form."""
    forms = _forms(lines)
    return None if forms is None else tuple("".join(line.text for line in form) for form in forms)


def _forms(lines: bytes) -> list[list[_Line]] | None:
    forms: list[list[_Line]] = []
    at = 0
    while at < len(lines):
        match = _LINE.match(lines, at)
        if match is None:
            return None
        try:
            text = unescaped(match["inner"]).decode()
        except UnicodeDecodeError:
            return None
        line = _Line(match["before"], text, match["after"], match[0])
        if line.begins:
            forms.append([])
        elif not forms:
            return None
        forms[-1].append(line)
        at = match.end()
    return forms


def _form(lines: list[_Line], new: str) -> list[bytes]:
    old = "".join(line.text for line in lines)
    if old == new:
        return [line.raw for line in lines]
    texts = _dealt([line.text for line in lines], old, new)
    return [
        line.raw if line.text == text else b'%b"%b"%b' % (line.before, escaped(text).encode(), line.after)
        for line, text in zip(lines, texts, strict=True)
        if text or line.begins or not line.text
    ]


def _dealt(pieces: list[str], old: str, new: str) -> list[str]:
    """The new text, dealt to the lines: what stays stays in its line, what comes goes where it replaces something."""
    bounds = [0]
    for piece in pieces:
        bounds.append(bounds[-1] + len(piece))
    dealt = ["" for _ in pieces]
    for kind, start, end, first, last in _steps(old, new):
        if kind == "equal":
            for n in range(len(pieces)):
                low, high = max(start, bounds[n]), min(end, bounds[n + 1])
                if low < high:
                    dealt[n] += old[low:high]
        elif first < last:
            # What comes between two lines ends the first of them: there it stays beside what it follows.
            n = next(
                (n for n in range(len(pieces)) if bounds[n] <= start < bounds[n + 1] and pieces[n]),
                len(pieces) - 1,
            )
            if (
                start == end
                and n
                and start == bounds[n]
                and pieces[n - 1]
                and not pieces[n - 1].endswith("\n")
            ):
                n -= 1
            dealt[n] += new[first:last]
    return dealt


def _steps(old: str, new: str) -> Sequence[tuple[str, int, int, int, int]]:
    if len(old) <= _COMPARED and len(new) <= _COMPARED:
        return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    start = next(
        (n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other),
        min(len(old), len(new)),
    )
    room = min(len(old), len(new)) - start
    back = next(
        (n for n in range(room) if old[len(old) - 1 - n] != new[len(new) - 1 - n]),
        room,
    )
    end, last = len(old) - back, len(new) - back
    return [
        ("equal", 0, start, 0, start),
        ("replace", start, end, start, last),
        ("equal", end, len(old), last, len(new)),
    ]
