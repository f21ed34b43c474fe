"""Comparisons that a translation turns round: *at least* for *at most*."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, piece, quoted
from i18n.facts.senses.turned import turned
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, markup in subject.texts():
        found = turned(form.source, form.target, markup, subject.source, subject.locale)
        if found:
            what = f"says {quoted([found.target])} where its source says {quoted([found.source])}{form.said}"
            yield Fault(what, said=piece(found.target, form.target), meant=piece(found.source, form.source))


CHECK = Check(
    id="comparator-flip",
    severity=Severity.ERROR,
    summary="a translation says less where its source says more, or before where it says after",
    reason="One word tells *at least 24 hours* from *at most 24 hours*, and no reader sees that it is wrong.",
    traps=(
        "Only phrases that say so beyond doubt are looked for, in languages whose phrases we know; *over* and *before* "
        "count beside a number alone. A source with both directions is not judged, nor a pair of which one side denies "
        "something: *no less than* may be said as *at least*."
    ),
    fix="Say the comparison of the source.",
    run=_run,
)
