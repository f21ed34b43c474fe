"""Character references that readers would see."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.facts.entities import damaged_entities, mended_entities
from i18n.findings import Severity
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.markups == (Markup.PLAIN,):
        return
    for form in subject.forms:
        if "&" in form.target and (found := damaged_entities(form.source, form.target)):
            said, meant = found[0]
            more = f", and {len(found) - 1} more" if len(found) > 1 else ""
            yield Fault(f"has '{said}' where '{meant}' is meant{more}{form.said}", said=said, meant=meant)


def _mend(subject: Subject, form: Form) -> str:
    del subject
    return mended_entities(form.source, form.target)


CHECK = Check(
    id="entities",
    severity=Severity.ERROR,
    summary="a character reference in a translation is damaged",
    reason="Readers see '&nbsp ;' or '&lt;' in the middle of a sentence.",
    traps=(
        "An ampersand in prose is right ('R&D', 'AT&T'); so is a reference whose semicolon is gone, unless the "
        "source has the whole one. What stands in code is code, and a source that explains '&amp;lt;' means it."
    ),
    fix="Write the reference as in the msgid, or the character itself.",
    run=_run,
    mend=_mend,
    sure=True,
)
