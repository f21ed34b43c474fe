"""What an inline text says, whatever way it is written: texts with one essence differ in nothing that is language.

Left out are the character of emphasis, the length of code fences, the form of an entity, whether a link is a
reference or stands inline, the shape of quotation marks, white space, and the addresses and ids themselves. Words,
numbers, punctuation, code, and what is emphasized, linked or an element stay.

One reading serves Markdown, HTML and plain text: it takes HTML as HTML, and what is markup in Markdown alone is in
the others punctuation, whose form says as little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from markdown_it.token import Token

from i18n.charrefs import unescape
from i18n.markup.dialect import Dialect, parser
from i18n.markup.html import alt_text, html_addresses, html_attributes
from i18n.markup.parts import escape
from i18n.markup.scan import bare_text
from i18n.markup.tokens import inline_tokens

_LOOSE = Dialect(footnotes_anywhere=True, math=True)
_SPECIAL = re.compile(r"[\\`*_\[\]<&!~\n^{$]|www\.|https?:|mailto:|xmpp:|@")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛‹›", "'"))
_SPACES = re.compile(r"\s+")
_BREAKS = {"softbreak": " ", "hardbreak": "<br>"}
_CODE_SPACE = "\x01"
"""Stands for a space in code while the others are folded: in code every one counts."""
_ID = re.compile(r"""\sid\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""", re.IGNORECASE)
_CLOSED = re.compile(r"\s*/?>$")
_NO_LETTERS = re.compile(r"[\W_]+")
REFERENCE = "\x02"
"""What the address of a reference link begins with; its label follows."""


class Essence(NamedTuple):
    """A text without the ways in which it could be written."""

    key: str
    """As HTML without addresses. Texts with equal keys say the same."""
    targets: tuple[str, ...]
    """The addresses and ids left out of the key, in order: equal keys have as many."""


class _AnyLabel(dict[str, dict[str, str]]):
    """Link reference definitions for every label: the page of a text is not at hand."""

    def get(self, key: str, default: Any = None) -> Any:
        return default if key.startswith("^") else {"href": f"{REFERENCE}{key}", "title": ""}

    def __contains__(self, key: object) -> bool:
        return True


@lru_cache(maxsize=1 << 14)
def essence(text: str) -> Essence:
    """The essence of an inline text."""
    if _SPECIAL.search(text) is None:
        return Essence(_folded(escape(text.translate(_QUOTES))), ())
    listed: dict[int, dict[str, Any]] = {}
    env: dict[str, Any] = {"references": _AnyLabel(), "footnotes": {"refs": {}, "list": listed}}
    walk = _Walk()
    walk.take(inline_tokens(text, parser(_LOOSE), env))
    for note in listed.values():
        if "tokens" in note:
            walk.out.append("<note>")
            walk.take(note["tokens"])
    return Essence(_folded("".join(walk.out)), tuple(walk.targets))


@lru_cache(maxsize=1 << 16)
def letters(text: str) -> str:
    """The letters and digits of a text, without its addresses and code: a quick test.

    Texts that differ in them hardly have one essence; it costs a twentieth of looking at that.
    """
    return _NO_LETTERS.sub("", bare_text(unescape(text) if "&" in text else text))


def _folded(html: str) -> str:
    return _SPACES.sub(" ", html).strip().replace(_CODE_SPACE, " ")


class _Walk:
    """Gathers the essence while the tokens go by."""

    __slots__ = ("automatic", "out", "targets")

    def __init__(self) -> None:
        self.out: list[str] = []
        self.targets: list[str] = []
        self.automatic = False
        """Inside a link that shows its address, which is left out there too."""

    def take(self, tokens: Iterable[Token]) -> None:
        for token in tokens:
            if token.type in {"text", "text_special"}:
                if not self.automatic:
                    self.out.append(escape(token.content.translate(_QUOTES)))
            elif token.type in _BREAKS:
                self.out.append(_BREAKS[token.type])
            elif token.nesting:
                self.edge(token)
            else:
                self.alone(token)

    def edge(self, token: Token) -> None:
        """The beginning or the end of an element."""
        self.attributes(token, "href")
        if token.tag == "a":
            self.automatic = token.info == "auto" and token.nesting > 0
        sign = "/" if token.nesting < 0 else ""
        mark = " auto" if self.automatic else ""
        self.out.append(f"<{sign}{token.tag}{mark}{html_attributes(token)}>")

    def alone(self, token: Token) -> None:
        """What has no inside."""
        if token.type == "html_inline":
            self.raw(token.content)
        elif token.type == "code_inline":
            self.attributes(token)
            code = escape(token.content).replace(" ", _CODE_SPACE)
            self.out.append(f"<code{html_attributes(token)}>{code}</code>")
        elif token.type == "image":
            self.attributes(token, "src")
            alt = escape(alt_text(token.children or ()).translate(_QUOTES))
            self.out.append(f'<img{html_attributes(token)} alt="{alt}">')
        elif token.type == "footnote_ref":
            self.out.append(f"<note {escape(str(token.meta.get('label', '')))}>")
        else:
            self.out.append(f"<{token.type}>{escape(token.content)}")

    def attributes(self, token: Token, address: str = "") -> None:
        """Take address and id out of a token's attributes."""
        for name in (address, "id"):
            if name in token.attrs:
                self.targets.append(str(token.attrs.pop(name)))
        token.attrs.pop("alt", None)

    def raw(self, tag: str) -> None:
        """A raw tag without its addresses and its id."""
        out: list[str] = []
        for part in html_addresses(tag):
            if isinstance(part, str):
                out.append(part)
            else:
                self.targets.append(part[1])
        html = _ID.sub(self.identity, "".join(out))
        self.out.append(_CLOSED.sub(">", html))

    def identity(self, match: re.Match[str]) -> str:
        self.targets.append(next(group for group in match.groups() if group is not None))
        return " id"
