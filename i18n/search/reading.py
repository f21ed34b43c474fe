"""The texts of a finished page, section by section, each with the language that it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from i18n.charrefs import unescape


class Passage(NamedTuple):
    """What a section of a page says in one language."""

    anchor: str
    """The id of its heading; empty for what stands before the first that has one."""
    heading: str
    heading_locale: str
    """The tag of the language of its heading, where that is not the page's; else empty."""
    locale: str
    """Likewise, of its text."""
    old: bool
    """The text is a translation of what the source said before."""
    text: str
    """Its paragraphs and the rows of its tables, one a line."""


_ATTRIBUTES = r"""(?:[^<>"']++|"[^"]*+"|'[^']*+')*+"""
_TAG = re.compile(rf"<[/!?]?[A-Za-z]{_ATTRIBUTES}>")
# The tags that change whose text follows, or whether it is text at all.
_TELLING = (
    r"<(?:(?=nav|s(?:cript|tyle|elect|vg)|te(?:mplate|xtarea)|h[1-6])"
    r"|(?=[a-z0-9-]+\s[^<>]*?(?:\blang|\bhidden|data-search|data-i18n)\b))"
    rf"(?P<name>[a-z][a-z0-9-]*+)(?P<attributes>{_ATTRIBUTES})>"
)
_LANG = re.compile(r"""(?<![-\w])lang=["']?([A-Za-z0-9-]*)""")
_ID = re.compile(r"""(?<![-\w])id=["']?([^"'\s>]*)""")
_UNREAD = re.compile(r"""(?<![-\w])(?:hidden(?![-\w])|data-search=["']?off\b)""")
_BLOCK = re.compile(
    r"</?(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header"
    rf"|hr|li|main|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b{_ATTRIBUTES}>"
)
_CELL = re.compile(rf"</t[dh]>\s*+<t[dh]\b{_ATTRIBUTES}>")
_APART = re.compile(rf'<(?:bdi dir="ltr"|(?:code|kbd|samp|var)\b{_ATTRIBUTES})>')
_JOINED = re.compile(r"</(?:bdi|code|kbd|samp|var)>")
_REFERENCE = re.compile(r'<sup class="footnote-ref">[^\n]{0,400}?</sup>')
"""The number of a footnote, which says nothing away from its page."""
_SILENT = frozenset(["nav", "script", "style", "template", "textarea", "select", "svg"])
_INLINE = frozenset(
    ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "img", "input", "kbd", "mark", "q", "s",
     "samp", "small", "span", "strong", "sub", "sup", "time", "title", "u", "var"]
)  # fmt: skip
_VOID = frozenset(["br", "hr", "img", "input", "link", "meta", "source", "wbr"])


def passages(html: str, locale: str, *, rtl: bool = False) -> list[Passage]:
    """What the main part of a page says: what is in ``<main>``, else in the body. Linear in the page.

    Left out: ``nav``, scripts, drawings, numbers of footnotes, and elements with ``hidden`` or ``data-search="off"``.
    What is in another language is a passage of its own; a few foreign words that their author marked are not. In
    pages from right to left what reads from left to right stands between U+2066 and U+2069.
    """
    main = _inner(html, "main")
    if main is None:
        main = _inner(html, "body")
    text = html if main is None else main
    if "footnote-ref" in text:
        text = _REFERENCE.sub("", text)
    reader = _Reader(locale, rtl=rtl)
    reader.read(text)
    return list(reader.passages())


def _inner(html: str, name: str) -> str | None:
    """What stands in the first element of a name; None where there is none."""
    start = html.find(f"<{name}")
    end = html.rfind(f"</{name}>")
    begun = html.find(">", start) + 1
    return html[begun:end] if 0 <= start < begun <= end else None


def _behind_comment(html: str, start: int) -> int:
    """Where the comment ends that begins at a place; the end of the text where it does not."""
    end = html.find("-->", start + 4)
    return end + 3 if end >= 0 else len(html)


def _uncommented(html: str) -> str:
    """A piece of HTML without its comments."""
    kept: list[str] = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        at = _behind_comment(html, start)
    return "".join((*kept, html[at:]))


class _Element(NamedTuple):
    """An element that decides about the text in it."""

    name: str
    lang: str
    """Of the text in it; empty for that of the page."""
    old: bool
    heading: re.Match[str] | None = None
    """The start tag of a heading."""
    silent: bool = False


_PAGE = _Element("", "", old=False)


