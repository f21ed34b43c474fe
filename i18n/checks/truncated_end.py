"""Translations that break off."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.checks.end_punct import end
from i18n.facts.small_words import OPEN_WORDS
from i18n.findings import Severity

_LAST = re.compile(r"(?:^|\s)([^\W\d_]+)$")
_OPENING = re.compile(r"[(\[{（「『„]\s*$|[^\W\d]-\s*$")
_OPEN_ENDS = {"ja": ("を", "は", "が"), "ko": ("을", "를")}
"""What no sentence ends with, where words are not set apart."""
_ENDS = frozenset({"full stop", "question mark", "exclamation mark"})


def _run(subject: Subject) -> Iterable[Fault]:
    for form, source, target in subject.prose:
        if end(target, subject.language) or end(source) not in _ENDS:
            continue
        said = _breaks_off(target.rstrip(), subject.language)
        if said:
            yield Fault(f"breaks off at '{said}', its source ends in a sentence{form.said}", said=said)


def _breaks_off(target: str, language: str) -> str:
    if _OPENING.search(target):
        return target[-12:]
    if language in _OPEN_ENDS and target.endswith(_OPEN_ENDS[language]) and not target.endswith("とは"):
        return target[-8:]
    last = _LAST.search(target)
    if last is not None and last[1] in OPEN_WORDS.get(language, ()):
        return target[-20:]
    return ""


CHECK = Check(
    id="truncated-end",
    severity=Severity.WARNING,
    summary="a translation breaks off before the end of its sentence",
    reason="What the source says last (an exception, a dose, whom to call) is not said.",
    traps=(
        "Only where the source ends in a sentence and the translation without a sign, behind a word with which no "
        "sentence of the language ends, an opening bracket or a hyphen. A heading may end as it likes."
    ),
    fix="Translate the end of the source.",
    run=_run,
)
