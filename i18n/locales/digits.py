"""Digits: which a locale uses, and writing a text with others. UTS 35, numbering systems."""

from __future__ import annotations

from functools import cache, lru_cache

from i18n.errors import Problem, UsageError
from i18n.locales.base import Locale
from i18n.locales.tags import parse, records

NUMERALS: dict[str, str] = {
    "latn": "0",
    "adlm": "\U0001e950",
    "ahom": "\U00011730",
    "arab": "\u0660",
    "arabext": "\u06f0",
    "bali": "\u1b50",
    "beng": "\u09e6",
    "brah": "\U00011066",
    "cakm": "\U00011136",
    "cham": "\uaa50",
    "deva": "\u0966",
    "fullwide": "\uff10",
    "gujr": "\u0ae6",
    "guru": "\u0a66",
    "hmng": "\U00016b50",
    "hmnp": "\U0001e140",
    "java": "\ua9d0",
    "kali": "\ua900",
    "khmr": "\u17e0",
    "knda": "\u0ce6",
    "lana": "\u1a80",
    "lanatham": "\u1a90",
    "laoo": "\u0ed0",
    "lepc": "\u1c40",
    "limb": "\u1946",
    "mlym": "\u0d66",
    "mong": "\u1810",
    "mtei": "\uabf0",
    "mymr": "\u1040",
    "mymrshan": "\u1090",
    "newa": "\U00011450",
    "nkoo": "\u07c0",
    "olck": "\u1c50",
    "orya": "\u0b66",
    "osma": "\U000104a0",
    "rohg": "\U00010d30",
    "saur": "\ua8d0",
    "sinh": "\u0de6",
    "sund": "\u1bb0",
    "takr": "\U000116c0",
    "talu": "\u19d0",
    "tamldec": "\u0be6",
    "telu": "\u0c66",
    "thai": "\u0e50",
    "tibt": "\u0f20",
    "vaii": "\ua620",
    "wara": "\U000118e0",
}
"""Every numbering system that a site can ask for, with its zero; the nine other digits follow it."""


@lru_cache(maxsize=512)
def default_numerals(locale: Locale) -> str:
    """The digits that CLDR names for a locale: ``arabext`` for Persian, ``latn`` for German."""
    tag = parse(locale.tag)
    for candidate in (locale.tag, *(parent.tag for parent in locale.parents), tag.language):
        if candidate in records():
            digits = records()[candidate][2]
            return digits if digits in NUMERALS else "latn"
    return "latn"


@cache
def _digits(numerals: str) -> dict[int, str]:
    zero = NUMERALS.get(numerals)
    if zero is None:
        problem = Problem(
            "", None, None, f"unknown numerals {numerals!r}", "use one such as 'latn' or 'arab'"
        )
        raise UsageError(problem)
    return {ord("0") + i: chr(ord(zero) + i) for i in range(10)}


def with_digits(text: str, numerals: str) -> str:
    """The text with its digits 0 to 9 written in a numbering system. Raises UsageError for an unknown one."""
    return text if numerals == "latn" else text.translate(_digits(numerals))
