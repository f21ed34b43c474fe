"""Alternates that are said twice, and not alike."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    told = any(said for sitemap in built.sitemaps for _, said in sitemap.addresses.values())
    if not told or not any(leaf.alternates for leaf in built.leaves.values()):
        return
    for sitemap in built.sitemaps:
        for url, (line, said) in sitemap.addresses.items():
            leaf = built.leaf(url)
            if leaf and said != leaf.told:
                yield Placed(f"has other alternates for {url} than the head of its page", sitemap.path, line)


PROMISE = Promise(
    id="sitemap-heads",
    severity=Severity.ERROR,
    summary="the alternates in a sitemap are not those in the heads of its pages",
    reason="Where two lists differ, search engines believe neither.",
    traps="Where one of both, the sitemap or the heads, holds no alternates at all, the other alone says them.",
    fix="Make both from one table.",
    run_site=_run,
)
