"""Containers: ``::: name Title`` and its relatives, with a name, perhaps a title and attributes.

``:::name[Title]`` (Docusaurus), ``:::{name} Title`` and the same with back-ticks (MyST), ``::: {.name}`` (Pandoc).
A longer fence may hold shorter ones.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from i18n.markup.attributes import LIST, attributes

_TITLED = re.compile(
    "admonition|attention|card|caution|danger|details|dropdown|error|hint|important|note|seealso|sidebar"
    "|tab-item|tip|todo|topic|warning"
)
"""MyST's directives whose argument is a title and whose body is Markdown."""

OPENINGS = frozenset({"container_box_open", "container_directive_open"})

_NAMED = re.compile(rf"([A-Za-z][\w-]*)(?:\[(.*)\][ \t]*({LIST.pattern})?|[ \t]+(.+))?")
_DIRECTIVE = re.compile(r"\{([A-Za-z][\w:-]*)\}[ \t]*(.*)")
_TITLE = re.compile(r'[ \t{]title="([^"\n]*)"')
_OPTION = re.compile(r":[\w-]+:(?:[ \t].*)?")


class Container(NamedTuple):
    """What the first line of a container says."""

    name: str
    title: str = ""
    attributes: str = ""
    """An attribute list as it stands."""


def plugin(md: MarkdownIt) -> None:
    """Teach a parser containers."""
    from mdit_py_plugins.container import container_plugin  # noqa: PLC0415 - only what the dialect needs

    container_plugin(md, "box", validate=_begins)
    container_plugin(md, "directive", marker="`", validate=_begins_directive)


def _begins(params: str, _markup: str) -> bool:
    return container(params) is not None


def _begins_directive(params: str, _markup: str) -> bool:
    match = _DIRECTIVE.fullmatch(params.strip())
    # With a back-tick behind them, back-ticks begin no block (CommonMark 0.31, 4.5).
    return match is not None and "`" not in params and _TITLED.fullmatch(match[1]) is not None


def container(params: str) -> Container | None:
    """The container that stands behind ``:::``; None where it names none."""
    params = params.strip()
    if match := _NAMED.fullmatch(params):
        return Container(match[1], (match[2] or match[4] or "").strip(), match[3] or "")
    if match := _DIRECTIVE.fullmatch(params):
        return Container(match[1], match[2] if _TITLED.fullmatch(match[1]) else "")
    if LIST.fullmatch(params):
        title = _TITLE.search(params)
        return Container("", title[1].strip() if title else "", params)
    return None


def opened(token: Token) -> list[Token]:
    """Give a container's opening its class and attributes; the tokens of its title follow it."""
    found = container(token.info) or Container("")
    said = attributes(found.attributes)
    classes = ("box", found.name, said.pop("class", ""), str(token.attrs.get("class", "")))
    token.attrs.update(said)
    token.attrs["class"] = " ".join(filter(None, classes))
    return _title(found.title, token) if found.title else []


def options(tokens: list[Token], i: int) -> int:
    """How many tokens behind a container's opening hold nothing but the options of a directive, ``:name: value``."""
    if "{" not in tokens[i].info or i + 2 >= len(tokens) or tokens[i + 1].type != "paragraph_open":
        return 0
    return 3 if all(map(_OPTION.fullmatch, tokens[i + 2].content.split("\n"))) else 0


def _title(title: str, box: Token) -> list[Token]:
    opening = Token("box_title_open", "p", 1, {"class": "box-title"}, block=True, level=box.level + 1)
    opening.map = box.map
    inline = Token("inline", "", 0, content=title, level=box.level + 2, children=[])
    inline.map = box.map
    return [opening, inline, Token("box_title_close", "p", -1, block=True, level=box.level + 1)]
