"""A change of the source that is not language, made in a translation as well. Values in, values out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from i18n.markup import essence

_ADDRESSED = re.compile(
    r"\]\([ \n]*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)\)?"  # a link's or image's address
    r"|\]\[[^\[\]]*\]"  # the label of a reference
    r"|\]"  # the end of a reference that is its own label
    r"|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>"
    r"|\{[^{}\n]*\}"  # an attribute list
    r"""|\b(?:href|src|poster|id)\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)"""
    r"|(?:https?://|www\.|mailto:|xmpp:)[^\s<>]*[^\s<>?!.,:*_~'\"()\[\]]"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+",
    re.IGNORECASE,
)
"""Where a text may name an address or an id, with the signs around it; what it really names the parser says."""
_PIECE = re.compile(r"[^\W_]+|\s+|&#?\w+;|\*+|_+|`+|~+|\\.|.", re.DOTALL)
_FORMS = re.compile(r"[*_`~\\]|&#?\w+;")
"""What is written in one of several ways wherever it stands: emphasis, fences, entities, escapes."""
_PIECES = 2000
"""Texts of more pieces are not compared piece by piece, which takes time that grows with the square."""


def carried(old: str, new: str, said: str) -> str | None:
    """A translation of ``old`` as a translation of ``new``; None where that takes a person.

    ``old`` and ``new`` say the same, but for what somebody has declared minor. Each address or id that changed
    must stand in ``said`` exactly as it stands in ``old``, and as often: then it is rewritten, and nothing else
    that readers get changes. The way emphasis, code fences, entities and escapes are written follows where it can;
    where it cannot, the translation stays as it is: it says what it said.
    """
    if said == old:
        return new
    was, now, theirs = essence(old), essence(new), essence(said)
    moved = said
    if was.targets != now.targets:
        targets = _replaced(theirs.targets, was.targets, now.targets)
        before, after = _ADDRESSED.findall(old), _ADDRESSED.findall(new)
        pieces = _replaced(_ADDRESSED.findall(said), before, after)
        # The pieces are found without parsing; whether they are all that changed, the source itself tells.
        if targets is None or pieces is None or essence(_with(old, after)).targets != now.targets:
            return None
        moved = _with(said, pieces)
        if essence(moved) != (theirs.key, targets):
            return None
        old = _with(old, after)
    return _in_form(old, new, moved) if was.key == now.key else moved


def _replaced(these: Sequence[str], old: Sequence[str], new: Sequence[str]) -> tuple[str, ...] | None:
    """A sequence with what differs between two others; None where it is not clear what goes where.

    By value, never by place: a translation may have its links in another order.
    """
    if len(old) != len(new):
        return None
    table: dict[str, str] = {}
    for one, other in zip(old, new, strict=True):
        if table.setdefault(one, other) != other:
            return None
    count, wanted = Counter(these), Counter(old)
    if any(one != other and count[one] != wanted[one] for one, other in table.items()):
        return None
    return tuple(table.get(one, one) for one in these)


def _with(text: str, pieces: Sequence[str]) -> str:
    """A text with other pieces where it names addresses."""
    following = iter(pieces)
    return _ADDRESSED.sub(lambda _: next(following), text)


def _in_form(old: str, new: str, said: str) -> str:
    """A translation with markup written as the new source writes it, where that is plain to see."""
    if old == new:
        return said
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    if max(len(before), len(after)) > _PIECES:
        return said
    table: dict[str, str] = {}
    count: Counter[str] = Counter()
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        one, other = before[start:end], after[first:last]
        if len(one) != len(other):
            return said
        for piece, following in zip(one, other, strict=True):
            if piece != following and _FORMS.match(piece):
                count[piece] += 1
                if table.setdefault(piece, following) != following:
                    return said
    mine = _PIECE.findall(said)
    wanted = Counter(before)
    if not table or any(len({count[one], wanted[one], mine.count(one)}) > 1 for one in table):
        return said
    formed = "".join(table.get(piece, piece) for piece in mine)
    return formed if essence(formed) == essence(said) else said
