"""What a fact is, and the plain form of a text in which facts are looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from i18n.charrefs import unescape

LETTER = r"[^\W\d_\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2189\u2460-\u24ff\u2776-\u2793]"
"""A letter, for regular expressions; to Python raised digits and fractions are word characters as well."""
WORD = rf"{LETTER}+(?:'{LETTER}+)*"


class Kind(StrEnum):
    """What a fact says."""

    NUMBER = "number"
    """A number, a range or a chain of numbers, with its unit where it has one."""
    COMPARATOR = "comparator"
    NEGATION = "negation"
    LIMITER = "limiter"
    """An exception or a demand: *only*, *unless*, *must*."""
    FREQUENCY = "frequency"
    NAME = "name"
    """A month or a weekday."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a text states. Equal facts state the same, however they are written."""

    kind: Kind
    value: str
    """Numbers by value with ASCII digits (``1234.5``, ``3..5``, ``140/90``); else the sense of the word."""
    unit: str = ""
    """The canonical symbol: ``mg``, ``ug``, ``%``, ``h``, ``mg/kg``; empty for a bare number."""
    text: str = field(default="", compare=False)
    """As it stands in the text."""
    start: int = field(default=0, compare=False)
    """Where it begins in the plain form of the text."""


# Joins, marks and isolates that nobody sees; they must not hide a change, nor make one.
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_APOSTROPHES = str.maketrans(
    {"’": "'", "ʼ": "'", "‘": "'", "＇": "'", "−": "-", "‐": "-", "‑": "-", "%": "%", "％": "%", "٪": "%"}
)
# A tag with a digit in it stays: its digits are compared like all others.
_TAG = re.compile(r"</?[a-zA-Z][^<>\d]*>")
_EMPHASIS = re.compile(r"(?<=\d)\*+(?=\d)|\*+|~~|(?<![^\W_])_+|_+(?![^\W_])")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_FOREIGN_DIGIT = re.compile(r"[^\x00-\x7f\D]")


def plain(text: str) -> str:
    """A text without markup that could stand between a number and its unit, its decimal digits in ASCII.

    Nothing that could be a fact is taken out: code, addresses and attributes stay.
    """
    if "&" in text:
        text = unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    if not text.isascii():
        text = ascii_digits(_UNSEEN.sub("", text).translate(_APOSTROPHES))
    return _SPACES.sub(
        " ", _EMPHASIS.sub(lambda match: "×" if match[0].startswith("*") and _between(match) else "", text)
    )


def _between(match: re.Match[str]) -> bool:
    """Whether asterisks stand between two digits, where they multiply."""
    start, end = match.span()
    return (
        start > 0
        and end < len(match.string)
        and match.string[start - 1].isdigit()
        and match.string[end].isdigit()
    )


def ascii_digits(text: str) -> str:
    """A text with its decimal digits in ASCII."""
    return _FOREIGN_DIGIT.sub(lambda match: str(int(match[0])), text)
