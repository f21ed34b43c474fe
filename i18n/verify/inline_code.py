"""What a strict content security policy stops."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built

_RUN = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for one in page.elements:
        kind = one.attributes.get("type", "").strip().lower()
        if one.name == "script" and "src" not in one.attributes and kind in _RUN:
            yield Fault("has a script in it", one.at)
        elif one.name == "style":
            yield Fault("has a style sheet in it", one.at)
        for name, value in one.attributes.items():
            if name == "style" or (name.startswith("on") and name.isalpha()):
                yield Fault(f"<{one.name}> has the attribute '{name}'", one.at)
            elif name in {"href", "src", "action", "formaction"} and _script(value):
                yield Fault(f"<{one.name}> has a script as its address", one.at)


def _script(value: str) -> bool:
    return "".join(value[:40].split()).lower().startswith("javascript:")


PROMISE = Promise(
    id="inline-code",
    severity=Severity.WARNING,
    summary="a page has scripts or styles in it that the policy \"default-src 'self'\" stops",
    reason="Only a site without them can forbid them; and only then does a script that somebody smuggles in not run.",
    traps="Data for machines (JSON-LD) are no script.",
    fix="Move them into files of their own.",
    run=_run,
)
