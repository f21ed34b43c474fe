"""What a format is: it makes a document of a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from i18n.model import Document, Localized

Labels = Callable[[str], Localized]
"""Gives the theme's text, in the page's locale, for one of ``LABELS``."""

LABELS = ("Note", "Tip", "Important", "Warning", "Caution", "Danger", "Info", "Footnotes", "Back to the text")
"""The texts that a rendered document takes from the theme, as msgids: titles of alerts and of admonitions
without a title of their own, the name of the footnotes' section, and of the link from a footnote to the text."""


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read."""

    front_matter: tuple[str, ...] = ("title", "description")
    """The front matter keys that are translated; ``slug`` always is."""
    math: bool = False
    content: str = "content"
    """The folder of the content, as the site names it."""
    extensions: bool = True
    """Off: CommonMark and nothing else, no front matter, no directives, XHTML tags, as its specification shows."""
    heading_ids: bool = True
    reuse: bool = True
    """Off: a text that equals its msgid is parsed all the same, as if it were a translation."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of source file."""

    name: str
    suffixes: frozenset[str]
    """Lower case, with the dot."""
    parse: Callable[[str, str, Options], Document]
    """(path, text, options) to a document. Raises InputError with every fault of the text."""
