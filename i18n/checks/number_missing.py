"""Numbers that a translation leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, only, quoted
from i18n.facts.pairing import Slip
from i18n.findings import Severity

_WHOLLY = re.compile(r"100\s?%")
"""Often said as *quite* or *perfect*."""


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.MISSING):
        wholly = tuple(found.meant) == ("100",) and _WHOLLY.search(form.source) is not None
        severity = Severity.INFO if wholly else None
        yield Fault(f"lacks the number {quoted(found.meant)}{form.said}", severity, meant=only(found.meant))


CHECK = Check(
    id="number-missing",
    severity=Severity.WARNING,
    summary="a translation lacks a number of its source",
    reason="What is not said cannot be followed: how much, how long, how many.",
    traps=(
        "A number from zero to twelve may be a word, a dual or an ending: in a language whose words we do not know, "
        "such a number is not missed. A decade (the 1960s) is often said in words, and so is 100 % "
        "(*quite*): that is an info."
    ),
    fix="Say the number, in digits or as a word.",
    run=_run,
    grave=True,
)
