"""Whether a translation says another frequency than its source: three times for twice, weekly for daily."""

from __future__ import annotations

from typing import NamedTuple

from i18n.facts.number_words import says
from i18n.facts.senses import scanner
from i18n.facts.senses.base import DENIALS, Scanner, Sense
from i18n.facts.senses.reading import said, spoken
from i18n.locales import Locale
from i18n.model import Markup


class Often(NamedTuple):
    """A frequency of a source, and what its translation says instead."""

    source: str
    target: str
    """Empty where it says none."""


def other_frequency(source: str, target: str, markup: Markup, own: Locale, locale: Locale) -> Often | None:
    """The frequency that a translation does not say as its source does; None where it does, or in doubt.

    A source with two frequencies is not judged. ``own`` is the language of the source.
    """
    theirs, ours = scanner(own.tag), scanner(locale.tag)
    if theirs is None or ours is None:
        return None
    phrases = said(source, markup, own) or ()
    # What must not happen twice may happen once.
    if any(one.sense in DENIALS for one in phrases) or not any(one.sense is Sense.OFTEN for one in phrases):
        return None
    before, after = spoken(source, markup), spoken(target, markup)
    found = _times(theirs, ours, before, after, locale) or _each(theirs, ours, before, after)
    # What stands in the language of the source is a name, or not translated.
    return None if found and found.source in after else found


def _times(theirs: Scanner, ours: Scanner, source: str, target: str, locale: Locale) -> Often | None:
    counts = theirs.times(source)
    if len(counts) != 1:
        return None
    ((count, phrases),) = counts.items()
    found = ours.times(target)
    if count in found or len(phrases) > 1:
        return None
    if not found:
        # Twice alone is often said as doubly, or as several times.
        gone = (
            theirs.each(source)
            and count != "1"
            and count not in target
            and says(target, (count,), locale) is False
        )
        return Often(phrases[0], "") if gone else None
    # Twice a day may be once in the morning and once in the evening.
    others = [phrase for all_of in found.values() for phrase in all_of]
    return Often(phrases[0], others[0]) if len(others) == 1 else None


def _each(theirs: Scanner, ours: Scanner, source: str, target: str) -> Often | None:
    spans = theirs.each(source)
    if len(spans) != 1:
        return None
    ((span, phrases),) = spans.items()
    if ours.spans(target, span) or ours.each(target).get(span):
        return None
    others = [phrase for all_of in ours.each(target).values() for phrase in all_of]
    return Often(phrases[0], others[0] if others else "")
