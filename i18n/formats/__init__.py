"""The formats of content. One file a format, one row in the table."""

from __future__ import annotations

from posixpath import splitext

from i18n.formats.base import LABELS, Format, Options
from i18n.formats.data import DATA, DataDocument
from i18n.formats.html import HTML
from i18n.formats.markdown import MARKDOWN
from i18n.formats.svg import SVG, SvgDocument
from i18n.formats.text import TEXT
from i18n.model import Document

__all__ = ["FORMATS", "LABELS", "Format", "Options", "format_for", "varies"]

FORMATS: tuple[Format, ...] = (MARKDOWN, HTML, SVG, DATA, TEXT)


def varies(document: Document) -> bool:
    """Whether a file that is no page holds variables: then it is another one in each locale, with or without units."""
    return isinstance(document, (SvgDocument, DataDocument)) and document.varies


def format_for(path: str) -> Format | None:
    """The format of a file by its name; None where the file is no document."""
    suffix = splitext(path)[1].lower()
    found = next((known for known in FORMATS if suffix in known.suffixes), None)
    return None if found is not None and path.rpartition("/")[2].lower() in found.files else found
