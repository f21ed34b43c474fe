"""The direction of parts in another language."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import direction


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for one in page.elements:
        wanted = direction(one.attributes.get("lang", "").strip()) if one.name != "html" else ""
        if wanted and "dir" not in one.attributes and (wanted == "rtl") != one.rtl and one.name not in _EMPTY:
            yield Fault(
                f"<{one.name} lang='{one.lang}'> has no dir and stands in text of the other direction", one.at
            )


_EMPTY = frozenset({"link", "meta", "img", "input", "title"})

PROMISE = Promise(
    id="part-dir",
    severity=Severity.WARNING,
    summary="a part in a language of the other direction has no dir",
    reason="Its punctuation and numbers move to the wrong end; lang alone turns nothing.",
    traps="A part that has a dir, of whatever value: its author has thought about it.",
    fix="Write dir beside lang.",
    run=_run,
)
