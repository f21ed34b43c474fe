"""Language tags as pages write them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

from i18n.locales import Locale, folder_locale, script


@lru_cache(maxsize=4096)
def _known(tag: str) -> Locale | None:
    return None if "_" in tag or "@" in tag else folder_locale(tag)


def is_tag(tag: str) -> bool:
    """Whether it is a tag of BCP 47 whose every part is registered, in any case; POSIX names are none."""
    return _known(tag) is not None


def direction(tag: str) -> str:
    """The direction of the script of a tag; empty for what is none."""
    found = _known(tag)
    return found.direction if found else ""


def own_name(tag: str) -> str:
    """What a language calls itself; empty for what is no tag."""
    found = _known(tag)
    return found.name if found else ""


def related(one: str, other: str) -> bool:
    """Whether two tags name the same language, one perhaps more narrowly."""
    a, b = one.lower().split("-"), other.lower().split("-")
    return all(left == right for left, right in zip(a, b, strict=False))


def short(text: str, width: int = 60) -> str:
    """A text on one line, cut at a width."""
    text = " ".join(text[: 4 * width].split())
    return text if len(text) <= width else f"{text[: width - 1]}…"


_NAMES: dict[str, tuple[str, ...]] = {
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"),
    "Kore": ("HANGUL", "CJK"),
    "Hang": ("HANGUL",),
    **{
        code: (name,)
        for code, name in {
            "Arab": "ARABIC",
            "Armn": "ARMENIAN",
            "Beng": "BENGALI",
            "Cyrl": "CYRILLIC",
            "Deva": "DEVANAGARI",
            "Ethi": "ETHIOPIC",
            "Geor": "GEORGIAN",
            "Grek": "GREEK",
            "Gujr": "GUJARATI",
            "Guru": "GURMUKHI",
            "Hebr": "HEBREW",
            "Khmr": "KHMER",
            "Knda": "KANNADA",
            "Laoo": "LAO",
            "Latn": "LATIN",
            "Mlym": "MALAYALAM",
            "Mymr": "MYANMAR",
            "Orya": "ORIYA",
            "Sinh": "SINHALA",
            "Taml": "TAMIL",
            "Telu": "TELUGU",
            "Thaa": "THAANA",
            "Thai": "THAI",
            "Tibt": "TIBETAN",
        }.items()
    },
}
"""How Unicode's names of the letters of a script begin, by the code of the script (ISO 15924)."""


@lru_cache(maxsize=4096)
def written_in(tag: str) -> tuple[str, ...]:
    """How the names of the letters begin that a language is written in; none for what is no tag, or unknown."""
    found = _known(tag)
    return _NAMES.get(script(found), ()) if found else ()


def letters_of(text: str) -> Counter[str]:
    """How many letters of a text are of which script, by the beginnings of their names."""
    return Counter(map(_beginning, filter(str.isalpha, text)))


@lru_cache(maxsize=16_384)
def _beginning(letter: str) -> str:
    name = unicodedata.name(letter, "").removeprefix("FULLWIDTH ").removeprefix("HALFWIDTH ")
    return name.partition(" ")[0]
