"""The configuration of a site: ``i18n.toml``, or ``[tool.i18n]`` in pyproject.toml."""

from __future__ import annotations

from i18n.config.base import (
    DEFAULT_THEME,
    THEMES,
    AssetRule,
    CheckRule,
    Config,
    DataRule,
    GateOptions,
    HtmlOptions,
    LocaleOptions,
    MarkdownOptions,
    NavItem,
    Otherwise,
    PageRule,
    References,
    SiteOptions,
    SourceIds,
    Stale,
    TextKind,
    Theme,
    UrlOptions,
    UrlStyle,
)
from i18n.config.edit import add_locales, set_key
from i18n.config.globs import matching, within
from i18n.config.key_paths import fits, is_plain, written
from i18n.config.keys import KEYS, Key
from i18n.config.layout import PRESETS, THEME, Layout, layout
from i18n.config.read import read_config
from i18n.config.values import read_value

__all__ = [
    "DEFAULT_THEME",
    "KEYS",
    "PRESETS",
    "THEME",
    "THEMES",
    "AssetRule",
    "CheckRule",
    "Config",
    "DataRule",
    "GateOptions",
    "HtmlOptions",
    "Key",
    "Layout",
    "LocaleOptions",
    "MarkdownOptions",
    "NavItem",
    "Otherwise",
    "PageRule",
    "References",
    "SiteOptions",
    "SourceIds",
    "Stale",
    "TextKind",
    "Theme",
    "UrlOptions",
    "UrlStyle",
    "add_locales",
    "fits",
    "is_plain",
    "layout",
    "matching",
    "read_config",
    "read_value",
    "set_key",
    "within",
    "written",
]
