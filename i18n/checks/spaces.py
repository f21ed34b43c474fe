"""Spaces where none belong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity
from i18n.verbatim import pieces

_WIDE = re.compile(r"[ \u00a0]{2,}|[ \u00a0](?=\n)|(?<=\n)[ \u00a0]|^\s|\s$|\s[,.،，。、；：？！](?!\w)")
_TWO = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_BEFORE = re.compile(r"(?<=\w)[ \u00a0]+([,.،，。、；：？！])(?=[\s\u00a0]|$)")
_BLANK = " \u00a0\t\u202f"


def _run(subject: Subject) -> Iterable[Fault]:
    if not any(_WIDE.search(form.target) for form in subject.forms):
        return
    for form, source, target in subject.prose:
        for said in _found(source, target):
            yield Fault(f"{said}{form.said}")


def _found(source: str, target: str) -> Iterator[str]:
    if (two := _TWO.search(target)) and not _TWO.search(source):
        yield f"has two spaces at '{_around(target, two)}'"
    if (one := _BEFORE.search(target)) and not _BEFORE.search(source):
        yield f"has a space before '{one[1]}' at '{_around(target, one)}'"
    if target[:1] in _BLANK and source[:1] not in _BLANK:
        yield "begins with a space"
    if target[-1:] in _BLANK and source[-1:] not in _BLANK:
        yield "ends with a space"


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 12) : match.end() + 12].replace("\n", " ").strip()


def _mend(subject: Subject, form: Form) -> str:
    text = "".join(
        _BEFORE.sub(r"\1", _TWO.sub(_one, piece.text)) if piece.words else piece.text
        for piece in pieces(form.target, subject.markups[0])
    )
    start = "" if form.source[:1] in _BLANK else _BLANK
    end = "" if form.source[-1:] in _BLANK else _BLANK
    return text.lstrip(start).rstrip(end) if text.strip() else text


def _one(spaces: re.Match[str]) -> str:
    """One space for several: the one that holds words together, where there is one."""
    return "\u00a0" if "\u00a0" in spaces[0] else " "


CHECK = Check(
    id="spaces",
    severity=Severity.INFO,
    summary="a translation has a space too many",
    reason="It is seen as a hole in the line, or moves a word to the next one.",
    traps=(
        "Only in text, not in code. A space that the source has at the same kind of place is meant. The "
        "spaces of French "
        "have a check of their own. Pages show two spaces as one."
    ),
    fix="Take the space away.",
    run=_run,
    mend=_mend,
    sure=True,
    pedantic=True,
)
