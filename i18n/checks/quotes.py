"""Quotation marks that do not pair."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity

_ANY = re.compile('["«»„“”]')


def _run(subject: Subject) -> Iterable[Fault]:
    if not any(_ANY.search(form.target) for form in subject.forms):
        return
    for form, source, target in subject.prose:
        if not _paired(target) and _paired(source):
            yield Fault(f"has quotation marks that do not pair: '{''.join(_ANY.findall(target))}'{form.said}")


def _paired(text: str) -> bool:
    """Whether the marks of a text come in twos, whatever the way in which a language writes them."""
    return (
        text.count('"') % 2 == 0
        and text.count("«") == text.count("»")
        and (text.count("„") + text.count("“") + text.count("”")) % 2 == 0
    )


CHECK = Check(
    id="quotes",
    severity=Severity.INFO,
    summary="the quotation marks of a translation do not pair",
    reason="Nobody sees where the quotation begins or ends.",
    traps=(
        "A quotation over several paragraphs, or the sign for inches. Which marks a language uses is not "
        "looked at here."
    ),
    fix="Write both marks, or none.",
    run=_run,
    pedantic=True,
)
