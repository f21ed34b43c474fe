"""Translations in another language than their catalog is in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.prose import prose
from i18n.facts.small_words import SMALL_WORDS
from i18n.facts.titles import without_titles
from i18n.findings import Severity
from i18n.locales import PSEUDO, locale, script

_SHORTEST = 40
_WORD = re.compile(r"(?<![\w./\\:@#$&+=-])[^\W\d_]+(?![\w/\\@#+=(]|[.:]\w)")
_OTHER = re.compile("[\u0370-\u1cff\u2c80-\uabff\uac00-\ud7ff\uf900-\ufaff]")
_OWN_LETTERS = frozenset(
    {
        "am",
        "ar",
        "be",
        "bg",
        "bn",
        "dv",
        "dz",
        "el",
        "fa",
        "gu",
        "he",
        "hi",
        "hy",
        "ja",
        "ka",
        "km",
        "kn",
        "ko",
        "lo",
        "mk",
    }
    | {
        "ml",
        "mr",
        "my",
        "ne",
        "or",
        "pa",
        "ps",
        "ru",
        "si",
        "ta",
        "te",
        "th",
        "ti",
        "uk",
        "ur",
        "yi",
        "yue",
        "zh",
    }
)
"""Languages that nobody writes in Latin letters on a page; Serbian, Tatar or Uzbek are none."""
_FEWEST_WORDS = 8
_FEWEST_SMALL = 4


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.locale.tag in PSEUDO:
        return
    for form, _ in subject.texts():
        if len(form.target) < _SHORTEST or form.target == form.source:
            continue
        said = ""
        if subject.language in _OWN_LETTERS and script(subject.locale) != "Latn":
            said = _letters(form.target, subject) if not _OTHER.search(form.target) else ""
        elif not _suits(form.target, subject.language):
            said = _another(form.target, subject)
        if said:
            yield Fault(f"{said}{form.said}", said=form.target)


def _suits(target: str, language: str) -> bool:
    """Whether a text has a small word of a language, or nobody knows those."""
    own = SMALL_WORDS.get(language)
    return own is None or any(word in own for word in target.lower().split())


def _another(target: str, subject: Subject) -> str:
    words = set(_words(target, subject))
    own = SMALL_WORDS[subject.language]
    if len(words) < _FEWEST_WORDS or words & own:
        return ""
    counts = {language: len(words & (small - own)) for language, small in SMALL_WORDS.items()}
    best = max(counts, key=lambda language: (counts[language], language))
    if counts[best] < _FEWEST_SMALL:
        return ""
    return f"is in {locale(best).english_name}, as it seems, and not in {subject.locale.english_name}"


def _letters(target: str, subject: Subject) -> str:
    if len(_words(target, subject)) < _FEWEST_WORDS:
        return ""
    return f"has no letter of {subject.locale.english_name} in it"


def _words(target: str, subject: Subject) -> list[str]:
    """The words in lower case, without names and what quotes."""
    text = prose(without_titles(target), subject.markups[0])
    return [word for word in _WORD.findall(text) if word.islower()]


CHECK = Check(
    id="wrong-language",
    severity=Severity.WARNING,
    summary="a translation is in another language than its catalog",
    reason="A row of another catalog was pasted, or a program took one language for another.",
    traps=(
        "Only texts of at least 40 characters with eight words in lower case, without a single small word of "
        "the language "
        "(for twenty languages) or, where the language has letters of its own, without one of them. Titles and "
        "code are left alone, and so is what is the source word for word (unchanged)."
    ),
    fix="Translate the text into the language of the catalog.",
    run=_run,
)
