"""From bytes to a catalog and everything that is wrong with them. Law 3; GNU gettext manual, "PO Files"."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from i18n.errors import Problem
from i18n.locales import Locale
from i18n.model import Catalog, Message, MessageKey, Style
from i18n.po import encoding, grammar
from i18n.po.careful import Careful, Group
from i18n.po.faults import Faults
from i18n.po.raw import Raw, msgid_line, msgstr_line
from i18n.po.style import wrapped_at
from i18n.po.text import unescaped

HEADER = MessageKey("")
SHOWN = 40  # characters of a msgid in a fault
_FORMS = 9  # the group of that name in the pattern of a message
_COMPENDIUM = b"#-#-#-#-#"
_CHARSET = re.compile(r"charset=[ \t]*([^ \t\n;]+)", re.IGNORECASE)
_UTF8 = {"utf-8", "utf8", "charset"}
"""``CHARSET`` is what a template says that nobody has filled in."""
_ASCII = {"ascii", "us-ascii"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds, and what is wrong with it."""

    catalog: Catalog
    """Without the messages that are damaged."""
    faults: tuple[Problem, ...]
    """In the order of the file. A file with any is never written to."""
    warnings: tuple[Problem, ...]
    """What other tools may stumble over; it is kept as it is."""


def _setter(name: str) -> Callable[[Message, object], None]:
    """Fills one slot of a message without the cost of ``__init__``, which is most of the time of reading."""
    setter: Callable[[Message, object], None] = Message.__dict__[name].__set__
    return setter


_set_key = _setter("key")
_set_msgstr = _setter("msgstr")
_set_plural = _setter("msgid_plural")
_set_obsolete = _setter("obsolete")
_set_raw = _setter("raw")
_set_line = _setter("line")
_set_flags = _setter("flags")
_set_previous = _setter("previous")


def read(content: bytes, path: str, locale: Locale | None = None) -> Reading:
    """The catalog in a PO file. Never raises: what cannot be read is left out and reported.

    ``path`` stands in the faults and in the catalog. Every fault is found at once; each costs only its message.
    """
    start = len(encoding.BOM) if content.startswith(encoding.BOM) else 0
    faults = Faults(content, path, start)
    newline, warnings = encoding.line_ends(faults)
    if start:
        warnings.insert(
            0,
            Problem(path, 1, None, "the file begins with a byte order mark", "it is kept; msgfmt refuses it"),
        )
    style = Style(newline=newline, bom=bool(start))
    if encoding.unreadable(faults):
        return Reading(Catalog(locale, None, (), style, path), tuple(faults.found), tuple(warnings))

    with _collector_paused():
        messages, tail = _messages(faults, newline)
    messages = _without_compendium(faults, messages)
    messages = _without_duplicates(faults, messages)
    header = next((one for one in messages if one.key == HEADER and not one.obsolete), None)
    if header is not None:
        messages = [one for one in messages if one is not header]
        _charset(faults, header)
    style = replace(style, wrap=wrapped_at(messages), tail=tail.decode("utf-8", "replace"))
    found = tuple(sorted(set(faults.found), key=lambda one: (one.line or 0, one.column or 0, one.what)))
    return Reading(Catalog(locale, header, tuple(messages), style, path), found, tuple(warnings))


def _messages(faults: Faults, newline: str) -> tuple[list[Message], bytes]:
    """Every message that can be read, and what stands behind the last."""
    content = faults.content
    size = len(content)
    live, obsolete = (pattern.match for pattern in grammar.patterns(newline.encode()))
    careful = Careful(faults)
    found: list[Message] = []
    start = faults.start
    line = 1
    while start < size:
        match = live(content, start) or obsolete(content, start)
        message: Message | None = None
        if match is not None and (match.lastindex != _FORMS or _in_order(match[_FORMS])):
            end = match.end()
            careful.orphan = False
            if not (faults.bad and faults.spoils(start, end)):
                message = _from_match(match, start, end, line)
        else:
            group = careful.group(start)
            if group.empty:
                break
            end = group.end
            if not (group.damaged or (faults.bad and faults.spoils(start, end))):
                message = _from_group(group, content, line)
        if message is not None:
            found.append(message)
        line += content.count(b"\n", start, end)
        start = end
    return found, content[start:]


