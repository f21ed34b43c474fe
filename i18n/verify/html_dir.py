"""The direction of a page."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import direction


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for html in page.named("html")[:1]:
        said = html.attributes.get("dir", "").strip().lower()
        wanted = direction(page.lang)
        if wanted and (said or "ltr") != wanted:
            yield Fault(f"is in '{page.lang}', which is read {_WAYS[wanted]}, and has dir '{said}'", html.at)


_WAYS = {"rtl": "from right to left", "ltr": "from left to right"}

PROMISE = Promise(
    id="html-dir",
    severity=Severity.ERROR,
    summary="the direction of a page is not that of its script",
    reason="Full stops, brackets and numbers stand at the wrong end, and columns in the wrong order.",
    traps="A style sheet is no place for it: text without that style, as in reading mode, is turned round.",
    fix="<html dir=\"rtl\"> where the script runs from right to left, also for 'az-Arab' or 'pa-Arab'.",
    run=_run,
)
