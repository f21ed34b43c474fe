"""What a page calls its own address."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built, Leaf, beside


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for row in leaf.canonicals[1:]:
            yield at_leaf(leaf, f"has a second canonical address: '{row.url}'", row.line)
        for row in leaf.canonicals[:1]:
            if (what := _wrong(built, leaf, row.url)) is not None:
                yield at_leaf(leaf, what, row.line)
    yield from _shared(built)


def _wrong(built: Built, leaf: Leaf, url: str) -> str | None:
    if not url.lower().startswith(("http://", "https://")):
        return f"the canonical address '{url}' is not absolute"
    file = built.file(url)
    if file == "":
        return f"the canonical address '{url}' is not there"
    if file and file != leaf.path and leaf.alternates:
        return f"has alternates, and yet calls '{url}' its address"
    return None


def _shared(built: Built) -> Iterable[Placed]:
    """Pages in several languages that claim one address, which is none of theirs."""
    claims: dict[str, list[Leaf]] = {}
    for leaf in built.leaves.values():
        for row in leaf.canonicals[:1]:
            if built.file(row.url) is None:
                claims.setdefault(row.url, []).append(leaf)
    for url, leaves in claims.items():
        first = leaves[0]
        second = next((one for one in leaves if one.lang.lower() != first.lang.lower()), None)
        for leaf in leaves:
            other = second if leaf.lang.lower() == first.lang.lower() else first
            if other is not None:
                what = f"calls '{url}' its address, as {beside(leaf.path, other.path)} ('{other.lang}') does"
                yield at_leaf(leaf, what, leaf.canonicals[0].line)


PROMISE = Promise(
    id="canonical",
    severity=Severity.ERROR,
    summary="a page has several canonical addresses, or one that is relative, not there, or not its own alone",
    reason="Search engines drop a page that calls itself another one, and with it a whole language.",
    traps="A page that shows mostly the source, has no alternates and names the source's page is right.",
    fix="One absolute address: the page's own; that of the source where a page is not announced.",
    run_site=_run,
)
