"""The blocks of a page, as markdown-it's tokens, and the HTML of their tags.

Block rules see the source alone, once for all locales. Inline text is left unparsed, except where footnotes
need their order and numbers.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from i18n.markup.abbreviations import Abbreviation, abbreviations
from i18n.markup.attributes import attach_lines, cut_from_end
from i18n.markup.containers import OPENINGS, opened, options
from i18n.markup.dialect import Dialect, parser
from i18n.markup.html import html_attributes
from i18n.markup.inline import Numbers, Surroundings
from i18n.markup.tokens import inline_tokens

__all__ = [
    "Blocks",
    "Definition",
    "Outline",
    "Token",
    "blocks",
    "html_of",
    "numbers",
    "opening_tag",
    "outline",
]

Edit = Callable[[list[Token]], list[Token]]

_ALIGNED = {
    "text-align:left": "align-start",
    "text-align:center": "align-center",
    "text-align:right": "align-end",
}


class Definition(NamedTuple):
    """A link reference definition that has a title."""

    label: str
    title: str
    line: int
    """From 0."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """A page cut into blocks."""

    tokens: list[Token]
    surroundings: Surroundings
    definitions: tuple[Definition, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    parsed: bool = False
    """Whether the inline tokens have their children."""
    footnotes: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    """By number: ``label`` and ``count`` of a footnote, or ``tokens`` of an inline one."""


def blocks(text: str, dialect: Dialect, edit: Edit | None = None) -> Blocks:
    """The blocks of a text with line ends LF. ``edit`` may take tokens out before anything is numbered."""
    state, env = _cut(text, dialect)
    if edit is not None:
        state.tokens = edit(state.tokens)
    references = env.get("references", {})
    definitions = tuple(
        Definition(label, definition["title"], definition["map"][0])
        for label, definition in references.items()
        if definition["title"]
    )
    known: dict[str, Abbreviation] = env.get("abbreviations", {})
    page = Blocks(
        state.tokens,
        Surroundings(references, abbreviations=abbreviations(known) if known else None),
        definitions,
        tuple(known.values()),
    )
    if not dialect.extensions or not ("footnotes" in env or "^[" in state.src):
        return page
    return _with_footnotes(state, page)


class Outline(NamedTuple):
    """The blocks of a page as they stand in its source: footnotes where they are written, not numbered."""

    tokens: list[Token]
    references: Mapping[str, Mapping[str, Any]]
    """The link reference definitions, by normalized label."""


def outline(text: str, dialect: Dialect) -> Outline:
    """The outline of a text with line ends LF."""
    state, env = _cut(text, dialect)
    return Outline(state.tokens, env.get("references", {}))


def _cut(text: str, dialect: Dialect) -> tuple[StateCore, dict[str, Any]]:
    md = parser(dialect)
    env: dict[str, Any] = {}
    text = text.replace("\0", "\ufffd")
    try:
        state = _parsed(text, md, env)
    except IndexError:
        # Some plugins look for their mark behind the end of a text whose last line is an empty one in a quote.
        env.clear()
        state = _parsed(f"{text}\n", md, env)
    if dialect.extensions:
        if "{" in state.src:
            attach_lines(state)
        if "{" in state.src or "|" in state.src or ":::" in state.src:
            state.tokens = _titled(state.tokens)
    return state, env


def _with_footnotes(state: StateCore, page: Blocks) -> Blocks:
    """Parse every inline text, so that footnotes are numbered, and put them at the end."""
    from mdit_py_plugins.footnote.index import footnote_tail  # noqa: PLC0415 - only pages with footnotes need it

    for token in state.tokens:
        if token.type == "inline":
            token.children = inline_tokens(token.content, state.md, state.env)
    state.tokens = _unnested(state.tokens)
    footnote_tail(state)
    listed: dict[int, Mapping[str, Any]] = state.env.get("footnotes", {}).get("list", {})
    labels = {note["label"]: number for number, note in listed.items() if note.get("label") is not None}
    surroundings = replace(page.surroundings, footnotes=labels, notes=len(listed))
    return replace(page, tokens=state.tokens, surroundings=surroundings, parsed=True, footnotes=listed)


def _parsed(text: str, md: MarkdownIt, env: dict[str, Any]) -> StateCore:
    state = StateCore(text, md, env)
    md.block.parse(state.src, md, env, state.tokens)
    return state


def _unnested(tokens: list[Token]) -> list[Token]:
    """Footnotes defined in another one, moved behind it: the plugin takes each up to the next end."""
    out: list[Token] = []
    open_ones: list[list[Token]] = []
    closed: list[list[Token]] = []
    for token in tokens:
        if token.type == "footnote_reference_open":
            open_ones.append([])
        (open_ones[-1] if open_ones else out).append(token)
        if token.type == "footnote_reference_close" and open_ones:
            closed.append(open_ones.pop())
            if not open_ones:
                # The outermost ends last, and comes first.
                out += itertools.chain.from_iterable(reversed(closed))
                closed.clear()
    return out


def _titled(tokens: list[Token]) -> list[Token]:
    """Tokens with what block rules leave in texts: attributes of headings, names and titles of containers."""
    out: list[Token] = []
    skipped = -1
    for i, token in enumerate(tokens):
        if i <= skipped:
            continue
        out.append(token)
        if token.type == "heading_open":
            inline = tokens[i + 1]
            inline.content, found = cut_from_end(inline.content)
            for name, value in found.items():
                token.attrs[name] = (
                    f"{token.attrs[name]} {value}" if name == "class" in token.attrs else value
                )
        elif token.type in OPENINGS:
            skipped = i + options(tokens, i)
            out.extend(opened(token))
        elif token.type in {"td_open", "th_open"} and token.attrs:
            _align(token)
    return out


def _align(token: Token) -> None:
    """A class instead of a style: pages forbid inline styles, and sides depend on the direction."""
    name = _ALIGNED.get(str(token.attrs.get("style")))
    if name is not None:
        del token.attrs["style"]
        token.attrs["class"] = name


# --- HTML ------------------------------------------------------------------------------------------------


def opening_tag(tokens: Sequence[Token], i: int, *, xhtml: bool) -> tuple[str, str]:
    """The HTML of a block's opening or lone tag, cut where another attribute could stand."""
    token = tokens[i]
    head = f"<{token.tag}{html_attributes(token)}"
    if i and tokens[i - 1].hidden:
        head = f"\n{head}"
    tail = ">\n"
    if token.nesting == 0:
        return head, " />\n" if xhtml else tail
    if i + 1 < len(tokens):
        following = tokens[i + 1]
        closes = following.nesting == -1 and following.tag == token.tag
        if following.type == "inline" or following.hidden or closes:
            tail = ">"
    return head, tail


