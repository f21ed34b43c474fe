"""Amounts of money that a translation gets wrong."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.CURRENCY):
        yield said_for_meant(form, found)


CHECK = Check(
    id="currency",
    severity=Severity.ERROR,
    summary="an amount of money is not that of the source, or is in another currency",
    reason="Readers pay, plan and claim by what stands there.",
    traps=(
        "Signs, codes and names of a currency are the same, in front of the number or behind it; '$' may be "
        "any dollar or peso, '¥' yen or yuan, 'kr' any crown. A price that differs by country belongs into a "
        "variable."
    ),
    fix="Write the amount and the currency of the source; a locale's own price is a variable's.",
    run=_run,
)
