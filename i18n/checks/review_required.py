"""Translations that nobody has reviewed as they are, where that matters."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity
from i18n.review import reviews


def _run(subject: Subject) -> Iterable[Fault]:
    said = reviews(subject.message)
    if any(holds for _, holds in said):
        return
    if said:
        last = said[-1][0]
        yield Fault(
            f"has changed since {last.by or 'somebody'} reviewed it{f' on {last.day}' if last.day else ''}",
            _severity(subject) if subject.reviewed else Severity.WARNING,
        )
    elif subject.reviewed:
        yield Fault("nobody has reviewed it, as a rule of its page demands", _severity(subject))


def _severity(subject: Subject) -> Severity:
    return Severity.ERROR if subject.required else Severity.WARNING


CHECK = Check(
    id="review-required",
    severity=Severity.WARNING,
    summary="a translation has changed since it was reviewed, or was never reviewed where a rule demands it",
    reason=(
        "A signature is for one text. When source or translation changes it counts no more, and a page that needs "
        "reviews is announced no longer. In a locale that must be complete, what a rule demands is an error."
    ),
    traps=(
        "A change that is not language (an address, white space, the sign for emphasis) keeps a review. A fuzzy "
        "translation is shown nowhere: it is reviewed when it is current again."
    ),
    fix="Read the translation beside its source and sign it: i18n review LOCALE --page PAGE --by HANDLE.",
    run=_run,
)