@cache
def _next(element: str, *, whole: bool) -> re.Pattern[str]:
    """What is looked for in an element: its own end, and unless it is read as a whole, the next telling tag."""
    own = rf"<(?P<end>/?){re.escape(element)}(?![-\w])[^>]*+>?" if element else ""
    found = [one for one in ("" if whole else f"{_TELLING}|<!--", own) if one]
    return re.compile("|".join(found), re.IGNORECASE)


class _Reader:
    """Reads one page."""

    def __init__(self, locale: str, *, rtl: bool) -> None:
        self.locale = locale
        self.rtl = rtl
        self.sections: list[tuple[str, str, str, dict[tuple[str, bool], list[str]]]] = [("", "", "", {})]
        self.last = ("", False)
        """Whose the piece before was: of which language, and whether old."""

    def read(self, html: str) -> None:
        """Read a page in one pass."""
        around: list[tuple[_Element, int]] = []
        element, depth, at, done = _PAGE, 1, 0, 0
        whole, wanted = False, _next("", whole=False)
        while True:
            tag = wanted.search(html, at)
            if tag is None:
                break
            at = tag.end()
            if tag[0] == "<!--":
                self.add(html[done : tag.start()], element)
                at = done = _behind_comment(html, tag.start())
                continue
            if not whole and (name := tag["name"]) is not None:
                opened = self.opened(name.lower(), tag, element)
                if opened is not None:
                    self.add(html[done : tag.start()], element)
                    around.append((element, depth))
                    element, depth, done = opened, 1, at
                    whole = element.silent or element.heading is not None
                    wanted = _next(element.name, whole=whole)
                elif name.lower() == element.name:
                    depth += 1
                continue
            depth += -1 if tag["end"] else 1
            if depth:
                continue
            if element.heading is not None:
                self.begin(element, html[done : tag.start()])
            else:
                self.add(html[done : tag.start()], element)
            element, depth = around.pop()
            done, whole, wanted = at, False, _next(element.name, whole=False)
        self.add(html[done:], element)

    def opened(self, name: str, tag: re.Match[str], inside: _Element) -> _Element | None:
        """The element that a tag begins, if it decides about the text in it."""
        attributes = tag["attributes"]
        if name in _VOID:
            return None
        if name in _SILENT or (attributes and _UNREAD.search(attributes)):
            return _Element(name, "", old=False, silent=True)
        said = _LANG.search(attributes) if attributes else None
        lang = inside.lang if said is None else "" if said[1] == self.locale else said[1]
        if name[0] == "h" and name[1:].isdigit():
            return _Element(name, lang, inside.old, heading=tag)
        old = inside.old or 'data-i18n="old"' in attributes
        apart = lang != inside.lang and ("data-i18n=" in attributes or name not in _INLINE)
        return _Element(name, lang, old) if apart or old != inside.old else None

    def begin(self, element: _Element, inner: str) -> None:
        """A heading: what follows belongs to it, if it can be linked to."""
        tag = element.heading
        anchor = _ID.search(tag["attributes"]) if tag else None
        said = _LANG.search(inner) if "data-i18n=" in inner else None
        lang = said[1] if said and said[1] != self.locale else element.lang
        if element.name == "h1" and len(self.sections) == 1:
            _, _, _, before = self.sections[0]
            self.sections[0] = ("", self.text(inner), lang, before)
        elif anchor is not None and anchor[1]:
            self.sections.append((unescape(anchor[1]), self.text(inner), lang, {}))
        else:
            self.add(f"<p>{inner}</p>", element)

    def add(self, html: str, element: _Element) -> None:
        """A piece of the text of the present section."""
        if html and not element.silent:
            key = (element.lang, element.old)
            pieces = self.sections[-1][3].setdefault(key, [])
            if pieces and key != self.last:
                pieces.append("<br>")  # something else stood between
            pieces.append(html)
            self.last = key

    def text(self, html: str) -> str:
        """The text of a piece of HTML, a line for each block."""
        if self.rtl:
            html = _JOINED.sub("\u2069", _APART.sub("\u2066", html))
        if "<!--" in html:
            html = _uncommented(html)
        html = " ".join(html.split())
        if "</t" in html:
            html = _CELL.sub(" · ", html)
        html = _TAG.sub("", _BLOCK.sub("\n", html))
        if "&" in html:
            html = unescape(html)
        return "\n".join(filter(None, map(str.strip, html.split("\n"))))

    def passages(self) -> Iterator[Passage]:
        """What was read, in order. A section that says nothing but its heading has one, too."""
        for anchor, heading, heading_locale, said in self.sections:
            texts = {key: text for key, pieces in said.items() if (text := self.text("".join(pieces)))}
            if heading and not texts:
                texts = {("", False): ""}
            for (lang, old), text in texts.items():
                yield Passage(anchor, heading, heading_locale, lang, old, text)
