"""The XML of JUnit, which every CI shows as results of tests: an error or a missed gate is a test that failed.

The shape is that of the tool Ant, as its readers (Jenkins, GitLab, GitHub actions) take it; there is no standard.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18n.findings import Finding, Severity
from i18n.reports.base import CheckReport, GateMissed, Worse
from i18n.reports.findings import Paint, finding_line, gate_line
from i18n.reports.forms.base import Form, Known, xml_text, xml_value


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del paint
    cases = [line for one in report.findings for line in _case(one, known)]
    cases += [line for gate in report.gates for line in _gate(gate)]
    count = len(report.findings) + len(report.gates)
    failed = sum(one.severity is Severity.ERROR for one in report.findings) + len(report.gates)
    if not count:  # some readers take a suite without a test for a run that broke
        cases, count = ['    <testcase classname="i18n" name="nothing found"/>'], 1
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="i18n" tests="{count}" failures="{failed}" errors="0">'
    yield f'  <testsuite name="i18n" tests="{count}" failures="{failed}" errors="0" skipped="0">'
    yield from cases
    yield "  </testsuite>"
    yield "</testsuites>"


def _case(finding: Finding, known: Known) -> Iterator[str]:
    where = f"{finding.file}:{finding.line}" if finding.line else finding.file
    name = xml_value(f"{where}: {finding.message}")
    yield f"    <testcase classname={xml_value(f'i18n.{finding.locale}.{finding.check}')} name={name}>"
    said = finding_line(finding)
    if finding.severity is Severity.ERROR:
        about = known(finding.check)
        message, more = xml_value(finding.message), f" {xml_text(about.fix)}" if about else ""
        yield f"      <failure type={xml_value(finding.check)} message={message}>{xml_text(said)}.{more}</failure>"
    else:
        yield f"      <system-out>{xml_text(said)}</system-out>"
    yield "    </testcase>"


def _gate(gate: GateMissed | Worse) -> Iterator[str]:
    said = gate_line(gate)
    yield f"    <testcase classname={xml_value(f'i18n.{gate.locale.tag}.gate')} name={xml_value(said)}>"
    yield f'      <failure type="gate" message={xml_value(said)}/>'
    yield "    </testcase>"


FORM = Form(_write)
