"""Another thing in the place of a term."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, compared in subject.termed():
        for term, wrong in compared.mistaken:
            what = f"says '{short(wrong)}', a look-alike of '{short(term.text)}'{form.said}"
            yield Fault(what, said=wrong, meant=term.text)


CHECK = Check(
    id="look-alike",
    severity=Severity.ERROR,
    summary="a translation says what a term of its source must not be taken for",
    reason="Esketamine is not ketamine, hydralazine is not hydroxyzine: a reader may take, or refuse, the wrong one.",
    traps="Where the source says the look-alike itself, nothing is said. What a look-alike is stands in "
    "locales/terms.tsv.",
    fix="Write the term as its line in locales/terms.tsv has it, or take a word that is right out of the look-alikes.",
    run=_run,
)
