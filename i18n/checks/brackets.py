"""Brackets that do not pair."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.facts.icu import is_icu
from i18n.findings import Severity
from i18n.markup import HOLE

_ANY = re.compile("[()\\[\\]{}（）「」『』【】〈〉《》]")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_PAIRS = dict(zip("([{（「『【〈《", ")]}）」』】〉》", strict=True))
_ALIKE = str.maketrans("（）", "()")
_NUMBERED = re.compile(rf"(?:^|(?<=[\s_(]))(?:[\w٠-٩۰-۹]{{1,3}}|{HOLE})[)）]")
"""``1)``, ``a)``: a number of a list."""
_FACE = re.compile(r"(?:^|(?<=\s))[:;=8]['-]?[()\[\]]+(?!\w)")
_QUOTED = re.compile(r"""(?:['"`‘’“”„»]|«[ \u00a0\u202f]?)[()\[\]{}（）](?:['"`’“”«]|[ \u00a0\u202f]?»)""")
"""A bracket that is spoken of."""
_HALF_OPEN = re.compile(
    r"[\[(][^\[\]()\n]{0,40}[,;.][^\[\]()\n]{0,40}[\])]|\][^\[\]\n]{0,40}[,;][^\[\]\n]{0,40}\["
)
"""``[0, 1)``: an interval."""


def _run(subject: Subject) -> Iterable[Fault]:
    if not any(_ANY.search(form.target) for form in subject.forms):
        return
    for form, source, target in subject.prose:
        found = None if is_icu(form.source, subject.flags) else unpaired(target)
        if found and not unpaired(source) and _LETTERS.search(target):
            sign, place = found
            yield Fault(
                f"has '{sign}' without its other half, at '{_around(target, place)}'{form.said}", said=sign
            )


def unpaired(text: str) -> tuple[str, int] | None:
    """The first bracket of a text that does not pair, and where it is."""
    if _ANY.search(text) is None:
        return None
    for pattern in (_FACE, _HALF_OPEN, _QUOTED):
        text = pattern.sub(lambda match: "_" * len(match[0]), text)
    text = text.translate(_ALIKE)
    numbered = {match.end() - 1 for match in _NUMBERED.finditer(text)}
    waiting: list[tuple[str, int]] = []
    for match in _ANY.finditer(text):
        sign, place = match[0], match.start()
        if sign in _PAIRS:
            waiting.append((sign, place))
        elif waiting and _PAIRS[waiting[-1][0]] == sign:
            waiting.pop()
        elif waiting or place not in numbered:
            return sign, place
    return waiting[0] if waiting else None


def _around(text: str, place: int) -> str:
    return " ".join(text[max(0, place - 15) : place + 16].split())


CHECK = Check(
    id="brackets",
    severity=Severity.WARNING,
    summary="a bracket of a translation is never closed, or never opened",
    reason="A part of the sentence may be lost, and readers look for its end.",
    traps=(
        "Only the translation is looked at, not how many brackets its source has. Numbers of a list ('1)'), "
        "brackets in quotation marks, intervals "
        "('[0, 1)') and smileys are meant; a source that does not pair is left alone."
    ),
    fix="Close the bracket, or take it away.",
    run=_run,
)
