"""Several placeholders without names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text

_PERCENT = re.compile(r"%(?:%|[-+ #0]*\d*(?:\.\d+)?([sdifgeuxXoc])(?![A-Za-z]))")
_BRACES = re.compile(r"\{\{|\}\}|\{(?:![rsa])?(?::[^{}]*)?\}")


def _run(text: Text) -> Iterable[str]:
    flags, msgid = text.unit.flags, text.msgid
    if not flags:
        return
    count = 0
    if flags & {"python-format", "c-format"} and "%" in msgid:
        count += sum(1 for kind in _PERCENT.findall(msgid) if kind)
    if "python-brace-format" in flags and "{" in msgid:
        count += sum(1 for found in _BRACES.findall(msgid) if found not in {"{{", "}}"})
    if count > 1:
        yield f"has {count} placeholders without a name"


CHECK = SourceCheck(
    id="unnamed-placeholders",
    severity=Severity.WARNING,
    summary="a text has several placeholders without a name",
    reason="Other languages need them in another order, and nobody can see what each stands for.",
    traps="One alone is no fault; a per cent sign in prose is none. Only texts with a format flag are looked at.",
    fix="Name them: '%(name)s', '{name}'.",
    run=_run,
)
