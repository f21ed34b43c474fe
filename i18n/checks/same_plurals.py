"""Plural forms that are all the same."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    if message.msgid_plural is None or subject.nplurals < 2 or message.key.msgid == message.msgid_plural:  # noqa: PLR2004 - one form is all there is
        return
    texts = {form.target for form in subject.forms}
    if len(texts) == 1 and len(subject.forms) == subject.nplurals:
        yield Fault(f"says the same in all {subject.nplurals} plural forms")


CHECK = Check(
    id="same-plurals",
    severity=Severity.INFO,
    summary="all plural forms of a translation are the same",
    reason="In most languages a noun, a verb or an adjective changes with the number.",
    traps=(
        "Texts whose number stands apart ('Pages: 5') are rightly the same, and Hungarian and Turkish nouns "
        "do not change."
    ),
    fix="Write each form for the numbers it stands for.",
    run=_run,
    pedantic=True,
)
