"""Translations too long for their place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity
from i18n.markup import HOLE

_LIMIT = re.compile(r"\bmax-?len(?:gth)?\s*[:=]\s*(\d{1,6})\b", re.IGNORECASE)
_EMOJI_PARTS = re.compile("\u200d.|[\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]", re.DOTALL)
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


def _run(subject: Subject) -> Iterable[Fault]:
    limit = _limit(subject)
    if limit is None:
        return
    for form, _, target in subject.prose:
        found = width(target)
        if found > limit:
            yield Fault(f"is {found} characters long, {limit} have room{form.said}")


def _limit(subject: Subject) -> int | None:
    """The least limit that an author set, in a comment of the template or a note of a unit."""
    notes = [*subject.message.extracted_comments, *(unit.note for unit in subject.units if unit.note)]
    found = [int(match[1]) for note in notes if "max" in note.lower() for match in _LIMIT.finditer(note)]
    return min(found, default=None)


def width(text: str) -> int:
    """How many characters a text takes as readers count them, wide ones (Chinese, emoji) twice, placeholders none."""
    if text.isascii():
        return len(text)
    text = _FLAGS.sub("字", _EMOJI_PARTS.sub("", text.replace(HOLE, "")))
    return sum(
        2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
        if unicodedata.category(char) not in {"Mn", "Me", "Cf"}
    )


CHECK = Check(
    id="max-length",
    severity=Severity.WARNING,
    summary="a translation is longer than its place has room for",
    reason="It is cut off, or pushes what stands beside it away.",
    traps=(
        "Only where an author says so, with 'max-len: 60' in a comment for translators: '#. max-len: 60' in a "
        "template, "
        "'i18n:comment max-len: 60' in content. Marks above and below letters count nothing, wide characters twice, "
        "placeholders and code nothing."
    ),
    fix="Find shorter words; an abbreviation is better than a cut.",
    run=_run,
)