def _in_order(forms: bytes) -> bool:
    numbers = [int(index) for index, _ in grammar.FORM.findall(forms)]
    return numbers == list(range(len(numbers)))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keeps the garbage collector from looking at the new messages again and again: nothing here is garbage.

    It takes a quarter of the time of reading otherwise.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _from_match(
    match: re.Match[bytes],
    start: int,
    end: int,
    line: int,
    *,
    new: Callable[[type[Message]], Message] = object.__new__,
    make: Callable[[type[MessageKey], tuple[str, str | None]], MessageKey] = tuple.__new__,
    place: Callable[[type[Raw], tuple[bytes, int, int]], Raw] = tuple.__new__,
) -> Message:
    """The message that a pattern found.

    Its comments are read when somebody asks (``Raw.fill``), but for the two that nearly every message lacks.
    This runs once a message and is most of the time of reading: no calls that can be spared.
    """
    content = match.string
    gap, flags, previous, mark, msgctxt, msgid, msgstr, plural, forms = match.groups()
    message = new(Message)
    _set_line(message, line + (1 if gap == b"\n" else gap.count(b"\n")))
    if mark or plural is not None or msgctxt is not None or msgid.endswith(b"\r\n"):
        context = None if msgctxt is None else _text(msgctxt, mark)
        _set_key(message, make(MessageKey, (_text(msgid, mark), context)))
        _set_plural(message, None if plural is None else _text(plural, mark))
        texts = [msgstr] if plural is None else [text for _, text in grammar.FORM.findall(forms)]
        _set_msgstr(message, tuple([_text(text, mark) for text in texts]))
        _set_obsolete(message, bool(mark))
    else:
        msgid = msgid[1:-2]
        if b"\n" in msgid or b"\\" in msgid:
            msgid = _plain(msgid)
        msgstr = msgstr[1:-2]
        if b"\n" in msgstr or b"\\" in msgstr:
            msgstr = _plain(msgstr)
        _set_key(message, make(MessageKey, (msgid.decode(), None)))
        _set_msgstr(message, (msgstr.decode(),))
        _set_plural(message, None)
        _set_obsolete(message, False)
    _set_raw(message, place(Raw, (content, start, end)))
    if not flags:
        _set_flags(message, ())
    if not previous:
        _set_previous(message, None)
    return message


def _text(quoted: bytes, mark: bytes) -> str:
    """The text of one or more quoted lines, as a pattern found them."""
    lines = quoted.replace(b"\r\n", b"\n")
    return _plain((lines.replace(b"\n" + mark, b"\n") if mark else lines)[1:-2]).decode()


def _plain(inner: bytes) -> bytes:
    """The bytes of quoted lines without their quotes and escapes."""
    if b"\n" in inner:
        inner = inner.replace(b'"\n"', b"")
    return unescaped(inner) if b"\\" in inner else inner


def _from_group(group: Group, content: bytes, line: int) -> Message:
    """The message of a group without a fault."""
    texts = {piece.keyword: _joined(piece.texts) for piece in group.body if piece.keyword != "msgstr"}
    message: Message = object.__new__(Message)
    _set_key(message, MessageKey(texts["msgid"], texts.get("msgctxt")))
    _set_plural(message, texts.get("msgid_plural"))
    _set_msgstr(message, tuple(_joined(piece.texts) for piece in group.body if piece.keyword == "msgstr"))
    _set_obsolete(message, bool(group.obsolete))
    raw = Raw(content, group.start, group.end)
    _set_line(message, line + raw.parts.gap.count(b"\n"))
    _set_raw(message, raw)
    return message


def _joined(texts: list[bytes]) -> str:
    inner = b"".join(texts)
    return (unescaped(inner) if b"\\" in inner else inner).decode("utf-8", "replace")


def _without_compendium(faults: Faults, messages: list[Message]) -> list[Message]:
    """Without the messages in whose texts msgcat has left a choice between versions."""
    content = faults.content
    at = content.find(_COMPENDIUM)
    if at < 0:
        return messages
    seen = 0
    while at >= 0:
        number = faults.line(at)
        if number != seen:
            faults.add(
                at, "the mark '#-#-#-#-#' of two versions of one message", "choose one and delete the marks"
            )
        seen = number
        at = content.find(_COMPENDIUM, at + len(_COMPENDIUM))
    mark = _COMPENDIUM.decode()
    return [one for one in messages if not any(mark in text for text in one.msgstr)]


def _without_duplicates(faults: Faults, messages: list[Message]) -> list[Message]:
    """With one message a key: the first that is not obsolete, else the first."""
    if len({message.key for message in messages}) == len(messages):
        return messages
    kept: dict[MessageKey, int] = {}
    for index, message in enumerate(messages):
        first = kept.setdefault(message.key, index)
        if first == index:
            continue
        one, other = _line(messages[first]), _line(message)
        what = f"the message {_shown(message.key)} is there twice, first in line {one}"
        faults.found.append(Problem(faults.path, other, None, what, "delete one"))
        if messages[first].obsolete and not message.obsolete:
            kept[message.key] = index
    left = set(kept.values())
    return [message for index, message in enumerate(messages) if index in left]


def _shown(key: MessageKey) -> str:
    msgid, msgctxt = key
    text = repr(msgid if len(msgid) <= SHOWN else msgid[: SHOWN - 1] + "…")
    return text if msgctxt is None else f"{text} with msgctxt {msgctxt!r}"


def _line(message: Message) -> int:
    return msgid_line(message) or 1


def _charset(faults: Faults, header: Message) -> None:
    """Adds a fault for a header that declares another charset than UTF-8."""
    declared = _CHARSET.search(header.msgstr[0])
    if declared is None or declared[1].lower() in _UTF8:
        return
    if declared[1].lower() in _ASCII and faults.content.isascii():
        return
    where = msgstr_line(header)
    what = f"the header declares the charset {declared[1]}"
    faults.found.append(Problem(faults.path, where, None, what, "convert the file: msgconv -t UTF-8"))
