"""The pseudo-translation: English that looks foreign, so that what nobody translated can be seen (law 6)."""

from __future__ import annotations

import re
from typing import Literal

from i18n.model import Markup
from i18n.verbatim import Piece, pieces

OPEN, CLOSE = "⟦", "⟧"
GROWTH = 0.35
"""How much longer a translation from English may well be (W3C, "Text size in translation")."""
PADDING = "·"

_VOWELS = "aeiou"
_PLAIN_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED_LETTERS = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_ACCENTED = str.maketrans(dict(zip(_PLAIN_LETTERS, _ACCENTED_LETTERS, strict=True)))
# A vowel is written twice: the text grows inside its words, where layouts break, and can still be read.
_GROWN = _ACCENTED | {
    ord(letter): (letter + letter.lower()).translate(_ACCENTED) for letter in _VOWELS + _VOWELS.upper()
}
# A unit of measure belongs to its number: facts must not change.
_LETTERS = re.compile(
    r"(?P<quantity>\d[\d.,:]*[^\S\n]?(?:[mµkc]?g|[mµcd]?l|[mck]?m|ms|min|h|[kKMGT]i?B|°[CF])(?!\w))|[^\W\d_]+"
)
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_RLO, _PDF = "\u202e", "\u202c"


def pseudo(text: str, markup: Markup, direction: Literal["ltr", "rtl"]) -> str:
    """A text in the pseudo-locale of a direction: ``en-XA`` from left to right, ``ar-XB`` from right to left.

    Accented, a good third longer and in ⟦ ⟧, so that what is cut off shows; from right to left each word is
    mirrored by a bidi override, as in CLDR's ar-XB. Code, addresses, placeholders, tags, entities, footnotes,
    attribute lists and numbers stay as they are.
    """
    task = _TASK.match(text) if markup is Markup.MARKDOWN else None
    start = task.end() if task else 0
    lead = text[:start] + text[start : len(text) - len(text[start:].lstrip())]
    body = text[len(lead) :].rstrip()
    tail = text[len(lead) + len(body) :]
    parts = list(pieces(body, markup))
    if not any(part.words and _LETTERS.search(part.text) for part in parts):
        return text
    said = "".join(_foreign(part, direction) for part in parts)
    if markup is Markup.MARKDOWN:
        # A bare address is a link, and what touches it becomes a part of it.
        said = " " * _is_address(parts[0]) + said + " " * _ends_in_address(parts)
    if direction == "ltr":
        said += PADDING * _short(parts, len(said))
    return f"{lead}{OPEN}{said}{CLOSE}{tail}"


def _foreign(part: Piece, direction: Literal["ltr", "rtl"]) -> str:
    if not part.words:
        return part.text
    return _LETTERS.sub(_mirrored if direction == "rtl" else _accented, part.text)


def _accented(found: re.Match[str]) -> str:
    return found[0] if found["quantity"] else found[0].translate(_GROWN)


def _mirrored(found: re.Match[str]) -> str:
    return found[0] if found["quantity"] else f"{_RLO}{found[0]}{_PDF}"


def _short(parts: list[Piece], length: int) -> int:
    """How many characters a text still lacks to be as long as a translation may be."""
    readable = sum(len(part.text) for part in parts if part.words)
    grown = length - sum(len(part.text) for part in parts)
    return max(0, round(GROWTH * readable) - grown)


def _is_address(part: Piece) -> bool:
    return not part.words and part.text[0].isalnum()


def _ends_in_address(parts: list[Piece]) -> bool:
    """Whether no space stands between the last bare address and the end."""
    for part in reversed(parts):
        if _is_address(part):
            return True
        if any(map(str.isspace, part.text)):
            return False
    return False
