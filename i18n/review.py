"""Reviews: who has read a translation and found it right, as notes in its catalog. Values in, values out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from i18n import po
from i18n.errors import Problem, UsageError
from i18n.model import Message, MessageKey, State
from i18n.notes import Note, noted, notes, unnoted

WORD = "reviewed"
"""What the note of a review begins with."""
MARK = f"i18n: {WORD}".encode()
"""What the bytes of a catalog with a review hold."""
_WORD = re.compile(r"[^\s=]{1,60}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Review(NamedTuple):
    """Who read a translation."""

    by: str
    """One word: a handle, a name, an address."""
    role: str
    """One word, such as ``doctor``; empty where none was given."""
    day: str
    """ISO 8601: ``2026-05-03``."""

    @property
    def said(self) -> str:
        """The review in the words of its note, and of a report."""
        return " ".join(filter(None, self))


def review(by: str, role: str, day: str) -> Review:
    """A review. Raises UsageError for a name or a role that is not one word."""
    wrong = [(name, word) for name, word in (("--by", by), ("--role", role)) if word or name == "--by"]
    problems = [
        Problem("", None, None, f"{name} '{word}' is not one word", "write it without spaces, as in maria-l")
        for name, word in wrong
        if not _WORD.fullmatch(word)
    ]
    if problems:
        raise UsageError(problems)
    return Review(by, role, day)


def reviews(message: Message) -> tuple[tuple[Review, bool], ...]:
    """The reviews of a message, and whether each is of its text as it is now."""
    return tuple((_read(note), note.holds) for note in notes(message, WORD))


def _read(note: Note) -> Review:
    words = note.text.split()
    day = words.pop() if words and _DAY.fullmatch(words[-1]) else ""
    return Review(words[0] if words else "", " ".join(words[1:]), day)


def is_reviewed(message: Message) -> bool:
    """Whether somebody has reviewed the message as it is now. What is fuzzy or missing is not, whatever is noted."""
    return message.state is State.CURRENT and any(holds for _, holds in reviews(message))


def reviewed(messages: Iterable[Message]) -> frozenset[MessageKey]:
    """The messages that somebody has reviewed as they are now."""
    return frozenset(one.key for one in messages if not one.obsolete and is_reviewed(one))


def sign(message: Message, by: Review) -> Message:
    """The message with a review of its text as it is now; the same where that person has reviewed this text.

    A review of an older text by the same person makes room; those of others stay, as a record.
    """
    mine = [note for note in notes(message, WORD) if _read(note)[:2] == by[:2]]
    if any(note.holds for note in mine):
        return message
    cleared = po.edit(message, translator_comments=unnoted(message, mine))
    return po.edit(cleared, translator_comments=noted(cleared, WORD, by.said))
