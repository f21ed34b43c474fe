"""A catalog for reading: a block a message, nothing folded, and nothing of what changes by itself."""

from __future__ import annotations

from collections.abc import Iterator

from i18n import po
from i18n.errors import shown
from i18n.model import Catalog, Message

_MOVING = {"POT-Creation-Date", "PO-Revision-Date", "X-Generator"}


def readable(catalog: Catalog) -> Iterator[str]:
    """The lines of it: the header without its dates, then message by message, with an empty line between.

    Without places, extracted comments and line breaks of the file: two catalogs that say the same read the same.
    """
    fields = po.header_fields(catalog)
    yield from (f"{name}: {value}".rstrip() for name, value in fields.items() if name not in _MOVING)
    for message in catalog.messages:
        yield ""
        yield from _block(message)


def _block(message: Message) -> Iterator[str]:
    msgid, msgctxt = message.key
    if msgctxt is not None:
        yield from _lines("msgctxt", msgctxt)
    yield from _lines("msgid", msgid)
    if message.msgid_plural is not None:
        yield from _lines("msgid_plural", message.msgid_plural)
    marks = (*(("obsolete",) if message.obsolete else ()), *message.flags)
    if marks:
        yield f"  flags: {', '.join(marks)}"
    if message.previous is not None:
        yield from _lines("  was", message.previous.msgid)
        if message.previous.msgid_plural is not None:
            yield from _lines("  was, plural", message.previous.msgid_plural)
    for comment in message.translator_comments:
        yield f"  # {comment}".rstrip()
    if message.msgid_plural is None:
        yield from _lines("msgstr", message.msgstr[0] if message.msgstr else "")
    else:
        for index, text in enumerate(message.msgstr):
            yield from _lines(f"msgstr[{index}]", text)


def _lines(name: str, text: str) -> Iterator[str]:
    """A text behind its name; what follows a line break in it stands on a line of its own."""
    first, *rest = text.split("\n")
    yield f"{name}: {shown(first)}".rstrip()
    yield from (f"  {shown(line)}".rstrip() for line in rest)
