"""The spaces of French before double signs and inside of quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity
from i18n.locales import typeset
from i18n.markup import HOLE
from i18n.verbatim import pieces

_SIGNS = re.compile("[:;!?%«»]")
_STRETCH = 12


def _run(subject: Subject) -> Iterable[Fault]:
    if subject.language != "fr" or not any(_SIGNS.search(form.target) for form in subject.forms):
        return
    for form, _, text in subject.prose:
        # In "::" no French sign is meant.
        target = text.replace("::", HOLE)
        made = typeset(target, subject.locale, ("spaces",))
        if made.counts:
            count = made.counts[0][1]
            place = next(
                (n for n, pair in enumerate(zip(target, made.text, strict=False)) if len(set(pair)) > 1), 0
            )
            around = target[max(0, place - _STRETCH) : place + _STRETCH].strip()
            yield Fault(
                f"has {count} space{'s' * (count > 1)} other than in French, at '{around}'{form.said}"
            )


def _mend(subject: Subject, form: Form) -> str:
    return "".join(
        typeset(piece.text, subject.locale, ("spaces",)).text if piece.words else piece.text
        for piece in pieces(form.target, subject.markups[0])
    )


CHECK = Check(
    id="fr-spacing",
    severity=Severity.INFO,
    summary="a French text lacks the space that its signs have, or has a breaking one",
    reason="A line may begin with ':' or '?', and French readers take the text for a hasty one.",
    traps=(
        "Only in text: not in code, addresses, times (10:30) or placeholders. In Canada ';', '!' and '?' have "
        "no space, "
        "in Switzerland only '%' and quotation marks have one."
    ),
    fix=(
        "Write U+202F before ';', '!' and '?', U+00A0 before ':' and inside «», or let the build do it: "
        "[locale.fr] typography."
    ),
    run=_run,
    mend=_mend,
    pedantic=True,
)
