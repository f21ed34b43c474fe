"""Terms that a translation calls by another name."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, quoted, short
from i18n.findings import Severity
from i18n.locales import Locale
from i18n.terms import Term, near


def _run(subject: Subject) -> Iterable[Fault]:
    for form, compared in subject.termed():
        for term in compared.lacking:
            if not term.protected and not term.stays(subject.locale):
                forms = quoted([str(one) for one in term.forms(subject.locale)])
                said = hint(term, form, subject.locale)
                what = f"calls '{short(term.text)}' by another name than {forms}{said}{form.said}"
                yield Fault(what, meant=term.text)


def hint(term: Term, form: Form, locale: Locale) -> str:
    """What may be a form of the term that nobody has written down; empty where nothing looks like one."""
    word = near(term, form.target, locale)
    return f"; if '{short(word)}' is right, add it to the forms in locales/terms.tsv" if word else ""


CHECK = Check(
    id="glossary",
    severity=Severity.WARNING,
    summary="a translation calls a term of its source by another name than the agreed one",
    reason="Who reads two names looks for two things.",
    traps="A form that locales/terms.tsv does not know: end it in * where the word inflects. A pronoun in the place of "
    "the term. Said once is enough. Nothing is said for a locale without forms.",
    fix="Use the agreed name, or add the form to locales/terms.tsv.",
    run=_run,
)
