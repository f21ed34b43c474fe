"""Letters in pieces."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import short


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    if page.text.isascii() or unicodedata.is_normalized("NFC", page.text):
        return
    for one in page.texts:
        if not unicodedata.is_normalized("NFC", one.text):
            yield Fault(f"is not in the normal form C: '{short(one.text)}'", one.at)


PROMISE = Promise(
    id="not-nfc",
    severity=Severity.WARNING,
    summary="a text is not in Unicode's normal form C",
    reason="Searching in the page does not find it, and some fonts set its accents beside their letters.",
    traps="Code and comments are not looked at.",
    fix="Normalize the text; it often comes from file names of a Mac, or from PDF.",
    run=_run,
)
