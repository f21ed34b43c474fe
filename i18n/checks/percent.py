"""Shares that a translation gets wrong."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.PERCENT):
        yield said_for_meant(form, found)


CHECK = Check(
    id="percent",
    severity=Severity.ERROR,
    summary="a percentage of a translation is not that of its source",
    reason="A risk of 5 % is not one of 0.5 %, and 20 people are not 20 % of them.",
    traps=(
        "The sign may stand in front (Turkish, Basque), be a word ('Prozent', '百分之'), or be said once for "
        "several numbers; '5 of 100' may become 5 %. The space before the sign does not matter."
    ),
    fix="Write the number and the sign of the source, in the form of your language.",
    run=_run,
)
