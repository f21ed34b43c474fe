"""What of a page is not for a locale, cut out of its source: another generator would show it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from i18n.formats.directives import scope_of
from i18n.formats.markdown.grounds import Grounds, same_block, unified
from i18n.formats.markdown.naming import Named
from i18n.formats.markdown.places import Lines, Place
from i18n.locales import Locale
from i18n.markup.blocks import Outline, Token, outline

Standing = TypeVar("Standing", Place, Named)
_MOST_ALONE = 20
"""How many parts are cut out one by one where they cannot be all at once."""
_OPENS = re.compile(r"\s*<!--\s*i18n:\s*(?:only|except)\b(?:(?!<!--).)*\Z", re.DOTALL)
_CLOSES = re.compile(r"\s*<!--\s*i18n:\s*end\b(?:(?!<!--).)*\Z", re.DOTALL)


def without(where: Grounds, locale: Locale) -> Grounds:
    """The page without the parts that are not for a locale, directives included.

    A part that cannot be cut out without a change to the blocks around it stays, with its directives.
    """
    parts = list(_parts(where.outline.tokens, locale))
    if (all_out := _cut(where, parts)) is not None:
        return all_out
    for part in list(reversed(parts))[:_MOST_ALONE]:
        where = _cut(where, [part]) or where
    return where


def _parts(tokens: list[Token], locale: Locale) -> Iterator[tuple[int, int]]:
    """The first and the last token of each part: the directives around it."""
    i = 0
    while i < len(tokens):
        if scope_of(tokens[i]).applies.to(locale):
            i += 1
            continue
        first = next((at for at in range(i - 1, -1, -1) if _is(_OPENS, tokens[at])), -1)
        last = next((at for at in range(i + 1, len(tokens)) if _is(_CLOSES, tokens[at])), -1)
        if first < 0 or last < 0:
            return
        yield first, last
        i = last + 1


def _is(directive: re.Pattern[str], token: Token) -> bool:
    return token.type == "html_block" and directive.match(token.content) is not None


def _cut(where: Grounds, parts: Sequence[tuple[int, int]]) -> Grounds | None:
    """The page without some parts; None where other blocks would change."""
    tokens, body, lines = where.outline.tokens, where.body, Lines(where.body)
    kept: list[Token] = []
    text: list[str] = []
    holes: list[_Hole] = []
    token = position = removed = 0
    for first, last in parts:
        start, stop = _stretch(lines, tokens[first], tokens[last], len(body))
        if start < position:
            return None
        kept += tokens[token:first]
        text.append(body[position:start])
        token, position, removed = last + 1, stop, removed + stop - start
        holes.append(_Hole(start, stop, token - len(kept), removed))
    outline_left = Outline([*kept, *tokens[token:]], where.outline.references)
    body_left = "".join((*text, body[position:]))
    if not _same(outline_left, outline(unified(body_left), where.dialect)):
        return None
    places = {
        index: moved for index, place in where.places.items() if (moved := _moved(place, holes)) is not None
    }
    headings = [left for one in where.headings if (left := _moved(one, holes)) is not None]
    return replace(where, body=body_left, outline=outline_left, places=places, headings=headings)


class _Hole(NamedTuple):
    """What was cut out."""

    start: int
    stop: int
    tokens: int
    """How many tokens are missing up to here."""
    characters: int


def _stretch(lines: Lines, first: Token, last: Token, length: int) -> tuple[int, int]:
    """Where a part begins and ends in the body: whole lines."""
    begin = first.map[0] if first.map else 0
    end = last.map[1] if last.map else begin
    before = lines.texts[begin - 1] if begin else ""
    # Of the blank lines before and behind it one stays.
    if not before.strip() and end < len(lines.texts) and not lines.texts[end].strip():
        end += 1
    return lines.starts[begin], lines.starts[end] if end < len(lines.starts) else length


def _moved(place: Standing, holes: Sequence[_Hole]) -> Standing | None:
    """The place in what is left; None where it was cut out."""
    i = bisect_right(holes, place.start, key=lambda hole: hole.start) - 1
    if i < 0:
        return place
    hole = holes[i]
    if place.start < hole.stop:
        return None
    token = place.token if place.token < 0 else place.token - hole.tokens
    return replace(place, start=place.start - hole.characters, end=place.end - hole.characters, token=token)


def _same(ours: Outline, theirs: Outline) -> bool:
    return (
        len(ours.tokens) == len(theirs.tokens)
        and all(
            same_block(one, other) and one.content == other.content
            for one, other in zip(ours.tokens, theirs.tokens, strict=True)
        )
        and {label: one["href"] for label, one in ours.references.items()}
        == {label: one["href"] for label, one in theirs.references.items()}
    )
