"""Numbers in words where a wrong one can harm."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.facts import Kind, facts
from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text


def _run(text: Text) -> Iterable[str]:
    if not text.safety:
        return
    for fact in facts(text.prose, text.locale) or ():
        if (
            fact.kind is Kind.NUMBER
            and fact.unit
            and fact.text[:1].isalpha()
            and not fact.value.endswith(".")
            and fact.value not in {"0", "1"}
        ):
            yield f"'{fact.text}' is a quantity in words"


CHECK = SourceCheck(
    id="number-in-words",
    severity=Severity.INFO,
    summary="a safety message says a quantity in words",
    reason=(
        "Figures are compared with those of every translation; words only where the language is known. "
        "Readers in a hurry "
        "find figures first."
    ),
    traps=(
        "'One', 'none' and 'first' are left alone, and numbers without a unit. For sources in English, French, German "
        "and Spanish."
    ),
    fix="Write '2 hours' for 'two hours'.",
    run=_run,
)
