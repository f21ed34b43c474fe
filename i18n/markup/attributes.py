"""Attribute lists: ``{#id .class key="value"}`` behind a link, image, code or ``[text]``, or above a block.

Only harmless attributes are kept; a list that holds anything else is a list all the same and shows nowhere.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

KEPT = frozenset({"id", "class", "lang", "dir", "translate", "width", "height"})

_NAME = r"[\w:-]++"
_SHORT = r"[^\s\x00-,./;-@\[-^`{-\x7f]++"
"""An id or a class: letters and digits of any script with the marks on them, ``:``, ``-``, ``_``."""
_ITEM = rf'(?:[#.]{_SHORT}|{_NAME}=(?:"[^"\n]*+"|{_NAME}))'
LIST = re.compile(rf"\{{[ \t]*+{_ITEM}(?:[ \t]++{_ITEM})*+[ \t]*+\}}")
_PART = re.compile(rf'([#.])({_SHORT})|({_NAME})=(?:"([^"\n]*+)"|({_NAME}))')
_AT_END = re.compile(rf"(?:^|[ \t]+)({LIST.pattern})[ \t]*$")

_BEFORE = frozenset({"link_close", "image", "code_inline", "span_close"})


def said(text: str) -> list[tuple[str, str]]:
    """Everything an attribute list says, also what is not kept."""
    return [
        ({"#": "id", ".": "class"}.get(sign, key), short or quoted or bare)
        for sign, short, key, quoted, bare in _PART.findall(text)
    ]


def attributes(text: str) -> dict[str, str]:
    """What an attribute list says, without what is not kept. Classes add up, else the last one counts."""
    found: dict[str, str] = {}
    for name, value in said(text):
        if name == "class" and name in found:
            found[name] += f" {value}"
        elif name in KEPT:
            found[name] = value
    return found


def cut_from_end(text: str) -> tuple[str, dict[str, str]]:
    """A heading's text without the attribute list at its end, and what that says."""
    if not text.endswith("}") or (match := _AT_END.search(text, max(0, text.rfind("{") - 1))) is None:
        return text, {}
    return text[: match.start()].rstrip(" \t"), attributes(match[1])


def plugin(md: MarkdownIt) -> None:
    """Teach a parser the three places of attribute lists."""
    md.block.ruler.before("fence", "attributes", _line)
    md.core.ruler.after("block", "attributes", attach_lines)
    md.inline.ruler.after("link", "span", _span)
    md.inline.ruler.push("attributes", _behind)


def _add(token: Token, found: dict[str, str]) -> None:
    for name, value in found.items():
        if name == "class" and "class" in token.attrs:
            token.attrs[name] = f"{token.attrs[name]} {value}"
        else:
            token.attrs[name] = value


def _line(state: StateBlock, start_line: int, _end_line: int, silent: bool) -> bool:
    start = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith("{", start) or state.is_code_block(start_line):
        return False
    match = LIST.fullmatch(state.src[start : state.eMarks[start_line]].rstrip(" \t"))
    if match is None:
        return False
    if not silent:
        token = state.push("attributes", "", 0)
        token.attrs.update(attributes(match[0]))
        state.line = start_line + 1
    return True


def attach_lines(state: StateCore) -> None:
    """Give the attributes of lists on lines of their own to the blocks below them."""
    kept: list[Token] = []
    waiting: list[Token] = []
    for token in state.tokens:
        if token.type == "attributes":
            waiting.append(token)
            continue
        if waiting and token.nesting >= 0:
            for above in waiting:
                _add(token, {name: str(value) for name, value in above.attrs.items()})
        waiting.clear()
        kept.append(token)
    state.tokens = kept


def _span(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    end = state.md.helpers.parseLinkLabel(state, state.pos, False)
    match = LIST.match(state.src, end + 1, state.posMax) if end >= 0 else None
    if match is None:
        return False
    if not silent:
        after = state.posMax
        state.pos += 1
        state.posMax = end
        _add(state.push("span_open", "span", 1), attributes(match[0]))
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
        state.posMax = after
    state.pos = match.end()
    return True


def _behind(state: StateInline, silent: bool) -> bool:
    if silent or state.src[state.pos] != "{" or state.pending or not state.tokens:
        return False
    if state.tokens[-1].type not in _BEFORE:
        return False
    match = LIST.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    _add(_opening(state.tokens), attributes(match[0]))
    state.pos = match.end()
    return True


def _opening(tokens: list[Token]) -> Token:
    """The token that opens what the last one closes."""
    level = 0
    for token in reversed(tokens):
        level += token.nesting
        if level == 0:
            return token
    return tokens[-1]
