"""SVG: the texts of a drawing, spliced in place; the whole file for each locale."""

from __future__ import annotations

import re

from i18n.errors import InputError
from i18n.formats.base import Format, Options
from i18n.formats.svg.document import SvgDocument
from i18n.formats.svg.places import Drawing, find_places
from i18n.formats.svg.turning import Styles
from i18n.formats.uses import Uses
from i18n.markup import TOKEN
from i18n.model import Markup, Reference

__all__ = ["SVG", "SvgDocument", "parse"]

_MAY_SPEAK = re.compile(r"<(?:[\w.-]+:)?(?:text|title|desc)[\s>]|aria-(?:label|description)\s*=")


def parse(path: str, text: str, options: Options) -> SvgDocument:
    """An SVG file. Raises InputError for one with texts that is not well-formed, too deep, or declares entities.

    One that has no texts and no variables is not looked at: it is copied as it is.
    """
    variables = options.variables if "{{" in text and TOKEN.search(text) else None
    drawing = Drawing()
    if variables is not None or _MAY_SPEAK.search(text):
        drawing = find_places(path, text, options.source_locale, varies=variables is not None)
    styles = Styles(drawing.sheets)
    if variables is None:
        return SvgDocument(path, text, drawing, options.source_locale, styles)
    used = _used(path, drawing)
    if problems := sorted(set(used.faults(path, text, variables))):
        raise InputError(problems)
    return SvgDocument(path, text, drawing, options.source_locale, styles, variables, bool(used.found))


def _used(path: str, drawing: Drawing) -> Uses:
    """The variables of a drawing."""
    used = Uses()
    for place in drawing.places:
        note = used.note_html if place.unit.markup is Markup.HTML else used.note_plain
        note(place.unit.key.msgid, place.unit.reference)
    for spot in drawing.spots:
        used.note_plain(spot.text, Reference(path, spot.line))
    for hole in drawing.holes:
        used.note_value(hole.url, Reference(path, hole.line), address=True)
    return used


SVG = Format("svg", frozenset({".svg"}), parse, role="asset")
