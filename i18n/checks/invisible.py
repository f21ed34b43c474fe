"""Characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity

_UNSEEN = re.compile("[\u0080-\u009f\u200b\u2028\u2029\u2060-\u2064\ufeff\ufffd\ue000-\uf8ff]")
_NOTHING = "\u200b\u2060\ufeff"
_SPACED_BY_ZWSP = frozenset({"km", "th", "my", "lo", "bo", "dz", "jv", "ban"})
"""Languages whose words are set apart by U+200B."""


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        if form.target.isascii():
            continue
        found = {char for char in _UNSEEN.findall(form.target) if char not in form.source}
        if subject.language in _SPACED_BY_ZWSP:
            found.discard("\u200b")
        if found:
            yield Fault(f"holds {', '.join(map(_name, sorted(found)))}{form.said}")


def _name(char: str) -> str:
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X} ({name})" if name else f"U+{ord(char):04X}"


def _mend(subject: Subject, form: Form) -> str | None:
    """Without what stands for nothing; what stands for a lost character is left."""
    spaced = subject.language in _SPACED_BY_ZWSP
    gone = {char for char in _NOTHING if char not in form.source and not (spaced and char == "\u200b")}
    return "".join(char for char in form.target if char not in gone)


CHECK = Check(
    id="invisible",
    severity=Severity.WARNING,
    summary="a translation holds a character that nobody sees, or one that stands for a lost one",
    reason=(
        "It breaks search, copying and line breaks, and hides in reviews. Most come from machine "
        "translation or a wrong encoding."
    ),
    traps="Joiners and non-joiners, soft hyphens and direction marks have their use and are not meant here.",
    fix="Delete the character and type the text around it anew.",
    run=_run,
    mend=_mend,
    sure=True,
)
