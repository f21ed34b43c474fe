"""What a sitemap promises to search engines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    listed: set[str] = set()
    for sitemap in built.sitemaps:
        for url, line in sitemap.twice:
            yield Placed(f"names {url} twice", sitemap.path, line)
        for url, line in sitemap.parts:
            if built.file(url) == "":
                yield Placed(f"names the sitemap {url}, which is not there", sitemap.path, line)
        for url, (line, _) in sitemap.addresses.items():
            listed.add(built.file(url) or "")
            for what in _wrong(built, url):
                yield Placed(f"names {url}, which {what}", sitemap.path, line)
    if any(sitemap.addresses for sitemap in built.sitemaps):
        for leaf in built.leaves.values():
            if leaf.alternates and leaf.path not in listed:
                yield at_leaf(leaf, "has alternates and is in no sitemap", leaf.alternates[0].line)


def _wrong(built: Built, url: str) -> Iterator[str]:
    if not url.startswith(("http://", "https://")):
        yield "is not absolute"
        return
    if built.file(url) == "":
        yield "is not there"
    leaf = built.leaf(url)
    if leaf is None:
        return
    if leaf.noindex:
        yield "says noindex"
    if leaf.canonicals and leaf.canonicals[0].url != url:
        yield f"says that its address is {leaf.canonicals[0].url}"


PROMISE = Promise(
    id="sitemap-page",
    severity=Severity.ERROR,
    summary="a sitemap names what is not there, not to be indexed or elsewhere, or lacks a page that has alternates",
    reason="Search engines trust a sitemap less with each address that is wrong, and find what is missing late.",
    traps="The address has to be the canonical one letter by letter, also in what is percent-encoded.",
    fix="Make sitemap and heads from one table.",
    run_site=_run,
)
