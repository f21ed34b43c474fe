"""People and files that are nobody's business."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import short

_MARKS = re.compile(
    r"[\w@./-]{0,200}LC_MESSAGES/[\w./-]{0,200}|\bLast-Translator:|\bLanguage-Team:|[\w/-]{1,200}\.po:\d+"
)


def _run(page: Page, built: Built) -> Iterable[Fault]:
    for text, at in _said(page):
        if found := _MARKS.search(text):
            yield Fault(f"tells '{short(found[0])}'", at)
        for name in built.names:
            if name in text:
                yield Fault(f"tells the name or address of a translator, '{name}'", at)


def _said(page: Page) -> Iterator[tuple[str, int]]:
    for one in (*page.texts, *page.comments):
        if not one.code:
            yield one.text, one.at
    for element in page.elements:
        for name, value in element.attributes.items():
            if name.startswith("data-") or (name == "href" and value.lower().startswith("mailto:")):
                yield value, element.at


PROMISE = Promise(
    id="translator-named",
    severity=Severity.WARNING,
    summary="a page tells the name or address of a translator, or the place of a catalog",
    reason="Who translates has not asked to be found by every reader; and places of files help those who attack.",
    traps="Code may show such places, and so may a link to edit. Names come from the catalogs, without DIR.",
    fix="Take it out of the template or the catalog; with consent, name people in the content.",
    run=_run,
)
