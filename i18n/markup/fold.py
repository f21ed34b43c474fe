"""From the raw inline source of a block to its msgid: wrapped lines become one."""

from __future__ import annotations

import re
from functools import cache

from markdown_it.token import Token

from i18n.markup.dialect import Dialect
from i18n.markup.html import html_parts
from i18n.markup.inline import ALONE, Surroundings, tokens_of
from i18n.markup.parts import as_written
from i18n.markup.scan import code_spans
from i18n.markup_html import CJK

_MARK = "\x01"
_WHITE = re.compile(r"[ \t\r\n\f\v]+")
_SOFT_BREAK = re.compile(r"(?<![ \\]) ?\n[ \t]*")
_AFTER_HARD_BREAK = re.compile(r"(?<=\n)[ \t]+")
_ODD_BREAK = re.compile(r"[ \\]\n|\n[ \t]")
_NOT_HARD = re.compile(r"(?<!  )(?<!\\)\n")
_CODE_OR_ADDRESS_BROKEN = re.compile(r"<[^<>\n]*\n|\]\([^()\n]*\n|\{[^{}\n]*\n|\$[^$\n]*\n|\\\n|\\`")
_ADDRESS = re.compile(r"www\.|[:@&`<\[]")


def _closed(text: str, between: str) -> str:
    """The text without what stands between two CJK characters."""
    return text if text.isascii() else _between_cjk(between).sub("", text)


@cache
def _between_cjk(between: str) -> re.Pattern[str]:
    # Compiled when it is first asked for: the pages of most sites never do.
    return re.compile(rf"(?<=[{CJK}]){between}(?=[{CJK}])")


def fold(text: str, dialect: Dialect, surroundings: Surroundings = ALONE) -> str:
    """The msgid of a block: soft line breaks are one space, or nothing between two CJK characters.

    Hard breaks stay. Where folding would change more of the HTML than white space, the text stays as it is.
    """
    if "\n" not in text:
        return text
    folded = _folded(text)
    if _is_plain(text) or _same_html(text, folded, dialect, surroundings):
        return folded
    return text


def breakable(text: str) -> list[str]:
    """A text without spaces cut where a line break would be nothing, and where a line may well end."""
    return [text] if text.isascii() else _gaps().split(text)


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(
        rf"(?<=[{CJK}])(?<![「『（【〔〈《〖〘])(?=[{CJK}])(?![、。，．・：；？！」』）】〕〉》〗〙ー々])"
    )


def closes_up(before: str, after: str) -> bool:
    """Whether a line break between two letters is nothing, and not a space."""
    return _closed(f"{before}\n{after}", "\n") != f"{before}\n{after}"


def fold_plain(text: str) -> str:
    """A text without markup on one line: white space is one space, or nothing where a line ends between CJK."""
    folded = _WHITE.sub(lambda found: "\n" if "\n" in found[0] or "\r" in found[0] else " ", text)
    return _closed(folded, "\n").replace("\n", " ")


def _folded(text: str) -> str:
    if text.isascii() and _ODD_BREAK.search(text) is None:
        return text.replace("\n", " ")
    text = _AFTER_HARD_BREAK.sub("", text)
    text = _SOFT_BREAK.sub("\n", text)
    text = _closed(text, "\n")
    return _NOT_HARD.sub(" ", text)


def _is_plain(text: str) -> bool:
    """Whether no line break stands where it could mean more than a space. May say no for yes."""
    if _CODE_OR_ADDRESS_BROKEN.search(text):
        return False
    if "`" in text and _breaks_code(text):
        return False
    return not (_ADDRESS.search(text) and re.search(rf"[{CJK}][ \t]*\n", text))


def _breaks_code(text: str) -> bool:
    """Whether a line break may stand in a code span; texts with escaped back-ticks do not come here."""
    if "``" in text or "<" in text:
        return any("\n" in text[start:end] for start, end in code_spans(text))
    ticks = 0
    for line in text.split("\n")[:-1]:
        ticks += line.count("`")
        if ticks % 2:
            return True
    return False


def _same_html(text: str, folded: str, dialect: Dialect, surroundings: Surroundings) -> bool:
    return _seen(text, dialect, surroundings) == _seen(folded, dialect, surroundings)


def _seen(text: str, dialect: Dialect, surroundings: Surroundings) -> str:
    """The HTML as it counts here: every soft break folded, every other white space as it stands."""
    tokens = tokens_of(text, dialect, surroundings)
    _mark_soft_breaks(tokens)
    return _closed(as_written(html_parts(tokens, dialect)), _MARK).replace(_MARK, " ")


def _mark_soft_breaks(tokens: list[Token]) -> None:
    for token in tokens:
        if token.type == "softbreak":
            token.type, token.content = "text", _MARK
        elif token.children:
            _mark_soft_breaks(token.children)
