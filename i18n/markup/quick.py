"""Asks at each place only the rules whose first character can match there.

markdown-it tries all its rules in turn. Most begin by looking at one character; a table from characters to
rules gives the same result and spares nine calls in ten. A rule that is not in the table is asked everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_BLOCK_STARTS = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": "*-+0123456789",
    "reference": "[",
    "footnote_def": "[",
    "html_block": "<",
    "heading": "#",
    "admonition": "!?",
    "abbreviation": "*",
    "container_box": ":",
    "container_directive": "`",
    "attributes": "{",
    "math_block": "$",
}
_INLINE_STARTS = {
    "newline": "\n",
    "escape": "\\",
    "backticks": "`",
    "strikethrough": "~",
    "emphasis": "*_",
    "link": "[",
    "image": "!",
    "autolink": "<",
    "html_inline": "<",
    "entity": "&",
    "footnote_inline": "^",
    "footnote_ref": "[",
    "span": "[",
    "attributes": "{",
    "protected": "{",
    "variable": "{",
    "math_inline": "$",
    "gfm_autolink_www": "w",
    "gfm_autolink_protocol": ":",
    "gfm_autolink_email": "@",
}

_Rules = tuple[Callable[..., bool], ...]


class _ByFirst(dict[str, _Rules]):
    """The rules to ask, in order, by the character they would begin with."""

    def __init__(self, rules: list[tuple[str, Callable[..., bool]]], starts: dict[str, str]) -> None:
        self._rules = rules
        self._starts = starts

    def __missing__(self, first: str) -> _Rules:
        chosen = tuple(rule for name, rule in self._rules if first in self._starts.get(name, first))
        self[first] = chosen
        return chosen


class _OneRule(Ruler[Any]):
    """A ruler whose chains hold one rule each, which chooses among the others."""

    def __init__(self, ruler: Ruler[Any], chains: dict[str, list[Callable[..., bool]]]) -> None:
        super().__init__()
        self.__rules__ = ruler.__rules__  # some rules ask which others are active
        self._chains = chains

    def getRules(self, chainName: str = "") -> list[Callable[..., bool]]:  # noqa: N802, N803 - markdown-it's names
        """The one rule of a chain, in a list."""
        return self._chains.get(chainName, [])


def quicken(md: MarkdownIt) -> None:
    """Make a parser quick. Its rules cannot be changed afterwards."""
    blocks: Ruler[Any] = md.block.ruler
    names = {alternative for rule in blocks.__rules__ for alternative in rule.alt} | {""}
    chains = {
        name: [
            _block_rule(
                _ByFirst([(r.name, r.fn) for r in blocks.__rules__ if _is_in(r, name)], _BLOCK_STARTS)
            )
        ]
        for name in names
    }
    md.block.ruler = _OneRule(blocks, chains)
    inline: Ruler[Any] = md.inline.ruler
    rules = [(rule.name, rule.fn) for rule in inline.__rules__ if rule.enabled]
    md.inline.ruler = _OneRule(inline, {"": [_inline_rule(_ByFirst(rules, _INLINE_STARTS))]})


def _is_in(rule: Any, chain: str) -> bool:
    return bool(rule.enabled) and (not chain or chain in rule.alt)


def _block_rule(rules: _ByFirst) -> Callable[[StateBlock, int, int, bool], bool]:
    def ask(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:
        start = state.bMarks[line] + state.tShift[line]
        for rule in rules[state.src[start : start + 1]]:  # noqa: SIM110 - a generator costs a fifth more
            if rule(state, line, end_line, silent):
                return True
        return False

    return ask


def _inline_rule(rules: _ByFirst) -> Callable[[StateInline, bool], bool]:
    def ask(state: StateInline, silent: bool) -> bool:
        for rule in rules[state.src[state.pos]]:  # noqa: SIM110 - as above
            if rule(state, silent):
                return True
        return False

    return ask
