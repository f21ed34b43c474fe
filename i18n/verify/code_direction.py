"""Code in text that is read from right to left."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built, relations


def _run(page: Page, built: Built) -> Iterable[Fault]:
    for one in page.named("link"):
        if "stylesheet" in relations(one.attributes):
            file = built.target(page.path, one.attributes.get("href", ""))[0]
            if file in built.isolating:
                return
    for one in page.named("code", "kbd", "samp", "pre"):
        if one.rtl and not one.isolated:
            yield Fault(f"<{one.name}> has no direction of its own", one.at)


PROMISE = Promise(
    id="code-direction",
    severity=Severity.WARNING,
    summary="code in a text from right to left is not set apart",
    reason="'C++' is shown as '++C', '--help' as 'help--': readers type what they see.",
    traps="A style sheet of the folder that says 'unicode-bidi: isolate' of code is enough.",
    fix="<code dir=\"ltr\">, or that style. 'direction: ltr' alone does not help.",
    run=_run,
)
