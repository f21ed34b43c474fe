"""The data that babel has for a locale. babel is imported here on first use: it costs 0.15 s."""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from i18n.locales.likely import PSEUDO, maximal, parents_of
from i18n.locales.tags import Tag, parse, records

if TYPE_CHECKING:
    from babel import Locale as BabelLocale


def nearest(tag: Tag) -> str:
    """The CLDR locale whose data serve a tag: itself, the nearest parent, its language; else English."""
    if str(tag) in PSEUDO:
        return "en"
    language, script, region = maximal(tag)
    written = (Tag(language, script, region), Tag(language, script))
    candidates = (tag, *(written if tag.region else ()), *parents_of(tag), Tag(tag.language))
    return next((str(c) for c in candidates if str(c) in records()), "en")


@cache
def _class() -> type[BabelLocale]:
    """Babel's locale, with data that it shares with no other.

    Babel resolves aliases in place, in dictionaries that a locale may share with its parents: what a locale
    shows would depend on which others were used before it.
    """
    from babel import Locale, localedata  # noqa: PLC0415 - slow to import, and many commands need no formats

    class Own(Locale):
        @cached_property
        def _data(self) -> localedata.LocaleDataDict:
            return localedata.LocaleDataDict(_copy(localedata.load(str(self))))

    return Own


def _copy(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _copy(value) for key, value in node.items()}
    return tuple(map(_copy, node)) if isinstance(node, tuple) else node


@lru_cache(maxsize=512)
def data_of(tag: Tag) -> BabelLocale:
    """Babel's locale for formats and names."""
    language, *rest = nearest(tag).split("-")
    # babel writes variants in capitals: be_TARASK.
    name = "_".join([language, *(part.upper() if part.islower() else part for part in rest)])
    return _class().parse(name)


@lru_cache(maxsize=512)
def data_for(tag: str) -> BabelLocale:
    """Babel's locale for a tag as it is written."""
    return data_of(parse(tag))


def unit_patterns(data: BabelLocale, unit: str) -> dict[str, dict[str, str]]:
    """The patterns of a unit, by width and plural category; empty where CLDR has none."""
    patterns: dict[str, dict[str, dict[str, str]]] = data._data["unit_patterns"]  # noqa: SLF001 - no public door
    return patterns.get(unit, {})
