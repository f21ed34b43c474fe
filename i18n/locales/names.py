"""What a locale is called: in its own language, and in English."""

from __future__ import annotations

from functools import cache

from i18n.locales import cldr
from i18n.locales.door import data_of
from i18n.locales.likely import PSEUDO
from i18n.locales.naming import capitalised, display
from i18n.locales.tags import Tag, records

# What CLDR has no locale for, as its readers write it.
_OWN = {
    "ca-valencia": ("Català (valencià)", "Catalan (Valencian)"),
    PSEUDO[0]: ("[Éñĝļîšĥ]", "Pseudo-locale (accents)"),
    PSEUDO[1]: ("[Éñĝļîšĥ ⇄]", "Pseudo-locale (right to left)"),
}


@cache
def _rare() -> dict[str, str]:
    return dict(line.split(";", 1) for line in cldr.NAMES.strip().splitlines())


def names_of(tag: Tag) -> tuple[str, str]:
    """Own name, English name. A part that CLDR has no word for stands as its code."""
    text = str(tag)
    if text in _OWN:
        return _OWN[text]
    if found := records().get(text):
        english = found[1] or text
        return found[0] or english, english
    return _composed(tag)


def _composed(tag: Tag) -> tuple[str, str]:
    base = records().get(tag.language)
    if base is None:
        english = _rare().get(tag.language, tag.language)
        codes = [part for part in (tag.script, tag.region, *tag.variants, "-".join(tag.private)) if part]
        name = f"{english} ({', '.join(codes)})" if codes else english
        return name, name
    name = display(tag, data_of(Tag("en")))
    return capitalised(display(tag, data_of(tag))) or name, name
