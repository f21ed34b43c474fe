"""The report of ``suggest``, as lines."""

from __future__ import annotations

from collections.abc import Iterator

from i18n.checks.base import short
from i18n.errors import shown
from i18n.reports.base import SuggestReport
from i18n.reports.sync import text as sync_lines

_WIDTH = 50


def lines(report: SuggestReport) -> Iterator[str]:
    """What the sync did, what each locale got, and what could not be taken, with the reason."""
    yield from sync_lines(report.synced, check=False)
    for where, count in report.filled.items():
        if count:
            yield f"{where.tag}: {count} from {report.suggester} (needs work)"
    for path in report.changed:
        yield f"{path}: written"
    for one in report.left:
        yield shown(f"{one.locale.tag}: not taken for '{short(one.text, _WIDTH)}': {one.reason}")
    if report.suggester and not report.asked:
        yield "no message is empty"
