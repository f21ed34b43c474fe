"""Whether a translation says what its source denies."""

from __future__ import annotations

from typing import NamedTuple

from i18n.facts.senses import scanner
from i18n.facts.senses.base import DENIALS, Sense
from i18n.facts.senses.reading import LONG, said, spoken
from i18n.locales import Locale
from i18n.model import Markup

_BOUNDS = frozenset({Sense.MORE, Sense.LESS})


class Denial(NamedTuple):
    """A negation that only one of two texts has."""

    phrase: str
    lost: bool
    """The source has it; else the translation."""
    order: bool
    """An order not to do something, and nothing else that its text could have turned round with it."""


def denial(source: str, target: str, markup: Markup, own: Locale, locale: Locale) -> Denial | None:
    """The negation that one of two texts has and the other has in no form at all; None where there is none.

    A source has to deny beyond doubt; of a translation every way to deny counts, even one that need not be one. The
    other way round a translation has to forbid, and the source to have nothing that forbids or bounds. ``own`` is the
    language of the source.
    """
    theirs, ours = said(source, markup, own), said(target, markup, locale)
    before, after = scanner(own.tag), scanner(locale.tag)
    if theirs is None or ours is None or before is None or after is None:
        return None
    denied = [one for one in theirs if one.sense in DENIALS]
    if not denied:
        forbidden = next((one.text for one in ours if one.sense is Sense.FORBIDS), None)
        if forbidden is None or theirs or before.may_deny(spoken(source, markup)):
            return None
        return Denial(forbidden, lost=False, order=True)
    heard = spoken(target, markup)
    if (
        after.may_deny(heard)
        # "Not more than" is "at most".
        or any(one.sense in _BOUNDS for one in ours)
        # What stands in the language of the source is a name, or not translated.
        or any(one.text in heard for one in denied)
    ):
        return None
    order = next((one.text for one in denied if one.sense is Sense.FORBIDS), None)
    # Two negations, or one of something that denies itself, are often said without any.
    plain = (
        len(denied) == 1
        and len(source) < LONG
        and not any(one.sense in _BOUNDS for one in theirs)
        and not before.shuns(spoken(source, markup))
    )
    return Denial(order or denied[0].text, lost=True, order=order is not None and plain)
