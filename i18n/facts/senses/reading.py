"""What a text of a locale says: read once, for the checks that ask one after the other."""

from __future__ import annotations

from functools import lru_cache

from i18n.facts.prose import language_of
from i18n.facts.senses import scanner
from i18n.facts.senses.base import Said, normal
from i18n.locales import Locale
from i18n.model import Markup

LONG = 200
"""Characters from which on a text says too much for one phrase of it to be held against one of another text."""


@lru_cache(maxsize=16384)  # of a source all locales ask
def said(text: str, markup: Markup, locale: Locale) -> tuple[Said, ...] | None:
    """The phrases of a text in order, without its code and addresses; None in a language that we have none of."""
    phrases = scanner(locale.tag)
    return None if phrases is None else tuple(phrases.said(spoken(text, markup)))


@lru_cache(maxsize=1024)
def spoken(text: str, markup: Markup) -> str:
    """What of a text is language, in the form in which phrases are looked for."""
    return normal(language_of(text, markup))
