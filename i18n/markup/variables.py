"""Where variables stand in content: ``{{ site.phone }}``, ``{{ site.name:gen }}``. What they say is not known here.

In Markdown a backslash or code makes one literal. In plain text, which is what titles and alternative texts are,
a backslash right before it does, and is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from i18n.markup.parts import Part, Parts, Variable, escape, joined
from i18n.markup.scan import code_spans

_WORD = r"[A-Za-z][A-Za-z0-9]*+(?:[_-]++[A-Za-z0-9]++)*+"
NAME = re.compile(rf"{_WORD}(?:\.{_WORD})*+")
"""A variable's name: words with dots between them."""
WORD = re.compile(_WORD)
"""A part of a name, and the name of a form."""
TOKEN = re.compile(rf"\{{\{{[ \t\r\n]*+(?P<name>{NAME.pattern})(?::(?P<form>{_WORD}))?+[ \t\r\n]*+\}}\}}")
_FREE = re.compile(rf"(?<!\{{){TOKEN.pattern}")
"""The same where a parser would find it: a brace more before it makes it another program's."""
_PLAIN = re.compile(rf"(?P<escape>\\?){_FREE.pattern}")
_SPACES = r"(?:[ \t]|%20|%09)*+"
_ENCODED = re.compile(
    rf"(?:\{{\{{|%7B%7B){_SPACES}(?P<name>{NAME.pattern})(?::(?P<form>{_WORD}))?+{_SPACES}(?:\}}\}}|%7D%7D)"
)
_QUOTED = re.compile(r"""(?<![\w:.-])([\w:.-]++)\s*+=\s*+(?:"[^"]*+"|'[^']*+')""")
_AROUND = re.compile(r"<(/?)(?:(a|button)|code|kbd|samp|var|pre)(?=[\s>])", re.IGNORECASE)
"""What may hold no link, and what holds no language."""
_NO_TEXT = frozenset(
    {
        "class",
        "id",
        "style",
        "srcdoc",
        "srcset",
        "imagesrcset",
        "lang",
        "xml:lang",
        "dir",
        "name",
        "type",
        "for",
    }
)
"""Attributes in which a value would be another thing than a text, beside handlers of events."""


class Found(NamedTuple):
    """A variable in a text."""

    name: str
    form: str
    """Empty for the base form."""
    start: int


