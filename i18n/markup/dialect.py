"""Which Markdown is read: one configured parser for each dialect."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from i18n.markup import abbreviations, attributes, containers, protected, variables
from i18n.markup.quick import quicken

MAX_NESTING = 100
"""What nests deeper is left out by markdown-it, so the format refuses such a page."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """A choice of Markdown. CommonMark with raw HTML is always in it."""

    extensions: bool = True
    """GFM (tables, strikethrough, autolinks, task lists, alerts), footnotes, definition lists,
    admonitions, containers, attribute lists and other tools' tokens."""
    math: bool = False
    """``$…$`` and ``$$…$$``; never where a digit stands beside the ``$``."""
    abbr: bool = False
    """``*[HTML]: HyperText Markup Language`` explains an abbreviation."""
    xhtml: bool = False
    """``<br />`` instead of ``<br>``, as the examples of the CommonMark specification have it."""
    variables: bool = False
    """``{{ site.phone }}`` is one piece, and a hole in the HTML."""
    footnotes_anywhere: bool = False
    """Any ``[^label]`` is a footnote reference, for a text that is looked at without its page."""


COMMONMARK = Dialect(extensions=False, xhtml=True)
PAGE = Dialect()


@cache
def parser(dialect: Dialect) -> MarkdownIt:
    """The parser of a dialect. It holds no state of any page."""
    options = {"maxNesting": MAX_NESTING, "xhtmlOut": dialect.xhtml, "store_labels": True}
    md = MarkdownIt("commonmark", options)
    if dialect.extensions:
        md.options.update(alerts=True, tasklists=True, strikethrough_single_tilde=True)
        md.enable(["table", "strikethrough"])
        for plugin, arguments in _plugins(dialect):
            plugin(md, **arguments)
        if dialect.variables:
            variables.plugin(md)
    quicken(md)
    return md


def _plugins(dialect: Dialect) -> list[tuple[Callable[..., None], dict[str, object]]]:
    from mdit_py_plugins.admon import admon_plugin  # noqa: PLC0415 - only what the dialect needs
    from mdit_py_plugins.deflist import deflist_plugin  # noqa: PLC0415
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415

    chosen: list[tuple[Callable[..., None], dict[str, object]]] = [
        (footnote_plugin, {"always_match_refs": dialect.footnotes_anywhere}),
        (_bare_addresses, {}),
        (deflist_plugin, {}),
        (admon_plugin, {}),
        (containers.plugin, {}),
        (attributes.plugin, {}),
        (protected.plugin, {}),
    ]
    if dialect.abbr:
        chosen.append((abbreviations.plugin, {}))
    if dialect.math:
        from mdit_py_plugins.dollarmath import dollarmath_plugin  # noqa: PLC0415

        settings: dict[str, object] = dict.fromkeys(
            ("allow_labels", "allow_space", "allow_digits", "allow_blank_lines"), False
        )
        chosen.append((dollarmath_plugin, settings | {"double_inline": True}))
    return chosen


_PROTOCOLS = ("http", "https", "mailto", "xmpp")


def _bare_addresses(md: MarkdownIt) -> None:
    """Make links of bare addresses, without stopping the text at every letter w, as the plugin does."""
    from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin  # noqa: PLC0415

    stops = md.inline.terminator_re.pattern
    gfm_autolink_plugin(md)
    protocols = next(rule for rule in md.inline.ruler.__rules__ if rule.name == "gfm_autolink_protocol")
    find = protocols.fn

    def after_a_protocol(state: StateInline, silent: bool) -> bool:
        """Look for an address only behind what can begin one; the plugin searches all the text before."""
        return state.src.endswith(_PROTOCOLS, 0, state.pos) and find(state, silent)

    protocols.fn = after_a_protocol
    md.inline.terminator_re = re.compile(rf"{stops}|www\.")
