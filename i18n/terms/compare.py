"""A text of the source beside its translation: which of its terms the translation lacks or mistakes."""

from __future__ import annotations

import re
from typing import NamedTuple

from i18n.locales import Locale
from i18n.terms.base import Term, Terms
from i18n.terms.forms import ANY, lowered, normal, wording

_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.6
_SHORTEST = 4
_PASSAGE = 3
"""Words that stand side by side in both texts are a passage."""


class Compared(NamedTuple):
    """What is not right with the terms of a translation."""

    lacking: tuple[Term, ...] = ()
    """The terms of the source that it says in none of their forms, where those are known."""
    mistaken: tuple[tuple[Term, str], ...] = ()
    """The terms of the source whose look-alike it says, with that; never a look-alike that the source says too."""
    others: tuple[Term, ...] = ()
    """The protected terms that it says and the source does not."""


ALL_RIGHT = Compared()


def compare(terms: Terms, source: str, target: str, locale: Locale) -> Compared:
    """The terms of a text of the source, against its translation into a locale."""
    said = terms.said(source)
    if not said.terms:
        return ALL_RIGHT
    heard = terms.heard(target, locale)
    names = {term.text for term in said.terms}
    mistaken = tuple(
        (term, unlike.text)
        for term in said.terms
        if term.text not in said.beside
        and (unlike := heard.unlike.get(term.text)) is not None
        and not unlike.terms & names
    )
    wrong = {term.text for term, _ in mistaken}
    lacking = tuple(
        term
        for term in said.terms
        if term.text not in heard.allowed
        and term.text not in wrong
        and term.forms(locale)
        and not _quoted(term, source, target)
    )
    others = tuple(
        term
        for term in terms.terms
        if term.protected and term.text in heard.allowed and term.text not in names
    )
    return Compared(lacking, mistaken, others) if lacking or mistaken else ALL_RIGHT


def _quoted(term: Term, source: str, target: str) -> bool:
    """Whether the translation leaves a passage as the source has it, with the term in it: a title, a name."""
    words, said = lowered(wording(source)).split(), lowered(wording(target))
    for form in term.said:
        core = lowered(normal(form.text)).partition(ANY)[0]
        length = core.count(" ") + _PASSAGE
        for at in range(max(0, len(words) - length + 1)):
            passage = " ".join(words[at : at + length])
            if core in passage and passage in said:
                return True
    return False


def near(term: Term, target: str, locale: Locale) -> str:
    """A word of a translation that may be an inflected form of a term which it is not known to be; empty without."""
    words = [(word, lowered(word)) for word in _WORD.findall(wording(target))]
    for form in term.forms(locale):
        stem = lowered(normal(form.text)).partition(" ")[0]
        stem = stem[: max(_SHORTEST, round(len(stem) * _ALIKE))]
        if len(stem) >= _SHORTEST and (
            found := next((word for word, low in words if low.startswith(stem)), "")
        ):
            return found
    return ""
