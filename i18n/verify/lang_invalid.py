"""The languages of parts."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import is_tag


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for one in page.elements:
        tag = one.attributes.get("lang", "").strip()
        if tag and one.name != "html" and not is_tag(tag) and tag.lower() not in {"und", "zxx", "mul"}:
            yield Fault(f"lang '{tag}' of <{one.name}> is no language tag", one.at)


PROMISE = Promise(
    id="lang-invalid",
    severity=Severity.ERROR,
    summary="the lang of a part names no language",
    reason="A screen reader goes on with the sounds of the text before (WCAG 3.1.2).",
    traps="An empty lang, 'und' and 'zxx' say that nothing is known, or that there is no language.",
    fix="Write a tag of BCP 47.",
    run=_run,
)
