"""Messages that two branches translated, of which nobody has chosen one yet."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity
from i18n.notes import OTHER


def _run(subject: Subject) -> Iterable[Fault]:
    kept = [line for line in subject.message.translator_comments if line.startswith(f"{OTHER} ")]
    if not kept:
        return
    text = short(kept[0].removeprefix(OTHER).strip())
    severity = Severity.ERROR if subject.required and subject.message.fuzzy else None
    yield Fault(f"two branches have translated this: the other has {text}", severity)


CHECK = Check(
    id="merge-conflict",
    severity=Severity.WARNING,
    summary="two branches have translated a message, and nobody has chosen one",
    reason=(
        "Git met two translations and kept both: one is the msgstr, fuzzy, the other stands in a comment. Readers see "
        "the source until somebody chooses. In a locale that must be complete this is an error."
    ),
    traps="A comment that was left when the choice was made: delete it too.",
    fix="Choose one of the two, or write a third; delete the comment and the flag fuzzy.",
    run=_run,
    states=True,
)
