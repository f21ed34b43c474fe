"""What people read: a line a finding, its two texts with a mark below what does not agree, then why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from unicodedata import bidirectional

from i18n.errors import shown
from i18n.findings import Finding, Severity, Texts, places
from i18n.po import width
from i18n.reports.base import CheckReport
from i18n.reports.findings import COLOURS, Paint, behind_lines, counted, finding_line, gate_line
from i18n.reports.forms.base import Form, Known

_BEFORE, _BEHIND = 30, 40
"""How much of a text is shown on both sides of a piece: a line of a terminal holds them."""
_INDENT = " " * 4
_PLACES = 100
"""Of a piece in a text; more are not looked at."""
_RIGHT_TO_LEFT = {"R", "AL"}


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    for finding in report.findings:
        yield finding_line(finding, paint)
        if finding.texts:
            yield from _texts(finding.texts, finding.severity, paint)
    yield from _reasons(report.findings, known, paint)
    for gate in report.gates:
        yield gate_line(gate)
    yield from behind_lines(report.behind)
    counts = Counter(finding.severity for finding in report.findings)
    if counts:
        parts = [_found(counts[severity], severity) for severity in Severity if counts[severity]]
        yield f"{', '.join(parts)} in {', '.join(sorted({finding.locale for finding in report.findings}))}"


def _found(count: int, severity: Severity) -> str:
    return f"{count} info" if severity is Severity.INFO else counted(count, severity)


def _texts(texts: Texts, severity: Severity, paint: Paint) -> Iterator[str]:
    behind = ""
    if texts.meant:
        at = _place(texts.source, texts.meant)
        behind = texts.source[at + len(texts.meant) :].lstrip()[:1]
        yield from _marked(texts.source, texts.meant, at, paint, "32")
    if texts.said:
        at = _place(texts.target, texts.said, behind)
        yield from _marked(texts.target, texts.said, at, paint, COLOURS[severity])


def _place(text: str, piece: str, behind: str = "") -> int:
    """Where a piece stands, before the same sign if it does so anywhere; -1 for nowhere.

    "3" of "3 of 1,000 people (3 %)" is the last one where the source has it before a percent sign.
    """
    found = list(islice(places(text, piece), _PLACES))
    same = [at for at in found if behind and text[at + len(piece) :].lstrip().startswith(behind)]
    return (*same, *found, -1)[0]


def _marked(text: str, piece: str, at: int, paint: Paint, colour: str) -> Iterator[str]:
    """A text around a piece, and a line with a mark below the piece."""
    if at < 0:
        return
    before, behind = text[:at], text[at + len(piece) :]
    if len(before) > _BEFORE:
        before = f"…{before[1 - _BEFORE :]}"
    if len(behind) > _BEHIND:
        behind = f"{behind[: _BEHIND - 1]}…"
    before, wrong, behind = (shown(part.replace("\n", " ")) for part in (before, piece, behind))
    yield f"{_INDENT}{before}{paint(wrong, colour)}{behind}"
    if any(bidirectional(sign) in _RIGHT_TO_LEFT for sign in before + wrong + behind):
        # A terminal puts such a line into its own order: nobody knows what stands above a mark.
        yield f"{_INDENT}{paint('^', colour)} {wrong}"
    else:
        yield f"{_INDENT}{' ' * width(before)}{paint('^' * max(1, width(wrong)), colour)}"


def _reasons(findings: tuple[Finding, ...], known: Known, paint: Paint) -> Iterator[str]:
    """Why each check is obeyed and what to do, once; not of what only informs."""
    grave = dict.fromkeys(one.check for one in findings if one.severity is not Severity.INFO)
    for check in grave:
        if about := known(check):
            yield f"{paint(check, '1')}: {about.summary}"
            yield f"{_INDENT}why: {about.reason}"
            yield f"{_INDENT}what to do: {about.fix}"


FORM = Form(_write)
