"""What the pages themselves say in a locale: the theme's words, the site's own, the labels of the formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from i18n.config import NavItem
from i18n.formats.base import ALERTS
from i18n.locales import Locale, display_name, locale
from i18n.model import Localized, MessageKey, State
from i18n.pages.layout import SiteTexts
from i18n.pages.site import SiteInput
from i18n.templating import Speaker, escaped, said

SITE = "site"
"""The msgctxt of the configured texts."""
PARTLY_TRANSLATED = MessageKey("partly translated", "language")
NOT_TRANSLATED = MessageKey("not translated", "language")
IN_LANGUAGE = MessageKey("(in %(language)s)")
PAGE_NOT_FOUND = MessageKey("Page not found")
_ALERT = "alert"


def speaker_of(site: SiteInput, here: Locale) -> Speaker:
    """The voice of a locale in templates: what the site says itself, and what the theme says."""
    source = site.config.source_locale
    voice, original = site.voices[here], site.voices[source]
    own = frozenset(unit.key for unit in site.texts)
    english = locale("en")

    def lookup(key: MessageKey, n: int | None = None, plural: str | None = None) -> Localized:
        if key not in own:
            return voice.theme.lookup(key, n, plural)
        answer = voice.texts.lookup(key, n, plural)
        if answer.state is not State.CURRENT:
            # A template of the site may say what the theme says: then the theme's translation will do.
            theme = voice.theme.lookup(key, n, plural)
            return theme if theme.state is State.CURRENT and theme.locale == here else answer
        return answer

    def original_lookup(key: MessageKey, n: int | None = None, plural: str | None = None) -> Localized:
        if key in own:
            return original.texts.lookup(key, n, plural)
        return Localized(key.msgid if plural is None or n == 1 else plural, english, State.MISSING)

    settings = site.config.locale.get(here.tag)
    return Speaker(here, lookup, original_lookup, settings.numerals if settings else None)


def site_texts(site: SiteInput, here: Locale, speaker: Speaker) -> SiteTexts:
    """The title, description and footer of the site in a locale."""
    texts, configured = site.voices[here].texts, site.config.site

    def text(source: str | None) -> str:
        return said(texts.lookup(MessageKey(source, SITE)), speaker) if source else ""

    return SiteTexts(text(configured.title), text(configured.description), text(configured.footer))


def nav_labels(site: SiteInput, here: Locale, speaker: Speaker) -> dict[str, str]:
    """What ``site.nav`` calls things → what a locale calls them, as escaped HTML with the language of each."""
    texts = site.voices[here].texts

    def of(items: Iterable[NavItem]) -> Iterator[tuple[str, str]]:
        for item in items:
            if item.label:
                yield item.label, escaped(said(texts.lookup(MessageKey(item.label, SITE)), speaker))
            yield from of(item.items)

    return dict(of(site.config.site.nav))


def labels(site: SiteInput, here: Locale) -> Callable[[str], Localized]:
    """What the formats ask the theme for: the headings of alerts, the names of footnotes."""
    theme = site.voices[here].theme

    def label(msgid: str) -> Localized:
        return theme.lookup(MessageKey(msgid, _ALERT if msgid in ALERTS else None))

    return label


def language_names(site: SiteInput) -> dict[Locale, str]:
    """Each language's own name for itself; the configuration may have another."""
    options = site.config.locale
    return {one: (options[one.tag].name if one.tag in options else "") or one.name for one in site.voices}


def in_language(site: SiteInput, here: Locale) -> Callable[[Locale], Localized]:
    """What pages of a locale say beside a link to a target in another language: ``(in English)``."""
    theme = site.voices[here].theme
    place = "%(language)s"

    def said(target: Locale) -> Localized:
        answer = theme.lookup(IN_LANGUAGE)
        if place not in answer.text:
            answer = Localized(IN_LANGUAGE.msgid, locale("en"), State.MISSING)
        return answer._replace(text=answer.text.replace(place, display_name(target, answer.locale)))

    return lru_cache(said)
