"""Placeholders that were translated."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        for meant, said in subject.replaced(form).renamed:
            yield Fault(f"has '{said}' where its source has '{meant}'{form.said}", said=said, meant=meant)


def _mend(subject: Subject, form: Form) -> str | None:
    text = form.target
    for meant, said in subject.replaced(form).renamed:
        # One of them may look something up and be written with other spaces.
        if said not in text or meant not in form.source:
            return None
        text = text.replace(said, meant)
    return text


CHECK = Check(
    id="ph-renamed",
    severity=Severity.ERROR,
    summary="a translation has a placeholder by another name than its source",
    reason="Nothing has that name, so readers see the placeholder itself, or the page cannot be made.",
    traps=(
        "Only what is written with the same signs is taken for the other, and, where several are lost and added, only "
        "names that are alike; else each is found by ph-missing and ph-extra. "
        "The form of a variable ('{{ name:gen }}') is the translator's."
    ),
    fix="Copy the placeholder from the msgid, letter by letter: it is no word.",
    run=_run,
    mend=_mend,
    sure=True,
)
