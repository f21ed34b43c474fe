"""What two spellings have in common: the terms of a text. ``theme/assets/search.js`` does the same, step by step."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

LONGEST = 40
"""A longer word is known by so many of its first characters."""

DOTTED = frozenset(["az", "crh", "kk", "tr", "tt"])
"""Languages in which I is the capital of ı, and İ that of i. Kazakh, Tatar and Crimean Tatar in Latin letters."""

# Han, kana, Thai, Lao, Burmese, Khmer and what is written with them: words do not stand apart.
UNSPACED = (
    "\u0e01-\u0e4e\u0e81-\u0ecf\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u109a-\u109d\u1780-\u17d3"
    "\u3005-\u3007\u3041-\u3096\u3099\u309a\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{UNSPACED}]+")

# The marks that people leave out or cannot type: those of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac. The
# vowels of Indic and Thai are marks too, and stay: without them it is another word.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f"
)
_MARKS = re.compile(f"[{MARKS}]+")

LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŧ": "t",
    "þ": "th", "ŋ": "n", "ŀ": "l", "ĸ": "k", "ə": "e",
    # Arabic letters by their shape, in all languages that have them; the long stroke is none.
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ک": "ك",
    "ڪ": "ك", "ـ": "", "ء": "",
    # Hebrew letters at the end of a word.
    "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
}  # fmt: skip
"""Letters that no decomposition brings to their plain form."""
_LETTERS = str.maketrans(LETTERS)

# The Arabic article, with what is written together with it; three letters at least are left.
_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=.{3})")


class _Characters(dict[int, int | None]):
    """What becomes of a character: letters, marks and numbers stay, digits count by their value, the rest divides."""

    def __missing__(self, code: int) -> int | None:
        category = unicodedata.category(sign := chr(code))
        made: int | None = ord(" ")
        if category == "Nd":
            made = ord("0") + unicodedata.decimal(sign)
        elif category == "Cf":
            made = None
        elif category[0] in "LMN":
            made = code
        self[code] = made
        return made


_CHARACTERS = _Characters({ord("ς"): ord("σ")})


def exact(text: str, language: str) -> str:
    """A text with words alone, a space between two: lower case, digits by value, one form of each character.

    ``language`` is the first part of a tag; two of them know another capital I. Linear in the text.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    if language in DOTTED:
        text = text.replace("I", "ı").replace("İ", "i")
    return text.lower().translate(_CHARACTERS)


def terms(text: str, language: str) -> set[str]:
    """What a text is found by: its words, and of words without spaces each pair of characters and the last one.

    An Arabic word with the article is found without it, too.
    """
    plain = exact(text, language)
    found: set[str] = set()
    if not plain.isascii() and _RUN.search(plain):
        for run in _RUN.findall(plain):
            found.update(map("".join, pairwise(run)))
            found.add(run[-1])
        plain = _RUN.sub(" ", plain)
    words = plain.split()
    if language == "ar":
        words += [bare for one in words if (bare := _ARTICLE.sub("", one)) != one]
    found.update(words)
    if len(max(words, key=len, default="")) > LONGEST:
        found = {one[:LONGEST] for one in found}
    return found


@lru_cache(maxsize=65536)
def loose(term: str) -> str:
    """A term without what people leave out: marks, and what makes a letter a special one.

    Terms that are equal then are found together.
    """
    if term.isascii():
        return term
    made = _MARKS.sub("", unicodedata.normalize("NFKD", term)).translate(_LETTERS)
    return unicodedata.normalize("NFC", made) or term
