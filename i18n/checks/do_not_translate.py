"""Names that a translation does not keep."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, compared in subject.termed():
        for term in compared.lacking:
            if term.stays(subject.locale):
                severity = Severity.ERROR if term.protected else None
                yield Fault(f"does not keep '{short(term.text)}'{form.said}", severity, meant=term.text)


CHECK = Check(
    id="do-not-translate",
    severity=Severity.WARNING,
    summary="a translation lacks a term that stays as the source writes it",
    reason="Readers look for the name as it stands on the package, the sign or the form. For a protected term this is "
    "an error.",
    traps="Capital letters count where the term has any. Said once is enough. A name that a language writes in its own "
    "letters needs a line with forms for it in locales/terms.tsv.",
    fix="Write the term letter for letter, or add a line for the locale to locales/terms.tsv.",
    run=_run,
)
