"""Inline Markdown in its page: as HTML, and as plain text.

Only inline rules ever see a translation, so no translation can
make, end or swallow a block.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from markdown_it.token import Token

from i18n.markup.abbreviations import Abbreviations
from i18n.markup.dialect import PAGE, Dialect, parser
from i18n.markup.html import html_parts
from i18n.markup.parts import Fragment, as_written
from i18n.markup.simple import is_plain, simple_parts
from i18n.markup.tokens import inline_tokens
from i18n.markup.variables import spoken


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page lends to the inline texts in it."""

    references: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """The link reference definitions, by normalized label, as markdown-it keeps them."""
    footnotes: Mapping[str, int] = field(default_factory=dict)
    """The number of each footnote that the source refers to, from 0, by label."""
    notes: int = 0
    """How many footnotes the source has, inline ones too."""

    abbreviations: Abbreviations | None = None

    def touch(self, text: str) -> bool:
        """Whether a text can mean something else here than elsewhere."""
        return ("[" in text and bool(self.references or self.notes)) or self.explain(text)

    def explain(self, text: str) -> bool:
        """Whether a text may have one of the page's abbreviations."""
        return self.abbreviations is not None and self.abbreviations.occur(text)


ALONE = Surroundings()


class Numbers(NamedTuple):
    """The footnote numbers that one text of the source uses; its translation uses the same ones."""

    first: Mapping[str, int] = {}
    """Label to the number of references before this text."""
    inline: tuple[int, ...] = ()
    """The numbers of the inline footnotes in it."""


NO_NUMBERS = Numbers()


def parse_inline(
    text: str,
    dialect: Dialect = PAGE,
    surroundings: Surroundings = ALONE,
    numbers: Numbers = NO_NUMBERS,
) -> Fragment:
    """The HTML of an inline text, in its page."""
    if surroundings.abbreviations is not None and surroundings.explain(text):
        return _parse(text, dialect, surroundings, numbers)
    if (parts := simple_parts(text)) is not None:
        return Fragment(parts)
    if surroundings.touch(text) or numbers.inline:
        return _parse(text, dialect, surroundings, numbers)
    return _parse_alone(text, dialect)


@lru_cache(maxsize=4096)
def _parse_alone(text: str, dialect: Dialect) -> Fragment:
    return _parse(text, dialect, ALONE, NO_NUMBERS)


def _parse(text: str, dialect: Dialect, surroundings: Surroundings, numbers: Numbers) -> Fragment:
    base = surroundings.notes
    listed = _listed(surroundings, numbers)
    explained = surroundings.abbreviations.explained if surroundings.abbreviations else list
    tokens = explained(_tokens(text, dialect, surroundings, listed))
    if len(listed) == base:
        return Fragment(html_parts(tokens, dialect))
    renumbered = dict(zip(range(base, len(listed)), numbers.inline, strict=False))
    notes = (listed[number].get("tokens") for number in range(base, len(listed)))
    return Fragment(
        html_parts(tokens, dialect, renumbered),
        tuple(html_parts(explained(note), dialect, renumbered) for note in notes if isinstance(note, list)),
    )


def tokens_of(text: str, dialect: Dialect, surroundings: Surroundings = ALONE) -> list[Token]:
    """The inline tokens of a text, where footnotes do not matter."""
    return _tokens(text, dialect, surroundings, _listed(surroundings, NO_NUMBERS))


_Listed = dict[int, dict[str, object]]


def _listed(surroundings: Surroundings, numbers: Numbers) -> _Listed:
    """The footnotes of a page by number, as the plugin lists them: an inline one takes the number behind them all."""
    listed: _Listed = {number: {} for number in range(surroundings.notes)}
    for label, number in surroundings.footnotes.items():
        listed[number] = {"label": label, "count": numbers.first.get(label, 0)}
    return listed


def _tokens(text: str, dialect: Dialect, surroundings: Surroundings, listed: _Listed) -> list[Token]:
    refs = {f":{label}": number for label, number in surroundings.footnotes.items()}
    env = {"references": surroundings.references, "footnotes": {"refs": refs, "list": listed}}
    return inline_tokens(text, parser(dialect), env)


_HEARD = frozenset(
    {"text", "text_special", "protected", "variable", "code_inline", "math_inline", "math_inline_double"}
)


def text_of(tokens: Iterable[Token]) -> str:
    """What a reader hears of inline tokens: no markup, images by their alt text."""
    out: list[str] = []
    for token in tokens:
        if token.type in _HEARD:
            out.append(token.content)
        elif token.type == "image":
            out.append(text_of(token.children or ()))
        elif token.type in {"softbreak", "hardbreak"}:
            out.append(" ")
    return "".join(out)


def plain_text(text: str, dialect: Dialect = PAGE, surroundings: Surroundings = ALONE) -> str:
    """An inline Markdown text without its markup, images by their alt text.

    In a dialect with variables it may hold some; what only looks like one has a backslash before it.
    """
    if "\n" not in text and is_plain(text):
        return text
    if surroundings.touch(text):
        return _plain(text, dialect, surroundings)
    return _plain_alone(text, dialect)


@lru_cache(maxsize=4096)
def _plain_alone(text: str, dialect: Dialect) -> str:
    return _plain(text, dialect, ALONE)


def _plain(text: str, dialect: Dialect, surroundings: Surroundings) -> str:
    tokens = tokens_of(text, dialect, surroundings)
    said = text_of(tokens)
    return spoken(tokens, said) if dialect.variables else said


def render_inline(text: str, dialect: Dialect = PAGE) -> str:
    """The HTML of an inline Markdown text that stands in no page; its addresses are left as they are."""
    return as_written(parse_inline(text, dialect).parts)
