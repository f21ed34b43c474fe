"""Stretches of the source in a translation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import islice

from i18n.checks.base import Check, Fault, Subject, short
from i18n.facts.prose import prose
from i18n.facts.small_words import telling_words
from i18n.facts.titles import without_titles
from i18n.findings import Severity

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ASIDE = re.compile(
    r"""\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|"[^"]*"|'[^']*'(?!\w)|«[^«»]*»|[„“][^„“”]*[“”]|‘[^‘’]*’|「[^「」]*」|『[^『』]*』"""
)
"""What explains or quotes: there a text of the source is often meant."""
_NOTICE = re.compile(r"copyright|\(c\)|©", re.IGNORECASE)
"""What is of legal weight stays in its words."""
_FEWEST = 5
_MOST = 500
"""Words that are compared; in a text without end each with each would take long."""
_FEWEST_OF_EACH = 2


def _run(subject: Subject) -> Iterable[Fault]:
    telling = telling_words(subject.source.language, subject.language)
    if not telling:
        return
    for form in subject.forms:
        if (
            form.target == form.source
            or _NOTICE.search(form.source)
            or sum(word in telling for word in form.target.split()) < _FEWEST_OF_EACH
        ):
            continue
        source, target = (
            prose(without_titles(text), subject.markups[0]) for text in (form.source, form.target)
        )
        if left := _left(source, target, telling):
            yield Fault(f"has '{short(left)}' in it, which is not translated{form.said}", said=left)


def _left(source: str, target: str, telling: frozenset[str]) -> str:
    """The longest stretch of prose that the translation has from its source, empty without one."""
    target = _ASIDE.sub(lambda match: "\n" * len(match[0]), target)
    theirs = [match[0] for match in islice(_WORD.finditer(source), _MOST)]
    ours = list(islice(_WORD.finditer(target), _MOST))
    words = [match[0] for match in ours]
    found = SequenceMatcher(None, theirs, words, autojunk=False).find_longest_match()
    these = words[found.b : found.b + found.size]
    small = sum(word in telling for word in these)
    # In a name all words but the small ones have capitals.
    others = sum(word not in telling and word[0].islower() for word in these)
    if found.size < _FEWEST or min(small, others) < _FEWEST_OF_EACH:
        return ""
    return target[ours[found.b].start() : ours[found.b + found.size - 1].end()]


CHECK = Check(
    id="source-left",
    severity=Severity.WARNING,
    summary="a translation has a stretch of its source in it",
    reason="A sentence was forgotten, or a program gave up in the middle.",
    traps=(
        "Names and titles, quoted, linked or in italics: only five words or more in a row are found, small "
        "words of the source language among "
        "them, outside of brackets, quotation marks and code, and no notice of copyright."
    ),
    fix="Translate the rest.",
    run=_run,
)
