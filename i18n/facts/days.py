"""The dates of a source text and of its translation, compared as days; what is compared is taken out of both."""

from __future__ import annotations

import re
from typing import NamedTuple

from i18n.facts.dates import Date, dates, doubtful, same
from i18n.locales import Locale

_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


class Days(NamedTuple):
    """How the dates of two texts stand."""

    source: str
    target: str
    """The texts without the dates that were compared: their numbers say no more than they do."""
    slips: tuple[tuple[str, str, bool], ...]
    """What the translation says, what the source says, and whether the two can be no way the same day."""


def compared_dates(source: str, target: str, own: Locale, locale: Locale) -> Days:
    """The dates of two texts in their plain form."""
    theirs = dates(source, own)
    ours = list(dates(target, locale)) if theirs else []
    if not ours:
        return Days(source, target, ())
    slips: list[tuple[str, str, bool]] = []
    open_: list[Date] = []
    pairs: list[tuple[Date, Date]] = []
    for one in theirs:
        found = next((other for other in ours if same(one, other)), None)
        if found is None:
            open_.append(one)
            continue
        ours.remove(found)
        pairs.append((one, found))
        if doubtful(one, found):
            slips.append((found.said, one.said, False))
    for one, other in zip(open_, ours, strict=False):
        pairs.append((one, other))
        slips.append((other.said, one.said, True))
    for one, other in pairs:
        source, target = _without(source, one, other), _without(target, other, one)
    return Days(source, target, tuple(slips))


def _without(text: str, one: Date, other: Date) -> str:
    """A text of the same length without the digits of a date; what the other does not say stays to be compared."""
    span = text[one.start : one.end]
    kept = [
        found.span()
        for pattern, part in ((_YEAR, 0), (_DAY, 2))
        if one.means[part] and not other.means[part] and (found := pattern.search(span))
    ]
    masked = "".join(
        char if not char.isdigit() or any(start <= at < end for start, end in kept) else "\x00"
        for at, char in enumerate(span)
    )
    return text[: one.start] + masked + text[one.end :]
