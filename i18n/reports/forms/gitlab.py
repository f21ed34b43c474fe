"""A code quality report of GitLab.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator

from i18n.errors import shown
from i18n.findings import Severity, fingerprint
from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint
from i18n.reports.forms.base import Form, Known, place

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del known, paint
    found = []
    before: Counter[str] = Counter()
    for finding in report.findings:
        mark = fingerprint(finding)
        # Of two with one fingerprint the host would show one.
        number = before[mark]
        before[mark] += 1
        found.append(
            {
                "description": f"{finding.locale}: {shown(finding.message)}",
                "check_name": finding.check,
                "fingerprint": hashlib.sha256(f"{mark} {number}".encode()).hexdigest() if number else mark,
                "severity": _SEVERITIES[finding.severity],
                "location": {"path": finding.file, "lines": {"begin": place(finding)[0] or 1}},
            }
        )
    yield json.dumps(found, ensure_ascii=False, indent=2)


FORM = Form(_write, from_here=True)
