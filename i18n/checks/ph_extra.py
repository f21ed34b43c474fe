"""Placeholders that only a translation has."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, only, quoted
from i18n.facts.placeholders import stray_percent
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    exact = "python-format" in subject.flags
    for form in subject.forms:
        if exact and stray_percent(form.target):
            yield Fault(f"has a '%' that is no placeholder (write '%%'){form.said}")
        if extra := subject.replaced(form).extra:
            yield Fault(f"has {quoted(extra)}, which its source has not{form.said}", said=only(extra))


CHECK = Check(
    id="ph-extra",
    severity=Severity.ERROR,
    summary="a translation has a placeholder that its source has not",
    reason="Nothing can be put in there: readers see the placeholder itself, or the page cannot be made.",
    traps=(
        "A placeholder that was translated by mistake ('{nombre}' for '{name}') is found by ph-renamed. One that a "
        "language needs twice is right where it only looks something up ('{{ site.name }}')."
    ),
    fix=(
        "Use the placeholders of the msgid. A per cent sign in a text with the flag python-format is "
        "written '%%'."
    ),
    run=_run,
)
