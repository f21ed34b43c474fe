"""Numbers that are not written as the language writes them."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted
from i18n.facts.styles import styles
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, markup in subject.texts():
        found = styles(form.target, markup, subject.locale)
        if found:
            said, wanted = (quoted(tuple(dict.fromkeys(pieces))) for pieces in zip(*found, strict=True))
            yield Fault(f"writes {said}, where CLDR has {wanted}{form.said}")


CHECK = Check(
    id="number-style",
    severity=Severity.INFO,
    summary="a number has the right value and other separators or spaces than the language writes",
    reason="Readers stumble over a foreign separator; an ordinary space lets a number break at the end of a line.",
    traps=(
        "The style of a house may differ from CLDR's, in spaces before the per cent sign above all. Digits of "
        "other scripts, zeros at the end and groups that are left out are not judged."
    ),
    fix="Write the number as the finding shows it, or leave it if your house has another style.",
    run=_run,
    pedantic=True,
)
