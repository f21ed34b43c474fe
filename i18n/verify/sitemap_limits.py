"""Sitemaps that are too large."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise
from i18n.verify.site import Built
from i18n.verify.sitemap import MOST_ADDRESSES, MOST_BYTES


def _run(built: Built) -> Iterable[Placed]:
    for one in built.sitemaps:
        if one.size > MOST_BYTES:
            yield Placed(f"has {one.size:,} bytes, {MOST_BYTES:,} are allowed", one.path)
        count = max(one.count, len(one.parts))
        if count > MOST_ADDRESSES:
            yield Placed(f"has {count:,} addresses, {MOST_ADDRESSES:,} are allowed", one.path)


PROMISE = Promise(
    id="sitemap-limits",
    severity=Severity.ERROR,
    summary="a sitemap has more than 50,000 addresses or 52,428,800 bytes",
    reason="Search engines drop it. Alternates grow with the square of the languages, so that the bytes run out first.",
    traps="What a server compresses is measured before.",
    fix="Divide it, with an index.",
    run_site=_run,
)
