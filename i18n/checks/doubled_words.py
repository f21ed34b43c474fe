"""Words that are there twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.small_words import OPEN_WORDS
from i18n.findings import Severity

_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]+)[ \u00a0\n]((?i:\1))(?![\w'’-])")
_SPOKEN_OF = re.compile(r"""["'`‘’“”„«»]""")
_MEANT = {
    "bg": "много едва",
    "ca": "que molt",
    "cs": "velmi moc jen",
    "da": "den det at der som meget",
    "de": "im zur die der das den dem des sie ihr ihm wird werden wurde wurden ist hat haben sind war waren sehr ganz "
    "viel viele lange weit nie immer nach",
    "el": "σας μας που πολύ",
    "en": "in on that had very very much many long far is no",
    "es": "que muy sí no poco",
    "et": "väga",
    "fi": "hyvin niin",
    "fr": "que qui la vous nous très bien loin vite non oui plus",
    "gl": "se que moi",
    "hr": "vrlo samo bio bila bilo",
    "it": "che i e molto piano poco via così passo mano man",
    "lt": "labai",
    "lv": "ļoti",
    "nb": "den det at som veldig er",
    "nl": "het die dat zij heel zeer is",
    "pl": "że bardzo raz",
    "pt": "que a o e do da dos das muito logo tão",
    "ro": "foarte",
    "ru": "что очень только чуть еле",
    "sk": "veľmi len",
    "sl": "bil bila bilo bili zelo",
    "sr": "врло само био била",
    "sv": "den det att som mycket",
    "uk": "що й дуже ледь",
}
"""By language in which words are not doubled to say something else: those that may stand beside themselves.

A relative pronoun before an article ("die die"), a verb at the end of its clause before another one ("werden
werden"), and what makes itself stronger ("sehr sehr")."""
_SHORTEST = 3


def _run(subject: Subject) -> Iterable[Fault]:
    language = subject.language
    if language not in _MEANT or not any(_TWICE.search(form.target) for form in subject.forms):
        return
    small = OPEN_WORDS.get(language, frozenset())
    meant = _MEANT[language].split()
    for form, source, target in subject.prose:
        if _TWICE.search(source):
            continue
        for found in _TWICE.finditer(target):
            one, two = found[1], found[2]
            if two in meant or not two.islower() or one[1:] != two[1:]:
                continue
            if two in small or (one == two and len(two) >= _SHORTEST and not _spoken_of(target, found)):
                yield Fault(f"says '{found[0]}'{form.said}", said=found[0])
                break


def _spoken_of(text: str, found: re.Match[str]) -> bool:
    """Whether two words stand alone in quotation marks."""
    before, after = text[: found.start()].rstrip()[-1:], text[found.end() :].lstrip()[:1]
    return bool(_SPOKEN_OF.match(before) and _SPOKEN_OF.match(after))


CHECK = Check(
    id="doubled-words",
    severity=Severity.WARNING,
    summary="a translation says a word twice",
    reason="It was left over from another wording, and is hard to see at the end of a line.",
    traps=(
        "Many languages double words on purpose: 'birer birer', 'hati hati', 'ngày ngày'. Only European ones "
        "that do not "
        "are looked at, and not what may stand so there: 'vous vous', 'die die', 'sehr sehr', names, words in "
        "quotation marks. Texts whose source says a word twice are left alone."
    ),
    fix="Delete one of the two.",
    run=_run,
)
