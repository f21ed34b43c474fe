"""What in a text is not words: code, addresses, placeholders, tags. It is neither counted nor changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from i18n.markup import SHORTCODE
from i18n.model import Markup

_PLACEHOLDER = rf"""
    {SHORTCODE} | \$\{{\w+\}}                       # templates
  | %\(\w+\)[-#0+]*\d*(?:\.\d+)?[a-zA-Z] | %%            # printf, named
  | %[-#0+]*\d*(?:\.\d+)?[sdifgeuxXoc](?![A-Za-z])       # printf, by position
  | \{{(?:[A-Za-z_]\w*|\d*)(?:[.:!\[][^{{}}\s]*)?\}}     # str.format
"""
_ADDRESS = r"""
    (?:https?://|ftp://|mailto:|tel:|www\.)
    (?:[^\s<>()\[\]"'`]|\([^\s<>()\[\]"'`]*\))*(?:[^\s<>()\[\]"'`.,;:!?*_~]|\([^\s<>()\[\]"'`]*\))
  | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
"""
_TAG = r"""
    <!--.*?-->
  | <(?P<code>code|kbd|samp|var|pre|script|style)\b[^<>]*>.*?</(?P=code)\s*>
  | <(?P<kept>[A-Za-z][\w-]*)\s[^<>]*\btranslate\s*=\s*["']?no\b[^<>]*>.*?</(?P=kept)\s*>
  | </?[A-Za-z][\w:.-]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*/?>
  | &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});
"""
_MARKDOWN = r"""
    \\[!-/:-@\[-`{-~]                                    # an escape
  | (?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)
  | \$\$.+?\$\$ | (?<![\w$])\$(?![\s\d$])[^$\n]*?(?<!\s)\$(?![\w$])
  | <[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*> | <[^\s<>@]+@[^\s<>]+>
  | \{(?:[:\#.]|[\w-]+=)[^{}\n]*\}                       # an attribute list
  | \[\^[^\]\s]+\]                                       # a footnote
  | (?<=\])\((?:\s*<[^<>\n]*>|\s*(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*)
  | (?<=\])\[[^\[\]]*\] | \[[^\[\]]+\]\[\]               # link labels
  | (?<!\^)\[[^\[\]]*\](?![(\[])                         # a link that is its own label
"""
_PARTS = {
    Markup.MARKDOWN: (_MARKDOWN, _TAG, _PLACEHOLDER, _ADDRESS),
    Markup.HTML: (_TAG, _PLACEHOLDER, _ADDRESS),
    Markup.PLAIN: (_PLACEHOLDER, _ADDRESS),
}
_START = re.compile(r"""[\\`$<{\[(%&@]|://|mailto:|tel:|www\.""")


@cache
def _pattern(markup: Markup) -> re.Pattern[str]:
    # Compiled when it is first asked for: many commands never do.
    return re.compile("|".join(_PARTS[markup]), re.VERBOSE | re.DOTALL)


class Piece(NamedTuple):
    """A part of a text."""

    text: str
    words: bool
    """Whether it is language; else it has to stay as it is."""


_READ = re.compile(r"""\s(?:alt|title|aria-label|placeholder|label)\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')""")
"""An attribute that readers see or hear."""


def _tag_pieces(tag: str) -> Iterator[Piece]:
    """The parts of a tag: the texts in its attributes are language."""
    end = 0
    if not tag.startswith(("<!", "</")) and "=" in tag:
        for found in _READ.finditer(tag, 0, tag.find(">")):
            group = 1 if found[1] is not None else 2
            yield Piece(tag[end : found.start(group)], words=False)
            yield from pieces(found[group], Markup.HTML)
            end = found.end(group)
    yield Piece(tag[end:], words=False)


def pieces(text: str, markup: Markup) -> Iterator[Piece]:
    """The parts of a text in order; together they are the text. None is empty."""
    if _START.search(text) is None:
        if text:
            yield Piece(text, words=True)
        return
    end = 0
    for found in _pattern(markup).finditer(text):
        if found.start() > end:
            yield Piece(text[end : found.start()], words=True)
        if found.end() > found.start():
            yield from _tag_pieces(found[0]) if found[0][0] == "<" else (Piece(found[0], words=False),)
        end = found.end()
    if end < len(text):
        yield Piece(text[end:], words=True)
