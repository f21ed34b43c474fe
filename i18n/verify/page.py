"""One page as it is judged: its elements and texts, each with the language and direction that it claims."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from i18n.charrefs import unescape
from i18n.markup_html import CODE, VOID, Token, TooMuchError, closed_by, divides, ended_by, tokens

MOST_CHARACTERS = 5_000_000
MOST_LEVELS = 200
"""Bounds as those of content: nobody writes such a page, and no reader could use it."""

_APART = frozenset({"nav", "header", "footer", "aside", "head"})
"""Elements that are around what a page says."""
_SPOKEN = ("alt", "title", "aria-label", "placeholder")
_CITED = frozenset({"cite", "em", "i", "q", "blockquote"})
_HIDDEN = frozenset({"script", "style", "template"})


class UnreadableError(Exception):
    """A page that cannot be judged. Its argument says why."""


class Element(NamedTuple):
    """A start tag."""

    name: str
    at: int
    attributes: Mapping[str, str]
    lang: str
    """What the nearest ``lang`` says, that of the element itself first; empty for none."""
    rtl: bool
    isolated: bool
    """It, or an element around it within the nearest block, has a direction of its own."""
    content: bool
    """It stands in what the page says, not in what is around that."""
    level: int


class Text(NamedTuple):
    """Characters that readers see or hear, entities replaced."""

    text: str
    at: int
    lang: str
    code: bool
    attribute: str = ""
    """The attribute that says it; empty for one that stands between tags."""
    cited: bool = False
    """It stands in what is used for titles of works and for quotations."""


class Block(NamedTuple):
    """The words of a paragraph, heading, cell …, white space folded."""

    text: str
    at: int
    lang: str
    """Empty where its words are in several."""
    own: str
    """Without titles of works and quotations, which may well be in another language."""


class _Open(NamedTuple):
    lang: str
    rtl: bool
    isolated: bool
    content: bool
    code: bool
    hidden: bool
    cited: bool


@dataclass(slots=True)
class _Reading:
    elements: list[Element] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    comments: list[Text] = field(default_factory=list)
    raw: list[tuple[str, str, int]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    around: list[_Open] = field(
        default_factory=lambda: [
            _Open("", rtl=False, isolated=False, content=True, code=False, hidden=False, cited=False)
        ]
    )
    words: list[Text] = field(default_factory=list)


@dataclass(frozen=True)
class Page:
    """A page, read."""

    path: str
    """Relative to the folder, with forward slashes."""
    text: str
    elements: tuple[Element, ...]
    texts: tuple[Text, ...]
    blocks: tuple[Block, ...]
    comments: tuple[Text, ...]
    raw: tuple[tuple[str, str, int], ...]
    """Scripts and styles: the name of the element, its content, and where that begins."""

    def named(self, *names: str) -> tuple[Element, ...]:
        """The elements of these names, in their order."""
        return tuple(one for one in self.elements if one.name in names)

    def line(self, at: int) -> int:
        """The line of a place, from 1."""
        return bisect_right(self._breaks, at - 1) + 1 if at else 1

    def column(self, at: int) -> int:
        """The column of a place, from 1, in characters."""
        return at - self.text.rfind("\n", 0, at)

    @cached_property
    def _breaks(self) -> list[int]:
        return [found.start() for found in re.finditer("\n", self.text)]

    @cached_property
    def lang(self) -> str:
        """What the page says that it is written in; empty where it says nothing."""
        return next((one.attributes.get("lang", "").strip() for one in self.named("html")), "")


def read_page(path: str, content: bytes) -> Page:
    """A page of a site. Raises UnreadableError for what is no UTF-8, too large, or nested too deep."""
    if len(content) > 4 * MOST_CHARACTERS:
        raise UnreadableError(f"is larger than {MOST_CHARACTERS:,} characters")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"is not UTF-8 (byte {error.start})") from error
    if len(text) > MOST_CHARACTERS:
        raise UnreadableError(f"is larger than {MOST_CHARACTERS:,} characters")
    reading = _Reading()
    try:
        for token in tokens(text):
            _take(reading, text, token)
    except TooMuchError as error:
        raise UnreadableError("has a tag with more attributes than anybody writes") from error
    _end_block(reading)
    return Page(
        path,
        text,
        tuple(reading.elements),
        tuple(reading.texts),
        tuple(reading.blocks),
        tuple(reading.comments),
        tuple(reading.raw),
    )


def _take(reading: _Reading, text: str, token: Token) -> None:
    around = reading.around[-1]
    if token.kind == "start":
        _start(reading, token)
    elif token.kind == "end":
        keep = closed_by(token.name, reading.names)
        if divides(token.name):
            _end_block(reading)
        del reading.names[keep:], reading.around[keep + 1 :]
    elif token.kind == "comment":
        reading.comments.append(Text(text[token.start : token.end], token.start, around.lang, code=False))
    elif token.kind in {"text", "expression"}:
        _say(reading, text[token.start : token.end], token.start)
    elif token.kind == "raw":
        content = text[token.start : token.end]
        if token.name in {"title", "textarea"}:
            _say(reading, content, token.start)
        else:
            reading.raw.append((token.name, content, token.start))
    elif token.kind == "open":
        raise UnreadableError("begins a tag, comment or script that never ends")


def _start(reading: _Reading, token: Token) -> None:
    keep = ended_by(token.name, reading.names)
    del reading.names[keep:], reading.around[keep + 1 :]
    if divides(token.name):
        _end_block(reading)
    around = reading.around[-1]
    attributes = {one.name: one.value for one in token.attributes}
    lang = attributes.get("lang", around.lang).strip()
    said = attributes.get("dir", "").lower()
    rtl = said == "rtl" if said in {"ltr", "rtl", "auto"} else around.rtl
    own = said in {"ltr", "rtl", "auto"} or token.name in {"bdi", "bdo"}
    inner = _Open(
        lang,
        rtl,
        own if token.name in {"html", "body"} else own or (around.isolated and not divides(token.name)),
        around.content and token.name not in _APART,
        around.code or token.name in CODE,
        around.hidden or token.name in _HIDDEN,
        around.cited or token.name in _CITED,
    )
    level = len(reading.names)
    reading.elements.append(
        Element(token.name, token.start, attributes, lang, rtl, inner.isolated, inner.content, level)
    )
    if not around.hidden:
        for name in _SPOKEN:
            if attributes.get(name, "").strip():
                reading.texts.append(Text(attributes[name], token.start, lang, inner.code, name))
        if token.name == "meta" and attributes.get("content"):
            reading.texts.append(
                Text(attributes["content"], token.start, lang, code=False, attribute="content")
            )
    if token.name in VOID or token.closed:
        return
    if level >= MOST_LEVELS:
        raise UnreadableError(f"is nested more than {MOST_LEVELS} levels deep")
    reading.names.append(token.name)
    reading.around.append(inner)


def _say(reading: _Reading, written: str, at: int) -> None:
    around = reading.around[-1]
    if around.hidden or not written.strip():
        return
    said = Text(
        unescape(written) if "&" in written else written, at, around.lang, around.code, cited=around.cited
    )
    reading.texts.append(said)
    reading.words.append(said)


def _end_block(reading: _Reading) -> None:
    words = [one for one in reading.words if not one.code]
    if words:
        langs = {one.lang for one in words if any(map(str.isalpha, one.text))}
        text = " ".join("".join(one.text for one in words).split())
        own = " ".join("".join(one.text for one in words if not one.cited).split())
        reading.blocks.append(Block(text, words[0].at, langs.pop() if len(langs) == 1 else "", own))
    reading.words.clear()
