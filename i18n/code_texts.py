"""The door to Pygments: what people read in code, its comments and strings, and how another text is written there.

Everything else of the code stays byte for byte. No text can end its comment or string.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from pygments.lexer import Lexer

Kind = Literal["comment", "string"]

LONGEST = 10_000
"""Code with more characters is not looked at: the time of some lexers grows with its square."""
_WIDTH = 72
"""Lines of comments are wrapped here, or where the longest of the source ends."""

_LANGUAGE = re.compile(r"\s*\{?\.?([\w+#.-]+)")
_CLOSES = {
    "/*": "*/",
    "<!": "-->",
    "(*": "*)",
    "{-": "-}",
    "--[": "]]",
    "#|": "|#",
    '"""': '"""',
    "'''": "'''",
}
_OPENS = re.compile(
    r"(?P<block>/\*[*!]*|<!--|\(\*+|\{-\|?|--\[=*\[|\#\||[rRuUbBfF]{0,2}(?:\"\"\"|'''))[ \t]*"
    r"|(?://[/!]*|\#+['!:]?|--+|;+|%+|'|\"|::|(?i:rem)\b)[ \t]*"
)
_INSIDE = re.compile(r"[ \t]*(?:\*(?!/)[ \t]*)?")
_CONTINUES = re.compile(r"[^\W_]|[\"'(`„“«‘]")
_STRING = re.compile(
    r"[A-Za-z]{0,2}(?P<quote>[\"'`])(?P<body>(?:\\.|(?!(?P=quote))[^\\\n]|(?!))*+)(?P=quote)"
)
_LICENCE = re.compile(r"SPDX-|Copyright\b|\(c\) ", re.IGNORECASE)
_NO_WORDS = re.compile(r"[\w.:/\\%{}$@#*?=&;,+<>()\[\]|^~-]*+")
_FORMAT = re.compile(r"%[-+ #0]*[\d.*]*[A-Za-z]|\$?\{[^{}]*\}|\\.")
_LETTER = re.compile(r"[^\W\d_]")
_TWINS = {
    "\\": "\u2216",
    '"': "\u201d",
    "'": "\u2019",
    "`": "\u2019",
    "$": "\uff04",
    "{": "\uff5b",
    "}": "\uff5d",
}
"""What stands for a sign that would end a string or begin something else in it."""
_LOOK_ALIKE = str.maketrans(_TWINS)
_RISKY = re.compile(r"\\.|\$\([^()]*\)|\$?\{[^{}]*\}|\$\w+|[\\\"'`${}]")
_OTHERS = ("?>", "%>", "</")
"""What ends code in a page, in whatever comment it stands."""


_NO_COMMENTS = {("Preproc",), ("PreprocFile",), ("Hashbang",), ("Special",)}
_NO_STRINGS = {("Char",), ("Regex",), ("Symbol",), ("Affix",)}


@dataclass(frozen=True, slots=True)
class CodeText:
    """A text in code."""

    start: int
    """In characters of the code, from 0."""
    end: int
    text: str
    """On one line, without the marks and the indentation of its lines."""
    kind: Kind
    closes: str = ""
    """What ends the comment or string."""
    between: str = ""
    """What stands between two of its lines; empty: it has one."""
    width: int = _WIDTH

    def written(self, said: str) -> str:
        """Another text as it stands in the place of this one."""
        said = " ".join(said.split())
        if self.kind == "string":
            return _RISKY.sub(self._harmless, said)
        for sign in filter(None, (self.closes, _opens(self.closes), *_OTHERS)):
            if sign in said and sign not in self.text:
                said = re.sub(f"{re.escape(sign[0])}(?={re.escape(sign[1:])})", f"{sign[0]} ", said)
        if self.closes[:1] in {'"', "'"}:
            said = said.replace(self.closes[0], _TWINS[self.closes[0]])
        said = said.rstrip("\\") or self.text
        wrapped = self.between.join(self._lines(said)) if self.between else said
        return said if self.closes and self.closes in wrapped else wrapped

    def _lines(self, said: str) -> list[str]:
        room = max(20, self.width - len(self.between) + 1)
        return textwrap.wrap(said, room, break_long_words=False, break_on_hyphens=False)

    def _harmless(self, match: re.Match[str]) -> str:
        piece = match[0]
        kept = piece != self.closes if piece in {'"', "'"} else piece in self.text and piece != self.closes
        return piece if kept else piece.translate(_LOOK_ALIKE)


def _opens(closes: str) -> str:
    """What begins a comment that ends so."""
    return next((sign for sign, end in _CLOSES.items() if end == closes), "")


class _Line(NamedTuple):
    """What one line of code has of a comment."""

    start: int
    end: int
    number: int
    prefix: str
    """What stands before the text on its line."""
    block: int
    """The comment of several lines that it is in, by where that begins; -1 for none."""
    closes: str
    alone: bool
    """Nothing but white space stands before the comment."""


def language_of(info: str) -> str:
    """The language that the first line of a code block names; empty for none."""
    match = _LANGUAGE.match(info)
    return match[1].lower() if match else ""


def code_texts(code: str, language: str, kinds: frozenset[str]) -> tuple[CodeText, ...]:
    """The comments and strings of code in which there is something to read, in their order.

    ``kinds`` holds ``comments``, ``strings`` or both. None for a language that Pygments does not know.
    """
    lexer = _lexer(language) if language and len(code) <= LONGEST else None
    if lexer is None:
        return ()
    lines: list[_Line] = []
    found: list[CodeText] = []
    for kind, start, end in _ranges(lexer, code):
        if kind == "comment" and "comments" in kinds:
            lines.extend(_lines(code, start, end))
        elif kind == "string" and "strings" in kinds:
            found.extend(_string(code, start, end))
    found.extend(_comments(code, lines))
    return tuple(sorted(found, key=lambda one: one.start))


def code_alone(code: str, language: str) -> str | None:
    """Code without its comments and strings, and without white space; None for a language that Pygments does not know.

    What the texts of a program leave as it is. A comment that does not end takes the rest of the code with it.
    """
    lexer = _lexer(language) if language and len(code) <= LONGEST else None
    if lexer is None:
        return None
    kept: list[str] = []
    at = 0
    for _, start, end in _ranges(lexer, code):
        kept.append(code[at:start])
        at = end
    kept.append(code[at:])
    return "".join("".join(kept).split())


@lru_cache(maxsize=256)
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415 - only sites that ask for it pay for it
    from pygments.util import ClassNotFound  # noqa: PLC0415

    try:
        return get_lexer_by_name(language)
    except ClassNotFound:
        return None


def _ranges(lexer: Lexer, code: str) -> Iterator[tuple[Kind, int, int]]:
    """From where to where comments and strings reach, in order. Neighbours of one kind are one."""
    last: tuple[Kind, int, int] | None = None
    for start, kind, value in _tokens(lexer, code):
        end = start + len(value)
        if last is not None and last[0] == kind and last[2] == start:
            last = (kind, last[1], end)
            continue
        if last is not None:
            yield last
        last = (kind, start, end)
    if last is not None:
        yield last


def _tokens(lexer: Lexer, code: str) -> Iterator[tuple[int, Kind, str]]:
    position = 0
    for start, token_type, value in lexer.get_tokens_unprocessed(code):
        if start < position or not code.startswith(value, start):
            continue  # some lexers go back, or change what they read
        position = start + len(value)
        if kind := _kind(tuple(token_type), markup=lexer.name in {"HTML", "XML"}):
            yield start, kind, value


def _kind(token_type: tuple[str, ...], *, markup: bool) -> Kind | None:
    """What Pygments' name for a kind of token means here. In markup, strings are the values of attributes."""
    if token_type[:3] == ("Literal", "String", "Doc"):
        return "comment"
    if token_type[:1] == ("Comment",):
        return None if token_type[1:2] in _NO_COMMENTS else "comment"
    if token_type[:2] == ("Literal", "String") and token_type[2:3] not in _NO_STRINGS and not markup:
        return "string"
    return None


