"""Ranges with other ends."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.RANGE):
        if found.said:
            yield said_for_meant(form, found)
        else:
            yield Fault(
                f"has only one end of the range {quoted(found.meant)}{form.said}", meant=found.meant[0]
            )


CHECK = Check(
    id="range",
    severity=Severity.ERROR,
    summary="a range of a translation has another end, one end only, or its ends in the wrong order",
    reason="Of 'every 4 to 6 hours' each end is a limit that somebody keeps to.",
    traps=(
        "A hyphen, an en dash, a wave dash and a word ('bis', 'から', 'إلى') are the same; 'between 3 and 5' "
        "may stand for 3 to 5. In a language from right to left, ends joined by a dash may be written in the "
        "order in which they are seen: their order is not judged. An end may be a word."
    ),
    fix="Write both ends as the source has them, the first one first.",
    run=_run,
)
