"""A summary in Markdown, for a comment or the page of a run: a table by locale, then the worst findings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from i18n.errors import shown
from i18n.findings import Finding, Severity
from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint, behind_lines, counted, gate_line
from i18n.reports.forms.base import Form, Known, place

_MOST = 50
"""Hosts cut a comment at some length; what is beyond is in the log."""
# All that could be markup in a cell, also where a host adds mentions (@) and references (#).
_MARKUP = re.compile(r"[\\`*_{}\[\]<>()#+!|~@&$:]")


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del known, paint
    findings = report.findings
    if findings:
        yield "| locale | errors | warnings | info |"
        yield "|---|---:|---:|---:|"
        counts = Counter((one.locale, one.severity) for one in findings)
        for tag in sorted({one.locale for one in findings}):
            yield f"| {_cell(tag)} | {' | '.join(str(counts[tag, severity]) for severity in Severity)} |"
        yield ""
        yield "| where | what | |"
        yield "|---|---|---|"
        worst = sorted(findings, key=lambda one: one.severity.rank)
        yield from map(_row, worst[:_MOST])
        if len(worst) > _MOST:
            yield ""
            yield f"and {counted(len(worst) - _MOST, 'finding')} more"
    for line in [*map(gate_line, report.gates), *behind_lines(report.behind)]:
        yield ""
        yield _cell(line)


def _row(finding: Finding) -> str:
    line, _, _ = place(finding)
    where = finding.file if line is None else f"{finding.file}:{line}"
    return f"| {_cell(where)} | {finding.severity}: {_cell(finding.check)} | {_cell(finding.message)} |"


def _cell(text: str) -> str:
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", shown(text))


FORM = Form(_write)
