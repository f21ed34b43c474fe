"""Where in the HTML an expression of a template stands: only between tags can it bring an element with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jinja2 import TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

PLAIN_FILTER = "i18n_plain"
"""The filter put behind every expression that stands in a tag or a raw element."""

_OPENING = re.compile(r"<!--|</?([a-zA-Z][^\s/>]*)")
_IN_TAG = re.compile(r"[\"'>]")
_RAW = frozenset({"title", "textarea", "script", "style"})


class Place:
    """A reader of HTML that knows, after each piece, whether a tag, a comment or a raw element is open."""

    def __init__(self) -> None:
        self._end = ""
        """What closes the open comment, quoted value, tag or raw element; empty between tags."""
        self._name = ""

    @property
    def plain(self) -> bool:
        """Whether an element cannot stand here."""
        return bool(self._end)

    def feed(self, html: str) -> None:
        """Read on."""
        at = 0
        while at < len(html):
            at = self._close(html, at) if self._end else self._open(html, at)

    def _open(self, html: str, at: int) -> int:
        found = _OPENING.search(html, at)
        if found is None:
            return len(html)
        self._name = (found[1] or "").lower() if found[0][1] != "/" else ""
        self._end = "-->" if found[0] == "<!--" else ">"
        return found.end()

    def _close(self, html: str, at: int) -> int:
        if self._end == ">":
            found = _IN_TAG.search(html, at)
            if found is None:
                return len(html)
            if found[0] == ">":
                self._end = f"</{self._name}" if self._name in _RAW else ""
            else:
                self._end = found[0]
            return found.end()
        place = html.lower().find(self._end, at)
        if place < 0:
            return len(html)
        after = place + len(self._end)
        # A quoted value ends inside its tag; the end of a raw element is the begin of its closing tag.
        if self._end == "-->":
            self._end = ""
        else:
            self._name = self._name if self._end in {'"', "'"} else ""
            self._end = ">"
        return after


class Places(Extension):
    """Makes expressions in attributes, titles and comments plain text, so that no element can open there.

    A message that fell back to another language is an element with its ``lang``. In an attribute that would
    break the page. So a ``trans`` block or a ``block``, which may hold elements, is refused there.
    """

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Put the filter behind the expressions that need it."""
        place = Place()
        opened: list[Token] = []
        for token in stream:
            if token.type == "data":
                place.feed(token.value)
            yield from self._around(token, place, opened)

    def _around(self, token: Token, place: Place, opened: list[Token]) -> Iterator[Token]:
        before = opened.pop() if opened else None
        if token.type in {"variable_begin", "block_begin"} and place.plain:
            opened.append(token)
        elif token.type == "variable_end" and place.plain:
            yield Token(token.lineno, "rparen", ")")
            yield Token(token.lineno, "pipe", "|")
            yield Token(token.lineno, "name", PLAIN_FILTER)
        if before is not None and before.type == "block_begin" and token.value in {"trans", "block"}:
            raise TemplateSyntaxError(
                f"'{token.value}' cannot stand inside a tag, title or comment: write {{{{ _('…') }}}} there",
                token.lineno,
            )
        if before is not None and before.type == "variable_begin":
            if token.type == "variable_end":
                raise TemplateSyntaxError("an expression is expected", token.lineno)
            yield Token(token.lineno, "lparen", "(")
        yield token
