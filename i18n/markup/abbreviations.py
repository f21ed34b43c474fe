"""Abbreviations, ``*[HTML]: HyperText Markup Language``: defined by a page, explained wherever its texts have them.

They are looked for in the text of each locale, so that a translation has them too where it uses the same letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

MOST = 500
"""A page may define so many: each is looked for at every word."""

_DEFINITION = re.compile(r"\*\[([^\[\]\n]{1,100})\]:[ \t]*(\S.*)")
_LATIN = "A-Za-z0-9_\u00c0-\u02af"


class Abbreviation(NamedTuple):
    """What a page says that some letters stand for."""

    letters: str
    meaning: str
    line: int
    """From 0."""

    @property
    def label(self) -> str:
        """The name of its title among those of the page; no link definition is called so."""
        return f"*[{self.letters}]"


def plugin(md: MarkdownIt) -> None:
    """Teach a parser definitions of abbreviations. They are put into ``env["abbreviations"]``."""
    md.block.ruler.before("reference", "abbreviation", _define, {"alt": ["paragraph", "reference"]})


def _define(state: StateBlock, start_line: int, _end_line: int, silent: bool) -> bool:
    start = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith("*[", start) or state.is_code_block(start_line):
        return False
    match = _DEFINITION.fullmatch(state.src, start, state.eMarks[start_line])
    if match is None or not match[1].strip():
        return False
    if not silent:
        known: dict[str, Abbreviation] = state.env.setdefault("abbreviations", {})
        letters = match[1].strip()
        known.setdefault(letters, Abbreviation(letters, match[2].rstrip(), start_line))
        state.line = start_line + 1
    return True


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The abbreviations of a page."""

    meanings: dict[str, Abbreviation]
    pattern: re.Pattern[str]

    def occur(self, text: str) -> bool:
        """Whether a text may have one. Markup beside it (``_HTML_``) is no part of its word; only its tokens tell."""
        return any(letters in text for letters in self.meanings)

    def explained(self, tokens: Iterable[Token]) -> Sequence[Token]:
        """Inline tokens in which each abbreviation is a token of its own."""
        return [part for token in tokens for part in self._parts(token)]

    def _parts(self, token: Token) -> Iterator[Token]:
        if token.type != "text":
            yield token
            return
        position = 0
        for match in self.pattern.finditer(token.content):
            if match.start() > position:
                yield Token("text", "", 0, content=token.content[position : match.start()], level=token.level)
            yield Token("abbreviation", "abbr", 0, content=match[0], meta={"known": self.meanings[match[0]]})
            position = match.end()
        if position < len(token.content):
            yield Token("text", "", 0, content=token.content[position:], level=token.level)


def abbreviations(known: dict[str, Abbreviation]) -> Abbreviations:
    """What finds these abbreviations in texts: each as a whole, the longest first.

    Letters of scripts that put no space between words may touch one that is written in Latin letters.
    """
    groups: dict[str, list[str]] = {}
    for letters in sorted(known, key=len, reverse=True):
        groups.setdefault(letters[0], []).append(_whole(letters))
    pattern = "|".join(f"(?={re.escape(first)})(?:{'|'.join(group)})" for first, group in groups.items())
    return Abbreviations(known, re.compile(pattern))


def _whole(letters: str) -> str:
    return f"(?<!{_neighbour(letters[0])}){re.escape(letters)}(?!{_neighbour(letters[-1])})"


def _neighbour(letter: str) -> str:
    """What may not stand beside a letter at the edge of an abbreviation: more of the same word."""
    return rf"[{_LATIN}]" if re.match(f"[{_LATIN}]", letter) else r"\w"
