"""Our formats for babel: the extractors that ``pybabel extract`` finds by their entry points (``babel.extractors``).

The messages are those of ``i18n extract``. For Python there is babel's own extractor.
"""

from i18n.extractors.base import ExtractionError, Extractor, Found
from i18n.extractors.table import html, json, markdown, svg, template, text, toml, yaml

__all__ = [
    "ExtractionError",
    "Extractor",
    "Found",
    "html",
    "json",
    "markdown",
    "svg",
    "template",
    "text",
    "toml",
    "yaml",
]
