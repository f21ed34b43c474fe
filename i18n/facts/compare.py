"""Whether two source texts state the same, so that a translation of the one may stand for the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

from i18n.facts.base import WORD, Fact, plain
from i18n.facts.finder import facts
from i18n.facts.lexicons import lexicon
from i18n.facts.lexicons.base import Lexicon
from i18n.locales import Locale

_WORD = re.compile(WORD)
_SHORTEST_STEM = 3


def same_facts(old_msgid: str, new_msgid: str, source: Locale, protected: Collection[str] = ()) -> bool:
    """Whether no number, quantity, comparator, negation or protected term differs between two source texts.

    Law 8: only then may a translation of the old text still be shown. Doubt answers no: facts are compared in
    their order (two doses that change places differ), a word that becomes its opposite differs (*safe*,
    *unsafe*), and in a source language without a lexicon only texts that are equal but for white space state
    the same.
    """
    if old_msgid == new_msgid or "".join(old_msgid.split()) == "".join(new_msgid.split()):
        return True
    old, new = facts(old_msgid, source), facts(new_msgid, source)
    words = lexicon(source.tag)
    if old is None or new is None or words is None or old != new:
        return False
    if any(
        old_msgid.casefold().count(term.casefold()) != new_msgid.casefold().count(term.casefold())
        for term in protected
    ):
        return False
    return not _turned_round(old_msgid, new_msgid, words)


def _turned_round(old: str, new: str, words: Lexicon) -> bool:
    """Whether a word of one text stands in the other as its opposite."""
    before = {word.lower() for word in _WORD.findall(plain(old))}
    after = {word.lower() for word in _WORD.findall(plain(new))}
    gone, come = before - after, after - before
    if any(prefix + word in come for word in gone for prefix in words.affixes if len(word) >= _SHORTEST_STEM):
        return True
    if any(prefix + word in gone for word in come for prefix in words.affixes if len(word) >= _SHORTEST_STEM):
        return True
    return any(
        (_begins(gone, one) and _begins(come, other)) or (_begins(gone, other) and _begins(come, one))
        for one, other in words.antonyms
    )


def _begins(words: Iterable[str], stem: str) -> bool:
    return any(word.startswith(stem) for word in words)


def changed_facts(old_msgid: str, new_msgid: str, source: Locale) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What only the old text states, and what only the new one, as they say it; empty without a lexicon."""
    old, new = facts(old_msgid, source) or (), facts(new_msgid, source) or ()
    return _said(old, new), _said(new, old)


def _said(these: tuple[Fact, ...], those: tuple[Fact, ...]) -> tuple[str, ...]:
    spare = Counter(those)
    said = []
    for fact in these:
        if spare[fact]:
            spare[fact] -= 1
        else:
            said.append(fact.text)
    return tuple(said)
