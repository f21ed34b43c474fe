"""Tables with other columns or rows."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.blocks import columns
from i18n.findings import Severity
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        if "|" not in form.source or not (theirs := columns(form.source)):
            continue
        ours = columns(form.target)
        if not ours:
            yield Fault(f"is no table, which its source is{form.said}")
        elif len(ours) != len(theirs):
            yield Fault(
                f"has {len(ours)} rows with the line below the head, its source {len(theirs)}{form.said}"
            )
        elif wrong := [n for n, pair in enumerate(zip(ours, theirs, strict=True)) if pair[0] != pair[1]]:
            row = wrong[0]
            yield Fault(f"has {ours[row]} cells in line {row + 1}, its source {theirs[row]}{form.said}")


CHECK = Check(
    id="table",
    severity=Severity.ERROR,
    summary="a table in a translation has other rows or columns than in its source",
    reason="What stands in the wrong column is read as something else, and what is behind the last one is not shown.",
    traps=(
        "Only where a whole table is one message, as some extractors make it. In catalogs of a site each cell is a "
        "message, and '|' in it is a sign like any other."
    ),
    fix="Write '|' between cells and '\\|' within one; U+FF5C is no '|'.",
    run=_run,
)