def _string(code: str, start: int, end: int) -> Iterator[CodeText]:
    match = _STRING.fullmatch(code, start, end)
    if match is None:
        return
    body = match["body"]
    text = " ".join(body.split())
    if text == body.strip() and _LETTER.search(_FORMAT.sub("", text)) and _NO_WORDS.fullmatch(text) is None:
        begin = match.start("body") + len(body) - len(body.lstrip())
        yield CodeText(begin, begin + len(text), text, "string", match["quote"])


def _lines(code: str, start: int, end: int) -> Iterator[_Line]:
    """The lines of comments that stand side by side, those without a text left out."""
    closes = ""
    block = -1
    number = code.count("\n", 0, start)
    position = start
    while position < end:
        line_end = code.find("\n", position, end)
        line_end = end if line_end < 0 else line_end
        begins = code.rfind("\n", 0, position) + 1
        alone = not code[begins:position].strip()
        opened = _INSIDE.match(code, position, line_end) if closes else _opening(code, position, line_end)
        if opened is not None:
            if not closes and opened.lastgroup == "block":
                mark = opened["block"].lstrip("rRuUbBfF")
                closes = next(close for sign, close in _CLOSES.items() if mark.startswith(sign))
                block = position
            text_end, ended = line_end, False
            if closes:
                at = code.find(closes, opened.end(), line_end)
                text_end, ended = (at, True) if at >= 0 else (line_end, False)
            while text_end > opened.end() and code[text_end - 1].isspace():
                text_end -= 1
            if text_end > opened.end():
                prefix = code[begins : opened.end()]
                yield _Line(opened.end(), text_end, number, prefix, block, closes, alone)
            if ended:
                closes, block = "", -1
        position = line_end + 1
        number += 1


def _opening(code: str, position: int, end: int) -> re.Match[str] | None:
    while position < end and code[position] in " \t":
        position += 1
    return _OPENS.match(code, position, end)


def _comments(code: str, lines: list[_Line]) -> Iterator[CodeText]:
    group: list[_Line] = []
    for line in lines:
        if group and not _goes_on(code, group[-1], line):
            yield from _comment(code, group)
            group = []
        group.append(line)
    if group:
        yield from _comment(code, group)


def _goes_on(code: str, before: _Line, line: _Line) -> bool:
    """Whether a line goes on with the text of the one before."""
    if line.number != before.number + 1 or _CONTINUES.match(code, line.start) is None:
        return False
    if line.block >= 0 or before.block >= 0:
        return line.block == before.block
    return line.alone and before.alone and line.prefix == before.prefix


def _comment(code: str, group: list[_Line]) -> Iterator[CodeText]:
    first, last = group[0], group[-1]
    text = " ".join(" ".join(code[line.start : line.end].split()) for line in group)
    if _LETTER.search(text) is None or (first.closes and _opens(first.closes) in text):
        return  # a comment in a comment, in some languages
    if _LICENCE.match(text):
        return
    found = CodeText(first.start, last.end, text, "comment", first.closes)
    if len(group) > 1:
        width = max(len(line.prefix) + line.end - line.start for line in group)
        found = replace(found, between=f"\n{group[1].prefix}", width=max(width, _WIDTH))
    elif first.alone and first.block < 0:
        found = replace(found, between=f"\n{first.prefix}")
    yield found
