"""Inline tokens to HTML, byte for byte markdown-it's own, with holes for addresses and shared titles."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from markdown_it.token import Token

from i18n.charrefs import unescape
from i18n.markup.abbreviations import Abbreviation
from i18n.markup.dialect import Dialect, parser
from i18n.markup.parts import Address, Part, Parts, SharedTitle, escape, joined
from i18n.markup.variables import in_attributes, in_place, in_tag, spoken, variable_part
from i18n.model import Href


def html_parts(
    tokens: Sequence[Token], dialect: Dialect, renumbered: Mapping[int, int] | None = None
) -> Parts:
    """The HTML of inline tokens. ``renumbered`` gives inline footnotes the source's numbers."""
    out: list[Part] = []
    varies = False
    for i, token in enumerate(tokens):
        kind = token.type
        if kind in _SIMPLE:
            out.append(_SIMPLE[kind](token))
        elif kind in _WITH_ADDRESS:
            out.extend((_varying if dialect.variables else _fixed)(token))
            if kind == "image":
                out.append(" />" if dialect.xhtml else ">")
        elif kind == "variable":
            varies = True
            out.append(variable_part(token))
        elif kind == "footnote_ref":
            out.append(_footnote_reference(token, renumbered))
        elif token.nesting:
            out.append(f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}>")
        else:
            out.append(_by_rule(tokens, i, dialect))
    return in_place(joined(out)) if varies else joined(out)


def _fixed(token: Token) -> list[Part]:
    return _WITH_ADDRESS[token.type](token)


def _varying(token: Token) -> list[Part]:
    """The same with holes for the variables in attributes."""
    if token.type == "html_inline":
        return in_tag(token.content, _fixed(token))
    if token.type == "image":
        children = token.children or ()
        token.attrs["alt"] = spoken(children, alt_text(children))
        return in_attributes(["<img", *_attribute_parts(token)])
    return in_attributes(_fixed(token))


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
            out.append(Address(Href(str(value), image=name == "src"), html, shared=label is not None))
        elif name == "title" and label is not None:
            out.append(SharedTitle(label, html))
        else:
            out.append(html)
        out.append('"')
    return out


def _abbreviation(token: Token) -> list[Part]:
    known: Abbreviation = token.meta["known"]
    title = SharedTitle(known.label, escape(known.meaning))
    return ['<abbr title="', title, f'">{escape(token.content)}</abbr>']


def _opening(token: Token) -> list[Part]:
    return [f"<{token.tag}", *_attribute_parts(token), ">"]


def _image(token: Token) -> list[Part]:
    token.attrs["alt"] = alt_text(token.children or ())
    return ["<img", *_attribute_parts(token)]


def alt_text(tokens: Sequence[Token]) -> str:
    """What stands in the alt attribute of an image, from the tokens between its brackets."""
    out: list[str] = []
    for token in tokens:
        if token.type in {"text", "text_special", "protected", "variable", "code_inline", "html_inline"}:
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
    "protected": lambda token: escape(token.content),
    "softbreak": lambda _token: "\n",
    "code_inline": lambda token: f"<code{html_attributes(token)}>{escape(token.content)}</code>",
}
_WITH_ADDRESS: dict[str, Callable[[Token], list[Part]]] = {
    "link_open": _opening,
    "span_open": _opening,
    "image": _image,
    "abbreviation": _abbreviation,
    "html_inline": lambda token: html_addresses(token.content),
}
