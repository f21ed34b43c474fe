"""The XML of Checkstyle, which many programs for reviews read.

https://checkstyle.org
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint
from i18n.reports.forms.base import Form, Known, place, xml_value


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del known, paint
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<checkstyle version="4.3">'
    for path, findings in groupby(sorted(report.findings, key=lambda one: one.file), lambda one: one.file):
        yield f"  <file name={xml_value(path)}>"
        for finding in findings:
            line, column, _ = place(finding)
            where = f'line="{line or 1}"' + (f' column="{column}"' if column else "")
            said = f"severity={xml_value(finding.severity)} message={xml_value(finding.message)}"
            source = xml_value(f"i18n.{finding.check}.{finding.locale}")
            yield f"    <error {where} {said} source={source}/>"
        yield "  </file>"
    yield "</checkstyle>"


FORM = Form(_write, from_here=True)
