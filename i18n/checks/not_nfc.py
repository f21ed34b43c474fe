"""Letters that are written in pieces."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        target = form.target
        if target.isascii() or unicodedata.is_normalized("NFC", target):
            continue
        whole = unicodedata.normalize("NFC", target)
        # Bengali and Hebrew letters that NFC takes apart are written as their keyboards write them.
        if len(whole) < len(target):
            yield Fault(f"holds {len(target) - len(whole)} letters in pieces (Unicode NFD){form.said}")


def _mend(subject: Subject, form: Form) -> str:
    del subject
    return unicodedata.normalize("NFC", form.target)


CHECK = Check(
    id="not-nfc",
    severity=Severity.INFO,
    summary="a translation is written with letters in pieces (Unicode NFD)",
    reason="Searching and sorting do not find them, and some fonts set the marks beside their letters.",
    traps="Letters that NFC itself takes apart (Bengali, Hindi, Hebrew) are meant as they stand.",
    fix="Normalize the file to NFC; an editor or 'uconv -x nfc' does it.",
    run=_run,
    mend=_mend,
    sure=True,
    pedantic=True,
)
