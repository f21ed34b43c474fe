"""Character references of HTML (``&amp;``, ``&#8239;``), read as browsers do, however many digits they have."""

from __future__ import annotations

import html
import re

# Python turns no more than 4300 digits into a number, and html.unescape raises where there are more.
_ENDLESS = re.compile("&#(?=[0-9]{1000})0*+([0-9]*+)")
_MOST = 7
_NONE = "1114112"
"""The first number that is no character."""


def unescape(text: str) -> str:
    """The text that a browser shows for it. Never raises."""
    return html.unescape(bounded(text))


def bounded(text: str) -> str:
    """The same with references that Python can read: without leading zeros; what is no character is a short number."""
    if "&#" not in text:
        return text
    return _ENDLESS.sub(lambda found: f"&#{(found[1] if len(found[1]) <= _MOST else _NONE) or 0}", text)
