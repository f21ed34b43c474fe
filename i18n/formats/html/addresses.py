"""Addresses in HTML: links, images and whatever else is fetched, as each page shall have them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from i18n.formats.html.base import Op, Page
from i18n.markup_html import WHITE, escaped, tokens
from i18n.model import Href, Reference

_SRCSET = re.compile(r"(\s*)([^\s,]\S*[^\s,]|[^\s,])((?:\s+[^,]*)?(?:,|$))")
_ADDRESSES = {
    "href": False,
    "xlink:href": False,
    "src": True,
    "poster": True,
    "data": True,
    "srcset": True,
    "imagesrcset": True,
}
"""The attributes that hold addresses, and whether these are of something shown on the page."""


@dataclass(slots=True, eq=False)
class Url:
    """The value of an attribute that holds an address, or several."""

    raw: str
    href: str
    """The address, or the several of a ``srcset``, with its entities replaced."""
    reference: Reference
    quote: str
    image: bool
    several: bool = False
    named: bool = False
    """Whether the author says the language of the target."""

    def write(self, page: Page) -> None:
        """Write the address that it has from this page."""
        if self.several:
            url = _SRCSET.sub(lambda one: f"{one[1]}{self._resolved(page, one[2])[0]}{one[3]}", self.href)
            hreflang = None
        else:
            url, hreflang = self._resolved(page, self.href)
        quote = self.quote or '"'
        if url == self.href and hreflang is None:
            page.out.append(self.raw)
            return
        out = self.raw if url == self.href else escaped(url, f"&<>{quote}")
        if not self.quote:
            out = f'"{out}'
        if hreflang is not None and not (self.image or self.named):
            out += f"{quote} hreflang={quote}{hreflang}"
        page.out.append(out if self.quote else f'{out}"')

    def _resolved(self, page: Page, url: str) -> tuple[str, str | None]:
        href = Href(url, self.image)
        link = page.resolve(href, self.reference)
        page.links.append((href, self.reference))
        return link.url, link.hreflang


def url_of(element: str, name: str) -> bool | None:
    """Whether an attribute holds the address of something shown on the page, or of a link; None for neither."""
    if name not in _ADDRESSES or (name == "data") != (element == "object" and name == "data"):
        return None
    if element == "base":
        return None
    return _ADDRESSES[name]


def with_addresses(html: str, reference: Reference) -> tuple[Op | str, ...]:
    """An inline text with its addresses as ops."""
    ops: list[Op | str] = []
    position = 0
    for token in tokens(html):
        for one in token.attributes:
            image = url_of(token.name, one.name)
            if image is None or not one.value.strip(WHITE) or "{{" in one.value or "{%" in one.value:
                continue
            named = any(other.name == "hreflang" for other in token.attributes)
            several = one.name.endswith("srcset")
            ops += (
                html[position : one.start],
                Url(html[one.start : one.end], one.value, reference, one.quote, image, several, named),
            )
            position = one.end
    return (*ops, html[position:])
