"""Protected terms that a translation does not say."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted, short
from i18n.checks.glossary import hint
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, compared in subject.termed():
        for term in compared.lacking:
            if not term.protected or term.stays(subject.locale):
                continue
            if compared.others:
                others = quoted([one.text for one in compared.others])
                what = f"lacks '{short(term.text)}', and says {others}, which its source does not{form.said}"
                yield Fault(what, Severity.ERROR, meant=term.text)
            else:
                what = f"lacks '{short(term.text)}'{hint(term, form, subject.locale)}{form.said}"
                yield Fault(what, meant=term.text)


CHECK = Check(
    id="term-changed",
    severity=Severity.WARNING,
    summary="a translation lacks a protected term of its source",
    reason="It says something about another thing than the source does, or about nothing. Where another protected term "
    "stands in its place this is an error.",
    traps="A language may leave out what is plain (Japanese does), or use a form that locales/terms.tsv does not know. "
    "Said once is enough, however often the source says it. Nothing is said for a locale without forms.",
    fix="Name the term, or add the form that the translation uses to locales/terms.tsv.",
    run=_run,
)
