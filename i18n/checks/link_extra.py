"""Links that only a translation has, where they are not too many."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, only, quoted
from i18n.facts.structure import unpaired
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, _, found in subject.links:
        if extra := unpaired(found)[1]:
            yield Fault(f"links to {quoted(extra)}, which its source does not{form.said}", said=only(extra))


CHECK = Check(
    id="link-extra",
    severity=Severity.INFO,
    summary="a translation links to an address that its source does not link to",
    reason="Somebody should know what a page links to in each language.",
    traps=(
        "Most such links are well meant. More links than the source has in number are refused (see refused)."
    ),
    fix="Nothing, if the link is right.",
    run=_run,
)
