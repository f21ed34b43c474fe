"""Words that are there twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.small_words import OPEN_WORDS
from i18n.findings import Severity

_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]+)[ \u00a0\n]((?i:\1))(?![\w'’-])")
_MEANT = {
    "en": "in on",
    "de": "im zur",
    "nl": "het die dat",
    "sv": "den det att",
    "da": "den det at",
    "nb": "den det at",
    "it": "che i e",
    "fr": "que qui la",
    "es": "que",
    "pt": "que a o e do da dos das",
    "ru": "что",
    "uk": "що й",
    "pl": "że",
    "fa": "به",
    "tr": "ile",
}
"""Small words that may stand beside themselves (\"the book that that man …\"), or that a name ends in."""
_REDUPLICATING = frozenset({"id", "ms", "vi", "sw", "fa", "bn", "hi", "tr", "ar"})
_SMALL = {
    language: words - frozenset(_MEANT.get(language, "").split())
    for language, words in OPEN_WORDS.items()
    if language not in _REDUPLICATING
}


def _run(subject: Subject) -> Iterable[Fault]:
    small = _SMALL.get(subject.language)
    if small is None or not any(_TWICE.search(form.target) for form in subject.forms):
        return
    for form, source, target in subject.prose():
        if _TWICE.search(source):
            continue
        found = next((match for match in _TWICE.finditer(target) if match[2] in small), None)
        if found:
            yield Fault(f"says '{found[0]}'{form.said}", said=found[0])


CHECK = Check(
    id="doubled-words",
    severity=Severity.WARNING,
    summary="a translation says a small word twice",
    reason="It was left over from another wording, and is hard to see at the end of a line.",
    traps=(
        "Only articles, prepositions and conjunctions, and none that may stand so ('que que', 'den den'). "
        "Many languages "
        "double words on purpose: 'vous vous', 'birer birer', 'hati hati', 'sehr sehr' are left alone, and so "
        "are texts "
        "whose source says a word twice."
    ),
    fix="Delete one of the two.",
    run=_run,
)
