"""The lexicons of source languages: one file a language, one row here. A site loads its own language's alone."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from i18n.facts.lexicons.base import Lexicon

LEXICONS = ("de", "en", "es", "fr")
"""The languages; each is a module of that name."""


def lexicon(tag: str) -> Lexicon | None:
    """The lexicon for a BCP 47 tag, by its language; None where we have none."""
    language = tag.partition("-")[0]
    return _loaded(language) if language in LEXICONS else None


@cache
def _loaded(language: str) -> Lexicon | None:
    found = import_module(f"{__name__}.{language}").LEXICON
    return found if isinstance(found, Lexicon) else None
