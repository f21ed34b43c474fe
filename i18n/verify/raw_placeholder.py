"""What a template or a catalog should have replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import short

_RAW = re.compile(
    r"%\([A-Za-z_]\w{0,80}\)[a-z]|\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}|\$\{\w{1,80}\}|%[1-9]\$[sd]"
    r"|\bmsg(?:id|str|ctxt)(?:\[\d\])? \"|#, fuzzy\b|\bProject-Id-Version:|\bPO-Revision-Date:"
)


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for one in page.texts:
        if not one.code and (found := _RAW.search(one.text)):
            yield Fault(f"shows '{short(found[0])}'", one.at)


PROMISE = Promise(
    id="raw-placeholder",
    severity=Severity.ERROR,
    summary="a page shows a placeholder or a piece of a catalog",
    reason="Readers meet '%(name)s', '{{ phone }}', or the header of a PO file where a name or number should be.",
    traps="Code may show them. A single name in braces may be meant.",
    fix="Fill it in; where the text is about templates, mark it as code. A header shows where '' is translated.",
    run=_run,
)
