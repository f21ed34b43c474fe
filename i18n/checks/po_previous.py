"""The previous source (``#|``) of a message that is current."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity
from i18n.model import State


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    if message.state is State.CURRENT and message.previous is not None:
        yield Fault(f"is current, and still has its previous source: '{short(message.previous.msgid)}'")


CHECK = Check(
    id="po-previous",
    severity=Severity.INFO,
    summary="a message that is current still has its previous source",
    reason="Somebody took the flag fuzzy away by hand and left the rest, perhaps without having corrected the text.",
    traps="An editor that keeps the lines. Nothing is wrong with a translation that was corrected.",
    fix="See whether the translation is that of the msgid, and delete the lines '#|'.",
    run=_run,
    states=True,
    pedantic=True,
)
