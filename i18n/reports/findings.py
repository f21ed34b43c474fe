"""The report of ``check``: as lines for people, as JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Protocol

from i18n.errors import shown
from i18n.findings import Finding, Severity
from i18n.reports.base import CheckReport, GateMissed, MendReport, Stray

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


class Paint(Protocol):
    """Colours a text, or leaves it as it is."""

    def __call__(self, text: str, code: str) -> str:
        """The text, in the colour of an SGR code."""


def plain(text: str, code: str) -> str:  # noqa: ARG001 - one of the two shapes of Paint
    """The text as it is."""
    return text


def finding_line(finding: Finding, paint: Paint = plain) -> str:
    """A finding as ``path:line:column: severity: check: message``."""
    place = ":".join(str(part) for part in (finding.file, finding.line, finding.column) if part is not None)
    said = f"{finding.check}: {shown(finding.message)}"
    return f"{shown(place)}: {paint(finding.severity, COLOURS[finding.severity])}: {said}"


def text(report: CheckReport, paint: Paint = plain) -> Iterator[str]:
    """A line a finding, a line a missed gate, then how many there are. Nothing where all is well."""
    for finding in report.findings:
        yield finding_line(finding, paint)
    for gate in report.gates:
        yield gate_line(gate)
    yield from behind_lines(report.behind)
    counts = Counter(finding.severity for finding in report.findings)
    if counts:
        parts = [_found(counts[severity], severity) for severity in Severity if counts[severity]]
        yield f"{', '.join(parts)} in {', '.join(sorted({finding.locale for finding in report.findings}))}"


def _found(count: int, severity: Severity) -> str:
    return f"{count} info" if severity is Severity.INFO else counted(count, severity)


def counted(count: int, noun: str) -> str:
    """How many there are: ``1 message``, ``2 messages``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def fixed_line(report: MendReport) -> str:
    """What was mended, as a line."""
    if not report.files:
        return "nothing to fix"
    return f"fixed {counted(report.messages, 'message')} in {', '.join(report.files)}"


def gate_line(gate: GateMissed) -> str:
    """A missed gate as a line."""
    return f"gate: {gate.locale.tag} is {gate.found} % current by words, {gate.wanted} % are demanded"


def behind_lines(behind: int) -> Iterator[str]:
    """How far the catalogs are behind the content; nothing where they are not."""
    if behind:
        yield f"catalogs are behind the source by {counted(behind, 'message')}: run i18n sync"


def stray_lines(strays: Iterable[Stray]) -> Iterator[str]:
    """Catalogs that nothing reads, a line each."""
    for stray in strays:
        yield shown(f"{stray.path}: {stray_message(stray)}")


def stray_message(stray: Stray) -> str:
    """What is wrong with catalogs that nothing reads, and its mend."""
    return f"the site has no such locale: 'i18n add {stray.locale.tag}' adds it, with all that is translated already"


def as_json(report: CheckReport, paint: Paint = plain) -> Iterator[str]:  # noqa: ARG001 - programs see no colour
    """The findings in the shape of docs/check.schema.json."""
    findings = [
        {
            "check": finding.check,
            "severity": str(finding.severity),
            "locale": finding.locale,
            "file": finding.file,
            "line": finding.line,
            "column": finding.column,
            "msgid": finding.msgid,
            "msgctxt": finding.msgctxt,
            "message": finding.message,
        }
        for finding in report.findings
    ]
    yield json.dumps({"findings": findings}, ensure_ascii=False, indent=2)


FORMS = {"text": text, "json": as_json}
"""The forms of the report, by the name that ``--format`` takes."""
