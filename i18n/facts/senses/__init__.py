"""The words with which languages compare, deny and count how often: one file a language, one row here."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from i18n.facts.senses.base import Scanner, Senses
from i18n.locales import PSEUDO

# fmt: off
LANGUAGES = (
    "ar", "bn", "cs", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id",
    "it", "ja", "ko", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh",
)
# fmt: on
"""Each is a module of that name. A language that is not here is never judged."""


def scanner(tag: str) -> Scanner | None:
    """The phrases of the language of a BCP 47 tag; None where nobody has written them down, or nobody speaks it."""
    language = tag.partition("-")[0]
    return _loaded(language) if language in LANGUAGES and tag not in PSEUDO else None


@cache
def _loaded(language: str) -> Scanner:
    senses: Senses = import_module(f"{__name__}.{language}").SENSES
    return Scanner(senses)
