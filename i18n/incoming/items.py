"""A page as a row of items: its texts, and between them the code that no translator touches."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from i18n.facts.base import plain
from i18n.facts.numbers import NUMBER, separators, value
from i18n.incoming.agreement import weight
from i18n.locales import Locale
from i18n.markup import PAGE, bare_text, skeleton
from i18n.markup.blocks import Token, outline
from i18n.model import Document, Unit

_WORD = re.compile(r"[^\W\d_]{4,}")
_FRONT = re.compile(r"\A(?:---|\+\+\+)[ \t]*\n.*?^(?:---|\+\+\+)[ \t]*$", re.MULTILINE | re.DOTALL)
_CODE = frozenset({"fence", "code_block", "html_block", "math_block"})
_BARE = frozenset({"tr", "thead", "tbody"})


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One text of a page, or one piece of code."""

    text: str
    line: int
    path: tuple[str, ...]
    """The blocks that it is in, outermost first, its own last."""
    unit: Unit | None
    """None for code."""
    marks: Counter[str]
    """What stays in every language: numbers, addresses, code."""
    words: frozenset[str]
    """Its longer words: a name is the same in many languages."""
    weight: int
    """How much there is to read."""

    @property
    def kind(self) -> str:
        """What it is: the kind of the unit, or ``code``."""
        return self.unit.kind if self.unit else "code"

    @property
    def section(self) -> bool:
        """Whether a section begins here."""
        return self.kind == "heading"


def items_of(document: Document, text: str, where: Locale) -> tuple[list[Item], list[Item]]:
    """The texts of a page's front matter, and the items of its body, in their order.

    ``where`` is the language of the page. A format whose blocks we do not look at has texts alone.
    """
    blocks = list(_blocks(text)) if document.path.endswith((".md", ".markdown")) else []
    paths: dict[int, tuple[str, ...]] = {}
    for line, path, token in blocks:
        if token.type == "inline":
            paths.setdefault(line, path)
    front: list[Item] = []
    body: list[Item] = []
    for unit in document.units():
        path = (*paths.get(unit.reference.line, ()), unit.kind)
        made = Item(
            unit.key.msgid,
            unit.reference.line,
            path,
            unit,
            marks_of(unit.key.msgid, where),
            frozenset(word.casefold() for word in _WORD.findall(bare_text(unit.key.msgid))),
            weight(unit.key.msgid),
        )
        (front if unit.key.msgctxt else body).append(made)
    for line, path, token in blocks:
        if token.type in _CODE and token.content.strip():
            body.append(Item(token.content, line, (*path, token.type), None, Counter(), frozenset(), 0))
    body.sort(key=lambda item: item.line)
    return front, body


def _blocks(text: str) -> Iterator[tuple[int, tuple[str, ...], Token]]:
    """The blocks of a Markdown page with texts or code in them: the line, what they are in, and the token."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = _FRONT.match(text)
    above = text.count("\n", 0, found.end()) + 1 if found else 0
    open_ones: list[str] = []
    body = text[found.end() + 1 :] if found else text
    for token in outline(body, PAGE).tokens:
        if token.nesting > 0:
            open_ones.append(token.tag or token.type)
        elif token.nesting < 0:
            if open_ones:
                open_ones.pop()
        elif token.map:
            yield token.map[0] + above + 1, tuple(one for one in open_ones if one not in _BARE), token


def marks_of(text: str, where: Locale) -> Counter[str]:
    """What a text holds that stays in every language."""
    signs = separators(where)
    bones = skeleton(text)
    found = Counter(f"number {value(token, signs)}" for token in NUMBER.findall(plain(bare_text(text))))
    found.update(f"code {code.strip()}" for code in bones.codes)
    found.update(f"link {bare_address(url)}" for url in (*bones.links, *bones.autolinks))
    found.update(f"link [{label.casefold()}]" for label in bones.references)
    found.update(f"image {posixpath.basename(url)}" for url in bones.images)
    found.update(f"note {label}" for label in bones.footnotes)
    return found


def bare_address(url: str) -> str:
    """An address without what differs from language to language: folders above, suffix and tag of the language.

    Of an address elsewhere all stays.
    """
    if re.match(r"[a-z][a-z0-9+.-]*:", url, re.IGNORECASE):
        return url.rstrip("/")
    path, _, anchor = url.partition("#")
    name = posixpath.basename(unquote(path).rstrip("/")).partition(".")[0].casefold()
    return name or ("#" if anchor else "")


def shared(one: Counter[str], other: Counter[str]) -> float:
    """Which part of two rows of marks they have in common: 1 where there are none."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def rare_words(source: list[Item], target: list[Item]) -> frozenset[str]:
    """The words that stand in one text of a page, and in one of its translation."""
    counts = [Counter(word for item in items for word in item.words) for items in (source, target)]
    return frozenset(word for word, count in counts[0].items() if count == 1 and counts[1][word] == 1)
