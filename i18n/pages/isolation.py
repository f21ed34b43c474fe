"""In pages from right to left: what is read from left to right is set apart, so that it stands in its own order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18n.facts import left_to_right
from i18n.formats.spans import Edit, edited
from i18n.markup_html import Token, TooMuchError
from i18n.pages.retouch import steps

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
    try:
        return edited(html, _edits(html))
    except TooMuchError:
        return html


def _edits(html: str) -> Iterator[Edit]:
    touching = False
    for token, rtl, parent in steps(html, _is_rtl):
        if token.kind in {"comment", "doctype", "open"}:
            continue
        text = html[token.start : token.end]
        made: str | None = None
        if token.kind == "start":
            made = _in_tag(html, token) if rtl else None
        elif not rtl:
            made = None
        elif token.kind == "text":
            before = html.startswith("<bdi", token.end)
            made = _in_text(text, plain=parent in _PLAIN, after=touching, before=before)
        elif token.kind == "expression":
            made = _apart(text, plain=False)
        elif token.kind == "raw" and token.name in _PLAIN:
            made = _in_text(text, plain=True)
        touching = token.kind == "expression" or (token.kind == "end" and token.name == "bdi")
        if made is not None:
            yield Edit(token.start, token.end, made)


def _is_rtl(token: Token, around: bool) -> bool:
    """Whether what is in an element is read from right to left. Of ``auto`` a browser takes care."""
    if token.name in _APART:
        return False
    said = next((one.value.strip().lower() for one in token.attributes if one.name == "dir"), None)
    return around if said is None else said == "rtl"


def _in_text(text: str, *, plain: bool, after: bool = False, before: bool = False) -> str | None:
    """A text with its pieces set apart; None where it has none.

    What touches a piece that is set apart, ``after`` or ``before`` it, is no piece of its own.
    """
    if _CANDIDATE.search(text) is None or _LRI in text:
        return None
    made = edited(
        text,
        (
            Edit(start, end, _apart(text[start:end], plain=plain))
            for start, end in left_to_right(text)
            if not (after and not start) and not (before and end == len(text))
        ),
    )
    return made if made != text else None


def _apart(piece: str, *, plain: bool) -> str:
    return f"{_LRI}{piece}{_PDI}" if plain else f'<bdi dir="ltr">{piece}</bdi>'


def _in_tag(html: str, token: Token) -> str | None:
    """A start tag with such pieces in what is heard of it; None where there is none."""
    spoken = (one for one in token.attributes if one.name in _SPOKEN and one.quote)
    found = [(one, _in_text(html[one.start : one.end], plain=True)) for one in spoken]
    edits = [
        Edit(one.start - token.start, one.end - token.start, made) for one, made in found if made is not None
    ]
    return edited(html[token.start : token.end], edits) if edits else None
