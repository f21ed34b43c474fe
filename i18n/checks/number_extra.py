"""Numbers that a translation adds."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, only, quoted
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.EXTRA):
        what = f"says the number {quoted(found.said)}, which its source does not{form.said}"
        yield Fault(what, said=only(found.said))


CHECK = Check(
    id="number-extra",
    severity=Severity.INFO,
    summary="a translation says a number that its source does not",
    reason="It may be a mistake, or the number of another sentence.",
    traps=(
        "Many languages write a digit where English has a word or none ('one of them'), a date or a note of "
        "the translator brings numbers with it; most such numbers are right. Number words of the source count "
        "where we know those of its language."
    ),
    fix="Nothing, if the number is right.",
    run=_run,
    pedantic=True,
)
