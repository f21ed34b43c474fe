"""Where variables stand in HTML: in its text, but for code, and in the values of attributes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from i18n.markup import TOKEN, Found, address_parts, holds_text, may_vary, plain_parts
from i18n.markup_html import CODE, VOID, Attribute, TooMuchError, escaped, tokens
from i18n.variables.show import Place

_ADDRESSES = frozenset(
    {"href", "xlink:href", "src", "poster", "action", "formaction", "cite", "data", "background", "longdesc"}
)
LINKED = frozenset({"a", "button"})
"""Elements in which no link may stand."""
PLAIN = frozenset({"option", "optgroup", "select", "textarea", "title"})
"""Elements in which nothing but text is shown."""

Say = Callable[[Found, Place], str | None]
"""The HTML of a variable in its place; None where it stays as it is written."""


class Fill(Protocol):
    """Gives the value of an attribute with its variables filled in."""

    def __call__(self, text: str, *, address: bool) -> str:
        """The value, its entities replaced."""


def is_address(name: str) -> bool:
    """Whether an attribute holds an address."""
    return name in _ADDRESSES


def with_variables(html: str, say: Say, fill: Fill, place: Place = "text") -> str:
    """HTML with others in the place of its variables; ``place`` is what it stands in. Every other byte stays."""
    if "{{" not in html:
        return html
    out: list[str] = []
    code = links = 0
    try:
        for token in tokens(html):
            raw = html[token.start : token.end]
            if token.kind == "expression" and not code:
                raw = _said(raw, out, say, "link" if links and place == "text" else place)
            elif token.kind == "start":
                if "{{" in raw:
                    raw = _tag(html, token.start, token.end, token.attributes, fill)
                if token.name not in VOID and not token.closed:
                    code += token.name in CODE
                    links += token.name in LINKED
            elif token.kind == "end":
                code = max(0, code - (token.name in CODE))
                links = max(0, links - (token.name in LINKED))
            out.append(raw)
    except TooMuchError:
        return html
    return "".join(out)


def _said(raw: str, out: list[str], say: Say, place: Place) -> str:
    match = TOKEN.fullmatch(raw)
    if match is None:
        return raw
    if out and out[-1].endswith("\\"):
        out[-1] = out[-1][:-1]
        return raw
    said = say(Found(match["name"], match["form"] or "", 0), place)
    return raw if said is None else said


def _tag(html: str, start: int, end: int, attributes: tuple[Attribute, ...], fill: Fill) -> str:
    out: list[str] = []
    position = start
    for one in attributes:
        if "{{" in one.value and holds_text(one.name):
            value = fill(one.value, address=is_address(one.name))
            if value != one.value:
                out += (html[position : one.start], in_quotes(value, one.quote))
                position = one.end
    return "".join((*out, html[position:end]))


def in_quotes(value: str, quote: str) -> str:
    """The value of an attribute as HTML; in quotation marks of its own where it has none."""
    made = escaped(value, f"&<>{quote or chr(34)}")
    return made if quote else f'"{made}"'


def names_of(html: str) -> Iterator[tuple[str, str]]:
    """The variables of HTML, each with its form."""
    found: list[tuple[str, str]] = []

    def say(one: Found, _place: Place) -> None:
        found.append((one.name, one.form))

    def fill(text: str, *, address: bool) -> str:
        pieces = address_parts(text) if address and may_vary(text) else plain_parts(text)
        found.extend((piece.name, piece.form) for piece in pieces if not isinstance(piece, str))
        return text

    with_variables(html, say, fill)
    return iter(found)
