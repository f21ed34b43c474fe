"""How babel's data names a locale in a language. For the table of names, and for what is not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from i18n.locales.tags import Tag

if TYPE_CHECKING:
    from babel import Locale as BabelLocale

_FULL_WIDTH = {"zh": "，", "yue": "，", "ja": "、"}
# CLDR's short forms, which babel leaves out: nobody looks for "Hong Kong SAR China".
_SHORT = {
    ("en", "HK"): "Hong Kong",
    ("en", "MO"): "Macao",
    ("zh", "HK"): "香港",
    ("zh", "MO"): "澳門",
    ("yue", "HK"): "香港",
}
_LONGEST_REGION = 4


def bcp47(tag: str) -> str:
    """A locale's name in babel as a BCP 47 tag."""
    language, *rest = tag.split("_")
    return "-".join([language, *(part.lower() if len(part) > _LONGEST_REGION else part for part in rest)])


def capitalised(name: str) -> str:
    """As a list of languages shows it: ``Deutsch``, ``Español``; ``isiZulu`` and Georgian stay."""
    first = name[:1]
    if not first.islower() or "\u10a0" <= first <= "\u10ff" or len(first.upper()) > 1:
        return name
    if any(c.isupper() for c in name.split(maxsplit=1)[0]):
        return name
    return first.upper() + name[1:]


def display(tag: Tag, within: BabelLocale) -> str:
    """The name of a locale in a language: ``português (Brasil)``; empty where it has none.

    A part that the language has no word for stands as its code.
    """
    name: str = within.languages.get(tag.language, "")
    script = within.scripts.get(tag.script, tag.script)
    if tag.language == within.language == "zh" and (both := within.languages.get(f"zh_{tag.script}")):
        name, script = both, ""  # 繁體中文 is how its readers look for it
    region = _SHORT.get((within.language, tag.region)) or within.territories.get(tag.region, tag.region)
    variants = [within.variants.get(variant.upper(), variant) for variant in tag.variants]
    rest = [part for part in (script, region, *variants, "-".join(tag.private)) if part]
    if not rest or not name:
        return name
    if comma := _FULL_WIDTH.get(within.language):
        return f"{name}（{comma.join(rest)}）"
    comma = "، " if within.character_order.startswith("right") else ", "
    return f"{name} ({comma.join(rest)})"
