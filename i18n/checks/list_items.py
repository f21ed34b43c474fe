"""Lists with other points."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.blocks import items
from i18n.findings import Severity
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        theirs = items(form.source) if "\n" in form.source else []
        if len(theirs) <= 1:
            continue
        ours = items(form.target)
        if len(ours) != len(theirs):
            yield Fault(f"has {len(ours)} points, its source {len(theirs)}{form.said}")
        elif [task for _, task in ours] != [task for _, task in theirs]:
            yield Fault(f"has other boxes to tick than its source{form.said}")


CHECK = Check(
    id="list",
    severity=Severity.WARNING,
    summary="a list in a translation has more or fewer points than in its source, or other boxes to tick",
    reason="A step that is missing is not taken.",
    traps=(
        "Only where a whole list is one message, as some extractors make it. In catalogs of a site each point is a "
        "message. Which sign begins a point is free."
    ),
    fix="Write a line for each point of the msgid, with '[ ]' or '[x]' as there.",
    run=_run,
)
