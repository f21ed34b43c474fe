"""Forms of terms, and where they stand in a text. Linear in the text, whatever forms there are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from i18n.charrefs import unescape
from i18n.markup import bare_text

ANY = "*"
"""At an end of a form: the word may go on there."""
# What nobody sees, and what Arabic script may add to a word without changing it: vowel signs, the stretch.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_EMPHASIS = re.compile(r"\*+|~~|(?<![^\W_])_+|_+(?![^\W_])")
_SPACES = re.compile(r"\s+")
_ALIKE = str.maketrans("’ʼ‘‐‑", "'''--")
# Scripts that put no space between words: Thai to Tibetan, Burmese, Khmer, kana, Han.
_JOINED = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
# Words of one letter that Arabic and Hebrew write together with the word after them.
_PROCLITICS = {
    "ar": re.compile("[وف]?[بكلس]?(?:ال|ل)?"),
    "he": re.compile("[ושכלבמה]{1,4}"),
}
_ARTICLES = {"ar": "ال", "he": "ה"}
"""What an adjective has before it where its noun has it."""
_LONGEST_PROCLITIC = 4
_SHORTEST_LED = 3
"""Before a shorter form a letter is hardly a word: *kgh* is a unit, and no *gh* with *k-*."""
_LONGEST_END = 60
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a term."""

    text: str
    """Without the asterisks at its ends; one within ends a word that may go on."""
    before: bool = False
    """Other letters may stand before it in its word."""
    after: bool = False
    """Its word may go on after it: ``ketamin*`` is ``ketaminy`` as well."""
    exact: bool = False
    """Capital letters count."""

    def __str__(self) -> str:
        return f"{ANY if self.before else ''}{self.text}{ANY if self.after else ''}"


class Hit(NamedTuple, Generic[T]):
    """A form at its place in a text."""

    start: int
    end: int
    """With the rest of the word, where that belongs to it."""
    text: str
    sure: int
    """How many letters of it the form itself has."""
    owner: T


def wording(text: str) -> str:
    """The words of a text as they are compared: without markup, addresses, code and what nobody sees."""
    text = bare_text(unescape(text) if "&" in text else text)
    return normal(_EMPHASIS.sub("", _ESCAPE.sub(r"\1", text)))


def normal(text: str) -> str:
    """A text in the form in which equal words are equal; their capital letters stay."""
    if not text.isascii():
        text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text).translate(_ALIKE))
    return _SPACES.sub(" ", text).strip()


def lowered(text: str) -> str:
    """A text in small letters, each at the place of its capital."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


class Finder(Generic[T]):
    """Forms, made ready to be found."""

    __slots__ = ("_forms", "_lengths", "_proclitics")

    def __init__(self, forms: Iterable[tuple[Form, T]], language: str = "") -> None:
        self._forms: dict[str, list[tuple[Form, list[str], T]]] = {}
        self._proclitics = _PROCLITICS.get(language)
        lengths: dict[str, set[int]] = {}
        for form, owner in forms:
            text = lowered(normal(form.text))
            article = _ARTICLES.get(language, "")
            for written in dict.fromkeys((text, text.replace(" ", f" {article}"))):
                core, *rest = written.split(ANY)
                if core:
                    self._forms.setdefault(core, []).append((form, rest, owner))
                    lengths.setdefault(core[0], set()).add(len(core))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def hits(self, words: str) -> Iterator[Hit[T]]:
        """Every form in a text that ``wording`` made, in order, the longest first where several begin."""
        low = lowered(words)
        for start, first in enumerate(low):
            for length in self._lengths.get(first, ()):
                end = start + length
                for form, rest, owner in self._forms.get(low[start:end], ()):
                    if form.exact and words[start:end] != normal(form.text):
                        continue
                    led = length >= _SHORTEST_LED and self._led(low, start)
                    if not (form.before or led or _begins(low, start)):
                        continue
                    if (last := _end(low, end, rest, after=form.after)) is not None:
                        yield Hit(start, last, words[start:last], length + sum(map(len, rest)), owner)

    def _led(self, low: str, start: int) -> bool:
        """Whether all that stands before it in its word is words of one letter."""
        if self._proclitics is None:
            return False
        for begin in range(start - 1, max(-1, start - 1 - _LONGEST_PROCLITIC), -1):
            if _begins(low, begin):
                return self._proclitics.fullmatch(low, begin, start) is not None
        return False


def _apart(text: str, at: int) -> bool:
    """Whether a word may begin or end at a place."""
    if at <= 0 or at >= len(text):
        return True
    one, other = text[at - 1], text[at]
    if one.isdigit() or other.isdigit():
        return not (one.isdigit() and other.isdigit())
    if not (_letter(one) and _letter(other)):
        return True
    return bool(_JOINED.match(one) or _JOINED.match(other))


def _end(text: str, at: int, rest: Iterable[str], *, after: bool) -> int | None:
    """Where a form ends whose beginning ends at a place; None where the text does not say the rest of it."""
    for words in rest:
        at = _word_end(text, at)
        if not text.startswith(words, at):
            return None
        at += len(words)
    if after:
        return _word_end(text, at)
    # Korean writes its particles to the word before them.
    return at if _apart(text, at) or _HANGUL.match(text, at - 1) else None


def _begins(text: str, at: int) -> bool:
    """Whether a word may begin at a place: not in the middle of a foreign word that Japanese writes in katakana."""
    return _apart(text, at) and not (at > 0 and _KATAKANA.match(text, at - 1) and _KATAKANA.match(text, at))


def _letter(char: str) -> bool:
    return char.isalpha() or (char > "\x7f" and unicodedata.category(char).startswith("M"))


def _word_end(text: str, at: int) -> int:
    """Where a word ends; one that goes on and on is cut, so that the time stays linear."""
    last = at + _LONGEST_END
    while at < last and not _apart(text, at):
        at += 1
    return at
