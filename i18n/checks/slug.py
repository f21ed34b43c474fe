"""Localized slugs that no address can hold."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity
from i18n.slugs import SLUG, slug_refusal


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.message.key.msgctxt != SLUG:
        return
    for form in subject.forms:
        if reason := slug_refusal(form.target):
            yield Fault(f"the slug '{short(form.target)}' {reason}")


CHECK = Check(
    id="slug",
    severity=Severity.ERROR,
    summary="a localized slug cannot stand in an address",
    reason="The page would have no address in that language; it keeps the source's.",
    traps="Letters of every script are allowed; browsers show them as they are.",
    fix="Use letters, digits, '-' and '_' alone: 'seguridad-del-paciente'.",
    run=_run,
)
