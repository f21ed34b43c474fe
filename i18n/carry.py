"""A change of the source that is not language, made in a translation as well. Values in, values out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from i18n.markup import REFERENCE, essence

_BARE = r"(?:https?://|www\.|mailto:|xmpp:)[^\s<>]*[^\s<>?!.,:*_~'\"()\[\]]"
_MAIL = r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"
_AUTO = r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*|[^<>\s@]+@[^<>\s]+"
_IN_PLACE = r"[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*"
_ATTRIBUTE = r"\b(?:href|src|poster|id)\s*+=\s*+"
_ADDRESS = re.compile(
    rf"\]\([ \n]*(?:<([^<>\n]*)>|({_IN_PLACE}))|\]\[([^\[\]]*)\]|<({_AUTO})>|\{{([^{{}}\n]*)\}}"
    rf"""|{_ATTRIBUTE}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))|({_BARE})|({_MAIL})""",
    re.IGNORECASE,
)
_ADDRESS_WITH_SIGNS = re.compile(
    rf"(\]\([ \n]*(?:<[^<>\n]*>|{_IN_PLACE})\)?|\]\[[^\[\]]*\]|\]|<(?:{_AUTO})>|\{{[^{{}}\n]*\}}"
    rf"""|{_ATTRIBUTE}(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)|{_BARE}|{_MAIL})""",
    re.IGNORECASE,
)
"""Where a text may name an address or an id; what it really names the parser says. With the signs around it,
the end of a reference that is its own label among them, it can become another kind of link."""
_OWN_LABEL = re.compile(r"(?<!\])\[([^\[\]]+)\](?:\[\])?(?![\[(:])")
_LABEL_TWICE = re.compile(r"\[([^\[\]]+)\]\[\1\]")
_LIKE_AN_ADDRESS = re.compile(r"[/.#:@]")
_PIECE = re.compile(r"[^\W_]+|\s+|&#?\w+;|\*+|_+|`+|~+|\\.|.", re.DOTALL)
_FORMS = re.compile(r"[*_`~\\]|&#?\w+;")
"""What is written in one of several ways wherever it stands: emphasis, fences, entities, escapes."""
_LABELS = 100_000
"""Labels times letters: longer texts with more of them are not looked at label by label."""
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
    same = essence(old).key == essence(new).key
    moved: str | None = said
    if essence(old).targets != essence(new).targets:
        source, old, new = new, _with_labels(old), _with_labels(new)
        for pattern in (_ADDRESS, _ADDRESS_WITH_SIGNS):
            moved = _moved(pattern, old, new, said)
            if moved is not None:
                old = _with(pattern, old, _found(pattern, new))
                moved = _without_labels(moved, source)
                break
        else:
            return _as_it_stands(old, new, said)
    return None if moved is None else _in_form(old, new, moved) if same else moved


def _moved(pattern: re.Pattern[str], old: str, new: str, said: str) -> str | None:
    """A translation with the addresses that differ between two texts replaced; None where it is not clear which."""
    was, now, theirs = essence(old), essence(new), essence(said)
    targets = _replaced(theirs.targets, was.targets, now.targets)
    after = _found(pattern, new)
    pieces = _replaced(_found(pattern, said), _found(pattern, old), after)
    # What the pattern finds may not be all that changed: the source itself tells.
    if targets is None or pieces is None or essence(_with(pattern, old, after)).targets != now.targets:
        return None
    moved = _with(pattern, said, pieces)
    return moved if essence(moved) == (theirs.key, targets) else None


def _with_labels(text: str) -> str:
    """A text in which ``[text]`` and ``[text][]`` say their label, as a translation of them has to say it."""
    found = list(_OWN_LABEL.finditer(text))
    if len(found) * len(text) > _LABELS:
        return text
    for match in reversed(found):
        told = f"{text[: match.start()]}[{match[1]}][{match[1]}]{text[match.end() :]}"
        # What stands in brackets may be code, or no link.
        text = told if essence(told) == essence(text) else text
    return text


def _without_labels(text: str, source: str) -> str:
    """A text in which a link that says its own label does not repeat it, unless the source does."""
    told = _LABEL_TWICE.sub(lambda match: match[0] if match[0] in source else f"[{match[1]}]", text)
    return told if told == text or essence(told) == essence(text) else text


def _as_it_stands(old: str, new: str, said: str) -> str | None:
    """A translation with addresses replaced that stand in it, but not as addresses: ``[text] (old.md)``.

    It is no better afterwards, and no worse: for what it lacks there is a check. None where an address could be a
    word, or stands in one of the texts in another place as well.
    """
    key, was = essence(old)
    now = essence(new).targets
    table = {one: other for one, other in zip(was, now, strict=False) if one != other}
    if len(was) != len(now) or not all(map(_LIKE_AN_ADDRESS.search, table)) or REFERENCE in "".join(now):
        return None
    longest = sorted(table, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w/.-])(?:{'|'.join(map(re.escape, longest))})(?![\w/]|[.-]\w)")
    before = _found(pattern, old)
    after = tuple(table[one] for one in before)
    if Counter(before) != Counter(_found(pattern, said)) or essence(_with(pattern, old, after)) != (key, now):
        return None
    return pattern.sub(lambda match: table[match[0]], said)


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


def _found(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    """What a pattern takes for addresses."""
    return tuple(match[match.lastindex or 0] for match in pattern.finditer(text))


def _with(pattern: re.Pattern[str], text: str, pieces: Sequence[str]) -> str:
    """A text with other addresses."""
    out: list[str] = []
    position = 0
    for match, piece in zip(pattern.finditer(text), pieces, strict=True):
        start, end = match.span(match.lastindex or 0)
        out += (text[position:start], piece)
        position = end
    return "".join((*out, text[position:]))


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
