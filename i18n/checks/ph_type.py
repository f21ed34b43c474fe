"""Placeholders of printf that take something else than those of the source."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.placeholders import wrong_types
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    flags = subject.flags
    for form in subject.forms:
        if "%" in form.target and (wrong := wrong_types(form.source, form.target, flags)):
            meant, said = wrong[0]
            yield Fault(
                f"has '{said}' at the place of '{meant}' in its source{form.said}", said=said, meant=meant
            )


CHECK = Check(
    id="ph-type",
    severity=Severity.ERROR,
    summary="a placeholder of printf is of another type, or in another order, than in the source",
    reason="The program puts a text where a number goes, or ends with an error.",
    traps=(
        "Only where a flag says that a text is for printf (python-format, c-format, php-format). Another order is "
        "right where the places have names or numbers ('%2$s %1$d'); '%d' and '%i' are the same."
    ),
    fix="Keep the letter of each placeholder; for another order number them: '%2$s %1$d' (C and PHP), or use names.",
    run=_run,
)
