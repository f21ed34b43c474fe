"""Orders not to do something that a translation gives as orders to do it."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, piece, quoted
from i18n.facts.senses.denial import denial
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, markup in subject.texts():
        found = denial(form.source, form.target, markup, subject.source, subject.locale)
        if found and found.lost and found.order:
            what = f"denies nothing where its source says {quoted([found.phrase])}{form.said}"
            yield Fault(what, meant=piece(found.phrase, form.source))


CHECK = Check(
    id="negation-lost",
    severity=Severity.WARNING,
    summary="a translation says to do what its source says not to do",
    reason="*Do not drive* without its *not* is the opposite, and reads as well.",
    traps=(
        "Everything that may deny counts in a translation: endings, *avoid*, *only*, *hidden*. An order with "
        "a second negation in it is not judged (*do not drive without glasses*), nor one that bounds a number "
        "(*do not take more than 3* is *at most 3*). Other sentences are left to negation-missing."
    ),
    fix="Say what is not to be done.",
    run=_run,
    grave=True,
)
