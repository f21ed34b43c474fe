"""The short way through an inline text: what is written plainly needs no parser (CommonMark 0.31, 6).

Four texts in five hold nothing but code, links to plain addresses, and emphasis with its marks at the edges of
words. Every answer here is the parser's, byte for byte; whatever is not sure is left to the parser.
"""

from __future__ import annotations

import re

from i18n.markup.parts import Address, Part, Parts, escape
from i18n.model import Href

_HINT = re.compile(r"[\\`*_\[\]<&~^{$\0\r@:]")
"""A text without one of these, and without ``www.``, is plain."""
_SPECIAL = re.compile(r"[\\`*_\[\]~^{$\0\r@]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z0-9])|www\.|https?:|mailto:|xmpp:")
_TOUCHED_BREAK = re.compile(r"[ \t]\n|\n[ \t]|\A\n|\n\Z")
"""A line break that is more than a line break, or takes spaces with it."""
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_INNER = r"((?:[^*_`\[\]]++|(?<!`)`[^`]++`(?!`)|(?!))++)"
"""What may stand in a link or between marks of emphasis: text and short code."""
_EMPHASIS = (
    r"(?:(?<![^ (\n])(\*\*|__|\*|_)(?=[^\W_])|(?<![^ \n])(\*\*|__|\*|_)(?=`))"
    + _INNER
    + r"(?:(?<=[^\W_])(?:\3|\4)(?=[ \n.,:;)!?]|\Z)|(?<=`)(?:\3|\4)(?=[ \n]|\Z))"
)
"""Marks that can do nothing but begin emphasis, and marks that can do nothing but end it (CommonMark 0.31, 6.2)."""
_LINK = (
    r"(?<!!)\["
    + _INNER
    + r"\]\(((?!//)(?:https://[a-z0-9]++(?:[.-][a-z0-9]++)*+(?=[/#)]))?[A-Za-z0-9_./-]*(?:\#[A-Za-z0-9_.-]+)?)\)"
)
"""A link whose address stays as it is."""
_PIECE = re.compile(rf"{_CODE.pattern}|{_EMPHASIS}|{_LINK}", re.DOTALL)
_START = re.compile(r"[`*_\[]")
"""What a piece begins with; where none begins there, the text is not plainly written."""


def is_plain(text: str) -> bool:
    """Whether nothing in a text is special but its line breaks."""
    if _HINT.search(text) is None and "www." not in text:
        return True
    return _SPECIAL.search(text) is None


def with_code(text: str) -> str | None:
    """The HTML of a text in which code spans are all that is special; None for any other."""
    if "\n" in text and _TOUCHED_BREAK.search(text):
        return None
    out: list[str] = []
    end = 0
    while (start := text.find("`", end)) >= 0:
        span = _CODE.match(text, start)
        before = text[end:start]
        if span is None or not is_plain(before):
            return None
        out += (escape(before), _code(span[2]))
        end = span.end()
    rest = text[end:]
    if not is_plain(rest):
        return None
    out.append(escape(rest))
    return "".join(out)


def simple_parts(text: str) -> Parts | None:
    """The HTML of a text that is written plainly, as the parser gives it; None for any other."""
    if "\n" in text and _TOUCHED_BREAK.search(text):
        return None
    if _HINT.search(text) is None and "www." not in text:
        return (escape(text),) if text else ()
    parts: list[Part] = []
    out: list[str] = []
    end = 0
    while start := _START.search(text, end):
        piece = _PIECE.match(text, start.start())
        before = text[end : start.start()]
        if piece is None or not is_plain(before):
            return None
        out.append(escape(before))
        _, code, mark, other_mark, emphasized, label, url = piece.groups()
        if code is not None:
            out.append(_code(code))
        else:
            inner = with_code(emphasized or label)
            if inner is None:
                return None
            if label is None:
                tag = "strong" if len(mark or other_mark) > 1 else "em"
                out.append(f"<{tag}>{inner}</{tag}>")
            else:
                out.append('<a href="')
                parts += ("".join(out), Address(Href(url), url))
                out = [f'">{inner}</a>']
        end = piece.end()
    rest = text[end:]
    if not is_plain(rest):
        return None
    out.append(escape(rest))
    if html := "".join(out):
        parts.append(html)
    return tuple(parts)


def _code(code: str) -> str:
    code = code.replace("\n", " ")
    if code[0] == code[-1] == " " and code.strip(" "):
        code = code[1:-1]
    return f"<code>{escape(code)}</code>"
