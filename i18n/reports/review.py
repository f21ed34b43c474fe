"""What ``review`` says when it has signed."""

from __future__ import annotations

from collections.abc import Iterator

from i18n.reports.base import ReviewReport
from i18n.reports.findings import behind_lines, counted


def lines(report: ReviewReport) -> Iterator[str]:
    """How many messages were signed, and how many there are to sign yet."""
    who = report.by.said
    if report.signed:
        yield f"{report.catalog}: {counted(report.signed, 'message')} signed as reviewed by {who}"
    else:
        yield f"{report.catalog}: nothing new to sign"
    left = report.total - report.reviewed
    yield f"{report.locale.tag}: {report.reviewed} of {counted(report.total, 'message')} reviewed" + (
        f"; {left} not current" if left else ""
    )
    if report.waiting:
        yield f"{counted(report.waiting, 'message')} can be signed after i18n sync"
    yield from behind_lines(report.behind)
