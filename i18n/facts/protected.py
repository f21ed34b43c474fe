"""The protected terms in a text of the source."""

from __future__ import annotations

import re
from functools import lru_cache

from i18n.facts.base import LETTER, plain

_BEGIN = re.compile(rf"{LETTER}")


@lru_cache(maxsize=8)
def _pattern(protected: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted({plain(one).strip().casefold() for one in protected} - {""}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")


def protected_words(text: str, protected: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a text that hold a protected term, in order, each whole: *esketamine* is not *ketamine*."""
    if not protected:
        return ()
    text = plain(text).casefold()
    pattern = _pattern(protected)
    found: list[str] = []
    at = 0
    while match := pattern.search(text, at):
        start, end = match.span()
        while start > at and _BEGIN.match(text, start - 1):
            start -= 1
        while end < len(text) and _BEGIN.match(text, end):
            end += 1
        found.append(text[start:end])
        at = end
    return tuple(found)
