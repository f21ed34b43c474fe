"""What a build is made of, and what it makes: values without files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from i18n.assets import Shown
from i18n.config import Config
from i18n.findings import Finding
from i18n.formats.data import DataDocument
from i18n.formats.page import Page
from i18n.locales import Locale
from i18n.model import Document, MessageKey, Unit
from i18n.pages.forwarding import NO_RECORD, Record
from i18n.templating import Templates
from i18n.translate import Translations


@dataclass(frozen=True, slots=True)
class Voice:
    """What a locale has to say."""

    texts: Translations
    """The site's own domain."""
    theme: Translations
    """The theme's domain, whose source is English."""
    catalog: str = ""
    """Where the texts are from, relative to the site; empty where they were made."""
    theme_catalog: str = ""
    """Where the site has, or would have, texts of the theme."""
    reviewed: frozenset[MessageKey] = frozenset()
    """The messages of the site's domain that somebody has reviewed as they are now."""
    unsaid: int = 0
    """How many texts of the theme show in English, because nobody has translated them."""


@dataclass(frozen=True, slots=True)
class SiteInput:
    """A site as the build needs it."""

    config: Config
    documents: tuple[Document | Page, ...]
    texts: tuple[Unit, ...]
    """The messages of the configuration and of the site's own templates."""
    assets: tuple[str, ...]
    """The files to copy, relative to the site."""
    read: Callable[[str], bytes]
    """The content of one of them."""
    voices: Mapping[Locale, Voice]
    """The locales to build, the source always among them."""
    templates: Templates
    theme_assets: Mapping[str, bytes]
    """By name: ``theme.css``."""
    shown: Mapping[tuple[str, Locale], Shown] = field(default_factory=dict)
    """(asset, locale) → what its pages have, for the assets that are in a language."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """The assets whose place in the output is that of another path of the content."""
    copies: tuple[Document, ...] = ()
    """Those of the assets that have texts: each locale gets one of its own."""
    data: Mapping[tuple[str, ...], DataDocument] = field(default_factory=dict)
    """The data for templates, by name: ``("a", "b")`` for ``data.a.b``."""
    days: Mapping[str, str] = field(default_factory=dict)
    """The days on which files of the content last changed whose front matter names none, as ISO 8601."""
    record: Record = NO_RECORD
    """Every address that the site ever had."""
    protected: tuple[str, ...] = ()
    """The terms that must be right: a message that holds one can harm when it is wrong."""


class Typeset(NamedTuple):
    """What typography changed on a page."""

    locale: Locale
    counts: Mapping[str, int]
    """By kind: ``spaces``, ``quotes`` …"""


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the built site."""

    path: str
    """Relative to the output folder, with forward slashes."""
    content: bytes
    findings: tuple[Finding, ...] = ()
    """What was met while it was made."""
    typeset: Typeset | None = None
