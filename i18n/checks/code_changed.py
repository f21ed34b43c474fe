"""Code that a translation has changed."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.facts.leaks import unreadable
from i18n.facts.structure import codes, difference, pairs
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.skeletons():
        both = pairs(difference(codes(theirs), codes(ours)))
        if not both or unreadable(form.source, form.target):
            continue
        old, new = both[0]
        rest = f", and {len(both) - 1} more" if len(both) > 1 else ""
        yield Fault(f"has the code '{short(new)}' where its source has '{short(old)}'{rest}{form.said}")


CHECK = Check(
    id="code-changed",
    severity=Severity.WARNING,
    summary="a translation has other code than its source",
    reason=(
        "Readers type what they see: a dash for two hyphens, a translated name or a lost ampersand does "
        "not work."
    ),
    traps=(
        "An inflected name in back-ticks, and an example in code that is meant to be translated, are "
        "found as well; so this is "
        "a warning."
    ),
    fix="Copy the text between the back-ticks from the msgid, letter by letter.",
    run=_run,
)
