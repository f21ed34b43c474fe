"""Script, direction and parents of a locale, from the likely subtags of CLDR (UTS 35, 4.3 and 4.1.3)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from i18n.locales import cldr
from i18n.locales.base import Direction
from i18n.locales.tags import Tag, likely, rare_scripts, split

_RIGHT_TO_LEFT = """
    Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat
    Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Todr Yezi
"""
PSEUDO = ("en-XA", "ar-XB")
"""The pseudo-locales: accented, and right to left. Both count as English does."""


@cache
def exceptions() -> dict[str, str]:
    """The tags whose parent is not the shorter tag, with that parent."""
    return dict(pair.split("=") for pair in cldr.PARENTS.split())


def maximal(tag: Tag) -> tuple[str, str, str]:
    """Language, script and region, the missing ones filled in: ``zh-HK`` is ``zh``, ``Hant``, ``HK``."""
    language, script, region = tag.language, tag.script, tag.region
    table = likely()
    for key in (f"{language}-{script}-{region}", f"{language}-{region}", f"{language}-{script}", language):
        if found := table.get(key):
            _, likely_script, likely_region = found.split("-")
            return language, script or likely_script, region or likely_region
    return language, script or rare_scripts().get(language, "Latn"), region or "001"


def script_of(tag: Tag) -> str:
    """ISO 15924 code of the script it is written in."""
    return maximal(tag)[1]


def direction_of(tag: Tag) -> Direction:
    """Whether it is read from right to left."""
    return "rtl" if script_of(tag) in _RIGHT_TO_LEFT.split() else "ltr"


def parents_of(tag: Tag) -> tuple[Tag, ...]:
    """The locales it inherits from, nearest first, without the root and never in another script.

    CLDR: ``es-MX`` → ``es-419`` → ``es``; ``en-GB`` → ``en-001`` → ``en``; ``zh-Hant-TW`` → ``zh-Hant``,
    not ``zh``.
    """
    chain: list[Tag] = []
    current = tag
    while (parent := _parent(current)) is not None:
        chain.append(parent)
        current = parent
    return tuple(chain)


def _parent(tag: Tag) -> Tag | None:
    if str(tag) in PSEUDO:
        return None
    if tag.private:
        return replace(tag, private=())
    if tag.variants:
        return replace(tag, variants=tag.variants[:-1])
    if listed := exceptions().get(str(tag)):
        return split(listed)
    return _shorter(tag)


def _shorter(tag: Tag) -> Tag | None:
    """Without its last part, as long as the script stays the same."""
    script = script_of(tag)
    if tag.script and tag.region:
        return Tag(tag.language, tag.script)
    if not tag.script and not tag.region:
        return None
    if script == script_of(Tag(tag.language)):
        return Tag(tag.language)
    # zh-TW is written as zh-Hant-TW is.
    return _parent(Tag(tag.language, script, tag.region)) if tag.region else None
