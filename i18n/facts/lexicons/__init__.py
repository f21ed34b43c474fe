"""The lexicons of source languages: one file a language, one row here."""

from __future__ import annotations

from i18n.facts.lexicons import de, en, es, fr
from i18n.facts.lexicons.base import Lexicon

LEXICONS: dict[str, Lexicon] = {"de": de.LEXICON, "en": en.LEXICON, "es": es.LEXICON, "fr": fr.LEXICON}


def lexicon(tag: str) -> Lexicon | None:
    """The lexicon for a BCP 47 tag, by its language; None where we have none."""
    return LEXICONS.get(tag.partition("-")[0])
