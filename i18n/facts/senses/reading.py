"""What a text of a locale says: read once, for the checks that ask one after the other."""

from __future__ import annotations

from functools import lru_cache

from i18n.facts.base import plain
from i18n.facts.senses import scanner
from i18n.facts.senses.base import Said, Sense, normal
from i18n.locales import Locale
from i18n.model import Markup
from i18n.verbatim import pieces

_NONE: tuple[Said, ...] = ()


@lru_cache(maxsize=16384)  # of a source all locales ask
def said(text: str, markup: Markup, locale: Locale) -> tuple[Said, ...] | None:
    """The phrases of a text in order, without its code and addresses; None in a language that we have none of."""
    phrases = scanner(locale.tag)
    return None if phrases is None else tuple(phrases.said(spoken(text, markup)))


@lru_cache(maxsize=1024)
def spoken(text: str, markup: Markup) -> str:
    """What of a text is language, in the form in which phrases are looked for."""
    return normal(plain("".join(one.text if one.words else " \x00 " for one in pieces(text, markup))))


def may_deny(text: str, markup: Markup, locale: Locale) -> bool:
    """Whether a text denies something, in whatever way; yes in a language that we have no phrases of."""
    phrases = scanner(locale.tag)
    if phrases is None or any(one.sense in DENIALS for one in said(text, markup, locale) or _NONE):
        return True
    return phrases.shuns(spoken(text, markup))


DENIALS = frozenset({Sense.DENIES, Sense.FORBIDS})
