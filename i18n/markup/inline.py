"""Inline Markdown to HTML, with holes where a page and a locale decide: addresses and shared titles.

The HTML is byte for byte markdown-it's own. Only inline rules ever see a translation, so no translation can
make, end or swallow a block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from markdown_it.common import utils
from markdown_it.token import Token

from i18n.markup.dialect import PAGE, Dialect, parser
from i18n.markup.tokens import inline_tokens
from i18n.model import Href

__all__ = ["Address", "Fragment", "Part", "SharedTitle", "Surroundings", "escape", "parse_inline"]


escape = utils.escapeHtml
"""Makes a text fit for HTML, quoted attributes included."""


class Address(NamedTuple):
    """The place of a link's or image's address, inside its quotation marks."""

    href: Href
    raw: str
    """As HTML, as it stands in the source: shown when the address is left as it is."""
    quote: str = '"'
    """The quotation mark around it."""


class SharedTitle(NamedTuple):
    """The place of a title that a link reference definition gives to every link that uses it."""

    label: str
    raw: str
    """As HTML, as it stands in the source."""


Part = str | Address | SharedTitle
Parts = tuple[Part, ...]


class Fragment(NamedTuple):
    """An inline text as HTML."""

    parts: Parts
    notes: tuple[Parts, ...] = ()
    """The bodies of the inline footnotes in it, in their order."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page lends to the inline texts in it."""

    references: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """The link reference definitions, by normalized label, as markdown-it keeps them."""
    footnotes: Mapping[str, int] = field(default_factory=dict)
    """The number of each footnote that the source refers to, from 0, by label."""
    notes: int = 0
    """How many footnotes the source has, inline ones too."""

    def touch(self, text: str) -> bool:
        """Whether a text can mean something else here than elsewhere."""
        return "[" in text and bool(self.references or self.notes)


ALONE = Surroundings()


class Numbers(NamedTuple):
    """The footnote numbers that one text of the source uses; its translation uses the same ones."""

    first: Mapping[str, int] = {}
    """Label to the number of references before this text."""
    inline: tuple[int, ...] = ()
    """The numbers of the inline footnotes in it."""


NO_NUMBERS = Numbers()

_SPECIAL = re.compile(r"[\\`*_\[\]<&!~\n^{$\0\r]|www\.|https?:|mailto:|xmpp:|@")


def parse_inline(
    text: str,
    dialect: Dialect = PAGE,
    surroundings: Surroundings = ALONE,
    numbers: Numbers = NO_NUMBERS,
) -> Fragment:
    """The HTML of an inline text, in its page."""
    if _SPECIAL.search(text) is None:
        return Fragment((escape(text),))
    if surroundings.touch(text) or numbers.inline:
        return _parse(text, dialect, surroundings, numbers)
    return _parse_alone(text, dialect)


@lru_cache(maxsize=4096)
def _parse_alone(text: str, dialect: Dialect) -> Fragment:
    return _parse(text, dialect, ALONE, NO_NUMBERS)


def _parse(text: str, dialect: Dialect, surroundings: Surroundings, numbers: Numbers) -> Fragment:
    md = parser(dialect)
    base = surroundings.notes
    listed: dict[int, dict[str, object]] = {number: {} for number in range(base)}
    for label, number in surroundings.footnotes.items():
        listed[number] = {"label": label, "count": numbers.first.get(label, 0)}
    env: dict[str, object] = {
        "references": surroundings.references,
        "footnotes": {
            "refs": {f":{label}": number for label, number in surroundings.footnotes.items()},
            "list": listed,
        },
    }
    tokens = inline_tokens(text, md, env)
    if len(listed) == base:
        return Fragment(html_parts(tokens, dialect))
    renumbered = dict(zip(range(base, len(listed)), numbers.inline, strict=False))
    notes = (listed[number].get("tokens") for number in range(base, len(listed)))
    return Fragment(
        html_parts(tokens, dialect, renumbered),
        tuple(html_parts(note, dialect, renumbered) for note in notes if isinstance(note, list)),
    )


def tokens_of(text: str, dialect: Dialect, surroundings: Surroundings = ALONE) -> list[Token]:
    """The inline tokens of a text, where footnotes do not matter."""
    refs = {f":{label}": number for label, number in surroundings.footnotes.items()}
    listed = {number: {"label": label, "count": 0} for label, number in surroundings.footnotes.items()}
    env: dict[str, object] = {
        "references": surroundings.references,
        "footnotes": {"refs": refs, "list": listed},
    }
    return inline_tokens(text, parser(dialect), env)


# --- tokens to parts -------------------------------------------------------------------------------------


def html_parts(
    tokens: Sequence[Token], dialect: Dialect, renumbered: Mapping[int, int] | None = None
) -> Parts:
    """The HTML of inline tokens. ``renumbered`` gives inline footnotes the source's numbers."""
    out: list[Part] = []
    for i, token in enumerate(tokens):
        kind = token.type
        if kind in _SIMPLE:
            out.append(_SIMPLE[kind](token))
        elif kind in _WITH_ADDRESS:
            out.extend(_WITH_ADDRESS[kind](token))
            if kind == "image":
                out.append(" />" if dialect.xhtml else ">")
        elif kind == "footnote_ref":
            out.append(_footnote_reference(token, renumbered))
        elif token.nesting:
            out.append(f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}>")
        else:
            out.append(_by_rule(tokens, i, dialect))
    return joined(out)


