"""The door to markdown-it: nothing else in the package imports it or its plugins.

Inline texts: ``render_inline``, ``plain_text``, ``bare_text``, ``skeleton``. Whole pages: ``blocks`` and
``parse_inline``, used by the Markdown format.
"""

from i18n.markup.attributes import cut_from_end
from i18n.markup.dialect import COMMONMARK, MAX_NESTING, PAGE, Dialect
from i18n.markup.essence import REFERENCE, Essence, essence, letters
from i18n.markup.inline import ALONE, Surroundings, parse_inline, plain_text, render_inline
from i18n.markup.parts import Address, Fragment, Part, SharedTitle, Variable, as_written, escape
from i18n.markup.protected import identities, openings
from i18n.markup.scan import SHORTCODE, bare_text, code_spans, has_letter, has_words, outside_code
from i18n.markup.simple import simple_parts
from i18n.markup.skeleton import EMPTY, HOLE, VOID, Skeleton, Tag, skeleton
from i18n.markup.variables import (
    TOKEN,
    WORD,
    Found,
    address_parts,
    holds_text,
    lookup,
    may_vary,
    plain_parts,
    variables_in,
)

__all__ = [
    "ALONE",
    "COMMONMARK",
    "EMPTY",
    "HOLE",
    "MAX_NESTING",
    "PAGE",
    "REFERENCE",
    "SHORTCODE",
    "TOKEN",
    "VOID",
    "WORD",
    "Address",
    "Dialect",
    "Essence",
    "Found",
    "Fragment",
    "Part",
    "SharedTitle",
    "Skeleton",
    "Surroundings",
    "Tag",
    "Variable",
    "address_parts",
    "as_written",
    "bare_text",
    "code_spans",
    "cut_from_end",
    "escape",
    "essence",
    "has_letter",
    "has_words",
    "holds_text",
    "identities",
    "letters",
    "lookup",
    "may_vary",
    "openings",
    "outside_code",
    "parse_inline",
    "plain_parts",
    "plain_text",
    "render_inline",
    "simple_parts",
    "skeleton",
    "variables_in",
]
