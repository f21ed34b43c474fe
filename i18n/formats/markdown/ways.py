"""The ways to write a text in each kind of block, the safest first."""

from __future__ import annotations

import re
from collections.abc import Callable

from i18n.formats.markdown import escapes

Ways = Callable[[str], tuple[str, ...]]
"""The ways to write a text at a place, the best first; none where it cannot stand there."""

_BREAKS = re.compile(r"\n+")


def _different(*ways: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way for way in ways if way))


def paragraph_ways(break_: str, content: str, *, heading: bool) -> Ways:
    """For a text with lines of its own; ``break_`` is what stands between two of them.

    Where the source's own ``content`` looks as if it began a block and does not, a translation may as well.
    """
    own = escapes.lines_of(content)
    harmless = escapes.paragraph(own) != own

    def ways(said: str) -> tuple[str, ...]:
        lines = escapes.lines_of(said)
        if not lines:
            return ()
        short = [escapes.one_line(lines)]
        safe, safe_short = escapes.paragraph(lines), escapes.paragraph(short)
        if heading:
            for some in (safe, safe_short):
                some[-1] = escapes.heading_end(some[-1])
        guarded, bare = (break_.join(safe), *safe_short), (break_.join(lines), *short)
        return _different(*bare, *guarded) if harmless else _different(*guarded, *bare)

    return ways


def cell_ways(*, at_start: bool) -> Ways:
    """For a table cell; ``at_start``: nothing stands before it on its line."""

    def ways(said: str) -> tuple[str, ...]:
        text = escapes.one_line(escapes.lines_of(said))
        first = escapes.at_line_start(text) if at_start else text
        return _different(escapes.cell(first), escapes.cell(text))

    return ways


def heading_ways(said: str) -> tuple[str, ...]:
    """For a heading behind its marks."""
    text = escapes.one_line(escapes.lines_of(said))
    return _different(escapes.heading_end(text), text)


def term_ways(said: str) -> tuple[str, ...]:
    """For a term, on a line of its own."""
    text = escapes.one_line(escapes.lines_of(said))
    return _different(escapes.at_line_start(text), text)


def title_ways(said: str) -> tuple[str, ...]:
    """For the title of a container, behind its name."""
    return _different(escapes.one_line(escapes.lines_of(said)))


def code_title_ways(mark: str) -> Ways:
    """For the title of a code block between two quotation marks; only in double ones can a mark be escaped."""

    def ways(said: str) -> tuple[str, ...]:
        text = escapes.folded(said)
        if mark == '"':
            text = text.replace("\\", "\\\\").replace('"', '\\"')
        return _different(text)

    return ways


def html_ways(written: Callable[[str], str | None], break_: str, *, kept: bool) -> Ways:
    """For a text in a block of raw HTML; ``kept``: its line breaks are part of it."""

    def ways(said: str) -> tuple[str, ...]:
        text = written(said)
        if text is None or not text.strip():
            return ()
        text = text.replace("\r\n", "\n")
        # A blank line could end the block. White space at an edge stays white space, as on the page.
        return _different(text.replace("\n", break_) if kept else _BREAKS.sub(" ", text))

    return ways
