"""Whether two source texts state the same, so that a translation of the one may stand for the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import zip_longest
from typing import NamedTuple

from i18n.facts.base import WORD, Fact, Kind, plain
from i18n.facts.finder import facts
from i18n.facts.lexicons import lexicon
from i18n.facts.lexicons.base import Lexicon
from i18n.facts.protected import protected_words
from i18n.locales import Locale
from i18n.markup import variables_in
from i18n.markup_html import CJK

_WORD = re.compile(WORD)
_NO_SPACE = re.compile(rf"(?<=[{CJK}]) | (?=[{CJK}])")
_SHORTEST_STEM = 3


class FactChange(NamedTuple):
    """A fact of one text beside what stands in its place in another, as the texts say it."""

    kind: str
    """A ``Kind`` of fact; ``variable``, ``term``, or ``word`` for one that became its opposite."""
    old: str
    """Empty for a fact that is new."""
    new: str
    """Empty for a fact that is gone."""


def same_facts(old_msgid: str, new_msgid: str, source: Locale, protected: Collection[str] = ()) -> bool:
    """Whether no number, quantity, comparator, negation or protected term differs between two source texts.

    Law 8: only then may a translation of the old text still be shown. Doubt answers no: facts are compared in
    their order (two doses that change places differ), a word that becomes its opposite differs (*safe*,
    *unsafe*), and in a source language without a lexicon only texts that are equal but for white space state
    the same.
    """
    return not difference(old_msgid, new_msgid, source, protected)


def difference(old_msgid: str, new_msgid: str, source: Locale, protected: Collection[str] = ()) -> str:
    """What two source texts do not state alike, in a few words; empty where they state the same."""
    if old_msgid == new_msgid or _spaced(old_msgid) == _spaced(new_msgid):
        return ""
    old, new = facts(old_msgid, source), facts(new_msgid, source)
    words = lexicon(source.tag)
    if old is None or new is None or words is None:
        return f"nobody can tell here which words of {source.english_name} count or deny"
    was, now = _names(old_msgid), _names(new_msgid)
    if old != new or was != now:
        gone = (*_said(old, new), *(one for one in was if one not in now))
        return _between(gone, (*_said(new, old), *(one for one in now if one not in was)))
    before, after = (protected_words(text, tuple(protected)) for text in (old_msgid, new_msgid))
    if before != after:
        changed = (*(one for one in before if one not in after), *(one for one in after if one not in before))
        return f"the protected term '{(*changed, *before)[0]}' changed"
    if turned := _turned_round(old_msgid, new_msgid, words):
        return f"'{turned[0]}' became '{turned[1]}'"
    return ""


def _spaced(text: str) -> str:
    """A text with white space only where it tells words apart: "1 2" is not "12"."""
    joined = " ".join(text.split())
    return joined if joined.isascii() else _NO_SPACE.sub("", joined)


def _between(gone: tuple[str, ...], come: tuple[str, ...]) -> str:
    """A change of facts in words: what only the old text states, and what only the new one."""
    was, now = (", ".join(f"'{one}'" for one in these) for these in (gone, come))
    if was and now:
        return f"{was} became {now}"
    if was or now:
        return f"{was} is gone" if was else f"{now} is new"
    return "what it states stands in another order"


def _names(msgid: str) -> list[str]:
    """The variables of a text, in their order: each stands for a fact."""
    return [f"{{{{ {one.name} }}}}" for one in variables_in(msgid)]


def _turned_round(old: str, new: str, words: Lexicon) -> tuple[str, str] | None:
    """A word of one text that stands in the other as its opposite, and that."""
    before = {word.lower() for word in _WORD.findall(plain(old))}
    after = {word.lower() for word in _WORD.findall(plain(new))}
    gone, come = before - after, after - before
    for word in sorted(gone):
        for prefix in words.affixes:
            if len(word) >= _SHORTEST_STEM and prefix + word in come:
                return word, prefix + word
    for word in sorted(come):
        for prefix in words.affixes:
            if len(word) >= _SHORTEST_STEM and prefix + word in gone:
                return prefix + word, word
    for one, other in words.antonyms:
        for before_stem, after_stem in ((one, other), (other, one)):
            was, now = _begins(gone, before_stem), _begins(come, after_stem)
            if was and now:
                return was, now
    return None


def _begins(words: Iterable[str], stem: str) -> str:
    return min((word for word in words if word.startswith(stem)), default="")


def changed_facts(old_msgid: str, new_msgid: str, source: Locale) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What only the old text states, and what only the new one, as they say it; empty without a lexicon."""
    old, new = facts(old_msgid, source) or (), facts(new_msgid, source) or ()
    return _said(old, new), _said(new, old)


def fact_changes(
    old_msgid: str, new_msgid: str, source: Locale, protected: Collection[str] = ()
) -> tuple[FactChange, ...]:
    """Each fact that only one of two source texts states, beside what stands in its place in the other.

    Of one kind, those with one unit are taken for each other first, then others, in their order. Empty where the
    facts are the same (they may stand in another order), and without a lexicon of the language.
    """
    old, new = facts(old_msgid, source) or (), facts(new_msgid, source) or ()
    gone, come = _only(old, new), _only(new, old)
    places: dict[int, Fact] = {}
    for exactly in (True, False):
        for place, fact in enumerate(gone):
            alike = (one for one in come if one.kind == fact.kind and (one.unit == fact.unit or not exactly))
            if place not in places and (other := next(alike, None)) is not None:
                places[place] = other
                come = [one for one in come if one is not other]
    found = [
        FactChange(fact.kind, _shown(fact), _shown(places[place]) if place in places else "")
        for place, fact in enumerate(gone)
    ]
    found += [FactChange(fact.kind, "", _shown(fact)) for fact in come]
    was, now = _names(old_msgid), _names(new_msgid)
    found += [FactChange("variable", one, "") for one in was if one not in now]
    found += [FactChange("variable", "", one) for one in now if one not in was]
    before, after = (protected_words(text, tuple(protected)) for text in (old_msgid, new_msgid))
    lost = [one for one in before if one not in after]
    added = [one for one in after if one not in before]
    found += [FactChange("term", *pair) for pair in zip_longest(lost, added, fillvalue="")]
    words = lexicon(source.tag)
    if not found and words is not None and (turned := _turned_round(old_msgid, new_msgid, words)):
        found.append(FactChange("word", *turned))
    return tuple(found)


def _shown(fact: Fact) -> str:
    """A fact as its text says it; what is denied goes with a negation."""
    denied = fact.value.partition(" ")[2]
    return f"{fact.text} {denied}".strip() if fact.kind is Kind.NEGATION else fact.text


def _only(these: tuple[Fact, ...], those: tuple[Fact, ...]) -> list[Fact]:
    """The facts of one text that the other does not state, or not as often."""
    spare = Counter(those)
    found = []
    for fact in these:
        if spare[fact]:
            spare[fact] -= 1
        else:
            found.append(fact)
    return found


def _said(these: tuple[Fact, ...], those: tuple[Fact, ...]) -> tuple[str, ...]:
    return tuple(fact.text for fact in _only(these, those))
