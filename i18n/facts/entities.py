"""Character references that a translation has damaged, so that readers see ``&nbsp ;`` or ``&lt;``."""

from __future__ import annotations

import re
from html.entities import html5
from itertools import islice

from i18n.markup import code_spans

_SPACED = re.compile(r"&[ \u00a0]?(?P<name>#?[A-Za-z0-9]{1,32})(?P<gap>[ \u00a0]?)(?P<end>[;；])")
_TWICE = re.compile(r"&amp;(?P<name>#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_OPEN = re.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{2,7})(?![A-Za-z0-9;；])(?!\s[;；])")
_MOST = 100
"""Of each kind; a text with more is no text."""
_NUMBER = re.compile(r"#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})")


def damaged_entities(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """Each damaged reference of a translation beside the sound one, in their order; code is left out.

    One whose semicolon is gone counts only where the source has the whole one: ``R&D`` and ``AT&T`` are words.
    """
    return tuple((target[start:end], sound) for start, end, sound in _found(source, target))


def mended_entities(source: str, target: str) -> str:
    """The translation with these references as they should be written."""
    out = target
    for start, end, sound in reversed(_found(source, target)):
        out = out[:start] + sound + out[end:]
    return out


def _found(source: str, target: str) -> list[tuple[int, int, str]]:
    if "&" not in target:
        return []
    found: list[tuple[int, int, str]] = []
    code = code_spans(target)
    for pattern in (_TWICE, _SPACED, _OPEN):
        for match in islice(pattern.finditer(target), _MOST):
            start, end = match.span()
            if any(first <= start < last for first, last in code):
                continue
            sound = _sound(match, source, twice=pattern is _TWICE)
            if sound and sound != match[0] and not any(a < end and start < b for a, b, _ in found):
                found.append((start, end, sound))
    return sorted(found)


def _sound(match: re.Match[str], source: str, *, twice: bool) -> str:
    name = match["name"]
    if twice:
        known = _NUMBER.fullmatch(name) or f"{name};" in html5
        return f"&{name};" if known and match[0] not in source else ""
    if f"{name};" not in html5 and not _NUMBER.fullmatch(name):
        # A machine may have written a name in capital letters, which are not those of the reference.
        name = name.lower()
        if f"{name};" not in html5 or f"&{name};" not in source:
            return ""
    sound = f"&{name};"
    groups = match.groupdict()
    if (
        groups.get("end") == ";"
        and not groups["gap"]
        and match[0][1] not in " \u00a0"
        and name == match["name"]
    ):
        return sound
    # A sign of prose may stand there: "Q & A ;" is none. What the source has is meant.
    return sound if sound in source else ""
