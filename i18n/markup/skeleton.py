"""What an inline Markdown text is made of, beside its words: what a translation must bring along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from i18n.charrefs import bounded
from i18n.markup.attributes import LIST, said
from i18n.markup.dialect import Dialect, parser
from i18n.markup.scan import outside_code
from i18n.markup.tokens import inline_tokens

HOLE = "\ufffc"
"""What stands in ``Skeleton.prose`` for code, an address, an image, a formula or another tool's token."""
_LOOSE = Dialect(footnotes_anywhere=True)
_SPECIAL = re.compile(r"[\\`*_\[\]<&!~\n^{]|www\.|https?:|mailto:|xmpp:|@")
_REFERENCE = re.compile(r"\]\[(?!\^)([^\[\]]++)\]")
_SHORTCUT = re.compile(r"(?<![\]!\\^])\[([^\[\]^][^\[\]]*+)\](?:\[\]|(?![\[({:]))")

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


class Tag(NamedTuple):
    """One raw HTML tag as it stands in a text."""

    name: str
    """Lower case; for what is no element: ``comment``, ``declaration``, ``instruction``, ``cdata``."""
    attributes: tuple[tuple[str, str], ...]
    """Sorted by name, values decoded. A name may stand twice."""
    kind: Literal["open", "close", "void", "other"]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The parts of an inline text that stay whatever its words, sorted; the tags in their order."""

    links: tuple[str, ...] = ()
    """The addresses of inline links, as HTML will have them (percent-encoded)."""
    references: tuple[str, ...] = ()
    """The labels of ``[text][label]``, normalized."""
    shortcuts: tuple[str, ...] = ()
    """What stands in ``[brackets]`` that may be a reference, normalized."""
    autolinks: tuple[str, ...] = ()
    """``<https://…>`` and bare addresses."""
    images: tuple[str, ...] = ()
    """The addresses of images."""
    codes: tuple[str, ...] = ()
    """The contents of code spans."""
    maths: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    """Raw HTML tags, in order."""
    nested: bool = True
    """Raw tags nest and close, with each other and with the Markdown around them."""
    footnotes: tuple[str, ...] = ()
    """The labels of footnote references; one that is used twice stands twice."""
    inline_footnotes: int = 0
    attribute_lists: tuple[tuple[tuple[str, str], ...], ...] = ()
    """What each attribute list says."""
    hard_breaks: int = 0
    emphasis: tuple[str, ...] = ()
    """``em``, ``strong``, ``s``, once for each pair."""
    prose: str = field(default="", compare=False)
    """The text as it is read: without marks and tags, a HOLE for what is no text; empty in EMPTY alone."""


EMPTY = Skeleton()


def skeleton(text: str) -> Skeleton:
    """What a Markdown text is made of. Link references and footnotes are taken as such without their page."""
    return EMPTY if _SPECIAL.search(text) is None else _skeleton(text)


@lru_cache(maxsize=16384)
def _skeleton(text: str) -> Skeleton:
    md = parser(_LOOSE)
    listed: dict[int, Mapping[str, list[Token]]] = {}
    found = _Found()
    found.take(inline_tokens(text, md, {"references": {}, "footnotes": {"refs": {}, "list": listed}}))
    for note in listed.values():
        if "tokens" in note:
            found.inline_footnotes += 1
            found.take(note["tokens"])
    return found.skeleton(text)


_READ = {"softbreak": "\n", "hardbreak": "\n", "footnote_ref": "", "footnote_anchor": ""}
"""How a token that is no text and opens nothing is read; any other is a HOLE."""


