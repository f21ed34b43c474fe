"""Links that dial or write to another one than they show."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.facts.phones import mismatches
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, _ in subject.texts():
        found = mismatches(form.target)
        known = mismatches(form.source) if found else ()
        for one in found:
            if one not in known:
                shown = f"shows '{short(one.said)}' and leads to '{short(one.address)}'"
                yield Fault(f"{shown}{form.said}", said=one.said)


CHECK = Check(
    id="phone-mismatch",
    severity=Severity.ERROR,
    summary="a link shows another telephone number or mailbox than it leads to",
    reason="In an emergency people type what they see, or touch what they read, and reach nobody.",
    traps=(
        "Numbers are compared without spaces and signs, with or without the country's code. A text without a "
        "number is no mismatch, nor is a number in letters. Where text and address both name the emergency "
        "number of another country, nothing is said here. A mismatch that the source has as well is the "
        "source's."
    ),
    fix="Write the same number in the text and in the address of the link.",
    run=_run,
)
