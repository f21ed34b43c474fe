"""Addresses in HTML: links, images and whatever else is fetched, as each page shall have them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from i18n.formats.html.base import Op, Page
from i18n.formats.marks import note_of, state_word
from i18n.markup_html import WHITE, escaped, tokens
from i18n.model import Href, Link, Reference
from i18n.variables import filled_address

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
    link: bool = False
    """Whether it is of a link that people follow."""

    def write(self, page: Page) -> None:
        """Write the address that it has from this page."""
        if self.several:
            link = Link(
                _SRCSET.sub(lambda one: f"{one[1]}{self._resolved(page, one[2]).url}{one[3]}", self.href)
            )
        else:
            link = self._resolved(page, self.href)
        said = self._said(link)
        quote = self.quote or '"'
        if link.url == self.href and not said:
            page.out.append(self.raw)
            return
        out = self.raw if link.url == self.href else escaped(link.url, f"&<>{quote}")
        if not self.quote:
            out = f'"{out}'
        if said:
            out += f"{quote} {said[0]}={quote}{said[1]}"
        page.out.append(out if self.quote else f'{out}"')
        if link.note is not None and self.link:
            around = page.contexts[-1] if page.contexts else ""
            page.notes.append((len(page.out), note_of(link.note, page.locale, around)))

    def _said(self, link: Link) -> tuple[str, str] | None:
        """The attribute that says how the target stands: its language, or that an image is not the locale's own."""
        if self.image:
            return None if link.state is None else ("data-i18n-file", state_word(link.state))
        return None if link.hreflang is None or self.named else ("hreflang", link.hreflang)

    def _resolved(self, page: Page, url: str) -> Link:
        if page.variables is not None and "{{" in url:
            url = filled_address(url, page.variables, page.locale, page.locale)
        href = Href(url, self.image)
        link = page.resolve(href, self.reference)
        page.links.append((href, self.reference))
        return link


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
                Url(
                    html[one.start : one.end],
                    one.value,
                    reference,
                    one.quote,
                    image,
                    several,
                    named,
                    token.name == "a",
                ),
            )
            position = one.end
    return (*ops, html[position:])
