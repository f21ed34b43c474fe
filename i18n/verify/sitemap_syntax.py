"""Sitemaps that no search engine can read."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    for one in built.sitemaps:
        if one.fault:
            yield Placed(one.fault, one.path, one.line)


PROMISE = Promise(
    id="sitemap-syntax",
    severity=Severity.ERROR,
    summary="a sitemap is not UTF-8, not well-formed, or no sitemap",
    reason="Search engines drop all of it.",
    traps="Files without 'sitemap' in their name are not looked at.",
    fix="Escape '&' and '<' in addresses; write <urlset> or <sitemapindex>.",
    run_site=_run,
)
