"""What a page says of itself to machines that read no prose: Open Graph, and schema.org as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from i18n.locales import Locale, territory
from i18n.model import Localized
from i18n.templating import safe

_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


class Property(NamedTuple):
    """A property of Open Graph (ogp.me)."""

    name: str
    content: str
    """A text for templates: with its language, where that is another than the page's."""


def open_graph(
    *,
    title: str,
    description: str,
    url: str,
    site: str,
    locale: Locale,
    others: Iterable[Locale],
) -> tuple[Property, ...]:
    """The properties of a page: whose own form of a language is ``en_US``, and nothing else's."""
    found = [
        Property("og:type", "website"),
        Property("og:title", title),
        Property("og:description", description),
        Property("og:url", url),
        Property("og:site_name", site),
        Property("og:locale", og_locale(locale)),
    ]
    own = og_locale(locale)
    alternates = dict.fromkeys(og_locale(one) for one in others)
    found += [Property("og:locale:alternate", one) for one in alternates if one != own]
    return tuple(one for one in found if one.content)


@cache
def og_locale(locale: Locale) -> str:
    """A locale as Open Graph writes it, with the country that CLDR finds likely: ``es_ES`` for ``es``."""
    return "_".join(filter(None, (locale.language, territory(locale))))


def page_data(
    *,
    meta: Mapping[str, Localized],
    locale: Locale,
    url: str,
    site: Mapping[str, object],
    changed: str,
    original: tuple[str, str] | None,
    translations: Iterable[tuple[str, str]],
) -> str:
    """A page as JSON-LD (schema.org WebPage), fit for a ``<script>``: a data block, which no policy forbids.

    ``original`` is the address and language of the page that it is translated from, ``translations`` those of the
    pages translated from it. A text in another language than the page's is left out: it would be filed under the
    wrong one.
    """
    own = {
        key: one.text for key, one in meta.items() if key in {"title", "description"} and one.locale == locale
    }
    found: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": url,
        "url": url,
        "name": own.get("title"),
        "description": own.get("description"),
        "inLanguage": locale.tag,
        "dateModified": changed or None,
        "isPartOf": {"@type": "WebSite", **site},
        "translationOfWork": _work(*original) if original else None,
        "workTranslation": [_work(*one) for one in translations] or None,
    }
    return as_script({key: value for key, value in found.items() if value is not None})


def _work(url: str, tag: str) -> dict[str, str]:
    return {"@type": "WebPage", "@id": url, "inLanguage": tag}


def as_script(value: object) -> str:
    """JSON that ends no ``<script>`` and begins no comment in it (HTML, "Restrictions for contents of script")."""
    text = json.dumps(value, ensure_ascii=False)
    for sign, escaped in _UNSAFE.items():
        text = text.replace(sign, escaped)
    return safe(text)
