"""Characters that were lost."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import short


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    if page.text.isascii() and "&" not in page.text:
        return
    for one in page.texts:
        if "\ufffd" in one.text and not one.code:
            yield Fault(f"holds U+FFFD, which stands for a lost character: '{short(one.text)}'", one.at)


PROMISE = Promise(
    id="lost-character",
    severity=Severity.ERROR,
    summary="a text holds U+FFFD, which stands for a character that was lost",
    reason="Something was read in a wrong encoding; readers see a question mark in a word.",
    traps="Code may speak of it.",
    fix="Type the text anew, and save it as UTF-8.",
    run=_run,
)
