"""What a format is: it makes a document of a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from i18n.config import DataRule, SourceIds
from i18n.locales import Locale
from i18n.model import Document
from i18n.variables import Variables

ALERTS = ("Note", "Tip", "Important", "Warning", "Caution", "Danger", "Info")
"""The titles of alerts, and of admonitions without a title of their own."""

NOT_ALL = "Parts of this text are not translated yet, or are out of date."
"""What a plain text says where it is not all in the locale: it can carry no marks."""

LABELS = (*ALERTS, "Footnotes", "Back to the text", "To do", "Done", "Table", NOT_ALL)
"""The texts that a rendered document takes from the theme, as msgids, through ``labels`` of ``render``.

Beside the titles of alerts: the names of the footnotes' section, of the link from a footnote to the text, of
the boxes of tasks and of tables.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read."""

    front_matter: tuple[str, ...] = ("title", "description")
    """The front matter keys that are translated; ``slug`` always is."""
    math: bool = False
    abbr: bool = False
    """Whether ``*[HTML]: HyperText Markup Language`` explains an abbreviation."""
    shortcode_texts: frozenset[str] = frozenset()
    """The arguments of shortcodes that are texts: ``figure.caption``, ``note[0]``."""
    code: frozenset[str] = frozenset()
    """What is translated in code blocks: ``comments``, ``strings``."""
    extensions: bool = True
    """Off: CommonMark alone, no front matter, no directives, and XHTML tags, as its specification shows."""
    front: bool = True
    """Off: what begins like front matter is text."""
    heading_ids: bool = True
    source_ids: SourceIds = "github"
    """Whose ids a localized source writes behind its translated headings."""
    reuse: bool = True
    """Off: a text that equals its msgid is parsed all the same, as if it were a translation."""
    source_locale: Locale | None = None
    """Whose language a text is in that says nothing else; None where only the files say it."""
    html_include: tuple[str, ...] = ()
    """CSS selectors: elements of HTML that are translated although they hold code."""
    html_exclude: tuple[str, ...] = ()
    """CSS selectors: elements of HTML that are not translated."""
    html_json_ld: tuple[str, ...] = ()
    """The keys of JSON-LD whose texts are translated."""
    content: str = "content"
    """The folder below which the globs of rules begin."""
    data: tuple[DataRule, ...] = ()
    """Which texts of data files are translated."""
    variables: Variables | None = None
    """What ``{{ site.phone }}`` says; None: nothing, and such texts stay as they stand."""


Role = Literal["page", "asset", "data"]
"""What becomes of a file: a page; a file with texts in it, one for each locale; values for templates."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of source file."""

    name: str
    suffixes: frozenset[str]
    """Lower case, with the dot."""
    parse: Callable[[str, str, Options], Document]
    """(path, text, options) to a document. Raises InputError with every fault of the text."""
    role: Role = "page"
    beside: str = ""
    """The suffix of the file that a page has beside it, ``plain`` of what is rendered; empty for none."""
    files: frozenset[str] = frozenset()
    """Names, lower case, that machines ask for: they are no documents whatever their suffix."""
