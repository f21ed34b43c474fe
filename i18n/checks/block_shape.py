"""Texts that begin like a list, a heading or a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity
from i18n.model import Markup

_BLOCK = re.compile(r"(?:[-+*]|#{1,6}|\d{1,9}[.)])[ \t]|>|`{3}|~{3}|(?: {4}|\t)\S|\|.*\|\s*\Z")

_NUMBERED = re.compile(r"(\d{1,9})(?=[.)])")


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        start = _BLOCK.match(form.target)
        if start and not _BLOCK.match(form.source):
            yield Fault(f"begins with '{start[0].strip()[:20]}', which is shown as it stands{form.said}")


def _mend(subject: Subject, form: Form) -> str | None:
    """With a backslash before the sign, or without the spaces that would make code."""
    if subject.markups != (Markup.MARKDOWN,):
        return None
    text = form.target
    if text.startswith((" ", "\t")):
        return text.lstrip(" \t")
    if number := _NUMBERED.match(text):
        return f"{number[1]}\\{text[number.end() :]}"
    return f"\\{text}" if text.startswith(("-", "+", "*", "#", ">", "|")) else None


CHECK = Check(
    id="block-shape",
    severity=Severity.INFO,
    summary="a translation begins like a list, heading, quotation or table where its source does not",
    reason=(
        "The structure of a page is that of its source, so readers see the sign itself. In another tool it "
        "would make a list."
    ),
    traps="'1. Januar' and '- 5 °C' are meant as they stand; here they do no harm.",
    fix="Take the sign away, or write a backslash before it ('1\\. Januar').",
    run=_run,
    mend=_mend,
    sure=True,
)
