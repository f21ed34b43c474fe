"""From a catalog to bytes, and changed copies of its messages. Law 3."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from itertools import chain
from operator import attrgetter
from typing import Any

from i18n.model import Catalog, Message, Style
from i18n.po.encoding import BOM
from i18n.po.raw import Edited, Raw, Shared
from i18n.po.serialize import edited_lines, message_lines

_BATCH = 256  # messages encoded at once: fast, and never the whole file twice in memory
_BARE = re.compile(r"(?<!\r)\n")
_BLANK = " \t\r\f\v"
_IDS = {"key", "msgid_plural"}
_NAMES = tuple(field.name for field in fields(Message) if field.init)
_values: Callable[[Message], tuple[object, ...]] = attrgetter(*_NAMES)
_PUTS = tuple(Message.__dict__[name].__set__ for name in _NAMES)
_put_raw = Message.__dict__["raw"].__set__


def write(catalog: Catalog) -> bytes:
    """The bytes of a PO file.

    A message that was read and not changed is written as it stood, byte for byte; one that was changed by
    ``edit`` keeps the lines that still hold; any other is written in the style of the file.
    """
    out = _Bytes(catalog.style)
    wrap = catalog.style.wrap
    for message in _in_order(catalog):
        raw = message.raw
        if isinstance(raw, Raw):
            out.verbatim(raw)
        elif isinstance(raw, Edited):
            text = edited_lines(message, raw, wrap)
            apart = not out.begun or text.lstrip(_BLANK).startswith("\n")
            out.lines(text if apart else "\n" + text)
        else:
            text = (
                _shared_lines(message, raw, wrap) if isinstance(raw, Shared) else message_lines(message, wrap)
            )
            out.lines("\n" + text if out.begun else text)
    return out.whole()


def _shared_lines(message: Message, shared: Shared, wrap: int | None) -> str:
    """The lines of a message that stands in several files, made once for each width."""
    known = shared.lines.get(wrap)
    if known is None:
        known = shared.lines[wrap] = message_lines(message, wrap)
    return known


def shared(message: Message) -> Message:
    """The message itself, ready to be put into the catalogs of several locales: its lines are made once."""
    _put_raw(message, Shared({}))
    return message


def edit(message: Message, **changes: Any) -> Message:
    """A copy with other values, as ``dataclasses.replace`` makes it; the message itself where nothing is other.

    The lines of the file whose meaning did not change are written as they stood, wrapping included.
    """
    changed = {name for name, value in changes.items() if getattr(message, name) != value}
    if not changed:
        return message
    copy = _copy(message, changes)
    raw = message.raw
    if isinstance(raw, Raw):
        raw = Edited(raw, ids=True, texts=True, obsolete=message.obsolete)
    if isinstance(raw, Edited):
        plural = (message.msgid_plural is None) != (copy.msgid_plural is None)
        kept = raw._replace(
            ids=raw.ids and not changed & _IDS,
            texts=raw.texts and "msgstr" not in changed and not plural,
        )
        _put_raw(copy, kept)
    return copy


def retouch(message: Message, msgstr: tuple[str, ...]) -> Message:
    """A copy with other texts that are nearly the same: where the file folds its lines in a way of its own, so does it.

    In a file that is folded as gettext does, it is written as ``edit`` has it.
    """
    changed = edit(message, msgstr=msgstr)
    if changed is not message and isinstance(changed.raw, Edited):
        _put_raw(changed, changed.raw._replace(near=True))
    return changed


def _copy(message: Message, changes: dict[str, Any]) -> Message:
    """What ``dataclasses.replace`` makes, at a third of its cost: a merge edits nearly every message."""
    copy: Message = object.__new__(Message)
    values = list(_values(message))
    for name, value in changes.items():
        values[_NAMES.index(name)] = value
    for put, value in zip(_PUTS, values, strict=True):
        put(copy, value)
    _put_raw(copy, None)
    return copy


def _in_order(catalog: Catalog) -> Iterator[Message]:
    """The header at the place in the file where it was found, the messages in their order."""
    header = catalog.header
    if header is None:
        return iter(catalog.messages)
    place = _place(header)
    before = 0
    if place is not None and place.start > len(BOM):
        for message in catalog.messages:
            other = _place(message)
            if other is None or other.content is not place.content or other.start > place.start:
                break
            before += 1
    return chain(catalog.messages[:before], (header,), catalog.messages[before:])


def _place(message: Message) -> Raw | None:
    raw = message.raw.raw if isinstance(message.raw, Edited) else message.raw
    return raw if isinstance(raw, Raw) else None


class _Bytes:
    """Collects the bytes of a file: runs of untouched messages in one piece, new lines in batches."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.out: list[bytes] = []
        self.fresh: list[str] = []
        self.run = b""
        self.start = self.end = 0
        self.begun = False

    def verbatim(self, raw: Raw) -> None:
        """Adds the bytes of a message as they stand."""
        content, start, end = raw
        if start == self.end and content is self.run:
            self.end = end
            return
        self._flush()
        if self.begun:
            self._end_line()
            if start <= len(BOM):  # it was the first of its file and has no blank line before it
                self.out.append(self.style.newline.encode())
        self.run, self.start, self.end = content, start, end
        self.begun = True

    def lines(self, text: str) -> None:
        """Adds lines that are new."""
        if self.run:
            self._flush()
        if not self.fresh:
            self._end_line()
        self.fresh.append(text)
        if len(self.fresh) >= _BATCH or not text.endswith("\n"):
            self._flush()
        self.begun = True

    def whole(self) -> bytes:
        """The file."""
        tail = self.style.tail.encode()
        goes_on = len(self.run) - self.end == len(tail) and self.run.endswith(tail)
        self._flush()
        if tail and not goes_on:
            self._end_line()
        return (BOM if self.style.bom else b"") + b"".join((*self.out, tail))

    def _flush(self) -> None:
        if self.run:
            self.out.append(self.run[self.start : self.end])
            self.run = b""
            self.start = self.end = -1
        if self.fresh:
            text = "".join(self.fresh)
            self.fresh = []
            if self.style.newline != "\n":
                text = _BARE.sub(self.style.newline, text)
            # A lone surrogate cannot come from a file; it must not stop the others from being written.
            self.out.append(text.encode("utf-8", "replace"))

    def _end_line(self) -> None:
        if self.out and not self.out[-1].endswith(b"\n"):
            self.out.append(self.style.newline.encode())
