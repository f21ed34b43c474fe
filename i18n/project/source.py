"""The source of a site: its documents, its own templates, its configured texts, and the files beside them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from i18n.config import Config
from i18n.errors import I18nError, InputError, Problem, UsageError
from i18n.formats import Options, format_for, varies
from i18n.formats.data import DataDocument
from i18n.formats.page import Page
from i18n.model import Document, Markup, MessageKey, Reference, Unit
from i18n.pages.rules import rule_faults
from i18n.project.applies import folder_owners, locales_of, pages_of, split_folder, unknown_locales
from i18n.project.assets import Localizable, is_asset, localizable
from i18n.project.files import read_bytes
from i18n.project.filled import Filled, filled_files
from i18n.project.nav import judge_nav, nav_units
from i18n.project.site import Site, decode
from i18n.project.values import is_plain, site_data, unknown_names, with_variables
from i18n.project.variables import site_variables
from i18n.project.walk import TEMPLATES, content_files
from i18n.templating import extract_messages
from i18n.variables import Variables

TEMPLATE_SUFFIXES = frozenset({".html", ".xml", ".txt"})


@dataclass(frozen=True, slots=True)
class Source:
    """What a site says, in its source locale, as it is now."""

    documents: tuple[Page, ...]
    """The pages, in the order of their paths; drafts left out."""
    texts: tuple[Unit, ...]
    """The messages of the configuration and of the site's own templates."""
    assets: tuple[str, ...]
    """The files of the content folder that are copied as they are, relative to the site."""
    templates: Mapping[str, str]
    """The site's own templates, by their name below ``_templates``."""
    localized: Localizable = field(default_factory=Localizable)
    """The assets that locales may have of their own."""
    copies: tuple[Document, ...] = ()
    """Those of the assets that have texts: each locale gets one in its own words."""
    filled: Filled = field(default_factory=dict)
    """Those of the assets that hold variables."""
    data: Mapping[tuple[str, ...], DataDocument] = field(default_factory=dict)
    """The data files by their names: ``("a", "b")`` for ``_data/a/b.yaml``."""
    variables: Variables | None = None

    def units(self) -> Iterator[Unit]:
        """Every unit of the site, in the order in which the template has them."""
        yield from self.texts
        for document in self.documents:
            yield from document.units()
        for drawing in self.copies:
            yield from self.localized.units(drawing)
        for values in self.data.values():
            yield from values.units()


def read_source(site: Site) -> Source:
    """Read and parse the whole content. Raises InputError with every fault of every file."""
    _judge_folder(site)
    options = options_of(site.config)
    known = locales_of(site)
    documents: list[Document] = []
    copies: list[Document] = []
    assets: list[str] = []
    texts: list[Unit] = list(_configured_texts(site))
    templates: dict[str, str] = {}
    problems: list[Problem] = []
    home = f"{site.config.content}/{TEMPLATES}/"
    files = tuple(content_files(site, problems))
    data, paths = site_data(site, files, options, lambda path: _text(site, path), problems)
    values = {one.path for one in data.values()}
    variables = site_variables(site, files, values, lambda path: _text(site, path), problems)
    options = replace(options, variables=variables)
    data = with_variables(data, options, lambda path: _text(site, path), problems)
    owners = folder_owners(site, paths, problems)
    localized = localizable(
        site, (path for path in paths if is_asset(path) and not path.startswith(home)), owners, problems
    )
    variants = localized.variants
    for path in paths:
        try:
            if path.startswith(home):
                if Path(path).suffix in TEMPLATE_SUFFIXES:
                    templates[path.removeprefix(home)] = template = _text(site, path)
                    texts.extend(extract_messages(path, template))
                continue
            kind = format_for(path)
            if kind is None or path in variants or is_plain(path, kind, options):
                assets.append(path)
                continue
            text = _text(site, path)
            own = owners.get(split_folder(path, site.config.content)[0])
            document = kind.parse(path, text, replace(options, source_locale=own) if own else options)
        except I18nError as error:
            problems.extend(error.problems)
            continue
        if kind.role != "page":
            assets.append(path)
            if varies(document) or next(document.units(), None) is not None:
                copies.append(document)
        elif document.meta.get("draft") is not True:
            problems.extend(unknown_locales(document, text, known))
            problems.extend(rule_faults(document, text))
            documents.append(document)
    filled = filled_files(site, copies, variants, options, problems)
    pages = pages_of(site, documents, owners, problems)
    problems.extend(
        unknown_names(
            documents, data, templates, {one.path for one in problems}, lambda path: _text(site, path)
        )
    )
    judge_nav(site, paths, problems)
    if problems:
        raise InputError(sorted(problems))
    return Source(
        pages, tuple(texts), tuple(assets), templates, localized, tuple(copies), filled, data, variables
    )


def options_of(config: Config) -> Options:
    """How the documents of a site are read, but for its variables."""
    markdown, html = config.markdown, config.html
    return Options(
        front_matter=config.front_matter,
        math=markdown.math,
        abbr=markdown.abbr,
        source_locale=config.source_locale,
        html_include=html.include,
        html_exclude=html.exclude,
        html_json_ld=html.json_ld,
        content=config.content,
        data=config.data,
        shortcode_texts=frozenset(markdown.shortcode_texts),
        source_ids=markdown.source_ids,
        code=frozenset(markdown.code),
    )


def _judge_folder(site: Site) -> None:
    if not site.place(site.config.content).is_dir():
        raise UsageError(
            Problem(
                site.config_path,
                None,
                None,
                f"the content folder '{site.config.content}' does not exist",
                "make it, or name another one with 'content'",
            )
        )


def _text(site: Site, path: str) -> str:
    content = read_bytes(os.path.join(site.root, path))
    if content is None:
        raise InputError(Problem(path, None, None, "cannot be read (it vanished while we read the folder)"))
    return decode(content, path)


def _configured_texts(site: Site) -> Iterator[Unit]:
    """The texts of the configuration that readers see: messages with the context ``site``."""
    shown = site.config.site
    for kind, text in (
        ("site title", shown.title),
        ("site description", shown.description),
        ("site footer", shown.footer),
    ):
        if text and any(letter.isalpha() for letter in text):
            yield Unit(
                MessageKey(text, "site"),
                kind,
                Markup.PLAIN,
                Reference(site.config_path, shown.lines.get(kind.removeprefix("site "), 1)),
            )
    yield from nav_units(site)
