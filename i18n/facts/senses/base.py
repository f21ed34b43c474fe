"""What a language says more, less, before, after, not and how often with, and how that is written down here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
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
    OFTEN = "often"
    """How many times, or in each of which spans of time."""


DENIALS = frozenset({Sense.DENIES, Sense.FORBIDS})


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
_NUMBER = r"[-+$€£]?(?>\d(?:[\d.,'\u00a0\u202f٫٬]{0,40}\d)?)"
"""Bounded: of many numbers with fixed spaces between them each begins one that ends with the last."""
_GAP = r"[^.!?;:。！？।؟\n\d]{0,28}?"
_SPACE = r"[ \u00a0\u202f-]+"
_WORDS = rf"{_SPACE}(?:{_GAP}{_SPACE})?"
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
    for row in sorted(set(rows), key=_rank):
        first = row[0][0]
        plain = first in "#~" or (not senses.clitics and _PLAIN_START.match(row[0]))
        letters.setdefault(first if plain else "", []).append(row)
    for first, these in letters.items():
        rest = "|".join(body((row[0][len(first) :], row[1])) for row in these)
        yield f"{_begin(first, senses)}(?:{rest})"


def _rank(row: _Row) -> tuple[bool, int, bool, _Row]:
    """Idioms come first, whatever stands in them; then long phrases, since short ones stand in them."""
    phrase, sense = row
    return sense != Sense.IDIOM, -len(phrase), sense != Sense.FORBIDS, row


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
    # A short word is looked for at the beginning of words alone: "no" stands in "know".
    short = len("not") if senses.spaced and not senses.clitics else 0
    kept: list[str] = []
    for words in sorted(
        {_literals(one) for one in written if one[0] != "#"}, key=lambda words: (len(words), words)
    ):
        if not any(
            word.startswith(one) or (one in word and len(one) >= short) for word in words for one in kept
        ):
            kept.append(max(words, key=len, default=""))
    pieces = (rf"{one[0]}(?<!\w{one[0]}){one[1:]}" if 0 < len(one) < short else one for one in kept)
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
    body = (
        phrase.replace(" … ", "\x02").replace(" ?", "\x01").replace(" ", _SPACE if senses.spaced else "\x01")
    )
    for sign, meant in (
        ("#", _NUMBER),
        ("…", _GAP),
        ("~", _LETTERS),
        ("\x01", f"(?:{_SPACE})?"),
        ("\x02", _WORDS),
    ):
        body = body.replace(sign, meant)
    return body + (_END if senses.spaced and phrase[-1:] not in {"#", "~"} else "")


class Scanner:
    """The phrases of a language, ready to be looked for. The longest one that begins at a place counts.

    Each regular expression is compiled when it is first asked for.
    """

    def __init__(self, senses: Senses) -> None:
        self._senses = senses
        self._order: list[Sense] = []
        """The sense of each group of ``_every``."""

    @cached_property
    def _rows(self) -> list[_Row]:
        written = {
            Sense.IDIOM: self._senses.idioms,
            Sense.FORBIDS: self._senses.forbids,
            Sense.DENIES: self._senses.denies,
            Sense.MORE: self._senses.more,
            Sense.LESS: self._senses.less,
            Sense.BEFORE: self._senses.before,
            Sense.AFTER: self._senses.after,
            Sense.OFTEN: ";".join([*self._senses.times.values(), *self._senses.each.values()]),
        }
        return [
            (one, str(sense))
            for sense, text in written.items()
            for phrase in phrases(text)
            for one in _choices(phrase)
        ]

    @cached_property
    def _hint(self) -> re.Pattern[str]:
        return _hint((phrase for phrase, sense in self._rows if sense != Sense.IDIOM), self._senses)

    @cached_property
    def _every(self) -> re.Pattern[str]:
        def body(row: _Row) -> str:
            self._order.append(Sense(row[1]))
            return f"({_body(row[0], self._senses)})"

        parts = [*_parts(self._rows, self._senses, body), *(f"({sign})" for sign in _SIGNS.values())]
        self._order += _SIGNS
        return re.compile("|".join(parts))

    @cached_property
    def _shuns(self) -> re.Pattern[str]:
        return any_of(phrases(self._senses.shuns), self._senses)

    @cached_property
    def _denies(self) -> re.Pattern[str]:
        return any_of(phrases(f"{self._senses.denies};{self._senses.forbids}"), self._senses)

    def said(self, text: str) -> Iterator[Said]:
        """What a normal text says, in its order, idioms left out."""
        if self._hint.search(text) is None:
            return
        for found in self._every.finditer(text):
            sense = self._order[(found.lastindex or 1) - 1]
            if sense is not Sense.IDIOM:
                yield Said(sense, found[0], found.start())

    @cached_property
    def _times(self) -> dict[str, re.Pattern[str]]:
        return {count: any_of(phrases(text), self._senses) for count, text in self._senses.times.items()}

    @cached_property
    def _each(self) -> dict[str, re.Pattern[str]]:
        return {span: any_of(phrases(text), self._senses) for span, text in self._senses.each.items()}

    @cached_property
    def _spans(self) -> dict[str, re.Pattern[str]]:
        return {span: any_of(phrases(text), self._senses) for span, text in self._senses.spans.items()}

    def times(self, text: str) -> dict[str, list[str]]:
        """How many times a normal text says, by the number, each as it says it."""
        return {count: found for count, pattern in self._times.items() if (found := _all(pattern, text))}

    def each(self, text: str) -> dict[str, list[str]]:
        """How often a normal text says, by the span of time, each as it says it."""
        return {span: found for span, pattern in self._each.items() if (found := _all(pattern, text))}

    def spans(self, text: str, span: str) -> bool:
        """Whether a normal text has a word for a span of time."""
        return self._spans[span].search(text) is not None

    def shuns(self, text: str) -> bool:
        """Whether a normal text has something that denies in a way that no other text is held to."""
        return self._shuns.search(text) is not None

    def may_deny(self, text: str) -> bool:
        """Whether a normal text denies anything in whatever way."""
        if self.shuns(text):
            return True
        if self._senses.spaced:
            # An idiom may have the negation of its neighbour: in Spanish "I/O no" ends like "or not".
            return self._denies.search(text) is not None
        return any(one.sense in DENIALS for one in self.said(text))


def _all(pattern: re.Pattern[str], text: str) -> list[str]:
    return [found[0] for found in pattern.finditer(text)]
