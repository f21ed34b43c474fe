"""SVG: the texts of a drawing, spliced in place; the whole file for each locale."""

from __future__ import annotations

import re

from i18n.formats.base import Format, Options
from i18n.formats.svg.document import SvgDocument
from i18n.formats.svg.places import Drawing, find_places
from i18n.formats.svg.turning import Styles

__all__ = ["SVG", "SvgDocument", "parse"]

_MAY_SPEAK = re.compile(r"<(?:[\w.-]+:)?(?:text|title|desc)[\s>]|aria-(?:label|description)\s*=")


def parse(path: str, text: str, options: Options) -> SvgDocument:
    """An SVG file. Raises InputError for one with texts that is not well-formed, too deep, or declares entities.

    One that has no texts is not looked at: it is copied as it is.
    """
    drawing = Drawing()
    if _MAY_SPEAK.search(text):
        drawing = find_places(path, text, options.source_locale)
    return SvgDocument(path, text, drawing, options.source_locale, Styles(drawing.sheets))


SVG = Format("svg", frozenset({".svg"}), parse, role="asset")
