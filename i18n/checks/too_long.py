"""Translations far longer than their language says such a text."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.lengths import LONG
from i18n.findings import Severity

_HIGHEST = 4.0


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.lengths is None or not any(len(form.source) > LONG for form in subject.forms):
        return
    for form, source, target in subject.prose:
        score = subject.lengths.score(source, target)
        if score is not None and score > _HIGHEST:
            yield Fault(
                f"has {len(target)} characters where its source has {len(source)}, far more than other translations of "
                f"this catalog{form.said}"
            )


CHECK = Check(
    id="too-long",
    severity=Severity.INFO,
    summary="a translation is far longer than the other ones of its catalog make expect",
    reason="Something was added or is there twice, or the row of another message was pasted.",
    traps=(
        "Mostly explanations in brackets, which help the readers of a language. See too-short for how it is "
        "measured."
    ),
    fix="Take out what the source does not say.",
    run=_run,
    pedantic=True,
)
