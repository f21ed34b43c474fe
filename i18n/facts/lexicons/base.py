"""What a lexicon holds: the words of a source language that limit, deny, count or compare."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language. Every word is lower case with a straight apostrophe."""

    negators: tuple[str, ...]
    """Words that deny: *not*, *never*, *without*."""
    limiters: tuple[str, ...]
    """Words that make an exception or a demand: *only*, *unless*, *must*. They count for sameness alone."""
    comparators: dict[str, str]
    """Phrases that bound a value, with the bound they set: ``<``, ``>=``, ``~``, ``before`` …"""
    weak: frozenset[str]
    """Comparators that bound a value only where a number follows soon: *before*, *over*."""
    numbers: dict[str, str]
    """Number words with their value."""
    frequencies: dict[str, str]
    """Words for how often: *twice*, *daily*."""
    names: tuple[str, ...]
    """Months and weekdays, as stems that stand at the beginning of a word."""
    units: dict[str, str]
    """Words for units, singular and plural, with the symbol of the unit."""
    through: tuple[str, ...]
    """Words between the ends of a range: *to*."""
    per: tuple[str, ...]
    """Words between a quantity and what it is for: *per*."""
    orders: re.Pattern[str]
    """Where a sentence forbids or demands: *do not*, *must not*, *never*."""
    affixes: tuple[str, ...]
    """Prefixes that turn a word into its opposite: *un-*."""
    antonyms: tuple[tuple[str, str], ...]
    """Stems that turn a sentence round when one takes the place of the other."""


def counted(words: str, start: int = 0) -> dict[str, str]:
    """Number words in order, with their values from ``start``."""
    return {word: str(value) for value, word in enumerate(words.split(), start)}


def tens(words: str) -> dict[str, str]:
    """The words for twenty, thirty and so on, with their values."""
    return {word: str(value * 10) for value, word in enumerate(words.split(), 2)}


def grouped(**table: str) -> dict[str, str]:
    """Words by the symbol that they stand for, turned round."""
    return {word: symbol for symbol, words in table.items() for word in words.split()}


def words(written: str) -> tuple[str, ...]:
    """Words that are written one after the other, as a tuple."""
    return tuple(written.split())
