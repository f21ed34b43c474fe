"""HTML as it is written: tokens with their places, and what elements are. Never a tree, never written anew."""

from i18n.markup_html.selectors import Named, Selector, read_selector
from i18n.markup_html.tags import (
    CODE,
    CONTROLS,
    HEADINGS,
    VOID,
    closed_by,
    divides,
    ended_by,
    may_lack_end,
)
from i18n.markup_html.texts import CJK, WHITE, escaped, expressions, fold, has_words, only_draws, plain
from i18n.markup_html.tokens import Attribute, Token, TooMuchError, tokens

__all__ = [
    "CJK",
    "CODE",
    "CONTROLS",
    "HEADINGS",
    "VOID",
    "WHITE",
    "Attribute",
    "Named",
    "Selector",
    "Token",
    "TooMuchError",
    "closed_by",
    "divides",
    "ended_by",
    "escaped",
    "expressions",
    "fold",
    "has_words",
    "may_lack_end",
    "only_draws",
    "plain",
    "read_selector",
    "tokens",
]
