"""A plain text as HTML: headings, paragraphs, lists, and lines that are kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from i18n.formats.text.blocks import Block, Kind
from i18n.formats.text.lines import width
from i18n.formats.text.values import Values
from i18n.markup import TOKEN, escape

_SIGN = r"""[^\s<>"'()\[\]]"""


def _links(sign: str) -> re.Pattern[str]:
    """Addresses of pages, whose signs are these, and of mail."""
    return re.compile(
        rf"\b(?:https?://|www\.){sign}+(?<![.,;:!?])"
        r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}(?![\w-])"
    )


_LINK = _links(_SIGN)
_VARYING = _links(f"(?:{TOKEN.pattern}|{_SIGN})")
"""The same where addresses may hold variables."""

Address = Callable[[str], str]


def with_links(text: str, source: str, address: Address, values: Values | None = None) -> str:
    """A text as HTML, in which addresses of pages and of mail are links; ``address`` gives what they lead to.

    Law 7: no more are links than ``source`` has; those that it has come first.
    """
    out: list[str] = []
    position = 0
    html, linked = (escape, escape) if values is None else (values.html, values.linked)
    pattern = _LINK if values is None else _VARYING
    for found in _kept(pattern, text, source):
        url = found[0] if values is None else values.address(found[0])
        if url.startswith("www."):
            url = f"http://{url}"
        elif "://" not in url:
            url = f"mailto:{url}"
        link = f'<a href="{escape(address(url))}">{linked(found[0])}</a>'
        out += (html(text[position : found.start()]), link)
        position = found.end()
    return "".join((*out, html(text[position:])))


def _kept(pattern: re.Pattern[str], text: str, source: str) -> list[re.Match[str]]:
    """The addresses of a text that are links, in their order."""
    found = list(pattern.finditer(text))
    if not found or text == source:
        return found
    theirs = Counter(one[0] for one in pattern.finditer(source))
    known: list[re.Match[str]] = []
    others: list[re.Match[str]] = []
    for one in found:
        same = theirs[one[0]] > 0
        theirs[one[0]] -= same
        (known if same else others).append(one)
    return sorted((*known, *others[: theirs.total()]), key=lambda one: one.start())


@dataclass(slots=True)
class _List:
    tag: str
    style: str
    indent: int
    inner: int
    """The column of the text of its last item."""
    expected: int
    """The number that comes next."""


@dataclass(slots=True)
class Sheet:
    """Writes one page, block by block."""

    out: list[str] = field(default_factory=list)
    _lists: list[_List] = field(default_factory=list)
    _mark: str = ""
    """Of the open ``div``, which neighbouring paragraphs share."""

    def write(self, block: Block, html: str, mark: str, name: str = "") -> None:
        """Add a block with its text; ``mark`` says its language, ``name`` is the id of a heading."""
        if block.kind is Kind.ITEM:
            self._share("")
            self._item(block, html, mark)
        elif block.inside and self._lists:
            while len(self._lists) > 1 and self._lists[-1].inner > block.lines[0].indent:
                self._leave(len(self._lists) - 1)
            self.out.append(f"\n<p{mark}>{html}</p>")
        else:
            self._leave(0)
            self._block(block, html, mark, name)

    def finished(self) -> str:
        """The whole page."""
        self._leave(0)
        self._share("")
        return "".join(self.out)

    def _block(self, block: Block, html: str, mark: str, name: str) -> None:
        if block.kind is Kind.HEADING:
            self._share("")
            self.out.append(f'<h{block.level} id="{escape(name)}"{mark}>{html}</h{block.level}>\n')
        elif block.kind is Kind.SEPARATOR:
            self._share("")
            self.out.append("<hr>\n")
        else:
            self._share(mark)
            tag = "pre" if block.kind is Kind.KEPT else "p"
            self.out.append(f"<{tag}>{html}</{tag}>\n")

    def _share(self, mark: str) -> None:
        if mark == self._mark:
            return
        if self._mark:
            self.out.append("</div>\n")
        if mark:
            self.out.append(f"<div{mark}>\n")
        self._mark = mark

    def _leave(self, count: int) -> None:
        while len(self._lists) > count:
            self.out.append(f"</li>\n</{self._lists.pop().tag}>" + ("\n" if not self._lists else ""))

    def _item(self, block: Block, html: str, mark: str) -> None:
        tag, style, number = _numbering(block.marker)
        indent = block.lines[0].indent
        while self._lists and indent < self._lists[-1].indent:
            self._leave(len(self._lists) - 1)
        here = self._lists[-1] if self._lists else None
        if here is not None and indent == here.indent and (here.tag, here.style) != (tag, style):
            self._leave(len(self._lists) - 1)
            here = None
        value = ""
        if here is None or indent > here.indent:
            start = f' start="{number}"' if tag == "ol" and number != 1 else ""
            self.out.append(("\n" if self._lists else "") + f"<{tag}{style}{start}>\n")
            here = _List(tag, style, indent, 0, number)
            self._lists.append(here)
        else:
            self.out.append("</li>\n")
            value = f' value="{number}"' if tag == "ol" and number != here.expected else ""
        here.inner = width(block.lead)
        here.expected = number + 1
        self.out.append(f"<li{value}{mark}>{html}")


def _numbering(marker: str) -> tuple[str, str, int]:
    """The element of a list, how it counts, and the number of an item."""
    sign = marker.strip()[:-1]
    if not sign:
        return "ul", "", 1
    if sign.isdecimal():
        return "ol", "", int(sign)
    return "ol", f' type="{"a" if sign.islower() else "A"}"', ord(sign.lower()) - ord("a") + 1
