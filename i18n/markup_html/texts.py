"""Texts of HTML: their words, their msgid, and how they are written where only some characters may stand."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from i18n.charrefs import unescape
from i18n.markup_html.tokens import EXPRESSION, tokens

WHITE = " \t\n\f\r"
"""What HTML takes for white space."""

_SPACE = re.compile(r"[ \t\n\f\r]+")
_QUOTED = re.compile(r"""("[^"]*+"|'[^']*+')|[ \t\n\f\r]+""")
_LETTER = re.compile(r"[^\W\d_]")
_DRAWN_TEXT = re.compile(r"<(?:text|title|desc|foreignobject)\b|\saria-", re.IGNORECASE)
CJK = (
    "\u2e80-\u303e\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua000-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003fffd"
)
"""What stands without spaces between its words, or is as wide, for a character class."""


def fold(text: str) -> str:
    """A text with its white space folded: one space, or nothing for a line break between two CJK characters.

    Quoted values, comments and expressions of templates keep theirs.
    """
    if _SPACE.search(text) is None:
        return text
    if "<" not in text and "{" not in text:
        return _folded(text)
    return "".join(
        _folded(text[token.start : token.end])
        if token.kind == "text"
        else _folded_tag(text[token.start : token.end])
        if token.kind in {"start", "end"}
        else text[token.start : token.end]
        for token in tokens(text)
    )


def _folded(text: str) -> str:
    if not text.isascii() and ("\n" in text or "\r" in text):
        text = _between_cjk().sub("", text)
    return _SPACE.sub(" ", text)


@cache
def _between_cjk() -> re.Pattern[str]:
    # Compiled when it is first asked for: most sites never do.
    return re.compile(rf"(?<=[{CJK}])[ \t\f]*+[\n\r][ \t\n\f\r]*+(?=[{CJK}])")


def _folded_tag(tag: str) -> str:
    return _QUOTED.sub(lambda found: found[1] or " ", tag)


def has_words(text: str) -> bool:
    """Whether there is a letter to translate in a text in which only entities and expressions are special."""
    if _LETTER.search(text) is None:
        return False
    text = EXPRESSION.sub(" ", text)
    # The pattern takes fractions (¼) for letters too.
    return any(found[0].isalpha() for found in _LETTER.finditer(unescape(text) if "&" in text else text))


def only_draws(text: str, start: int, end: int) -> bool:
    """Whether the drawing (SVG) at a place has nothing that readers read or hear."""
    return _DRAWN_TEXT.search(text, start, end) is None


def plain(html: str) -> str:
    """The words of an inline text as a reader has them: without tags, entities replaced, white space folded."""
    if "<" in html:
        html = "".join(
            html[one.start : one.end] for one in tokens(html) if one.kind in {"text", "expression"}
        )
    return " ".join((unescape(html) if "&" in html else html).split())


def expressions(text: str) -> Counter[str]:
    """The expressions of templates in a text, wherever they stand, counted."""
    return Counter(EXPRESSION.findall(text))


_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}


def escaped(text: str, special: str = "&<>", kept: Counter[str] | None = None) -> str:
    """A plain text as HTML. Expressions in ``kept`` stay whole, each as often as it is there."""
    if not any(sign in text for sign in special):
        return text
    pattern = re.compile(f"[{re.escape(special)}]")
    if not kept:
        return pattern.sub(lambda found: _ESCAPES[found[0]], text)
    left = Counter(kept)
    out: list[str] = []
    position = 0
    for found in EXPRESSION.finditer(text):
        if left[found[0]] > 0:
            left[found[0]] -= 1
            out += (pattern.sub(lambda one: _ESCAPES[one[0]], text[position : found.start()]), found[0])
            position = found.end()
    out.append(pattern.sub(lambda one: _ESCAPES[one[0]], text[position:]))
    return "".join(out)
