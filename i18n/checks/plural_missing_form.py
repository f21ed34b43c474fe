"""Plural messages that lack a form."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    if message.msgid_plural is None or message.fuzzy or not any(message.msgstr):
        return
    texts = (*message.msgstr, *[""] * (subject.nplurals - len(message.msgstr)))
    empty = [n for n, text in enumerate(texts[: subject.nplurals]) if not text]
    if empty:
        names = ", ".join(f"msgstr[{n}]" for n in empty)
        yield Fault(f"has no text in {names} of {subject.nplurals} forms")


CHECK = Check(
    id="plural-missing-form",
    severity=Severity.ERROR,
    summary="a plural message has texts for some numbers only",
    reason="For the other numbers readers would see nothing, so the whole message counts as missing.",
    traps="None: forms that are the same must be repeated.",
    fix="Fill every msgstr[n]; 'i18n add' and docs/translate.md show which numbers a form is for.",
    run=_run,
    states=True,
)