def html_of(tokens: Sequence[Token], i: int, dialect: Dialect) -> str:
    """The HTML of a block that has no text to translate: code, math, raw HTML, a rule."""
    md = parser(dialect)
    rule = md.renderer.rules.get(tokens[i].type)  # type: ignore[attr-defined]
    return (
        str(rule(tokens, i, md.options, {})) if rule else "".join(opening_tag(tokens, i, xhtml=dialect.xhtml))
    )


# --- footnotes -------------------------------------------------------------------------------------------


def numbers(token: Token, footnotes: Mapping[int, Mapping[str, Any]]) -> Numbers:
    """The footnote numbers in one inline token of a page."""
    first: dict[str, int] = {}
    inline: list[int] = []
    _collect(token.children or (), footnotes, first, inline)
    return Numbers(first, tuple(sorted(inline)))


def _collect(
    tokens: Iterable[Token],
    footnotes: Mapping[int, Mapping[str, Any]],
    first: dict[str, int],
    inline: list[int],
) -> None:
    for token in tokens:
        if token.type == "footnote_ref":
            label = token.meta.get("label")
            if label is not None:
                first.setdefault(label, token.meta["subId"])
            else:
                inline.append(token.meta["id"])
                _collect(footnotes[token.meta["id"]].get("tokens", ()), footnotes, first, inline)
        elif token.children:
            _collect(token.children, footnotes, first, inline)
