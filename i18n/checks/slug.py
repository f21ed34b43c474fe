"""Localized slugs that no address can hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, short
from i18n.findings import Severity

_LONGEST = 200
_FORBIDDEN = frozenset('/\\?#%:*"<>|&;@')
_JOINERS = frozenset("\u200c\u200d")
"""Persian and the scripts of India need them inside words."""


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.message.key.msgctxt != "slug":
        return
    for form in subject.forms:
        if reason := _unusable(form.target):
            yield Fault(f"the slug '{short(form.target)}' {reason}")


def _unusable(slug: str) -> str | None:
    if len(slug.encode("utf-8", "replace")) > _LONGEST:
        return f"is longer than {_LONGEST} bytes"
    for char in slug:
        if char in _FORBIDDEN:
            return f"holds '{char}'"
        kind = unicodedata.category(char)[0]
        if kind == "Z":
            return "holds a space: write '-'"
        if kind == "C" and char not in _JOINERS:
            return f"holds the invisible character U+{ord(char):04X}"
    if slug[0] in "._-" or slug[-1] in ".-":
        return "begins or ends with a sign"
    return None


CHECK = Check(
    id="slug",
    severity=Severity.ERROR,
    summary="a localized slug cannot stand in an address",
    reason="The page would have no address in that language; it keeps the source's.",
    traps="Letters of every script are allowed; browsers show them as they are.",
    fix="Use letters, digits, '-' and '_' alone: 'seguridad-del-paciente'.",
    run=_run,
)
