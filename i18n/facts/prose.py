"""The words of a text as they are read: never code, addresses, attributes, placeholders."""

from __future__ import annotations

import re
from functools import lru_cache

from i18n.charrefs import unescape
from i18n.facts.base import plain
from i18n.markup import EMPTY, HOLE, skeleton
from i18n.model import Markup
from i18n.verbatim import pieces

_WITHIN = re.compile(r"[{%@]|://|www\.|mailto:|tel:")
_ENTITY = re.compile(r"&#?\w+;")


@lru_cache(maxsize=8192)  # a dozen checks ask about a text, one after the other
def prose(text: str, markup: Markup) -> str:
    """What of a text is language, in its order. A ``HOLE`` stands for what is not, and nothing for marks and tags."""
    if markup is Markup.HTML:
        return "".join(piece.text if piece.words else _read(piece.text) for piece in pieces(text, markup))
    if markup is Markup.MARKDOWN and (shape := skeleton(text)) is not EMPTY:
        text = shape.prose
    if _WITHIN.search(text):
        text = "".join(piece.text if piece.words else HOLE for piece in pieces(text, Markup.PLAIN))
    return text


@lru_cache(maxsize=4096)
def language_of(text: str, markup: Markup) -> str:
    """What of a text is language, in its plain form."""
    return plain("".join(piece.text if piece.words else " \x00 " for piece in pieces(text, markup)))


def _read(piece: str) -> str:
    """How a part of HTML that is no language is read."""
    if _ENTITY.fullmatch(piece):
        return unescape(piece)
    if piece.startswith("<") and piece.count("<") == 1:
        return "\n" if piece[:3].lower() == "<br" else ""
    return HOLE
