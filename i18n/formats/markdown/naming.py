"""The ids that headings would lose in other words: a localized source writes them, so that links stay alive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from i18n.formats.ids import NameHeading
from i18n.markup import Dialect, Surroundings, plain_text
from i18n.markup.attributes import LIST
from i18n.markup.blocks import Token
from i18n.markup.variables import without_variables

_PATIENCE = 3
"""How often the names of a page are given anew before each of them is written."""


@dataclass(frozen=True, slots=True)
class Named:
    """A heading that is named after its text, and where its name can be written."""

    token: int
    """The index of the token that opens it."""
    start: int
    """In characters of the body: where its text ends."""
    end: int
    """Where its line ends, closing marks and attributes included: not every generator reads an id before them."""
    text: str
    """The source's, plain."""
    id: str
    listed: str = ""
    """The attributes that it has already, without braces; the id follows them, as on the page."""

    @property
    def written(self) -> str:
        """What stands behind the heading's text, with the id in it."""
        return f" {{{self.listed}#{self.id}}}"


def named_text(text: str, dialect: Dialect) -> str:
    """The text that a heading is named after, of its plain text: without variables."""
    return without_variables(text) if dialect.variables else text


def plain_heading(content: str, dialect: Dialect, surroundings: Surroundings) -> str:
    """The plain text of a heading, on one line."""
    return " ".join(plain_text(content, dialect, surroundings).split())


def listed_in(tail: str) -> str:
    """The attributes in what follows a heading's text on its line, without braces."""
    found = LIST.search(tail)
    return f"{found[0][1:-1].strip()} " if found else ""


def given_ids(tokens: Sequence[Token]) -> set[str]:
    """The ids that the author gave to blocks."""
    return {str(token.attrs["id"]) for token in tokens if token.attrs and "id" in token.attrs}


def lost(
    headings: Sequence[Named], given: set[str], texts: Mapping[int, str], name: NameHeading
) -> list[Named]:
    """The headings that a generator would not name as it did, where some have other texts, by token.

    A written id is taken from the beginning on. So a heading with its own text gets its name again: each name
    before it is taken as it was, unless what took it is cut out of the page. Then it is looked at again.
    """
    said = [texts.get(one.token, one.text) for one in headings]
    written = {
        i
        for i, one in enumerate(headings)
        if said[i] != one.text and name(said[i], set(), {}) != name(one.text, set(), {})
    }
    for _ in range(_PATIENCE):
        taken = given | {headings[i].id for i in written}
        repeats: dict[str, int] = {}
        others = [i for i in range(len(headings)) if i not in written]
        more = [i for i in others if name(said[i], taken, repeats) != headings[i].id]
        if not more:
            return [headings[i] for i in sorted(written)]
        written.update(more)
    return list(headings)
