"""Texts that are translated in different ways."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole, short
from i18n.findings import Severity
from i18n.model import Message
from i18n.slugs import SLUG

_WORDS = 3


def _run(whole: Whole) -> Iterable[Fault]:
    first: dict[str, Message] = {}
    for one in whole.single():
        if one.key.msgctxt == SLUG or len(one.key.msgid.split()) < _WORDS:
            continue
        other = first.setdefault(one.key.msgid, one)
        if other.msgstr != one.msgstr:
            yield Fault(f"is translated as '{short(other.msgstr[0])}' in another context", of=one)


CHECK = Check(
    id="inconsistent",
    severity=Severity.INFO,
    summary="a text of three words or more is translated in another way in another context",
    reason="A heading and the entry of the contents that leads to it should say the same.",
    traps="A context is there because the same words may need another translation.",
    fix="Choose one of the two, or leave both where the contexts need them.",
    run_file=_run,
    pedantic=True,
)
