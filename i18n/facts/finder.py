"""The facts of a text, in order: numbers with units, comparators, negations, limits, frequencies, dates."""

from __future__ import annotations

import re
from functools import lru_cache

from i18n.facts.base import LETTER, WORD, Fact, Kind, plain
from i18n.facts.lexicons import lexicon
from i18n.facts.lexicons.base import Lexicon
from i18n.facts.numbers import CURRENCIES, Separators, number_at, separators, unit_at
from i18n.locales import Locale

_TOKEN = re.compile(rf"(?P<word>{WORD})|(?P<sign>[<>≤≥≈≠±~]=?)|(?P<number>\d|[^\x00-\x7f])")
_SIGNS = {
    "<": "<",
    ">": ">",
    "≤": "<=",
    "≥": ">=",
    "<=": "<=",
    ">=": ">=",
    "≈": "~",
    "~": "~",
    "≠": "!=",
    "±": "±",
}
_LONGEST_PHRASE = 4
_NEXT_WORDS = re.compile(WORD)
_JOIN = re.compile(r"(?:[-–—~〜]|[ \u00a0\u202f\u2009]?[–—〜][ \u00a0\u202f\u2009]?)(?=\d)|[/:×x](?=\d)")
_UNITS_DIGIT = re.compile(rf"-({LETTER}+)")
_MINUS = re.compile(r"(?:^|(?<=[\s(]))-$")


class _Words:
    """A lexicon made ready for look-up."""

    __slots__ = ("beginnings", "join", "lexicon", "names", "phrases")

    def __init__(self, words: Lexicon) -> None:
        self.lexicon = words
        self.phrases: dict[str, tuple[Kind, str]] = {
            **dict.fromkeys(words.limiters, (Kind.LIMITER, "")),
            **{word: (Kind.FREQUENCY, sense) for word, sense in words.frequencies.items()},
            **dict.fromkeys(words.negators, (Kind.NEGATION, "")),
            **{phrase: (Kind.COMPARATOR, sense) for phrase, sense in words.comparators.items()},
            **{word: (Kind.NUMBER, amount) for word, amount in words.numbers.items()},
        }
        self.beginnings = frozenset(phrase.partition(" ")[0] for phrase in self.phrases)
        self.names = words.names
        through = "|".join(map(re.escape, words.through))
        self.join = re.compile(rf"[ \u00a0](?:{through})[ \u00a0](?=\d)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words | None:
    words = lexicon(language)
    return _Words(words) if words else None


@lru_cache(maxsize=4096)
def facts(text: str, source: Locale) -> tuple[Fact, ...] | None:
    """The facts of a text of the source locale, in its order; None where we have no lexicon of the language.

    ``text`` may hold markup; its code, addresses and attributes are looked through as well.
    """
    words = _words(source.tag)
    if words is None:
        return None
    return tuple(_Finder(plain(text), words, separators(source)).run())


class _Finder:
    """One walk through one text."""

    __slots__ = ("at", "found", "signs", "text", "words")

    def __init__(self, text: str, words: _Words, signs: Separators) -> None:
        self.text = text
        self.words = words
        self.signs = signs
        self.at = 0
        self.found: list[Fact] = []

    def run(self) -> list[Fact]:
        while token := _TOKEN.search(self.text, self.at):
            if token["word"]:
                self.word(token)
            elif token["sign"]:
                self.at = token.end()
                self.sign(token)
            else:
                self.number(token.start())
        return self.found

    def add(self, kind: Kind, value: str, start: int, unit: str = "") -> None:
        self.found.append(Fact(kind, value, unit, self.text[start : self.at].strip(), start))

    def sign(self, token: re.Match[str]) -> None:
        """A comparator sign counts only before a number; elsewhere it is code, a tag or an arrow."""
        if re.match(r"[ \u00a0]?[-+$€£]?\d", self.text[token.end() : token.end() + 3]):
            self.add(Kind.COMPARATOR, _SIGNS.get(token[0], token[0]), token.start())

    def number(self, start: int) -> None:
        """A number or a chain of numbers, with sign, currency and unit."""
        first = number_at(self.text, start, self.signs)
        if first is None:
            self.at = start + 1
            return
        amount, self.at = first
        begin = start
        if _MINUS.search(self.text[max(0, start - 2) : start]):
            amount, begin = f"-{amount}", start - 1
        chain, units = [amount], [self.unit()]
        while join := _JOIN.match(self.text, self.at) or self.words.join.match(self.text, self.at):
            following = number_at(self.text, join.end(), self.signs)
            if following is None:
                break
            sign = join[0].strip(" \u00a0\u202f\u2009")
            chain += [sign if sign in "/:×" else "×" if sign == "x" else "..", following[0]]
            self.at = following[1]
            units.append(self.unit())
        currency = self.text[begin - 1 : begin] if self.text[begin - 1 : begin] in CURRENCIES else ""
        # The last unit stands for the whole chain, if no other was given: "3 to 5 mg".
        unit = units[-1] if set(units[:-1]) <= {"", units[-1]} else "|".join(units)
        self.add(Kind.NUMBER, "".join(chain), begin, unit or currency)

    def unit(self) -> str:
        unit, self.at = unit_at(self.text, self.at, self.words.lexicon)
        return unit

    def word(self, token: re.Match[str]) -> None:
        """A word or the longest phrase that begins with it."""
        start, self.at = token.span()
        word = token[0].lower()
        # Most words begin no phrase: what follows is not looked at then.
        if word in self.words.beginnings and (said := self.longest(token)):
            self.phrase(*self.words.phrases[said], start, said)
        elif word.endswith("n't") or word.startswith("n'"):
            self.phrase(Kind.NEGATION, "", start, word)
        elif word.startswith(self.words.names):
            self.add(Kind.NAME, word, start)

    def longest(self, token: re.Match[str]) -> str:
        """The longest phrase that begins with a word; we are behind it then. Empty where there is none."""
        run = [token]
        for following in _NEXT_WORDS.finditer(self.text, token.end(), token.end() + 40):
            if len(run) == _LONGEST_PHRASE or self.text[run[-1].end() : following.start()] not in {
                " ",
                "\u00a0",
                "-",
            }:
                break
            run.append(following)
        lowered = [one[0].lower() for one in run]
        for length in range(len(run), 0, -1):
            said = " ".join(lowered[:length])
            if said in self.words.phrases:
                self.at = run[length - 1].end()
                return said
        return ""

    def phrase(self, kind: Kind, sense: str, start: int, said: str) -> None:
        if kind is Kind.NUMBER:
            if (ones := _UNITS_DIGIT.match(self.text, self.at)) and sense.endswith("0"):
                digit = self.words.lexicon.numbers.get(ones[1].lower(), "")
                if digit.isdigit() and len(digit) == 1 and sense.isdigit():
                    sense = str(int(sense) + int(digit))
                    self.at = ones.end()
            self.add(kind, sense, start, self.unit())
        elif kind is Kind.NEGATION:
            # What is denied belongs to the fact: "eat, do not drink" is not "drink, do not eat".
            following = _NEXT_WORDS.search(self.text, self.at, self.at + 30)
            self.add(kind, f"not {following[0].lower()}" if following else "not", start)
        else:
            self.add(kind, sense or said, start)
