"""What must come back as it is goes out as tags that nobody can translate.

A sealed text is XML without a root. ``<x id="1"/>`` stands for a piece that is no language: code, an address, a
placeholder or variable, a number, a hard break. ``<g id="2">…</g>`` stands for what is around words: emphasis, a
link, an element. Law: a text that was sealed and opened again is the same, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from i18n.markup import VOID
from i18n.model import Markup
from i18n.verbatim import pieces

_NUMBER = r"\+\d(?:[\d /()-]*\d)?|[A-Za-z]+\d[A-Za-z0-9]*|\d(?:[\d.,:/'’\u00a0\u202f]*\d)?"
_BREAK = r"[ \t]*\\?\n[ \t]*"
_MARKS = r"!?\[|\]|\*+|_+|~~"
_CUT = {
    Markup.MARKDOWN: re.compile(f"(?P<whole>{_NUMBER}|{_BREAK})|(?P<mark>{_MARKS})"),
    Markup.HTML: re.compile(f"(?P<whole>{_NUMBER}|{_BREAK})"),
    Markup.PLAIN: re.compile(f"(?P<whole>{_NUMBER}|{_BREAK})"),
}
_LINK_END = re.compile(r"\)|(?P<before>\s+[\"'(])(?P<title>[^\"'()]+)(?P<behind>[\"')]\s*\))")
_OPEN_TAG = re.compile(r"<([A-Za-z][\w:.-]*)[^<>]*(?<!/)>\Z")
_CLOSE_TAG = re.compile(r"</([A-Za-z][\w:.-]*)\s*>\Z")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ESCAPE = re.compile("[&<>]")
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos|#39|#x27);")
_MEANT = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'", "#x27": "'"}
_TAG = re.compile(
    r"<\s*(?P<close>/\s*[xg])\s*>"
    r"|<\s*(?P<kind>[xg])\s+id\s*=\s*[\"']?(?P<id>\d{1,6})[\"']?\s*(?P<void>/?)\s*>"
    r"|<"
)
_SHOWN = 40


class Sealed(NamedTuple):
    """A text as it goes out."""

    text: str
    tags: tuple[tuple[str, str | None], ...]
    """What each tag stands for, from 1: a piece and None, or what stands before and behind words."""
    words: bool
    """Whether there is anything to translate."""
    edges: tuple[str, str]
    """The white space before and behind it."""


class Opened(NamedTuple):
    """A text as it came back: the text, or why it cannot be taken."""

    text: str
    reason: str = ""


class _Part(NamedTuple):
    text: str
    role: str
    """``words``, ``whole``, ``opens``, ``closes``, ``both``."""
    name: str = ""
    """Of what can be a pair: what both ends have in common."""


def seal(text: str, markup: Markup, kept: Iterable[str] = ()) -> Sealed:
    """A text with all that has to stay replaced by tags; ``kept`` are words that stay as well."""
    body = text.strip()
    start = text.find(body)
    parts = list(_parts(body, markup, _pattern(kept)))
    partner = _pairs(parts)
    out: list[str] = []
    tags: list[tuple[str, str | None]] = []
    for at, part in enumerate(parts):
        if part.role == "words":
            out.append(_ESCAPE.sub(lambda found: _ESCAPED[found[0]], part.text))
        elif at not in partner:
            tags.append((part.text, None))
            out.append(f'<x id="{len(tags)}"/>')
        elif partner[at] > at:
            tags.append((part.text, parts[partner[at]].text))
            out.append(f'<g id="{len(tags)}">')
        else:
            out.append("</g>")
    words = any(part.role == "words" and any(map(str.isalpha, part.text)) for part in parts)
    return Sealed("".join(out), tuple(tags), words, (text[:start], text[start + len(body) :]))


def _pattern(kept: Iterable[str]) -> re.Pattern[str] | None:
    words = sorted({one for one in kept if one.strip()}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)") if words else None


def _parts(text: str, markup: Markup, kept: re.Pattern[str] | None) -> Iterator[_Part]:
    """The parts of a text, in order; the end of a link has its address with it."""
    ends = False
    for part in _single(text, markup, kept):
        if ends:
            ends = False
            if part.role == "whole" and part.text[0] in "([":
                yield _Part(f"]{part.text}", "closes", "[")
                continue
            yield _Part("]", "words")
        if part.role == "closes" and part.name == "[":
            ends = True
        else:
            yield part
    if ends:
        yield _Part("]", "words")


def _single(text: str, markup: Markup, kept: re.Pattern[str] | None) -> Iterator[_Part]:
    at = 0
    address = ""
    for piece in pieces(text, markup):
        start, at = at, at + len(piece.text)
        if address:
            # What ends a link belongs to its address; a title in between is language.
            end = _LINK_END.match(text, start, at)
            yield _Part(f"{address}{end[0] if end and not end['title'] else ''}", "whole")
            if end and end["title"]:
                yield _Part(end["before"], "opens", "title")
                yield from _cut(text, end.start("title"), end.end("title"), markup)
                yield _Part(end["behind"], "closes", "title")
            start, address = end.end() if end else start, ""
        if not piece.words and piece.text[0] == "(" and start and text[start - 1] == "]":
            address = piece.text
        elif not piece.words:
            yield _tag(piece.text)
        else:
            for first, last, whole in _split(text, start, at, kept):
                if whole:
                    yield _Part(text[first:last], "whole")
                else:
                    yield from _cut(text, first, last, markup)
    if address:
        yield _Part(address, "whole")


def _split(text: str, start: int, stop: int, kept: re.Pattern[str] | None) -> Iterator[tuple[int, int, bool]]:
    """The stretches of a text, and whether each is a word that stays."""
    for found in kept.finditer(text, start, stop) if kept else ():
        if found.start() > start:
            yield start, found.start(), False
        yield found.start(), found.end(), True
        start = found.end()
    if start < stop:
        yield start, stop, False


def _cut(text: str, start: int, stop: int, markup: Markup) -> Iterator[_Part]:
    """The parts of a stretch of words: numbers and breaks, marks of emphasis, brackets, and the words between."""
    for found in _CUT[markup].finditer(text, start, stop):
        if found.start() > start:
            yield _Part(text[start : found.start()], "words")
        yield _Part(found[0], "whole") if found["whole"] else _mark(text, found)
        start = found.end()
    if start < stop:
        yield _Part(text[start:stop], "words")


def _mark(text: str, found: re.Match[str]) -> _Part:
    mark = found[0]
    if mark.endswith("["):
        return _Part(mark, "opens", "[")
    if mark == "]":
        return _Part(mark, "closes", "[")
    before = found.start() > 0 and not text[found.start() - 1].isspace()
    after = found.end() < len(text) and not text[found.end()].isspace()
    role = "both" if before and after else "closes" if before else "opens" if after else "words"
    if mark[0] == "_" and _inside(text, found):
        role = "words"
    return _Part(mark, role, mark)


def _inside(text: str, found: re.Match[str]) -> bool:
    """Whether a mark stands inside a word, where ``_`` is a letter like others."""
    start, end = found.span()
    return start > 0 and end < len(text) and text[start - 1].isalnum() and text[end].isalnum()


def _tag(piece: str) -> _Part:
    if found := _CLOSE_TAG.match(piece):
        return _Part(piece, "closes", f"</{found[1].lower()}")
    if (found := _OPEN_TAG.match(piece)) and found[1].lower() not in VOID:
        return _Part(piece, "opens", f"</{found[1].lower()}")
    if piece[0] == "<" and piece[-1] != ">":  # the text of an attribute follows
        return _Part(piece, "opens", "attribute")
    if piece[0] in "\"'" and piece[-1] == ">":
        return _Part(piece, "closes", "attribute")
    return _Part(piece, "whole")


def _pairs(parts: list[_Part]) -> dict[int, int]:
    """The parts that belong together, well nested: each with its partner."""
    partner: dict[int, int] = {}
    stack: list[int] = []
    waiting: dict[str, list[int]] = {}
    for at, part in enumerate(parts):
        if part.role in {"closes", "both"} and waiting.get(part.name):
            start = waiting[part.name][-1]
            while stack and stack[-1] >= start:
                waiting[parts[stack.pop()].name].pop()
            partner[start], partner[at] = at, start
        elif part.role in {"opens", "both"}:
            stack.append(at)
            waiting.setdefault(part.name, []).append(at)
    return partner


class _RefusedError(Exception):
    """Raised for an answer that cannot be taken; the text says why."""


def opened(sealed: Sealed, answer: str) -> Opened:
    """What came back with its tags replaced. Refused where a tag is missing, twice, unknown or badly nested."""
    try:
        return Opened("".join(_Opening(sealed.tags).run(answer.strip())).join(sealed.edges))
    except _RefusedError as error:
        return Opened("", str(error))


class _Opening:
    """One walk through one answer."""

    def __init__(self, tags: tuple[tuple[str, str | None], ...]) -> None:
        self.tags = tags
        self.seen: set[int] = set()
        self.open: list[int] = []

    def run(self, answer: str) -> Iterator[str]:
        end = 0
        for found in _TAG.finditer(answer):
            yield _words(answer[end : found.start()])
            end = found.end()
            if found["close"]:
                yield self.closing(found["close"])
            else:
                shown = answer[found.start() : found.start() + _SHOWN]
                yield self.opening(int(found["id"] or 0), found["kind"], shown, void=bool(found["void"]))
        yield _words(answer[end:])
        if self.open:
            raise _RefusedError(f"it does not close {_named(*self.tags[self.open[-1] - 1])}")
        for number, tag in enumerate(self.tags, 1):
            if number not in self.seen:
                raise _RefusedError(f"it lacks {_named(*tag)}")

    def closing(self, tag: str) -> str:
        if tag.endswith("x"):
            return ""  # <x id="1"></x> is <x id="1"/>
        if not self.open:
            raise _RefusedError("it closes a tag that is not open")
        return self.tags[self.open.pop() - 1][1] or ""

    def opening(self, number: int, kind: str | None, shown: str, *, void: bool) -> str:
        before, behind = self.tags[number - 1] if 0 < number <= len(self.tags) else ("", None)
        if not before or (behind is None) != (kind == "x"):
            raise _RefusedError(f"it has a tag that it was not given: '{shown}'")
        if number in self.seen:
            raise _RefusedError(f"it has {_named(before, behind)} twice")
        self.seen.add(number)
        if behind is not None:
            if void:
                raise _RefusedError(f"it has nothing in {_named(before, behind)}")
            self.open.append(number)
        return before


def _words(text: str) -> str:
    return _ENTITY.sub(lambda found: _MEANT[found[1]], text)


def _named(before: str, behind: str | None) -> str:
    text = before if behind is None else f"{before}…{behind}"
    return f"'{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}'"
