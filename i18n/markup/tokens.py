"""Inline text to markdown-it's tokens, in bounded time whatever the text."""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

MAX_BRACKETS = 200
"""A text with more open brackets at once is no text; its markup is shown as it stands.

Each open bracket costs a look at the whole rest of the text.
"""

_BRACKET = re.compile(r"[\[\]]")


def inline_tokens(text: str, md: MarkdownIt, env: MutableMapping[str, Any]) -> list[Token]:
    """The tokens of one inline text. ``env`` lends references and footnotes, and takes inline footnotes."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\0", "\ufffd")
    if text.count("[") > MAX_BRACKETS and _too_deep(text):
        return [Token("text", "", 0, content=text)]
    tokens: list[Token] = []
    md.inline.parse(text, md, env, tokens)
    return tokens


def _too_deep(text: str) -> bool:
    depth = 0
    for match in _BRACKET.finditer(text):
        depth = depth + 1 if match[0] == "[" else max(0, depth - 1)
        if depth > MAX_BRACKETS:
            return True
    return False
