"""The extractors: one row for each kind of files, as ``pyproject.toml`` names them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from i18n.extractors.base import Extractor, extractor
from i18n.extractors.options import DATA, HTML, MARKDOWN, NONE, SVG, TEXT, Option, read_options
from i18n.formats import Options
from i18n.formats import html as html_format
from i18n.formats import markdown as markdown_format
from i18n.formats import svg as svg_format
from i18n.formats import text as text_format
from i18n.formats.data import parse_as
from i18n.model import Document, Unit
from i18n.scalars import JSON, TOML, YAML
from i18n.templating import extract_messages

Parse = Callable[[str, str, Options], Document]


def _documents(
    name: str, parse: Parse, known: Mapping[str, Option], spared: frozenset[str] = frozenset()
) -> Extractor:
    """The extractor of a format; a draft has no messages, nor has a file that is for machines by its name."""

    def read(path: str, text: str, given: Mapping[str, object]) -> Iterable[Unit]:
        options = read_options(name, known, given)
        if path.rpartition("/")[2].lower() in spared:
            return
        document = parse(path, text, options)
        if document.meta.get("draft") is not True:
            yield from document.units()

    return extractor(read)


def _template(path: str, text: str, given: Mapping[str, object]) -> Iterable[Unit]:
    read_options("mothertongue_template", NONE, given)
    return extract_messages(path, text)


markdown = _documents("mothertongue_markdown", markdown_format.parse, MARKDOWN)
html = _documents("mothertongue_html", html_format.parse, HTML)
svg = _documents("mothertongue_svg", svg_format.parse, SVG)
text = _documents("mothertongue_text", text_format.parse, TEXT, text_format.TEXT.files)
yaml = _documents("mothertongue_yaml", partial(parse_as, YAML), DATA)
toml = _documents("mothertongue_toml", partial(parse_as, TOML), DATA)
json = _documents("mothertongue_json", partial(parse_as, JSON), DATA)
template = extractor(_template)
