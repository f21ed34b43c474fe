"""Which texts can harm when they are wrong."""

from __future__ import annotations

import re

from i18n.facts.base import Fact, Kind, plain
from i18n.facts.finder import facts
from i18n.facts.lexicons import lexicon
from i18n.facts.lexicons.base import Lexicon
from i18n.facts.protected import protected_words
from i18n.facts.senses.base import Sense
from i18n.facts.senses.reading import said
from i18n.locales import Locale
from i18n.model import Markup

# Code and addresses state nothing that a reader acts on.
_CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_ADDRESS = re.compile(
    r"\]\([^()\s]*(?:\s[^()]*)?\)|<[a-z/!?][^<>]*>|\b[a-z][a-z0-9+.-]{0,60}://\S+|\bwww\.\S+", re.IGNORECASE
)
_GRAVE = frozenset({Sense.MORE, Sense.LESS, Sense.FORBIDS, Sense.OFTEN})
_NEAR = 40
"""Characters within which a word belongs to a number."""


def is_safety(text: str, source: Locale, protected: tuple[str, ...] = ()) -> bool:
    """Whether a text of the source locale holds a quantity, a comparator, a protected term, or a negation in an order.

    A quantity is a number with its unit: a dose, a percentage, a duration, a frequency, an age. A bare year,
    version or list number is none. Without a lexicon of the language every text with a number is one, and every one
    with a phrase that bounds, forbids or says how often, where we know those of the language.
    """
    text = _ADDRESS.sub(" ", _CODE.sub(" ", text))
    if protected_words(text, protected):
        return True
    found = facts(text, source)
    words = lexicon(source.tag)
    if found is None or words is None:
        return any(char.isdigit() for char in text) or any(
            one.sense in _GRAVE for one in said(text, Markup.PLAIN, source) or ()
        )
    return _quantities(found, words) or _instruction(text, found, words)


def _quantities(found: tuple[Fact, ...], words: Lexicon) -> bool:
    for place, fact in enumerate(found):
        if fact.kind is Kind.FREQUENCY or (fact.kind is Kind.NUMBER and fact.unit):
            return True
        if fact.kind is Kind.COMPARATOR and _bounds(fact, found[place + 1 :], words):
            return True
    return False


def _bounds(comparator: Fact, following: tuple[Fact, ...], words: Lexicon) -> bool:
    """Whether a comparator bounds a value. A weak one (*before*) does so only where a number follows soon."""
    if comparator.text.lower() not in words.weak and comparator.value not in {"~", "="}:
        return True
    return any(
        fact.kind is Kind.NUMBER and fact.start - comparator.start < _NEAR and not _year(fact)
        for fact in following
    )


def _year(fact: Fact) -> bool:
    """Whether a number can only be a year: *since 1970*."""
    return (
        not fact.unit
        and re.fullmatch(r"(?:1[5-9]|20)\d\d(?:\.\.(?:1[5-9]|20)?\d\d)?", fact.value) is not None
    )


def _instruction(text: str, found: tuple[Fact, ...], words: Lexicon) -> bool:
    return any(fact.kind is Kind.NEGATION for fact in found) and words.orders.search(plain(text)) is not None
