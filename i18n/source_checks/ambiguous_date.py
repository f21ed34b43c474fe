"""Dates in figures that are read in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text

_DATE = re.compile(r"(?<![\w/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/-])")
_MONTHS = 12


def _run(text: Text) -> Iterable[str]:
    for found in _DATE.finditer(text.prose):
        first, second = int(found[1]), int(found[3])
        if first != second and 0 < first <= _MONTHS and 0 < second <= _MONTHS:
            yield f"'{found[0]}' is one day to some readers and another to others"


CHECK = SourceCheck(
    id="ambiguous-date",
    severity=Severity.WARNING,
    summary="a date in figures can be read in two ways",
    reason=(
        "03/04 is in April to some readers and in March to others, and a translator may copy it into a language that "
        "reads it the other way."
    ),
    traps=(
        "Dates with a number above 12, with the year first (2026-04-03) or with full stops (3.4.2026), which every "
        "language reads as day and month, are left alone."
    ),
    fix="Write the month as a word, or the date as 2026-04-03; or make it a variable of the kind 'date'.",
    run=_run,
)
