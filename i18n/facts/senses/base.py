"""What a language says more, less, before, after, not and how often with, and how that is written down here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Sense(StrEnum):
    """What a phrase says."""

    IDIOM = "idiom"
    """Nothing of the kind, though it has the words of one: *not only*, *up to date*."""
    FORBIDS = "forbids"
    """A negation in an order: *do not*, *never*, *must not*."""
    DENIES = "denies"
    MORE = "more"
    """At least, more than, from … on."""
    LESS = "less"
    """At most, less than, up to."""
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Senses:
    """One language. Phrases have ``;`` between them and are in lower case, with straight apostrophes.

    In a phrase ``#`` is a number, ``…`` a few words of the same clause, ``~`` the rest of a word, a space any space or
    hyphen; else it is a regular expression without groups that capture. In languages without spaces a phrase may stand
    anywhere.
    """

    more: str
    less: str
    before: str
    after: str
    denies: str
    """What denies beyond doubt."""
    shuns: str
    """What a translation may deny with as well: *avoid*, *un-*, *lack*, *only when*. No text is held to it."""
    forbids: str
    """Orders not to do something. They deny as well."""
    idioms: str
    times: dict[str, str]
    """Phrases for how many times, by the number."""
    each: dict[str, str]
    """Phrases for how often, by the span of time (``h d wk mo a``): *daily*, *every week*."""
    spans: dict[str, str]
    """The words of each span of time: a translation that has one may say *daily* in its own way."""
    spaced: bool = True
    clitics: str = ""
    """What may be written before a word without a space: a regular expression."""


class Said(NamedTuple):
    """A phrase in a text."""

    sense: Sense
    text: str
    """As it stands there, in lower case."""
    start: int


_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09cd\u09d7"
)
"""Vowel signs and their like, which to Python belong to no word."""
_LETTER = rf"[^\W\d_]|[{_MARKS}]"
_LETTERS = rf"(?:{_LETTER})*"
_END = rf"(?!\w|[{_MARKS}])"
_NUMBER = r"[-+$€£]?\d(?:[\d.,'\u00a0\u202f٫٬]*\d)?"
_GAP = r"[^.!?;:。！？।؟\n\d]{0,28}?"
_SPACE = r"[ \u00a0\u202f-]+"
_SIGNS = {Sense.MORE: r"[>≥]=?[ \u00a0]?-?\d", Sense.LESS: r"[<≤]=?[ \u00a0]?-?\d"}
_Row = tuple[str, str]
"""A phrase and its sense."""
_CHOICE = re.compile(r"\(\?:([^()]*)\)(?![?*+{])")
_LITERAL = re.compile(r"\(\?[:!=][^()]*\)[?*]?|\[[^]]*\][?*+]?|\{[\d,]*\}|.[?*]|[#…~ ()|+.\\]|-")
_PLAIN_START = re.compile(r"[^\W\d_](?![?*+{])")


def normal(text: str) -> str:
    """A text in the form in which phrases are looked for."""
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).lower()


def phrases(written: str) -> tuple[str, ...]:
    """The phrases in a field."""
    return tuple(one for part in normal(written).split(";") if (one := " ".join(part.split())))


def any_of(written: Iterable[str], senses: Senses) -> re.Pattern[str]:
    """Several phrases as one regular expression, the longest first."""
    rows = [(one, "") for phrase in written for one in _choices(phrase)]
    return re.compile("|".join(_parts(rows, senses, lambda row: _body(row[0], senses))) or r"(?!)")


def _parts(rows: list[_Row], senses: Senses, body: Callable[[_Row], str]) -> Iterator[str]:
    """The alternatives of a regular expression for phrases: those that begin with a word by their first letter.

    So most places in a text are passed over at once.
    """
    letters: dict[str, list[_Row]] = {}
    for row in sorted(set(rows), key=lambda row: (-len(row[0]), row)):
        first = row[0][0]
        plain = first in "#~" or (not senses.clitics and _PLAIN_START.match(row[0]))
        letters.setdefault(first if plain else "", []).append(row)
    for first, these in letters.items():
        rest = "|".join(body((row[0][len(first) :], row[1])) for row in these)
        yield f"{_begin(first, senses)}(?:{rest})"


def _begin(first: str, senses: Senses) -> str:
    if first == "~":
        return ""
    if first == "#":
        return rf"(?<![\d.,]){_NUMBER}"
    if not senses.spaced:
        return first
    if first:
        return rf"{first}(?<![\w{_MARKS}]{first})"
    return rf"(?<!\w)(?<![{_MARKS}]){senses.clitics}"


def _hint(written: Iterable[str], senses: Senses) -> re.Pattern[str]:
    """What at least one of stands in every text with one of the phrases: few texts have to be read closely."""
    kept: list[str] = []
    for words in sorted(
        {_literals(one) for one in written if one[0] != "#"}, key=lambda words: (len(words), words)
    ):
        if not any(one in word for word in words for one in kept):
            kept.append(max(words, key=len))
    short = len("not") if senses.spaced else 0
    pieces = (rf"{one[0]}(?<!\w{one[0]}){one[1:]}" if len(one) < short else one for one in kept)
    return re.compile("|".join([*pieces, *_SIGNS.values(), r"\d"]))


def _literals(phrase: str) -> tuple[str, ...]:
    """The words that stand in a phrase in any case."""
    return tuple(one for one in _LITERAL.split(phrase) if one)


def _choices(phrase: str) -> Iterator[str]:
    """A phrase for each of the words that it may begin with."""
    found = _CHOICE.match(phrase)
    if found is None:
        yield phrase
        return
    for word in found[1].split("|"):
        yield word + phrase[found.end() :]


def _body(phrase: str, senses: Senses) -> str:
    body = phrase.replace(" ?", "\x01").replace(" ", _SPACE if senses.spaced else "\x01")
    for sign, meant in (("#", _NUMBER), ("…", _GAP), ("~", _LETTERS), ("\x01", f"(?:{_SPACE})?")):
        body = body.replace(sign, meant)
    return body + (_END if senses.spaced and phrase[-1:] not in {"#", "~"} else "")


class Scanner:
    """The phrases of a language, ready to be looked for. The longest one that begins at a place counts."""

    __slots__ = ("_each", "_every", "_hint", "_senses", "_shuns", "_spans", "_times")

    def __init__(self, senses: Senses) -> None:
        written = {
            Sense.IDIOM: senses.idioms,
            Sense.FORBIDS: senses.forbids,
            Sense.DENIES: senses.denies,
            Sense.MORE: senses.more,
            Sense.LESS: senses.less,
            Sense.BEFORE: senses.before,
            Sense.AFTER: senses.after,
        }
        self._senses: list[Sense] = []

        def body(row: _Row) -> str:
            self._senses.append(Sense(row[1]))
            return f"({_body(row[0], senses)})"

        rows: list[_Row] = [
            (one, str(sense))
            for sense, text in written.items()
            for phrase in phrases(text)
            for one in _choices(phrase)
        ]
        parts = [*_parts(rows, senses, body), *(f"({sign})" for sign in _SIGNS.values())]
        self._senses += _SIGNS
        self._every = re.compile("|".join(parts))
        self._hint = _hint((phrase for phrase, sense in rows if sense != Sense.IDIOM), senses)
        self._shuns = any_of(phrases(senses.shuns), senses)
        self._times, self._each, self._spans = (
            {sense: any_of(phrases(text), senses) for sense, text in field.items()}
            for field in (senses.times, senses.each, senses.spans)
        )

    def said(self, text: str) -> Iterator[Said]:
        """What a normal text says, in its order, idioms left out."""
        if self._hint.search(text) is None:
            return
        for found in self._every.finditer(text):
            sense = self._senses[(found.lastindex or 1) - 1]
            if sense is not Sense.IDIOM:
                yield Said(sense, found[0], found.start())

    def shuns(self, text: str) -> bool:
        """Whether a normal text may deny something in a way that no other text is held to."""
        return self._shuns.search(text) is not None
