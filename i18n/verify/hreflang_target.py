"""Alternates that lead to no page for search engines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built, Leaf


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for one in leaf.alternates:
            if one.file is None:
                continue
            for what in _wrong(built, built.leaves.get(one.file)) if one.file else ("is not there",):
                yield at_leaf(leaf, f"the alternate '{one.hreflang}', {one.url}, {what}", one.line)


def _wrong(built: Built, other: Leaf | None) -> Iterator[str]:
    if other is None:
        yield "is no page"
        return
    if other.noindex:
        yield "says noindex"
    if other.forwards:
        yield "sends its readers on"
    if other.canonicals and built.file(other.canonicals[0].url) != other.path:
        yield f"says that its address is {other.canonicals[0].url}"


PROMISE = Promise(
    id="hreflang-target",
    severity=Severity.ERROR,
    summary="an alternate is not there, says noindex, sends on, or calls another page its canonical one",
    reason="Readers are promised a page in their language and meet none.",
    traps="Addresses of other sites are not followed.",
    fix="Announce pages that are translated and there, and no others.",
    run_site=_run,
)
