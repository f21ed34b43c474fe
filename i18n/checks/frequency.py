"""Frequencies that a translation changes or leaves out: *three times a day* for *twice a day*."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, piece, quoted
from i18n.facts.senses.often import other_frequency
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, markup in subject.texts():
        found = other_frequency(form.source, form.target, markup, subject.source, subject.locale)
        if found is None:
            continue
        meant = piece(found.source, form.source)
        if found.target:
            what = f"says {quoted([found.target])} where its source says {quoted([found.source])}{form.said}"
            yield Fault(what, said=piece(found.target, form.target), meant=meant)
        else:
            yield Fault(
                f"does not say how often: {quoted([found.source])}{form.said}", Severity.WARNING, meant=meant
            )


CHECK = Check(
    id="frequency",
    severity=Severity.ERROR,
    summary="a translation says another frequency than its source, or none",
    reason="*Twice a day* and *three times a day* are two doses; *daily* and *weekly* are one and seven.",
    traps=(
        "*Twice a day* may be *once in the morning and once in the evening*: several frequencies in a translation are "
        "not judged, nor are two in a source, nor one beside a negation. *Daily* may be any word with a day, a morning "
        "or a night in it. A frequency that is left out is a warning."
    ),
    fix="Say how often, as the source does.",
    run=_run,
    grave=True,
)
