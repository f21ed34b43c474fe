"""From bytes to a catalog and everything that is wrong with them. Law 3; GNU gettext manual, "PO Files"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from operator import attrgetter

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

    messages, tail = _messages(faults, newline)
    messages = _without_compendium(faults, messages)
    messages = _without_duplicates(faults, messages)
    header = next((one for one in messages if one.key == HEADER and not one.obsolete), None)
    if header is not None:
        messages = [one for one in messages if one is not header]
        _charset(faults, header)
    style = replace(style, wrap=wrapped_at(messages), tail=tail.decode("utf-8", "replace"))
    found = tuple(sorted(set(faults.found), key=attrgetter("line", "column", "what")))
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
        message = _from_match(match, start, line, sound=not faults.bad) if match else None
        if match and message:
            end = match.end()
            careful.orphan = False
        else:
            group = careful.group(start)
            if group.empty:
                break
            end = group.end
            if not group.damaged:
                message = _from_group(group, content, line)
        if message and not (faults.bad and faults.spoils(start, end)):
            found.append(message)
        line += content.count(b"\n", start, end)
        start = end
    return found, content[start:]


def _from_match(
    match: re.Match[bytes],
    start: int,
    line: int,
    *,
    sound: bool,
    new: Callable[[type[Message]], Message] = object.__new__,
    make: Callable[[type[MessageKey], tuple[str, str | None]], MessageKey] = tuple.__new__,
    place: Callable[[type[Raw], tuple[bytes, int, int]], Raw] = tuple.__new__,
) -> Message | None:
    """The message that a pattern found; None if its forms are out of order.

    Its comments are read when somebody asks (``Raw.fill``), but for the two that nearly every message lacks.
    """
    content = match.string
    gap, previous, mark, msgctxt, msgid, msgstr, plural, forms = match.groups()
    errors = "strict" if sound else "replace"
    text = _text if not mark else _obsolete_text
    message = new(Message)
    if plural is None:
        _set_plural(message, None)
        _set_msgstr(message, (text(msgstr, errors),))
    else:
        numbered = grammar.FORM.findall(forms)
        if [int(index) for index, _ in numbered] != list(range(len(numbered))):
            return None
        _set_plural(message, text(plural, errors))
        _set_msgstr(message, tuple([text(one, errors) for _, one in numbered]))
    context = None if msgctxt is None else text(msgctxt, errors)
    _set_key(message, make(MessageKey, (text(msgid, errors), context)))
    _set_obsolete(message, bool(mark))
    _set_line(message, line + gap.count(b"\n") if gap != b"\n" else line + 1)
    _set_raw(message, place(Raw, (content, start, match.end())))
    if content.find(b"#,", start, match.start("msgid")) < 0:
        _set_flags(message, ())
    if not previous:
        _set_previous(message, None)
    return message


def _text(quoted: bytes, errors: str) -> str:
    """The text of one or more quoted lines, as a pattern found them."""
    inner = quoted[1:-3] if quoted[-2:-1] == b"\r" else quoted[1:-2]
    if b"\n" in inner:
        inner = _folded(quoted, b'"\n"')
    if b"\\" in inner:
        inner = unescaped(inner)
    return inner.decode("utf-8", errors)


def _obsolete_text(quoted: bytes, errors: str) -> str:
    return _text(quoted.replace(b"\n#~ ", b"\n"), errors)


def _folded(quoted: bytes, between: bytes) -> bytes:
    return quoted.replace(b"\r\n", b"\n")[1:-2].replace(between, b"")


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
        shown = message.key.msgid if len(message.key.msgid) <= SHOWN else message.key.msgid[: SHOWN - 1] + "…"
        what = f"the message {shown!r} is there twice, first in line {one}"
        faults.found.append(Problem(faults.path, other, None, what, "delete one"))
        if messages[first].obsolete and not message.obsolete:
            kept[message.key] = index
    left = set(kept.values())
    return [message for index, message in enumerate(messages) if index in left]


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
