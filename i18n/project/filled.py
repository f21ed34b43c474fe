"""Files of the site that hold variables and are no pages: what stands where they are copied."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace

from i18n.errors import I18nError, Problem
from i18n.formats import Options, format_for, varies
from i18n.locales import Locale
from i18n.model import Document, Link
from i18n.project.files import read_bytes
from i18n.project.site import Site, decode
from i18n.project.values import is_plain
from i18n.translate import source_translations

Filled = Mapping[str, tuple[Document, Locale]]
"""By path: the file, and the locale whose values it shows."""


def filled_files(
    site: Site,
    copies: Iterable[Document],
    variants: Mapping[str, Locale],
    options: Options,
    problems: list[Problem],
) -> Filled:
    """Those of the files that hold variables. ``variants`` are the files that locales have of their own.

    Nobody translates these, but they show values as well. Faults are added to ``problems``.
    """
    if options.variables is None:
        return {}
    found = {one.path: (one, site.config.source_locale) for one in copies if varies(one)}
    for path, where in variants.items():
        kind = format_for(path)
        if kind is None or kind.role == "page" or is_plain(path, kind, options):
            continue
        content = read_bytes(os.path.join(site.root, path)) or b""
        if b"{{" in content:
            try:
                document = kind.parse(path, decode(content, path), replace(options, source_locale=where))
            except I18nError as error:
                problems.extend(error.problems)
                continue
            if varies(document):
                found[path] = (document, where)
    return found


def filled_content(document: Document, where: Locale) -> bytes:
    """A file with its own texts, in which only variables say something else; its addresses stay."""
    made = document.render(where, source_translations(where).translate, lambda href, _: Link(href.url))
    return made.html.encode()
