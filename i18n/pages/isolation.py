"""In pages from right to left: what is read from left to right is set apart, so that it stands in its own order."""

from __future__ import annotations

import re

from i18n.facts import left_to_right
from i18n.markup_html import VOID, Token, TooMuchError, tokens

_APART = frozenset(
    ["bdi", "bdo", "code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea", "var"]
)
"""Elements that have an order of their own, or none that is read."""
_SPOKEN = frozenset(["alt", "aria-description", "aria-label", "placeholder", "title"])
_PLAIN = frozenset(["option", "title"])
"""Elements that hold no others: the characters of Unicode stand for a tag there."""
_LRI, _PDI = "\u2066", "\u2069"
_CANDIDATE = re.compile("[0-9A-Za-z]")


def isolated(html: str) -> str:
    """A page from right to left in which each such piece of a text stands in ``<bdi dir="ltr">``.

    In attributes and titles it stands between U+2066 and U+2069. Text in another direction (``dir="ltr"``), code, and
    what its author isolated stay as they are; nothing but text and those attributes is touched.
    """
    out: list[str] = []
    at = 0
    opened: list[tuple[str, bool]] = []
    rtl = touching = False
    try:
        for token in tokens(html):
            if token.kind == "text" and rtl:
                plain = bool(opened) and opened[-1][0] in _PLAIN
                text = html[token.start : token.end]
                made = _in_text(text, plain=plain, after=touching, before=html.startswith("<bdi", token.end))
            elif token.kind == "expression" and rtl:
                made = _apart(html[token.start : token.end], plain=False)
            elif token.kind == "raw" and token.name in _PLAIN and rtl:
                made = _in_text(html[token.start : token.end], plain=True)
            elif token.kind == "start":
                inner = _direction(token, rtl)
                made = _in_tag(html, token) if inner and token.name not in _APART else None
                if token.name not in VOID and not token.closed:
                    opened.append((token.name, rtl))
                    rtl = inner and token.name not in _APART
            elif token.kind == "end":
                rtl, made = _closed(opened, token.name, rtl), None
            else:
                continue
            touching = token.kind == "expression" or (token.kind == "end" and token.name == "bdi")
            if made is not None:
                out += (html[at : token.start], made)
                at = token.end
    except TooMuchError:
        return html
    return "".join((*out, html[at:])) if out else html


def _direction(token: Token, around: bool) -> bool:
    """Whether what is in an element is read from right to left. Of ``auto`` a browser takes care."""
    said = next((one.value.strip().lower() for one in token.attributes if one.name == "dir"), None)
    return around if said is None else said == "rtl"


def _closed(opened: list[tuple[str, bool]], name: str, here: bool) -> bool:
    """The direction behind an end tag, which also ends what lacks one of its own."""
    for i in range(len(opened) - 1, -1, -1):
        if opened[i][0] == name:
            before = opened[i][1]
            del opened[i:]
            return before
    return here


def _in_text(text: str, *, plain: bool, after: bool = False, before: bool = False) -> str | None:
    """A text with its pieces set apart; None where it has none.

    What touches a piece that is set apart, ``after`` or ``before`` it, is no piece of its own.
    """
    if _CANDIDATE.search(text) is None or _LRI in text:
        return None
    out: list[str] = []
    at = 0
    for start, end in left_to_right(text):
        if (after and not start) or (before and end == len(text)):
            continue
        out += (text[at:start], _apart(text[start:end], plain=plain))
        at = end
    return "".join((*out, text[at:])) if out else None


def _apart(piece: str, *, plain: bool) -> str:
    return f"{_LRI}{piece}{_PDI}" if plain else f'<bdi dir="ltr">{piece}</bdi>'


def _in_tag(html: str, token: Token) -> str | None:
    """A start tag with such pieces in what is heard of it; None where there is none."""
    out: list[str] = []
    at = token.start
    for one in token.attributes:
        if one.name not in _SPOKEN or not one.quote:
            continue
        made = _in_text(html[one.start : one.end], plain=True)
        if made is not None:
            out += (html[at : one.start], made)
            at = one.end
    return "".join((*out, html[at : token.end])) if out else None
