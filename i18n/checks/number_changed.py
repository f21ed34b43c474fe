"""Numbers that a translation says in the place of others."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, as_the_source_says, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.CHANGED):
        yield said_for_meant(form, found)


CHECK = Check(
    id="number-changed",
    severity=Severity.ERROR,
    summary="a translation says another number than its source",
    reason="A dose, a time or a telephone number that differs can harm, and no reader can see that it does.",
    traps=(
        "Numbers are compared by value: digits of every script, the separators of each language, 万, lakh and "
        "millions in words, and hours of the afternoon. Number words count where we know those of the "
        "language. Code, addresses and placeholders have checks of their own, and so have ranges, percentages "
        "and money: one slip is found by one check. A quantity that was converted on purpose (°F to °C) is "
        "another number."
    ),
    fix="Write the number of the source, as your language writes numbers.",
    run=_run,
    mend=as_the_source_says(Slip.CHANGED),
)
