"""Negations that only one of source and translation has."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, piece, quoted
from i18n.facts.senses.denial import denial
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, markup in subject.texts():
        found = denial(form.source, form.target, markup, subject.source, subject.locale)
        if found is None or (found.lost and found.order):
            continue
        if found.lost:
            what = f"denies nothing where its source says {quoted([found.phrase])}{form.said}"
            yield Fault(what, meant=piece(found.phrase, form.source))
        else:
            what = f"says {quoted([found.phrase])} where its source forbids nothing{form.said}"
            yield Fault(what, said=piece(found.phrase, form.target))


CHECK = Check(
    id="negation-missing",
    severity=Severity.WARNING,
    summary="a translation denies nothing where its source does, or forbids something where its source does not",
    reason="Without its *not* a sentence says the opposite.",
    traps=(
        "What the source denies may be said with an opposite: *not the same* is *different*, *could not open* is "
        "*failed to open*. Orders not to do something are left to negation-lost, which is right more often."
    ),
    fix="Read both: where the translation says the opposite, say what the source says.",
    run=_run,
    pedantic=True,
)
