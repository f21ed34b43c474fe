"""Translations that are their source."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.prose import prose
from i18n.facts.small_words import telling_words
from i18n.facts.titles import without_titles
from i18n.findings import Severity

_WORD = re.compile(r"(?<![\w./\\:@#$&+-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w/\\@#+=(]|[.:]\w)")
"""A word that is no part of a path, an address, an option or a call."""


_LITERAL = re.compile(r"""[a-z]?(["'`]).*\1[,;)]*|(?://|/\*).*""", re.DOTALL)
"""A text of an example in code."""


def _run(subject: Subject) -> Iterable[Fault]:
    if not any(form.target == form.source for form in subject.forms):
        return
    telling = telling_words(subject.source.language, subject.language)
    if not telling:
        return
    for form, markup in subject.texts():
        if form.target != form.source:
            continue
        text = prose(without_titles(form.source), markup)
        small = (
            []
            if _LITERAL.fullmatch(text.strip())
            else [word for word in _WORD.findall(text) if word[0].islower()]
        )
        # A title of a work or an organization has small words in lower case, and no others.
        if any(word in telling for word in small) and any(word not in telling for word in small):
            yield Fault(f"is its source, word for word{form.said}", said=form.target)
            return


CHECK = Check(
    id="unchanged",
    severity=Severity.WARNING,
    summary="a translation is its source, word for word",
    reason=(
        "Somebody copied the text to translate it later. It counts as translated, and its readers get another "
        "language."
    ),
    traps=(
        "Names, titles in italics or linked from elsewhere, paths, code, commands and single words are often "
        "the same in both languages: only "
        "prose is found, "
        "that is, small words of the source language beside others in lower case. What small words are is known for "
        "twenty source languages."
    ),
    fix="Translate the text, or empty the msgstr. Where it is right as it stands, note that it may be ignored.",
    run=_run,
)
