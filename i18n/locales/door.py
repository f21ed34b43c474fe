"""The data that babel has for a locale. babel is imported here on first use: it costs 0.15 s."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from i18n.locales.likely import PSEUDO, maximal, parents_of
from i18n.locales.tags import Tag, records

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


@lru_cache(maxsize=512)
def data_of(tag: Tag) -> BabelLocale:
    """Babel's locale for formats and names."""
    from babel import Locale  # noqa: PLC0415 - slow to import, and many commands need no formats

    language, *rest = nearest(tag).split("-")
    # babel writes variants in capitals: be_TARASK.
    return Locale.parse("_".join([language, *(part.upper() if part.islower() else part for part in rest)]))
