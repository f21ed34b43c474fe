"""What ``withdraw`` says when it has done its work."""

from __future__ import annotations

from collections.abc import Iterator

from i18n.checks.base import short
from i18n.errors import shown
from i18n.reports.base import Shown, Taken, WithdrawReport
from i18n.reports.impact import seen

_MOST = 20


def lines(report: WithdrawReport) -> Iterator[str]:
    """The translations, the pages on which they stood, and what is left to do."""
    done = "brought back" if report.undone else "withdrawn"
    for row in report.taken[:_MOST]:
        yield shown(f"{_place(row)}: {done}: '{short(row.msgid)}'{f' ({row.note})' if row.note else ''}")
    if len(report.taken) > _MOST:
        yield f"and {len(report.taken) - _MOST} more"
    for row in report.before[:_MOST]:
        yield shown(f"{_place(row)}: is withdrawn already: '{short(row.msgid)}' ({row.note})")
    pages = report.pages if report.undone else [one for one in report.pages if one.shown is not Shown.OWN]
    for page in pages[:_MOST]:
        yield shown(f"  {page.url or page.page}: {seen(page)}")
    if len(pages) > _MOST:
        yield f"  and {len(pages) - _MOST} more pages"
    if report.taken:
        count = len(report.taken)
        translations = "1 translation is" if count == 1 else f"{count} translations are"
        state = "back" if report.undone else "offline"
        yield f"{translations} {state} once you build and publish"


def _place(row: Taken) -> str:
    return row.path if row.line is None else f"{row.path}:{row.line}"
