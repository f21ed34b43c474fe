"""Whether a translation says the opposite of its source, as far as the phrases of both languages show it."""

from __future__ import annotations

from typing import NamedTuple

from i18n.facts.senses.base import DENIALS, Said, Sense
from i18n.facts.senses.reading import LONG, said
from i18n.locales import Locale
from i18n.model import Markup

_OPPOSITE = {
    Sense.MORE: Sense.LESS,
    Sense.LESS: Sense.MORE,
    Sense.BEFORE: Sense.AFTER,
    Sense.AFTER: Sense.BEFORE,
}
_AXES = ((Sense.MORE, Sense.LESS), (Sense.BEFORE, Sense.AFTER))


class Turned(NamedTuple):
    """A comparison of a source and the opposite one in the translation, as both say it."""

    source: str
    target: str


def turned(source: str, target: str, markup: Markup, own: Locale, locale: Locale) -> Turned | None:
    """The comparison that a translation turns round; None where there is none, or doubt.

    A source with both directions is not judged, nor one of whose sides only one denies something: *not less than* may
    be said as *at least*. ``own`` is the language of the source.
    """
    theirs = said(source, markup, own)
    if not theirs or len(source) > LONG or all(one.sense in DENIALS for one in theirs):
        return None
    for axis in _AXES:
        senses = {one.sense for one in theirs if one.sense in axis}
        if len(senses) != 1:
            continue
        ours = said(target, markup, locale)
        if not ours or _denies(ours) != _denies(theirs):
            return None
        (sense,) = senses
        if {one.sense for one in ours if one.sense in axis} == {_OPPOSITE[sense]}:
            return Turned(_first(theirs, sense), _first(ours, _OPPOSITE[sense]))
    return None


def _denies(phrases: tuple[Said, ...]) -> bool:
    return any(one.sense in DENIALS for one in phrases)


def _first(phrases: tuple[Said, ...], sense: Sense) -> str:
    return next(one.text for one in phrases if one.sense is sense)
