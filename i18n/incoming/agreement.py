"""Whether a translation states what its source states, as far as that can be seen without knowing the language."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from i18n.containment import refusal
from i18n.facts import Kind, facts
from i18n.facts.base import plain
from i18n.facts.numbers import NUMBER, separators, value
from i18n.facts.structure import addresses, codes, images
from i18n.incoming.base import Doubt
from i18n.locales import Locale
from i18n.markup import bare_text, skeleton
from i18n.model import Markup

_SHORT = 20
"""Texts of no more letters can be of any length in another language."""
_TIMES = 4
_SMALL = frozenset(map(str, range(1, 11)))
_WIDE = "\u1100"
"""From here on a character says about as much as a syllable."""


def doubt_of(
    markups: tuple[Markup, ...], msgid: str, msgstr: str, source: Locale, target: Locale
) -> Doubt | None:
    """Why a translation cannot be trusted to be one of its source; None where nothing speaks against it."""
    if any(refusal(markup, msgid, msgstr) for markup in markups):
        return Doubt.REFUSED
    return None if same_numbers(msgid, msgstr, source, target) else Doubt.FACTS


def doubt_of_piece(msgid: str, msgstr: str, source: Locale, target: Locale) -> Doubt | None:
    """The same of two texts that were cut out of two longer ones: they may not belong together at all."""
    if not same_numbers(msgid, msgstr, source, target):
        return Doubt.FACTS
    theirs, ours = skeleton(msgid), skeleton(msgstr)
    for count in (addresses, codes, images):
        if count(theirs) != count(ours):
            return Doubt.PIECES
    return None if like_in_length(msgid, msgstr) else Doubt.LENGTH


def same_numbers(msgid: str, msgstr: str, source: Locale, target: Locale) -> bool:
    """Whether each number in digits of either text is one of the other, in digits or in words.

    Numbers in code and addresses are left to those. A number is read as either language writes it. Up to 10 a
    translation may say in digits what the source says in words that nobody counts: *a*, *first*, *twice*.
    """
    theirs, ours = _digits(msgid), _digits(msgstr)
    if not theirs and not ours:
        return True
    spare = [_values(token, source, target) for token in ours]
    lost: list[frozenset[str]] = []
    for token in theirs:
        values = frozenset({value(token, separators(source))})
        found = next((place for place, other in enumerate(spare) if values & other), None)
        if found is None:
            lost.append(values)
        else:
            del spare[found]
    more = [values for values in spare if not values & _SMALL]
    return _in_words(lost, msgstr, target) and _in_words(more, msgid, source)


def _digits(text: str) -> list[str]:
    return NUMBER.findall(plain(bare_text(text)))


def _values(token: str, *locales: Locale) -> frozenset[str]:
    return frozenset(value(token, separators(where)) for where in locales)


def _in_words(wanted: list[frozenset[str]], text: str, where: Locale) -> bool:
    """Whether a text says each of these numbers in words."""
    if not wanted:
        return True
    said = Counter(fact.value for fact in facts(text, where) or () if fact.kind is Kind.NUMBER)
    for values in wanted:
        found = next((one for one in sorted(values) if said[one]), None)
        if found is None:
            return False
        said[found] -= 1
    return True


def like_in_length(msgid: str, msgstr: str) -> bool:
    """Whether two texts can say the same, as far as their length tells."""
    one, other = weight(msgid), weight(msgstr)
    return max(one, other) <= _SHORT or max(one, other) <= _TIMES * min(one, other)


@lru_cache(maxsize=1 << 14)
def weight(text: str) -> int:
    """How much there is to read in a text: its letters, those of Chinese, Japanese and Korean three times."""
    bare = plain(bare_text(text))
    return sum(3 if letter >= _WIDE else 1 for letter in bare if letter.isalnum())
