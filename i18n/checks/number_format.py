"""Numbers that another separator makes greater or smaller."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, as_the_source_says, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.FORMAT):
        yield said_for_meant(form, found)


CHECK = Check(
    id="number-format",
    severity=Severity.ERROR,
    summary="a number of a translation has the digits of its source and another value",
    reason="A lost decimal sign is a tenfold dose; in many languages a comma is a decimal sign and a full stop groups.",
    traps=(
        "The separators are those of the locale (CLDR), in digits of every script; groups may also stand "
        "apart by a space. Versions, addresses and section numbers (1.2.3) have no value and may stay as they "
        "are."
    ),
    fix="Write the number as your language does: 1,234.5 is 1.234,5 in German and 1 234,5 in French.",
    run=_run,
    mend=as_the_source_says(Slip.FORMAT),
)
