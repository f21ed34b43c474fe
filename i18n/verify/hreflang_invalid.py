"""Alternates by tags that no search engine knows."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import is_tag


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for one in page.named("link", "a", "area"):
        tag = one.attributes.get("hreflang", "").strip()
        if "hreflang" not in one.attributes or is_tag(tag):
            continue
        if one.name != "link" or tag.lower() != "x-default":
            yield Fault(f"hreflang '{tag}' is no language tag", one.at)


PROMISE = Promise(
    id="hreflang-invalid",
    severity=Severity.ERROR,
    summary="hreflang names no language",
    reason="Search engines drop an alternate whose tag they cannot read: 'en_US', 'en-UK', 'iw', the key of a folder.",
    traps="'x-default' in the head.",
    fix="Write a tag of BCP 47: 'en-US', 'en-GB', 'he', 'zh-Hant'.",
    run=_run,
)
