"""Quantities with another unit."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.UNIT):
        if found.sure:
            yield said_for_meant(form, found)
        else:
            gone = f"says {quoted(found.said)} without a unit where its source says {quoted(found.meant)}"
            yield Fault(f"{gone}{form.said}", Severity.WARNING)


CHECK = Check(
    id="unit-changed",
    severity=Severity.ERROR,
    summary="a number of a translation has another unit than in its source",
    reason="A milligram is a thousand micrograms: the number looks right, and the dose is not.",
    traps=(
        "Units are compared as what they are: mcg and µg, мг, 毫克 and ملغ are no change, nor are a week and 7 "
        "days, 0.5 g and 500 mg. A word that may be several units counts as any of them, one that we do not "
        "know as none. A quantity that was converted on purpose has another number: that is number-changed. A "
        "measure that is gone altogether is a warning."
    ),
    fix="Write the unit of the source, with the word or sign that your language has for it.",
    run=_run,
)