def joined(parts: Iterable[Part]) -> Parts:
    """The same parts, with neighbouring strings made one."""
    out: list[Part] = []
    strings: list[str] = []
    for part in parts:
        if isinstance(part, str):
            strings.append(part)
            continue
        if strings:
            out.append("".join(strings))
            strings.clear()
        out.append(part)
    if strings:
        out.append("".join(strings))
    return tuple(out)


def _by_rule(tokens: Sequence[Token], i: int, dialect: Dialect) -> str:
    """The HTML of a kind of token that a plugin brought with its own rule."""
    md = parser(dialect)
    rule = md.renderer.rules.get(tokens[i].type)  # type: ignore[attr-defined]
    html = rule(tokens, i, md.options, {}) if rule else md.renderer.renderToken(tokens, i, md.options, {})  # type: ignore[attr-defined]
    return str(html)


def html_attributes(token: Token) -> str:
    """The attributes of a token as HTML, each behind a space."""
    if not token.attrs:
        return ""
    return "".join(f' {escape(name)}="{escape(str(value))}"' for name, value in token.attrs.items())


def _attribute_parts(token: Token) -> list[Part]:
    out: list[Part] = []
    label = token.meta.get("label")
    for name, value in token.attrs.items():
        html = escape(str(value))
        out.append(f' {escape(name)}="')
        if name in {"href", "src"}:
            out.append(Address(Href(str(value), image=name == "src"), html))
        elif name == "title" and label is not None:
            out.append(SharedTitle(label, html))
        else:
            out.append(html)
        out.append('"')
    return out


def _opening(token: Token) -> list[Part]:
    return [f"<{token.tag}", *_attribute_parts(token), ">"]


def _image(token: Token) -> list[Part]:
    token.attrs["alt"] = alt_text(token.children or ())
    return ["<img", *_attribute_parts(token)]


def alt_text(tokens: Sequence[Token]) -> str:
    """What stands in the alt attribute of an image, from the tokens between its brackets."""
    out: list[str] = []
    for token in tokens:
        if token.type in {"text", "text_special", "code_inline", "html_inline"}:
            out.append(token.content)
        elif token.type == "image":
            out.append(alt_text(token.children or ()))
        elif token.type in {"softbreak", "hardbreak"}:
            out.append("\n")
    return "".join(out)


def _footnote_reference(token: Token, renumbered: Mapping[int, int] | None) -> str:
    number: int | None = token.meta["id"]
    if renumbered is not None and "label" not in token.meta:
        number = renumbered.get(token.meta["id"])
    if number is None:
        return ""
    again = token.meta.get("subId", -1)
    suffix = f":{again}" if again > 0 else ""
    name = number + 1
    return (
        f'<sup class="footnote-ref"><a href="#fn{name}" id="fnref{name}{suffix}">[{name}{suffix}]</a></sup>'
    )


_TAG_WITH_ADDRESS = re.compile(
    r"""<(?:!--.*?(?:-->|\Z)|[A-Za-z][^\s<>]*+(?:[^<>"']|"[^"]*+"|'[^']*+')*+>)""", re.DOTALL
)
_ADDRESS = re.compile(r"""\s(href|src|poster)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""", re.IGNORECASE)


def html_addresses(html: str) -> list[Part]:
    """Raw HTML with holes for its quoted ``href``, ``src`` and ``poster``; every other byte as it stands."""
    if _ADDRESS.search(html) is None:
        return [html]
    out: list[Part] = []
    position = 0
    for tag in _TAG_WITH_ADDRESS.finditer(html):
        if tag[0].startswith("<!"):
            continue
        for match in _ADDRESS.finditer(html, tag.start(), tag.end()):
            group = 2 if match[2] is not None else 3
            raw = match[group]
            out.append(html[position : match.start(group)])
            quote = html[match.end(group)]
            out.append(Address(Href(unescape(raw), image=match[1].lower() != "href"), raw, quote))
            position = match.end(group)
    out.append(html[position:])
    return out


_SIMPLE: dict[str, Callable[[Token], str]] = {
    "text": lambda token: escape(token.content),
    "text_special": lambda token: escape(token.content),
    "softbreak": lambda _token: "\n",
    "code_inline": lambda token: f"<code{html_attributes(token)}>{escape(token.content)}</code>",
}
_WITH_ADDRESS: dict[str, Callable[[Token], list[Part]]] = {
    "link_open": _opening,
    "span_open": _opening,
    "image": _image,
    "html_inline": lambda token: html_addresses(token.content),
}


# --- plain text ------------------------------------------------------------------------------------------


def text_of(tokens: Iterable[Token]) -> str:
    """What a reader hears of inline tokens: no markup, images by their alt text."""
    out: list[str] = []
    for token in tokens:
        if token.type in {"text", "text_special", "code_inline", "math_inline", "math_inline_double"}:
            out.append(token.content)
        elif token.type == "image":
            out.append(text_of(token.children or ()))
        elif token.type in {"softbreak", "hardbreak"}:
            out.append(" ")
    return "".join(out)


def plain_text(text: str, dialect: Dialect = PAGE, surroundings: Surroundings = ALONE) -> str:
    """An inline Markdown text without its markup, images by their alt text."""
    if _SPECIAL.search(text) is None:
        return text
    if surroundings.touch(text):
        return text_of(tokens_of(text, dialect, surroundings))
    return _plain_alone(text, dialect)


@lru_cache(maxsize=4096)
def _plain_alone(text: str, dialect: Dialect) -> str:
    return text_of(tokens_of(text, dialect))


def render_inline(text: str, dialect: Dialect = PAGE) -> str:
    """The HTML of an inline Markdown text that stands in no page; its addresses are left as they are."""
    parts = parse_inline(text, dialect).parts
    return "".join(part if isinstance(part, str) else part.raw for part in parts)
