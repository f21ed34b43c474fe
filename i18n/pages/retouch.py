"""A finished page piece by piece, each with what holds where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from i18n.markup_html import VOID, Token, tokens


class Step(NamedTuple):
    """One piece of a page."""

    token: Token
    holds: bool
    """Of a start tag: for what is in its element; else for what the piece stands in."""
    parent: str
    """The element that the piece stands in; empty at the top."""


def steps(html: str, holds_in: Callable[[Token, bool], bool]) -> Iterator[Step]:
    """The pieces of a page in order. Raises TooMuchError, as ``tokens`` does.

    ``holds_in`` says of a start tag, and of what holds around it, what holds in its element. An end tag also ends what
    lacks one of its own; one that nothing was opened for ends nothing.
    """
    opened: list[tuple[str, bool]] = []
    holds = False
    for token in tokens(html):
        parent = opened[-1][0] if opened else ""
        if token.kind == "start":
            inner = holds_in(token, holds)
            yield Step(token, inner, parent)
            if token.name not in VOID and not token.closed:
                opened.append((token.name, holds))
                holds = inner
        elif token.kind == "end":
            at = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == token.name), None)
            if at is not None:
                holds = opened[at][1]
                del opened[at:]
            yield Step(token, holds, parent)
        else:
            yield Step(token, holds, parent)
