"""One pattern for a whole message as tools write it. What it does not know goes to ``careful``.

Bytes, not characters: the text of a file is never decoded as a whole, which would take four bytes a character
where it holds one emoji. Quantifiers are possessive, so that no input makes a match slow.
"""

from __future__ import annotations

import re

Pattern = re.Pattern[bytes]

_TEXT = rb'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"'


def _pattern(end: bytes, mark: bytes, before: bytes) -> Pattern:
    """``end``: the line end; ``mark``, ``before``: what stands before a line of the message and of ``#|``."""

    def texts(keyword: bytes, start: bytes) -> bytes:
        return start + keyword + b" " + _TEXT + end + rb"(?:" + start + _TEXT + end + rb")*+"

    def named(group: bytes, keyword: bytes, first: bytes = mark) -> bytes:
        value = _TEXT + end + rb"(?:" + mark + _TEXT + end + rb")*+"
        return first + keyword + rb" (?P<" + group + rb">" + value + rb")"

    return re.compile(
        rb"(?P<gap>(?:" + end + rb")*+)"
        rb"(?:#(?![~|,])[^\n]*+\n|" + end + rb"|(?!))*+"
        rb"(?P<flags>(?:#,[^\n]*+\n(?:#(?![~|,])[^\n]*+\n|" + end + rb"|(?!))*+)?)"
        rb"(?P<previous>"
        rb"(?:(?:" + texts(b"msgctxt", before) + rb")?"
        + texts(b"msgid", before)
        + rb"(?:" + texts(b"msgid_plural", before) + rb")?)?)"
        rb"(?P<mark>" + mark + rb")(?:" + named(b"msgctxt", b"msgctxt", b"") + mark + rb")?"
        + named(b"msgid", b"msgid", b"")
        + rb"(?:" + named(b"msgstr", b"msgstr")
        + rb"|" + named(b"plural", b"msgid_plural")
        + rb"(?P<forms>(?:" + texts(rb"msgstr\[\d\d?\]", mark) + rb")++))"
        rb"(?=(?:" + end + rb")*+(?:#(?!~)|#~\||(?:#~ )?msg(?:id|ctxt) |\Z))"
    )  # fmt: skip


def patterns(end: bytes) -> tuple[Pattern, Pattern]:
    """The patterns of a live and of an obsolete message, for LF or CRLF."""
    return _pattern(end, b"", rb"#\| "), _pattern(end, b"#~ ", rb"#~\| ")


_LINES = _TEXT + rb"\r?\n(?:(?:#~ )?" + _TEXT + rb"\r?\n)*+"
FORM = re.compile(rb"(?:#~ )?msgstr\[(\d\d?)\] (" + _LINES + rb")")
"""One ``msgstr[n]`` in the group ``forms``."""
