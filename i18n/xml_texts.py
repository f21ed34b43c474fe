"""Texts as XML 1.0 has them. The library's own way to write them loads HTTP and e-mail, more than a small command."""

from __future__ import annotations

import re

# What no document may hold, not even as a reference (W3C, XML 1.0, 2.2).
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WHITE = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def legal(text: str, instead: str = "") -> str:
    """A text with something else, or nothing, for each character that no document may hold."""
    return _ILLEGAL.sub(instead, text)


def escaped(text: str) -> str:
    """A text as the content of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """A text as the value of an attribute, in its quotation marks."""
    made = escaped(text)
    for sign, written in _WHITE.items():
        made = made.replace(sign, written)
    if '"' in made and "'" not in made:
        return f"'{made}'"
    return '"' + made.replace('"', "&quot;") + '"'
