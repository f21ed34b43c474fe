"""The texts between quotes: from escapes to characters and back. GNU gettext manual, "The Format of PO Files"."""

from __future__ import annotations

import re

ESCAPE = re.compile(rb"""\\(?:[abfnrtv"\\]|[0-7]{1,3}|x[0-9A-Fa-f]+)""")
"""What may follow a backslash: the escapes of C."""

_NAMED = {
    b"a": b"\a",
    b"b": b"\b",
    b"f": b"\f",
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"v": b"\v",
    b'"': b'"',
    b"\\": b"\\",
}
_TO_ESCAPE = re.compile('[\0\a\b\t\n\v\f\r"\\\\]')
_ESCAPED = str.maketrans(
    {
        "\\": "\\\\",
        '"': '\\"',
        "\a": "\\a",
        "\b": "\\b",
        "\t": "\\t",
        "\n": "\\n",
        "\v": "\\v",
        "\f": "\\f",
        "\r": "\\r",
        "\0": "\N{REPLACEMENT CHARACTER}",  # C, and so gettext, ends a text at NUL
    }
)


def _character(match: re.Match[bytes]) -> bytes:
    code = match[0][1:]
    named = _NAMED.get(code)
    if named is not None:
        return named
    number = int(code[1:], 16) if code[:1] == b"x" else int(code, 8)
    return bytes((number & 0xFF,))


def unescaped(inner: bytes) -> bytes:
    """The bytes that a text between quotes stands for; its escapes must be known to be right."""
    if b"\\\\" in inner:
        return ESCAPE.sub(_character, inner)
    plain = inner.replace(b"\\n", b"\n").replace(b'\\"', b'"')
    return ESCAPE.sub(_character, plain) if b"\\" in plain else plain


def escaped(text: str) -> str:
    """A text as it stands between quotes, on one line. A NUL, which no PO file can hold, becomes U+FFFD."""
    return text.translate(_ESCAPED) if _TO_ESCAPE.search(text) else text
