"""An image that is all of a text: where its alt text and its title stand, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from i18n.formats.markdown import escapes
from i18n.markup import Dialect, Surroundings
from i18n.markup.html import alt_text
from i18n.markup.inline import tokens_of

_QUOTE = re.compile(r"(?<=[ \t\n])[\"'(]")
_MOST_TRIES = 50
"""How many brackets or quotation marks of an image are tried."""

Piece = tuple[int, int, Callable[[str], str]]
"""Where it begins and ends in the text, and how another is written there."""


def _labelled(label: str, said: str) -> str:
    return f"{escapes.literal(said)}][{label}"


class Picture:
    """A text that is an image and nothing else."""

    def __init__(self, text: str, dialect: Dialect, surroundings: Surroundings) -> None:
        self._text = text
        self._dialect = dialect
        self._surroundings = surroundings
        self._own = self._read(text)

    def _read(self, text: str) -> tuple[str, str, str] | None:
        """Address, title and alt text of an image, if the text is one."""
        tokens = tokens_of(text, self._dialect, self._surroundings)
        if len(tokens) != 1 or tokens[0].type != "image":
            return None
        image = tokens[0]
        return (
            str(image.attrs["src"]),
            str(image.attrs.get("title", "")),
            alt_text(image.children or ()),
        )

    def _alt_ends(self) -> list[int]:
        return [match.start() for match in re.finditer(r"\]", self._text)][:_MOST_TRIES]

    def alt(self) -> Piece | None:
        """Where the alt text stands, and how one is written there."""
        if self._own is None:
            return None
        wanted = (*self._own[:2], "x")
        text = self._text
        for end in self._alt_ends():
            if self._read(f"![x{text[end:]}") == wanted:
                return 2, end, escapes.literal
            # A short reference is the label as well, which stays.
            label = text[2:end]
            behind = end + 2 if text.startswith("][]", end) else end
            if self._read(f"![x][{label}{text[behind:]}") == wanted:
                return 2, behind, partial(_labelled, label)
        return None

    def title(self) -> Piece | None:
        """Where the title stands, and how one is written there."""
        if self._own is None:
            return None
        source, _, alt = self._own
        text = self._text
        for match in list(_QUOTE.finditer(text))[-_MOST_TRIES:]:
            opener = match[0]
            start, end = match.end(), text.rfind(")" if opener == "(" else opener)
            if opener == "(":
                end = text.rfind(")", 0, end)
            if end >= start and self._read(f"{text[:start]}x{text[end:]}") == (source, "x", alt):
                return start, end, partial(escapes.quoted, mark=opener)
        return None
