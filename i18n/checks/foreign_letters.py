"""Letters of a neighbouring language that look like the right ones."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity

_WRONG = {
    "ro": {"ş": "ș", "Ş": "Ș", "ţ": "ț", "Ţ": "Ț"},
    "fa": {"ي": "ی", "ك": "ک", "ى": "ی"},
    "ur": {"ي": "ی", "ك": "ک", "ه": "ہ"},
    "uk": {"ы": "и", "э": "е", "ъ": "'"},
}
_PATTERNS = {language: re.compile("[" + "".join(wrong) + "]") for language, wrong in _WRONG.items()}


def _run(subject: Subject) -> Iterable[Fault]:
    pattern = _PATTERNS.get(subject.language)
    if pattern is None or not any(pattern.search(form.target) for form in subject.forms):
        return
    for form, source, target in subject.prose():
        found = sorted({letter for letter in pattern.findall(target) if letter not in source})
        if found:
            wrong = _WRONG[subject.language]
            said = ", ".join(f"'{letter}' (U+{ord(letter):04X}) for '{wrong[letter]}'" for letter in found)
            yield Fault(f"is written with {said}{form.said}", said=found[0])


CHECK = Check(
    id="foreign-letters",
    severity=Severity.WARNING,
    summary="a text is written with letters of a neighbouring language",
    reason="They look the same in some fonts and not in others, and searching does not find the words.",
    traps=(
        "Only where the language has no such letter: Romanian, Persian, Urdu, Ukrainian. A quotation in the "
        "neighbouring language is found as well."
    ),
    fix="Type the letters with the keyboard of the language; search and replace does it for a whole catalog.",
    run=_run,
)
