"""The protected terms in a text of the source."""

from __future__ import annotations

import re
from functools import lru_cache

from i18n.facts.base import LETTER, plain

_SHORTEST_PART = 4
_BEGIN = re.compile(rf"{LETTER}")


@lru_cache(maxsize=8)
def _pattern(protected: tuple[str, ...]) -> re.Pattern[str]:
    terms = sorted({plain(one).strip().casefold() for one in protected} - {""}, key=len, reverse=True)
    ways = (re.escape(one) if len(one) >= _SHORTEST_PART else _whole(one) for one in terms)
    return re.compile("|".join(ways) or r"(?!)")


def _whole(term: str) -> str:
    return rf"(?<!{LETTER}){re.escape(term)}(?!{LETTER})"


def protected_words(text: str, protected: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a text that hold a protected term, in order, each whole: *esketamine* is not *ketamine*.

    A term of less than four letters has to be the whole word: *g* is not in *again*.
    """
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
