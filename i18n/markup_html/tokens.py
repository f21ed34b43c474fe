"""HTML cut into tokens, each with its place. Nothing is normalized: together they are the text.

The rules are those of HTML5's tokenizer (WHATWG HTML, 13.2.5), with one addition: expressions of templates
(``{{ … }}``, ``{% … %}``, ``{# … #}``, ``<% … %>``, ``<? … ?>``) are whole wherever they stand, also in a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from i18n.charrefs import unescape
from i18n.markup_html.tags import ESCAPABLE, RAW

Kind = Literal["text", "start", "end", "comment", "doctype", "expression", "raw", "open"]
"""``raw``: the content of an element without tags; ``open``: what begins at a place and ends nowhere."""

MAX_ATTRIBUTES = 1_000

_EXPRESSION = (
    r"""\{\{(?:"(?:[^"\n{]|\{(?!\{)|(?!))*+"|'(?:[^'\n{]|\{(?!\{)|(?!))*+'"""
    r"|[^<{}]|<(?![A-Za-z/!])|\{(?!\{)|\}(?!\})|(?!))*+\}\}"
    r"|\{%(?:[^%{]|%(?!\})|\{(?!%)|(?!))*+%\}"
    r"|\{\#(?:[^\#{]|\#(?!\})|\{(?!\#)|(?!))*+\#\}"
    r"|<%(?:[^%<]|%(?!>)|<(?!%)|(?!))*+%>"
    r"|<\?(?:[^?<]|\?(?!>)|<(?!\?)|(?!))*+\?>"
)
EXPRESSION = re.compile(_EXPRESSION)
"""An expression of a template."""
# Of many braces only the last three can begin an expression.
_BEGINS = re.compile(r"<[A-Za-z/!?%]|\{(?:\{(?!\{\{)|[%#])")
_NAME = re.compile(rf"[A-Za-z](?:(?!{_EXPRESSION})[^\s/>]|(?!))*+")
_COMMENT_END = re.compile(r"--!?>")


@cache
def _tag_part() -> re.Pattern[str]:
    """What stands in a tag behind its name; compiled when it is asked for: many sites have no HTML."""
    return re.compile(
        rf"""(?:[\s/]++)?+(?:
      (?P<close>>)
    | (?P<expression>{_EXPRESSION})
    | (?P<name>(?:(?!{_EXPRESSION})[^\s/>])(?:(?!{_EXPRESSION})[^\s/>=]|(?!))*+)
      (?:\s*+=\s*+(?:
          "(?P<double>(?:[^"{{<]|{_EXPRESSION}|[{{<]|(?!))*+)"
        | '(?P<single>(?:[^'{{<]|{_EXPRESSION}|[{{<]|(?!))*+)'
        | (?P<bare>(?:{_EXPRESSION}|[^\s>"'])(?:{_EXPRESSION}|[^\s>]|(?!))*+)
        | (?P<unclosed>["'])
        | (?=>)
      )|(?!))?+
    )""",
        re.VERBOSE,
    )


class Attribute(NamedTuple):
    """One attribute of a start tag."""

    name: str
    """Lower case."""
    value: str
    """With its entities replaced; empty where it has none."""
    start: int
    """Where its value begins in the text, quotation marks not counted."""
    end: int
    quote: str
    """The mark around the value; empty for none."""


class Token(NamedTuple):
    """One piece of a text."""

    kind: Kind
    start: int
    """In characters, from 0."""
    end: int
    name: str = ""
    """Of a tag, lower case; of ``raw``, that of its element."""
    attributes: tuple[Attribute, ...] = ()
    """The first of each name, in their order."""
    closed: bool = False
    """A start tag that ends in ``/>``."""


class TooMuchError(Exception):
    """A tag with more attributes than anybody writes. Its argument is the place."""


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """The tokens of a page or a fragment from a place on, in linear time. Raises TooMuchError.

    What begins and never ends (a tag, a comment, a script) is one token ``open`` up to the end.
    """
    position = done = start
    end = len(text)
    while position < end:
        found = _BEGINS.search(text, position)
        if found is None:
            break
        at = found.start()
        token = _token(text, at)
        if token is None:
            position = at + 1
            continue
        if at > done:
            yield Token("text", done, at)
        yield token
        position = done = token.end
        if token.kind == "start" and not token.closed and (token.name in RAW or token.name in ESCAPABLE):
            raw = _raw(text, token)
            if raw.end > raw.start:
                yield raw
            position = done = raw.end
    if done < end:
        yield Token("text", done, end)


def _token(text: str, at: int) -> Token | None:
    """What begins at a place; None where it is text."""
    if text[at] == "{":
        found = EXPRESSION.match(text, at)
        return Token("expression", at, found.end()) if found else None
    sign = text[at + 1]
    if sign == "/":
        return _end_tag(text, at)
    if sign == "!":
        return _declaration(text, at)
    if sign in "?%":
        found = EXPRESSION.match(text, at)
        if found:
            return Token("expression", at, found.end())
        return _until(text, at, ">", "comment") if sign == "?" else None
    return _start_tag(text, at)


def _until(text: str, at: int, closing: str, kind: Kind) -> Token:
    close = text.find(closing, at)
    return Token("open", at, len(text)) if close < 0 else Token(kind, at, close + len(closing))


def _declaration(text: str, at: int) -> Token:
    if text.startswith("<!--", at):
        if text.startswith((">", "->"), at + 4):
            return _until(text, at, ">", "comment")
        close = _COMMENT_END.search(text, at + 4)
        return Token("comment", at, close.end()) if close else Token("open", at, len(text), "comment")
    if text.startswith("<![CDATA[", at):
        # Only in SVG and MathML; there its content is text, which we leave alone.
        return _until(text, at, "]]>", "comment")
    return _until(text, at, ">", "doctype" if text[at + 2 : at + 9].lower() == "doctype" else "comment")


def _end_tag(text: str, at: int) -> Token | None:
    name = _NAME.match(text, at + 2)
    if name is None:
        return None if at + 2 >= len(text) else _until(text, at, ">", "comment")
    position = name.end()
    match = _tag_part().match
    found = match(text, position)
    while found is not None and found["close"] is None:
        position = found.end()
        found = match(text, position)
    if found is None:
        return Token("open", at, len(text), "tag")
    return Token("end", at, found.end(), name[0].lower())


def _start_tag(text: str, at: int) -> Token:
    name = _NAME.match(text, at + 1)
    position = at + 1 if name is None else name.end()
    found: dict[str, Attribute] = {}
    count = 0
    match = _tag_part().match
    while (part := match(text, position)) is not None:
        position = part.end()
        if part["close"] is not None:
            closed = text[position - 2] == "/" and not _ends_bare(found, position - 1)
            return Token(
                "start", at, position, "" if name is None else name[0].lower(), tuple(found.values()), closed
            )
        if part["unclosed"] is not None:
            break
        count += 1
        if count > MAX_ATTRIBUTES:
            raise TooMuchError(at)
        if part["name"] is not None:
            attribute = _attribute(part)
            found.setdefault(attribute.name, attribute)
    return Token("open", at, len(text), "tag")


def _ends_bare(found: dict[str, Attribute], at: int) -> bool:
    """Whether the slash before a place is the end of a value without quotation marks."""
    return any(one.end == at and one.start < at and not one.quote for one in found.values())


def _attribute(part: re.Match[str]) -> Attribute:
    for group, quote in (("double", '"'), ("single", "'"), ("bare", "")):
        raw = part[group]
        if raw is not None:
            value = unescape(raw) if "&" in raw else raw
            return Attribute(part["name"].lower(), value, part.start(group), part.end(group), quote)
    return Attribute(part["name"].lower(), "", part.end("name"), part.end("name"), "")


_CLOSINGS = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in (*RAW - {"plaintext"}, *ESCAPABLE)
}


def _raw(text: str, tag: Token) -> Token:
    """The content of an element without tags."""
    closing = _CLOSINGS.get(tag.name)
    if closing is None:
        return Token("raw", tag.end, len(text), tag.name)
    found = closing.search(text, tag.end)
    end = -1 if found is None else found.start()
    if tag.name == "script" and end >= 0 and text.find("<!--", tag.end, end) >= 0:
        end = _script_end(text, tag.end)
    if end < 0:
        return Token("open", tag.end, len(text), tag.name)
    return Token("raw", tag.end, end, tag.name)


_IN_SCRIPT = re.compile(r"<!--|-->|<(/?)script(?=[\s/>])", re.IGNORECASE)


def _script_end(text: str, position: int) -> int:
    """Where a script ends; -1 for nowhere. In a comment of it, a script that it opens has to close first."""
    commented = nested = False
    while (found := _IN_SCRIPT.search(text, position)) is not None:
        position = found.end()
        if found[0] == "<!--":
            if not commented:
                commented = True
                # It can be one with the end of the comment: <!-->
                position = found.start() + 2
        elif found[0] == "-->":
            commented = nested = False
        elif found[1]:
            if not nested:
                return found.start()
            nested = False
        else:
            nested = commented
    return -1
