"""Our own notes in a PO file: translator comments that hold only for the very text they were written for.

``# i18n: reviewed maria doctor 2026-05-03 sha=3f9c…``. A comment goes through every other program untouched, where
a flag of our own would not; its hash says of which text it speaks, so that no edit keeps it alive by mistake.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import NamedTuple

from i18n.model import Message

OTHER = "i18n: other"
"""What a comment begins with that keeps the translation of another branch, where both wrote one."""
LENGTH = 16
"""How many hexadecimal digits of the hash a note has: 64 bits."""
_NOTE = re.compile(r"i18n:[ \t]*([a-z][a-z-]*)(?:=([^ \t]+))?[ \t]*(.*?)[ \t]*\bsha=([0-9a-f]+)[ \t]*")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f]+")
_SHA = re.compile(r"\bsha=")


class Note(NamedTuple):
    """One note of a message."""

    word: str
    """What kind of note it is: ``reviewed``, ``ignore``, ``withdrawn``."""
    value: str
    """What stands behind the word and ``=``; empty where nothing does."""
    text: str
    """All else that it says, without the hash."""
    holds: bool
    """Whether the text of the message is still the one it was written for."""
    line: str
    """The comment itself."""


def digest(message: Message) -> str:
    """The hash of what a message says: its msgctxt, msgid, msgid_plural and every form of its msgstr."""
    parts = (message.key.msgctxt, message.key.msgid, message.msgid_plural, *message.msgstr)
    said = "\x04".join("\x00" if part is None else part for part in parts)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def notes(message: Message, word: str | None = None) -> tuple[Note, ...]:
    """The notes of a message, or those with a word, in the order of the file."""
    found: list[Note] = []
    now = ""
    for comment in message.translator_comments:
        if "sha=" not in comment or (match := _NOTE.fullmatch(comment.strip())) is None:
            continue
        kind, value, text, sha = match[1], match[2] or "", match[3], match[4]
        if word is None or kind == word:
            now = now or digest(message)
            found.append(Note(kind, value, text, sha == now, comment))
    return tuple(found)


def in_conflict(message: Message) -> bool:
    """Whether a comment keeps what another branch had: two have translated it, and nobody has chosen one yet."""
    return any(line.startswith(f"{OTHER} ") for line in message.translator_comments)


def noted(message: Message, word: str, text: str, value: str = "") -> tuple[str, ...]:
    """The translator comments of a message with one note more, for its text as it is; the same where it is there."""
    said = _SHA.sub("sha:", _BLANK.sub(" ", text).strip())
    head = f"i18n: {word}={value}" if value else f"i18n: {word}"
    line = " ".join(filter(None, (head, said, f"sha={digest(message)}")))
    before = message.translator_comments
    return before if line in before else (*before, line)


def unnoted(message: Message, gone: Iterable[Note]) -> tuple[str, ...]:
    """The translator comments of a message without some of its notes."""
    lines = {note.line for note in gone}
    return tuple(comment for comment in message.translator_comments if comment not in lines)


def renoted(before: Message, after: Message) -> tuple[str, ...]:
    """The comments of a message whose text changed in what is not language, each note that held written anew.

    What was reviewed or withdrawn stays so when a link's address changes; a note that held no longer before
    does not come to hold by it.
    """
    held = {note.line for note in notes(before) if note.holds}
    if not held:
        return after.translator_comments
    old, new = f"sha={digest(before)}", f"sha={digest(after)}"
    return tuple(
        new.join(line.rsplit(old, 1)) if line in held else line for line in after.translator_comments
    )
