"""A finding a line, each a JSON object as in the one of ``json``: for programs that read a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator

from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint
from i18n.reports.forms.base import Form, Known
from i18n.reports.forms.one_json import fields


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del known, paint
    for finding in report.findings:
        yield json.dumps(fields(finding), ensure_ascii=False)


FORM = Form(_write)
