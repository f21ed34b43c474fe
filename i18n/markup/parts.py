"""HTML with holes, where a page and a locale decide: addresses, shared titles and variables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from markdown_it.common import utils

from i18n.model import Href

escape = utils.escapeHtml
"""Makes a text fit for HTML, quoted attributes included."""


class Address(NamedTuple):
    """The place of a link's or image's address, inside its quotation marks."""

    href: Href
    raw: str
    """As HTML, as it stands in the source: shown when the address is left as it is."""
    quote: str = '"'
    """The quotation mark around it."""
    shared: bool = False
    """Whether a link reference definition of the page gives it, not the text itself."""


class SharedTitle(NamedTuple):
    """The place of a title that a link reference definition gives to every link that uses it."""

    label: str
    raw: str
    """As HTML, as it stands in the source."""


class Variable(NamedTuple):
    """The place of a value that the site's data give."""

    name: str
    form: str
    """Empty for the base form."""
    raw: str
    """As HTML, as it stands in the source: shown where the name means nothing."""
    place: Literal["text", "link", "attribute"] = "text"
    """In the text, in the text of a link, inside the quotation marks of an attribute."""


Part = str | Address | SharedTitle | Variable
Parts = tuple[Part, ...]


class Fragment(NamedTuple):
    """An inline text as HTML."""

    parts: Parts
    notes: tuple[Parts, ...] = ()
    """The bodies of the inline footnotes in it, in their order."""


def as_written(parts: Iterable[Part]) -> str:
    """The HTML with its holes filled as the source has them."""
    return "".join(part if isinstance(part, str) else part.raw for part in parts)


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
