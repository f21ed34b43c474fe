"""All findings as one JSON object, in the shape of docs/check.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator

from i18n.findings import Finding
from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint
from i18n.reports.forms.base import Form, Known


def fields(finding: Finding) -> dict[str, object]:
    """A finding as JSON has it."""
    return {
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


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del known, paint
    yield json.dumps({"findings": list(map(fields, report.findings))}, ensure_ascii=False, indent=2)


FORM = Form(_write)
