"""Which of the available locales serves a reader best."""

from __future__ import annotations

from collections.abc import Collection

from i18n.locales.base import Locale
from i18n.locales.likely import PSEUDO, maximal
from i18n.locales.tags import parse


def _language(locale: Locale) -> tuple[str, str, str]:
    language, script, region = maximal(parse(locale.tag))
    return ("no" if language == "nb" else language), script, region


def best_match(wanted: Locale, available: Collection[Locale]) -> Locale | None:
    """The available locale that readers of the wanted one read as their own; None where there is none.

    First the locale itself, then its parents, then one of the same language and script: the nearest relative,
    the language's most likely region, the first tag. ``zh-HK`` finds ``zh-Hant``, ``pt`` finds ``pt-BR``;
    ``sr-Latn`` does not find ``sr``. A pseudo-locale is only found by itself.
    """
    if wanted in available:
        return wanted
    if wanted.tag in PSEUDO:
        return None
    for parent in wanted.parents:
        if parent in available:
            return parent
    language, script, region = _language(wanted)
    near = [c for c in available if c.tag not in PSEUDO and _language(c)[:2] == (language, script)]
    likely = maximal(parse(wanted.language))[2]

    def distance(candidate: Locale) -> tuple[int, int, bool, int, str]:
        own = _language(candidate)[2]
        line = {parent.tag: i for i, parent in enumerate((*wanted.parents,))}
        shared = min((line[p.tag] for p in candidate.parents if p.tag in line), default=len(line))
        rank = 0 if own == region else 1
        return rank, shared, own != likely, len(candidate.parents), candidate.tag

    return min(near, key=distance, default=None)
