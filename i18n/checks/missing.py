"""Messages that are not translated."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity
from i18n.model import State


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    if message.state is State.MISSING and not any(message.msgstr):
        severity = Severity.ERROR if subject.required else Severity.INFO
        yield Fault(f"'{short(message.key.msgid)}' is not translated", severity)


CHECK = Check(
    id="missing",
    severity=Severity.INFO,
    summary="a message has no translation",
    reason=(
        "Readers of that language see the source in its place. In a locale that must be complete this is "
        "an error."
    ),
    traps=(
        "A text that is rightly the same in both languages is no gap: copy it into the msgstr and it "
        "counts as translated."
    ),
    fix="Translate the message.",
    run=_run,
    states=True,
)
