"""Plurals in brackets: ``tablet(s)``."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text
from i18n.source_checks.words import PLURALS

_HINTS = frozenset("(/*:_·.")


def _run(text: Text) -> Iterable[str]:
    pattern = PLURALS.get(text.language)
    if pattern is None or not _HINTS.intersection(text.prose):
        return
    found = pattern.search(text.prose)
    if found:
        yield f"'{found[0]}' is two words in one"


CHECK = SourceCheck(
    id="plural-in-brackets",
    severity=Severity.WARNING,
    summary="a word has two endings at once, as in 'tablet(s)'",
    reason=(
        "Many languages cannot say it so: the whole sentence changes with the number, and a screen reader "
        "spells it out."
    ),
    traps="Endings are known for Dutch, English, French, German, Italian, Portuguese and Spanish.",
    fix="Say 'tablets', or 'one or more tablets'; in a template count with plural forms.",
    run=_run,
)
