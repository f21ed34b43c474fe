"""What a site asks for: the configuration as values, every default said once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from i18n.locales import Locale

References = Literal["file", "line", "none"]
Reviewed = bool | Literal["safety"]
"""Which messages of a page must be reviewed: all, none, or those that can harm."""
Otherwise = Literal["source", "absent", "hold-locale", "fail"]
"""What becomes of a page that is not as its rule wants it."""
Dates = Literal["front matter", "git"]
Stale = Literal["source", "marked"]
UrlStyle = Literal["html", "pretty"]
SourceIds = Literal["github", "mkdocs", "none"]
Theme = Literal["default", "bare"]
THEMES: tuple[Theme, ...] = ("default", "bare")
"""What pages look like. All but the first have only the files in which they differ from it."""
DEFAULT_THEME = THEMES[0]
TextKind = Literal["text", "markdown", "html", "slug"]


@dataclass(frozen=True, slots=True)
class NavItem:
    """One line of the list of pages: a page, a link to another site, or a group; a page may have a group below it."""

    label: str = ""
    """What it is called, a message; empty where it is called what its page is called."""
    page: str = ""
    """The source file, below the content folder; empty for none."""
    url: str = ""
    """The address of another site; empty for none."""
    items: tuple[NavItem, ...] = ()
    place: tuple[int, int] = field(default=(1, 1), compare=False)
    """Line and column of the page."""
    label_line: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """``[site]``: what pages say about the whole. Empty where nothing is set."""

    title: str = ""
    description: str = ""
    footer: str = ""
    base_url: str = ""
    theme: Theme = DEFAULT_THEME
    nav: tuple[NavItem, ...] = ()
    """Empty: the list of pages is made from the folders."""
    edit_url: str = ""
    """Where a page is translated, with ``{locale}``, ``{folder}``, ``{page}``."""
    feeds: tuple[str, ...] = ()
    """Folders below the content."""
    dates: Dates = "front matter"
    """Who says how old the information of a page is."""
    search: bool = True
    lines: Mapping[str, int] = field(default_factory=dict, compare=False, hash=False)
    """The line of each key that is set, for the references of its message."""


@dataclass(frozen=True, slots=True)
class UrlOptions:
    """``[urls]``: what addresses look like."""

    source_prefix: bool = True
    style: UrlStyle = "html"
    redirects: tuple[str, ...] = ("html",)
    root: tuple[str, ...] = ()
    """What leads on from the page of languages."""


@dataclass(frozen=True, slots=True)
class MarkdownOptions:
    """``[markdown]``: extensions of the format."""

    math: bool = False
    abbr: bool = False
    shortcode_texts: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    source_ids: SourceIds = "github"


@dataclass(frozen=True, slots=True)
class HtmlOptions:
    """``[html]``: what of HTML is translated, beyond the rules."""

    include: tuple[str, ...] = ()
    """CSS selectors."""
    exclude: tuple[str, ...] = ()
    json_ld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LocaleOptions:
    """``[locale.TAG]``: what one locale has of its own."""

    required: bool = False
    name: str = ""
    parent: Locale | None = None
    numerals: str | None = None
    min_coverage: int = 0
    base_url: str = ""
    typography: tuple[str, ...] = ()
    """What of the language's typography the build sees to."""


@dataclass(frozen=True, slots=True)
class GateOptions:
    """``[gate]``: what CI demands."""

    coverage: int | None = None
    ratchet: bool = False
    """Whether no page may get worse than it was at the revision that ``check --since`` names."""
    locales: Literal["all", "required"] = "all"
    """Whose findings and limits make ``check`` fail."""


@dataclass(frozen=True, slots=True)
class PageRule:
    """``[[pages]]``: when pages are announced."""

    match: tuple[str, ...]
    """Globs below the content folder."""
    announce: int = 80
    complete: bool = False
    reviewed: Reviewed = False
    otherwise: Otherwise = "source"
    line: int = field(default=1, compare=False)
    """Where the rule stands in the configuration."""


@dataclass(frozen=True, slots=True)
class AssetRule:
    """``[[assets]]``: whether files need one in each locale."""

    match: tuple[str, ...]
    """Globs below the content folder."""
    translate: bool
    line: int = field(default=1, compare=False)
    """Where the rule stands in the configuration."""


@dataclass(frozen=True, slots=True)
class CheckRule:
    """``[[checks]]``: what findings of some checks weigh."""

    check: tuple[str, ...]
    """Ids."""
    severity: Literal["error", "warning", "info", "off"]
    locales: tuple[Locale, ...] = ()
    """Empty: in all."""
    line: int = field(default=1, compare=False)
    """Where the rule stands in the configuration."""


@dataclass(frozen=True, slots=True)
class DataRule:
    """``[[data]]``: which texts of data files are translated."""

    match: tuple[str, ...]
    """Globs below the content folder."""
    keys: tuple[str, ...]
    """Patterns for places in a file (``key_paths``)."""
    kind: TextKind = "text"
    line: int = field(default=1, compare=False)
    """Where the rule stands in the configuration."""


@dataclass(frozen=True, slots=True)
class Config:
    """The configuration of a site. Paths are relative to it, with forward slashes."""

    source_locale: Locale
    locales: tuple[Locale, ...] = ()
    content: str = "content"
    include: tuple[str, ...] = ()
    """Globs below the content folder; empty: all of it."""
    exclude: tuple[str, ...] = ()
    catalogs: str = "locales"
    output: str = "build"
    domain: str = "messages"
    layout: str = "gettext"
    """A preset, or a pattern (``layout.Layout``)."""
    references: References = "file"
    wrap: int | Literal["keep"] = "keep"
    front_matter: tuple[str, ...] = ("title", "description")
    stale: Stale = "source"
    fuzzy_threshold: int = 60
    placeholders: tuple[str, ...] = ()
    """Regular expressions of Python."""
    term_comments: bool = False
    site: SiteOptions = SiteOptions()
    urls: UrlOptions = UrlOptions()
    markdown: MarkdownOptions = MarkdownOptions()
    html: HtmlOptions = HtmlOptions()
    locale: Mapping[str, LocaleOptions] = field(default_factory=dict, hash=False)
    """By tag; only the locales that have options of their own."""
    gate: GateOptions = GateOptions()
    pages: tuple[PageRule, ...] = ()
    """The first rule that matches a page holds."""
    assets: tuple[AssetRule, ...] = ()
    """The first rule that matches a file holds."""
    data: tuple[DataRule, ...] = ()
    """The first rule that matches a text holds."""
    checks: tuple[CheckRule, ...] = ()
    """The first rule that fits a finding holds."""
