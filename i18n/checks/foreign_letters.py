"""Letters of a neighbouring language that look like the right ones."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole
from i18n.findings import Severity
from i18n.model import Message, State

_WRONG = {
    "ro": {"ş": "ș", "Ş": "Ș", "ţ": "ț", "Ţ": "Ț"},
    "fa": {"ي": "ی", "ك": "ک", "ى": "ی"},
    "ur": {"ي": "ی", "ك": "ک", "ه": "ہ"},
    "uk": {"ы": "и", "э": "е", "ъ": "'"},
}
_PATTERNS = {language: re.compile("[" + "".join(wrong) + "]") for language, wrong in _WRONG.items()}


def _run(whole: Whole) -> Iterable[Fault]:
    language = whole.locale.language
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return
    found: dict[str, list[Message]] = {}
    for message in whole.catalog.messages:
        if message.obsolete:
            continue
        letters = {letter for text in message.msgstr for letter in pattern.findall(text)}
        if letters and message.state is State.CURRENT:
            for letter in letters.difference(message.key.msgid):
                found.setdefault(letter, []).append(message)
    for letter, messages in sorted(found.items()):
        said = f"is written with '{letter}' (U+{ord(letter):04X}) for '{_WRONG[language][letter]}'"
        more = f", in {len(messages)} messages" if len(messages) > 1 else ""
        yield Fault(f"{said}{more}", said=letter, of=messages[0])


CHECK = Check(
    id="foreign-letters",
    severity=Severity.WARNING,
    summary="a catalog is written with letters of a neighbouring language",
    reason="They look the same in some fonts and not in others, and searching does not find the words.",
    traps=(
        "Only where the language has no such letter: Romanian, Persian, Urdu, Ukrainian. A quotation in the "
        "neighbouring "
        "language is found as well. Each letter is told once a catalog, at the first message that has it."
    ),
    fix="Type the letters with the keyboard of the language; search and replace does it for a whole catalog.",
    run_file=_run,
)
