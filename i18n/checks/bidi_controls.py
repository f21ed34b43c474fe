"""Direction controls in a text that runs one way."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity

_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_RTL_LETTERS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.locale.direction == "rtl":
        return
    for form in subject.forms:
        if form.target.isascii() or _RTL_LETTERS.search(form.target):
            continue
        found = {char for char in _CONTROLS.findall(form.target) if char not in form.source}
        if found:
            said = ", ".join(f"U+{ord(char):04X}" for char in sorted(found))
            yield Fault(f"holds the direction control {said}{form.said}")


CHECK = Check(
    id="bidi-controls",
    severity=Severity.WARNING,
    summary="a left-to-right translation holds direction controls",
    reason=(
        "They can show letters and digits in another order than they are read by a machine, and nobody "
        "sees them."
    ),
    traps=(
        "In right-to-left languages, and beside Hebrew or Arabic letters, they have their use. Unclosed "
        "ones are refused."
    ),
    fix="Delete the character; use <bdi> or <span dir> where a piece of text needs its own direction.",
    run=_run,
)
