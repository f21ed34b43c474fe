"""A page's source as localized sources are made of it: its blocks, and where its units stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from i18n.formats.directives import Directives
from i18n.formats.ids import NameHeading
from i18n.formats.markdown.naming import Named, given_ids, listed_in, named_text, plain_heading
from i18n.formats.markdown.places import Finder, Lines, Place
from i18n.formats.markdown.program import Slot
from i18n.markup import Dialect, Surroundings
from i18n.markup.blocks import Blocks, Outline, Token, blocks

_LINE_END = re.compile(r"\r\n?")
_ANY_END = re.compile(r"\r\n?|\n")


def unified(text: str) -> str:
    """A text with line ends LF, as the parser reads it."""
    return _LINE_END.sub("\n", text)


@dataclass(slots=True)
class Grounds:
    """A page's source, looked at once for all locales: its blocks and the places of its units."""

    body: str
    dialect: Dialect
    surroundings: Surroundings
    outline: Outline
    places: Mapping[int, Place]
    """By the index of the unit's slot."""
    plain: bool
    """The page has no front matter, and must not get any."""
    headings: Sequence[Named] = ()
    """Those that are named after their texts, in the order in which they are named."""


def cut(text: str, first_line: int) -> tuple[str, str]:
    """A file, cut before the line at which its body begins. A byte order mark is none of its body's."""
    position = len(text) - len(text.removeprefix("\ufeff"))
    for _ in range(first_line - 1):
        end = _ANY_END.search(text, position)
        position = end.end() if end else len(text)
    return text[:position], text[position:]


def grounds(
    body: str,
    first_line: int,
    dialect: Dialect,
    *,
    path: str,
    slots: Iterable[Slot],
    titles: Mapping[str, Slot],
    name: NameHeading | None = None,
) -> Grounds:
    """Find the places of a page's units, and of the ids of its headings as ``name`` gives them.

    Linear in the page, but for odd images.
    """
    standing: list[Token] = []
    directives = Directives(path, first_line)

    def edit(tokens: list[Token]) -> list[Token]:
        standing.extend(tokens)
        return directives.apply(tokens) if dialect.extensions else tokens

    page = blocks(unified(body), dialect, edit)
    at = {id(token): i for i, token in enumerate(standing)}
    finder = Finder(Lines(body), page.tokens, dialect, page.surroundings)
    labels = {slot.index: label for label, slot in titles.items()}
    places: dict[int, Place] = {}
    for slot in slots:
        if slot.unit is None:
            continue
        label = labels.get(slot.index)
        found = finder.in_block(slot, slot.unit) if label is None else finder.definition(label, slot.unit)
        if found is not None:
            token = at.get(id(page.tokens[found.token]), -1) if found.token >= 0 else -1
            places[slot.index] = replace(found, token=token)
    found_names = (
        [
            replace(one, token=at[id(page.tokens[one.token])])
            for one in _named(page, finder, dialect, name)
            if id(page.tokens[one.token]) in at
        ]
        if name
        else ()
    )
    return Grounds(
        body,
        dialect,
        page.surroundings,
        Outline(standing, page.surroundings.references),
        places,
        plain=first_line == 1,
        headings=found_names,
    )


def _named(page: Blocks, finder: Finder, dialect: Dialect, name: NameHeading) -> Iterator[Named]:
    """The headings without an id of their own that stand in the file, in the order in which they are named."""
    ids, repeats = given_ids(page.tokens), dict[str, int]()
    for i, token in enumerate(page.tokens):
        if token.type == "heading_open" and "id" not in token.attrs:
            text = plain_heading(page.tokens[i + 1].content, dialect, page.surroundings)
            text = named_text(text, dialect)
            found = finder.behind(i + 1)
            given = name(text, ids, repeats)
            if found is not None:
                start, tail = found
                yield Named(i, start, start + len(tail), text, given, listed_in(tail))


def same_block(one: Token, other: Token, *, titled: bool = False, named: str = "") -> bool:
    """Whether two tokens are the same block; ``titled``: their titles may differ; ``named``: the id of the other."""
    return (
        one.type == other.type
        and one.tag == other.tag
        and one.nesting == other.nesting
        and one.level == other.level
        and one.markup == other.markup
        and (({**one.attrs, "id": named}) if named else one.attrs) == other.attrs
        and one.hidden == other.hidden
        and (titled or one.info == other.info)
        and one.meta.get("label") == other.meta.get("label")
        and one.meta.get("checked") == other.meta.get("checked")
    )
