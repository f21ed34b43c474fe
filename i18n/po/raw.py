"""Where in a file a message stands: its bytes, not copied, and the messages that are made from them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from i18n.model import Message
from i18n.po.comments import KINDS, comments

_SPACE = rb"[ \t\r\f\v]*+"
_GAP = re.compile(rb"(?:" + _SPACE + rb"\n)*+")
_HEAD = re.compile(rb"(?:" + _SPACE + rb"(?:#(?!~" + _SPACE + rb"msg)[^\n]*+)?\n|(?!))*+")
_MSGSTR = re.compile(rb'(?:"(?:[^"\\\n]|\\.)*+"|[^"m]|m(?!sgstr)|(?!))*+(?=msgstr)')
_MARK = re.compile(rb"\n([ \t\r\f\v]*#~[ \t\r\f\v]*)\Z")


_put_translators, _put_extracted, _put_places, _put_flags, _put_others, _put_previous = (
    Message.__dict__[kind].__set__ for kind in KINDS
)


@lru_cache(maxsize=1 << 15)
def _said(head: bytes) -> tuple[object, ...]:
    """What comment lines say, by kind. The catalogs of a site share most of them: each is read once."""
    return comments(head)


class Parts(NamedTuple):
    """The bytes of a message, in pieces; joined, they are its bytes."""

    gap: bytes
    """Blank lines before it."""
    head: bytes
    """Comment lines, ``#|`` included."""
    ids: bytes
    """msgctxt, msgid and msgid_plural."""
    texts: bytes
    """Every msgstr."""


def _end(pattern: re.Pattern[bytes], piece: bytes, at: int = 0) -> int:
    found = pattern.match(piece, at)
    return found.end() if found else at


class Raw(NamedTuple):
    """The place of a message in the bytes of the file. They are shared by all its messages."""

    content: bytes
    start: int
    """Blank lines before the message are part of it, so that joined messages are the file."""
    end: int

    @property
    def parts(self) -> Parts:
        """The bytes of the message, in pieces."""
        content, start, end = self
        piece = content[start:end]
        gap = _end(_GAP, piece)
        head = _end(_HEAD, piece)
        texts = _end(_MSGSTR, piece, head)
        mark = _MARK.search(piece, head, texts)
        if mark:
            texts = mark.start(1)
        return Parts(piece[:gap], piece[gap:head], piece[head:texts], piece[texts:])

    @property
    def opening(self) -> tuple[bytes, bytes, bytes]:
        """The blank lines, the comment lines, and all that comes behind them: enough where no text changed."""
        content, start, end = self
        piece = content[start:end]
        gap = _end(_GAP, piece)
        head = _end(_HEAD, piece, gap)
        return piece[:gap], piece[gap:head], piece[head:]

    def fill(self, message: Message) -> None:
        """Sets the attributes of a message that stand in comments."""
        content, start, end = self
        found = _HEAD.match(content, start, end)
        head = content[start : found.end()] if found else b""
        translators, extracted, places, flags, others, previous = _said(head)
        _put_translators(message, translators)
        _put_extracted(message, extracted)
        _put_places(message, places)
        _put_flags(message, flags)
        _put_others(message, others)
        _put_previous(message, previous)


class Edited(NamedTuple):
    """The place of a message of which something changed, and what of its lines still holds."""

    raw: Raw
    ids: bool
    texts: bool
    obsolete: bool
    """Whether it was obsolete in the file."""
    near: bool = False
    """Whether the lines of a msgstr that changed stay as they are folded."""

    def fill(self, message: Message) -> None:
        """Nothing: an edited message has all its attributes."""


class Shared(NamedTuple):
    """The lines of a message that was made in memory for several files, by the column at which they fold."""

    lines: dict[int | None, str]

    def fill(self, message: Message) -> None:
        """Nothing: a message that was made has all its attributes."""


def msgid_line(message: Message) -> int | None:
    """The line where the msgctxt or msgid of a message stands in its file; None for one made in memory."""
    return _line(message, before_texts=False)


def msgstr_line(message: Message) -> int | None:
    """The line where the first msgstr of a message stands in its file; None for one made in memory."""
    return _line(message, before_texts=True)


def _line(message: Message, *, before_texts: bool) -> int | None:
    raw = message.raw.raw if isinstance(message.raw, Edited) else message.raw
    if message.line is None or not isinstance(raw, Raw):
        return message.line
    parts = raw.parts
    return message.line + parts.head.count(b"\n") + (parts.ids.count(b"\n") if before_texts else 0)


def lines_of(message: Message) -> bytes | None:
    """The bytes of a message in its file, without the blank lines before it; None for one made or changed in memory."""
    raw = message.raw
    if not isinstance(raw, Raw):
        return None
    return raw.content[raw.start : raw.end].lstrip(b"\r\n \t")


def content_of(message: Message) -> bytes | None:
    """The bytes of the file that a message was read from, changed since or not; None for one made in memory."""
    raw = message.raw.raw if isinstance(message.raw, Edited) else message.raw
    return raw.content if isinstance(raw, Raw) else None
