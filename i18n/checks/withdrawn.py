"""Translations that somebody took offline."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    note = message.withdrawal
    if note is None or not any(message.msgstr):
        return
    why = f" ({short(note.reason)})" if note.reason else ""
    severity = Severity.ERROR if subject.required else Severity.WARNING
    if message.fuzzy:
        yield Fault(f"is offline{why}: to be corrected", severity)
    else:
        yield Fault(f"is offline{why}: no longer marked as fuzzy, but the translation is the same", severity)


CHECK = Check(
    id="withdrawn",
    severity=Severity.WARNING,
    summary="somebody found a translation wrong and took it offline; it waits for its correction",
    reason=(
        "Readers of that language see the source in its place. In a locale that must be complete this is an error."
    ),
    traps=(
        "A translation that was right all the time: 'i18n withdraw --undo' brings it back. A note whose translation "
        "has been corrected since withdraws nothing and is not found."
    ),
    fix=(
        "Correct the msgstr and take the flag fuzzy away. The note may stay: should the same wrong text come back, it "
        "counts again."
    ),
    run=_run,
    states=True,
)
