"""Workflow commands of GitHub Actions, which become annotations of a change.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator

from i18n.errors import shown
from i18n.findings import Finding, Severity
from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint, behind_lines, gate_line
from i18n.reports.forms.base import Form, Known, place

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del known, paint
    for finding in report.findings:
        yield _annotation(finding)
    for gate in report.gates:
        yield f"::error title=gate::{_text(gate_line(gate))}"
    for line in behind_lines(report.behind):
        yield f"::notice title=behind::{_text(line)}"


def _annotation(finding: Finding) -> str:
    line, column, end = place(finding)
    values = {
        "file": finding.file,
        "line": line,
        "col": column,
        "endColumn": end and end - 1,  # a host counts the last character, we the one behind it
        "title": f"{finding.check} ({finding.locale})",
    }
    said = ",".join(f"{name}={_value(str(value))}" for name, value in values.items() if value is not None)
    return f"::{_COMMANDS[finding.severity]} {said}::{_text(finding.message)}"


def _text(text: str) -> str:
    return shown(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")


FORM = Form(_write, from_here=True)
