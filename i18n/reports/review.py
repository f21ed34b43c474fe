"""What ``review`` says when it has signed."""

from __future__ import annotations

from collections.abc import Iterator

from i18n.reports.base import ReviewReport
from i18n.reports.findings import behind_lines


def lines(report: ReviewReport) -> Iterator[str]:
    """How many messages were signed, and how many there are to sign yet."""
    who = report.by.said
    if report.signed:
        yield f"{report.catalog}: {_messages(report.signed)} signed as reviewed by {who}"
    else:
        yield f"{report.catalog}: nothing new to sign"
    left = report.total - report.reviewed
    yield f"{report.locale.tag}: {report.reviewed} of {_messages(report.total)} reviewed" + (
        f"; {left} not current" if left else ""
    )
    if report.waiting:
        yield f"{_messages(report.waiting)} can be signed after i18n sync"
    yield from behind_lines(report.behind)


def _messages(count: int) -> str:
    return "1 message" if count == 1 else f"{count} messages"
