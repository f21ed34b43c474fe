"""Where a message without a translation of its own may take one from."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from i18n.markup import letters
from i18n.merge.base import Rules, Why
from i18n.minor import Change, Text, hashed, sense, text_before, text_of
from i18n.model import Message, MessageKey, State
from i18n.references import file_of
from i18n.similarity import Pool, closest, pool

_HARDLY_LESS = 10
"""Percent of similarity by which a text that left the same page may fall short of the best of all."""


class Found(NamedTuple):
    """Where a suggestion comes from."""

    old: Message
    score: float


class Same(NamedTuple):
    """A translation of a text that says the same."""

    old: Message
    was: Text
    """What the translation was made for."""
    why: Why


def why_same(change: Change, rules: Rules) -> Why | None:
    """Why a translation of the old text is one of the new text; None where it is not."""
    if letters(change.old.msgid) == letters(change.new.msgid) and sense(change.old) == sense(change.new):
        return "cosmetic"
    if not rules.minor or rules.source is None:
        return None
    if hashed(change.old) not in rules.minor.before(hashed(change.new)):
        return None
    # The file of minor changes may have been written by anybody: what it calls minor is looked at again.
    return None if rules.objection(change) else "minor"


def made_for(message: Message, rules: Rules) -> Text | None:
    """The text of which a message holds a translation that nobody doubts; None where there is none.

    A fuzzy message has one if a program made it fuzzy for a change that is none: what ``#|`` says.
    """
    here = text_of(message)
    if message.state is State.CURRENT:
        return here
    if message.withdrawal is not None:
        return None
    if not message.fuzzy or message.previous is None or not message.translated:
        return None
    was = text_before(message.previous)
    return was if was != here and why_same(Change(was, here), rules) else None


class Trusted:
    """The translations that nobody doubts, by what their texts say."""

    def __init__(self, messages: Iterable[Message], wanted: Container[MessageKey], rules: Rules) -> None:
        self._rules = rules
        self._wanted = wanted
        self._by_letters: dict[str, list[tuple[Message, Text]]] = {}
        self._by_sense: dict[str, dict[object, list[tuple[Message, Text]]]] = {}
        self._by_hash: dict[str, list[tuple[Message, Text]]] = {}
        for message in messages:
            was = made_for(message, rules)
            if was is not None:
                self._by_letters.setdefault(letters(was.msgid), []).append((message, was))
                if rules.minor:
                    self._by_hash.setdefault(hashed(was), []).append((message, was))

    def find(self, new: Message) -> list[Same]:
        """Every translation of a text that says the same, the nearest first."""
        here = text_of(new)
        found = [
            Same(message, was, why)
            for message, was in self._candidates(here)
            if (why := why_same(Change(was, here), self._rules))
        ]
        files = set(map(file_of, new.references))
        return sorted(found, key=lambda one: self._distance(one, files))

    def _candidates(self, here: Text) -> list[tuple[Message, Text]]:
        alike = self._alike(letters(here.msgid))
        found = list(alike.get(sense(here), ())) if alike else []
        if self._rules.minor:
            for name in sorted(self._rules.minor.before(hashed(here))):
                found += self._by_hash.get(name, ())
        return found

    def _alike(self, name: str) -> dict[object, list[tuple[Message, Text]]]:
        """Those whose letters a text has, by what they say: looked at only for a text that needs them."""
        known = self._by_sense.get(name)
        if known is None:
            known = self._by_sense[name] = {}
            for message, was in self._by_letters.get(name, ()):
                known.setdefault(sense(was), []).append((message, was))
        return known

    def _distance(self, one: Same, files: set[str]) -> tuple[bool, bool, bool, bool]:
        return (
            one.why != "cosmetic",
            one.old.obsolete,
            one.old.key in self._wanted,
            files.isdisjoint(map(file_of, one.old.references)),
        )


def suggestions(
    missing: Sequence[Message],
    messages: Iterable[Message],
    wanted: Container[MessageKey],
    threshold: int,
) -> dict[MessageKey, Found]:
    """The closest translated message for each of those that have no translation of their own.

    What left the same page comes first, if it is hardly less alike than the best: there, a text was edited.
    """
    candidates = [one for one in messages if _proposed(one, wanted)] if missing else []
    texts = pool([message.key.msgid for message in candidates])
    edited = _Edited(candidates, wanted)
    found: dict[MessageKey, Found] = {}
    for new in missing:
        match = closest(new.key.msgid, texts, threshold)
        if match is not None:
            files = set(map(file_of, new.references))
            at = min(match.positions, key=lambda position: _distance(new, files, candidates[position]))
            best = Found(candidates[at], match.score)
            found[new.key] = edited.instead(new, files, best, threshold)
    return found


def _proposed(message: Message, wanted: Container[MessageKey]) -> bool:
    """Whether a translation may be proposed. One that was withdrawn goes only to what its own text became."""
    if not any(message.msgstr):
        return False
    return message.withdrawal is None or (not message.obsolete and message.key not in wanted)


class _Edited:
    """The messages that left the source, by their pages."""

    def __init__(self, candidates: Iterable[Message], wanted: Container[MessageKey]) -> None:
        self._wanted = wanted
        self._left: dict[str, list[Message]] = {}
        self._pools: dict[str, Pool] = {}
        for message in candidates:
            if not message.obsolete and message.key not in wanted:
                for file in set(map(file_of, message.references)):
                    self._left.setdefault(file, []).append(message)

    def instead(self, new: Message, files: set[str], best: Found, threshold: int) -> Found:
        """What left the same page instead of the best of all, where that is of another page or stays."""
        old = best.old
        if (
            not old.obsolete
            and old.key not in self._wanted
            and not files.isdisjoint(map(file_of, old.references))
        ):
            return best
        nearest: Found | None = None
        for file in sorted(files & self._left.keys()):
            left = self._left[file]
            known = self._pools.get(file)
            if known is None:
                known = self._pools[file] = pool([message.key.msgid for message in left])
            match = closest(new.key.msgid, known, max(threshold, int(best.score) - _HARDLY_LESS))
            if match is not None and (nearest is None or match.score > nearest.score):
                at = min(match.positions, key=lambda position: _distance(new, files, left[position]))
                nearest = Found(left[at], match.score)
        return best if nearest is None or (nearest.old.fuzzy and not old.fuzzy) else nearest


def _distance(new: Message, files: set[str], old: Message) -> tuple[bool, bool, bool]:
    """Which of equally close texts comes first: sure before fuzzy, a context that fits, the same page."""
    return (
        old.fuzzy,
        old.key.msgctxt is not None and old.key.msgctxt != new.key.msgctxt,
        files.isdisjoint(map(file_of, old.references)),
    )