def plugin(md: MarkdownIt) -> None:
    """Teach a parser to read a variable as one piece."""
    md.inline.ruler.before("protected", "variable", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    match = TOKEN.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("variable", "", 0)
        token.content = match[0].replace("\n", " ")
        token.meta = {"name": match["name"], "form": match["form"] or ""}
    state.pos = match.end()
    return True


def variables_in(text: str, *, plain: bool = False) -> list[Found]:
    """The variables of a text, in order, by a quick look: a comment or a formula is not told from text."""
    if "{{" not in text:
        return []
    if plain:
        return [_found(match) for match in _PLAIN.finditer(text) if not match["escape"]]
    code = code_spans(text)
    found: list[Found] = []
    at = 0
    for match in _FREE.finditer(text):
        start = match.start()
        while at < len(code) and code[at][1] <= start:
            at += 1
        in_code = at < len(code) and code[at][0] <= start
        if not in_code and not _is_escaped(text, start):
            found.append(_found(match))
    return found


def _found(match: re.Match[str]) -> Found:
    return Found(match["name"], match["form"] or "", match.start())


def _is_escaped(text: str, start: int) -> bool:
    begin = start
    while begin and text[begin - 1] == "\\":
        begin -= 1
    return (start - begin) % 2 == 1


def lookup(expression: str) -> str:
    """The name that a template expression does nothing but look up, ``{{ a.b }}`` or ``{{ a.b:form }}``; else empty."""
    match = TOKEN.fullmatch(expression)
    return match["name"] if match else ""


def plain_parts(text: str) -> Iterator[str | Found]:
    """A plain text, cut at its variables; the backslash of a literal one is left out."""
    if "{{" not in text:
        yield text
        return
    end = 0
    for match in _PLAIN.finditer(text):
        if match.start() > end:
            yield text[end : match.start()]
        yield match[0][1:] if match["escape"] else _found(match)
        end = match.end()
    if end < len(text):
        yield text[end:]


def without_variables(text: str) -> str:
    """A plain text without its variables, and without the spaces around them."""
    if "{{" not in text:
        return text
    return " ".join("".join(piece if isinstance(piece, str) else " " for piece in plain_parts(text)).split())


def address_parts(url: str) -> Iterator[str | Found]:
    """The same for an address, where braces may be percent-encoded."""
    end = 0
    for match in _ENCODED.finditer(url):
        yield url[end : match.start()]
        yield _found(match)
        end = match.end()
    yield url[end:]


def holds_text(attribute: str) -> bool:
    """Whether a variable in an attribute of HTML means something."""
    return attribute not in _NO_TEXT and not attribute.startswith("on")


def may_vary(url: str) -> bool:
    """Whether an address may hold a variable."""
    return "%7B%7B" in url or "{{" in url


def literal(text: str) -> str:
    """A plain text in which nothing is a variable."""
    return TOKEN.sub(lambda match: f"\\{match[0]}", text) if "{{" in text else text


def spoken(tokens: Sequence[Token], said: str) -> str:
    """What inline tokens say, in which only their variables are some; ``said`` is the same without regard to them."""
    if "{{" not in said:
        return said
    kept: list[str] = []
    words: list[str] = []
    for content, live in _pieces(tokens):
        if live:
            kept += (literal("".join(words)), content)
            words.clear()
        else:
            words.append(content)
    return "".join((*kept, literal("".join(words))))


def _pieces(tokens: Sequence[Token]) -> Iterator[tuple[str, bool]]:
    for token in tokens:
        if token.type == "image":
            yield from _pieces(token.children or ())
        elif token.type in {"softbreak", "hardbreak"}:
            yield " ", False
        elif token.content and token.nesting == 0 and token.type != "html_inline":
            yield token.content, token.type == "variable"


# --- parts of HTML ---


def variable_part(token: Token) -> Variable:
    """The place of a variable in text."""
    return Variable(token.meta["name"], token.meta["form"], escape(token.content))


def in_attributes(parts: Sequence[Part]) -> list[Part]:
    """The HTML of attributes, with holes for the variables in their values."""
    out: list[Part] = []
    for part in parts:
        if isinstance(part, str) and "{{" in part:
            out.extend(
                piece if isinstance(piece, str) else _in_attribute(piece) for piece in plain_parts(part)
            )
        else:
            out.append(part)
    return out


def in_tag(html: str, parts: Sequence[Part]) -> list[Part]:
    """The same for one raw tag, as far as its values are in quotation marks."""
    if "{{" not in html or not html[1:2].isalpha():
        return list(parts)
    matches = [
        match
        for value in _QUOTED.finditer(html)
        if holds_text(value[1].lower())
        for match in _PLAIN.finditer(html, *value.span())
    ]
    out: list[Part] = []
    start = at = 0
    for part in parts:
        if not isinstance(part, str):
            out.append(part)
            start += len(part.raw)
            while at < len(matches) and matches[at].start() < start:
                at += 1
            continue
        stop, position = start + len(part), start
        while at < len(matches) and matches[at].end() <= stop:
            match = matches[at]
            out.append(html[position : match.start()])
            out.append(match[0][1:] if match["escape"] else _in_attribute(_found(match)))
            position = match.end()
            at += 1
        out.append(html[position:stop])
        start = stop
    return out


def _in_attribute(found: Found) -> Variable:
    form = f":{found.form}" if found.form else ""
    return Variable(found.name, found.form, f"{{{{ {found.name}{form} }}}}", "attribute")


def in_place(parts: Parts) -> Parts:
    """The same parts, the variables within links marked as such: a link does not hold another. In code is none."""
    out: list[Part] = []
    links = code = 0
    for part in parts:
        if isinstance(part, str):
            for match in _AROUND.finditer(part):
                step = -1 if match[1] else 1
                if match[2]:
                    links = max(0, links + step)
                else:
                    code = max(0, code + step)
            out.append(part)
        elif isinstance(part, Variable) and part.place == "text" and (links or code):
            out.append(part.raw if code else part._replace(place="link"))
        else:
            out.append(part)
    return joined(out)