class _Found:
    """Gathers the parts of a skeleton while the tokens go by."""

    def __init__(self) -> None:
        self.texts: dict[str, list[str]] = {
            name: [] for name in ("links", "autolinks", "images", "codes", "maths", "footnotes", "emphasis")
        }
        self.tags: list[Tag] = []
        self.nested = True
        self.inline_footnotes = 0
        self.hard_breaks = 0
        self.prose: list[str] = []
        self.automatic = False

    def take(self, tokens: Iterable[Token]) -> None:
        open_tags: list[str] = []
        for token in tokens:
            self._take(token)
            self._read(token)
            if token.type == "html_inline":
                self._nest(token, open_tags)
            elif token.nesting > 0:
                open_tags.append(f"markdown {token.tag}")
            elif token.nesting < 0:
                self._close(f"markdown {token.tag}", open_tags)
        if open_tags:
            self.nested = False

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind == "link_open":
            self.texts["autolinks" if token.info == "auto" else "links"].append(str(token.attrs["href"]))
        elif kind == "image":
            self.texts["images"].append(str(token.attrs["src"]))
        elif kind == "code_inline":
            self.texts["codes"].append(token.content)
        elif kind.startswith("math"):
            self.texts["maths"].append(token.content)
        elif kind == "footnote_ref" and "label" in token.meta:
            self.texts["footnotes"].append(token.meta["label"])
        elif kind == "hardbreak":
            self.hard_breaks += 1
        elif kind in {"em_open", "strong_open", "s_open"}:
            self.texts["emphasis"].append(token.tag)

    def _read(self, token: Token) -> None:
        """Adds what is read of a token to the prose; the text of an address that links itself is none."""
        kind = token.type
        if kind in {"text", "text_special"}:
            if not self.automatic:
                self.prose.append(token.content)
        elif kind == "html_inline":
            self.prose.append("\n" if token.content[:3].lower() == "<br" else "")
        elif token.nesting == 0:
            self.prose.append(_READ.get(kind, HOLE))
        elif token.info == "auto":
            self.automatic = token.nesting > 0
            self.prose.append(HOLE if self.automatic else "")

    def _nest(self, token: Token, open_tags: list[str]) -> None:
        tag = _tag(token.content)
        self.tags.append(tag)
        if tag.kind == "open":
            open_tags.append(tag.name)
        elif tag.kind == "close":
            self._close(tag.name, open_tags)

    def _close(self, name: str, open_tags: list[str]) -> None:
        if open_tags and open_tags[-1] == name:
            open_tags.pop()
        else:
            self.nested = False

    def skeleton(self, text: str) -> Skeleton:
        outside = outside_code(text)
        return Skeleton(
            **{name: tuple(sorted(texts)) for name, texts in self.texts.items()},
            references=tuple(sorted(map(normalizeReference, _REFERENCE.findall(outside)))),
            shortcuts=tuple(sorted(map(normalizeReference, _SHORTCUT.findall(outside)))),
            tags=tuple(self.tags),
            nested=self.nested,
            inline_footnotes=self.inline_footnotes,
            attribute_lists=tuple(sorted(map(_said, _lists(outside)))),
            hard_breaks=self.hard_breaks,
            prose=LIST.sub("", prose) if "{" in (prose := "".join(self.prose)) else prose,
        )


_BEHIND = re.compile(rf"(?<=[\])`}}])({LIST.pattern})")


def _lists(text: str) -> list[str]:
    return _BEHIND.findall(text) if "{" in text else []


def _said(written: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(said(written)))


class _TagReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        self.found = attrs

    handle_startendtag = handle_starttag


_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_OTHER = (("<!--", "comment"), ("<![CDATA[", "cdata"), ("<?", "instruction"), ("<!", "declaration"))


@lru_cache(maxsize=1024)
def _tag(html: str) -> Tag:
    """A raw tag, exactly one, as markdown-it has found it."""
    match = _NAME.match(html)
    if match is None:
        name = next((name for start, name in _OTHER if html.startswith(start)), "comment")
        return Tag(name, (), "other")
    name = match[1].lower()
    if html.startswith("</"):
        return Tag(name, (), "close")
    reader = _TagReader()
    reader.feed(bounded(html))
    found = tuple(sorted((key, value or "") for key, value in reader.found))
    return Tag(name, found, "void" if name in VOID else "open")
