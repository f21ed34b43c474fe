"""Changes of the source that their author calls minor: which they are, and which can never be. No files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from i18n.errors import Problem
from i18n.facts import difference
from i18n.locales import Locale
from i18n.markup import essence
from i18n.model import Message, MessageKey, Previous
from i18n.similarity import letters_apart

HEADER = "old\tnew\twho\twhy"
"""The first line of the file of minor changes: the names of its columns."""
_HASH = re.compile(r"[0-9a-f]{20}")
_LINE = re.compile(r"[\s\x00-\x1f\x7f]+")
_TYPO_LENGTH = 4
_TYPO_LETTERS = 2
_TYPO_WORDS = 3
_WORD = re.compile(r"\w+")


class Text(NamedTuple):
    """What one message of the source says."""

    msgid: str
    msgctxt: str | None = None
    msgid_plural: str | None = None

    @property
    def key(self) -> MessageKey:
        """The key of the message."""
        return MessageKey(self.msgid, self.msgctxt)


def text_of(message: Message) -> Text:
    """What the source of a message says."""
    return Text(message.key.msgid, message.key.msgctxt, message.msgid_plural)


def text_before(previous: Previous) -> Text:
    """What it said before (``#|``)."""
    return Text(previous.msgid, previous.msgctxt, previous.msgid_plural)


class Declared(NamedTuple):
    """One change that is minor. In this order it sorts, and stands in its line."""

    old: str
    """The hash of the old text."""
    new: str
    who: str
    why: str


class Change(NamedTuple):
    """A message before and after."""

    old: Text
    new: Text


def hashed(text: Text) -> str:
    """The name of a text in the file of minor changes. White space does not count."""
    said = (text.msgctxt, text.msgid, text.msgid_plural)
    parts = ("\x00" if part is None else " ".join(part.split()) for part in said)
    return hashlib.sha256("\x04".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def declared(change: Change, who: str, why: str) -> Declared:
    """A change as its line says it."""
    return Declared(hashed(change.old), hashed(change.new), _on_one_line(who), _on_one_line(why))


def _on_one_line(text: str) -> str:
    return _LINE.sub(" ", text).strip()


@dataclass(frozen=True, slots=True)
class MinorChanges:
    """Every change that is declared minor."""

    rows: tuple[Declared, ...] = ()
    _before: dict[str, set[str]] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        for row in self.rows:
            self._before.setdefault(row.new, set()).add(row.old)

    def __bool__(self) -> bool:
        return bool(self.rows)

    def before(self, new: str) -> frozenset[str]:
        """The hashes of every text from which minor changes, one after the other, lead to a text."""
        found: set[str] = set()
        waiting = [new]
        while waiting:
            more = self._before.get(waiting.pop(), set()) - found
            found |= more
            waiting += more
        return frozenset(found)

    def with_more(self, rows: Iterable[Declared]) -> MinorChanges:
        """The same and others; a change that is there already stays as it is."""
        known = {(row.old, row.new): row for row in (*reversed(tuple(rows)), *reversed(self.rows))}
        return MinorChanges(tuple(sorted(known.values())))


NO_CHANGES = MinorChanges()


def read_changes(content: str, path: str) -> tuple[MinorChanges, tuple[Problem, ...]]:
    """The changes in a file's content, and what is wrong with it."""
    rows: list[Declared] = []
    faults: list[Problem] = []
    for number, line in enumerate(content.split("\n"), 1):
        line = line.removesuffix("\r")  # noqa: PLW2901 - the same line
        if not line or line == HEADER:
            continue
        cells = line.split("\t")
        if len(cells) == len(Declared._fields) and _HASH.fullmatch(cells[0]) and _HASH.fullmatch(cells[1]):
            rows.append(Declared(*cells))
        else:
            what = "this line is not two hashes, who and why, with tabulators between them"
            faults.append(Problem(path, number, None, what, "remove it; i18n minor writes this file"))
    return NO_CHANGES.with_more(rows), tuple(faults)


def written(changes: MinorChanges) -> str:
    """The content of the file: a line a change, sorted."""
    return "".join(f"{line}\n" for line in (HEADER, *("\t".join(row) for row in changes.rows)))


def objection(change: Change, source: Locale, protected: Collection[str] = ()) -> str:
    """Why a change is not minor, whatever anybody says; empty where it may be.

    Law 8: numbers, quantities, comparators, negations, what limits a sentence and protected terms are never minor.
    """
    old, new = change
    if old.msgctxt != new.msgctxt:
        return "its context changed"
    if (old.msgid_plural is None) != (new.msgid_plural is None):
        return "one of the two counts, the other does not"
    for before, after in pairs(change):
        if reason := difference(essence(before).key, essence(after).key, source, protected):
            return reason
    return ""


def pairs(change: Change) -> Iterator[tuple[str, str]]:
    """The texts that stand for each other: the msgids, and the plurals where there are any."""
    yield change.old.msgid, change.new.msgid
    if change.old.msgid_plural is not None and change.new.msgid_plural is not None:
        yield change.old.msgid_plural, change.new.msgid_plural


def sense(text: Text) -> tuple[str | None, ...]:
    """What a text says: where two are equal, nothing differs that is language."""
    plural = text.msgid_plural
    return text.msgctxt, essence(text.msgid).key, None if plural is None else essence(plural).key


def likely_typo(change: Change, source: Locale, protected: Collection[str] = ()) -> tuple[str, str] | None:
    """The first words that differ where a change looks like a typo put right; the author knows, we do not.

    One to three words of at least four letters differ by one or two letters, and no fact does.
    """
    before, after = (_WORD.findall(essence(text.msgid).key) for text in change)
    if len(before) != len(after):
        return None
    differing = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    if not 0 < len(differing) <= _TYPO_WORDS or not all(_alike(*pair) for pair in differing):
        return None
    return None if objection(change, source, protected) else differing[0]


def _alike(one: str, other: str) -> bool:
    return (
        min(len(one), len(other)) >= _TYPO_LENGTH
        and abs(len(one) - len(other)) <= _TYPO_LETTERS
        and letters_apart(one, other) <= _TYPO_LETTERS
    )
