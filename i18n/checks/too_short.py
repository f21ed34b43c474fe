"""Translations far shorter than their language says such a text."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.lengths import LONG
from i18n.findings import Severity

_LOWEST = -4.0


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.lengths is None or not any(len(form.source) > LONG for form in subject.forms):
        return
    for form, source, target in subject.prose:
        score = subject.lengths.score(source, target)
        if score is not None and score < _LOWEST:
            yield Fault(
                f"has {len(target)} characters where its source has {len(source)}, far fewer than other "
                f"translations of "
                f"this catalog{form.said}"
            )


CHECK = Check(
    id="too-short",
    severity=Severity.WARNING,
    summary="a translation is far shorter than the other ones of its catalog make expect",
    reason="A sentence, a list or a link is lost, or the row of another message was pasted.",
    traps=(
        "Each language is measured by its own catalog (Chinese needs a third of the characters of English), "
        "so a catalog "
        "of less than fifty longer texts has no findings, and neither has a source of up to 40 characters. A text that "
        "sums up its source is found."
    ),
    fix="Read the translation beside its source and add what is missing.",
    run=_run,
)
