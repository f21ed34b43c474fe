"""A page that leaves itself out of its alternates."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        files = [one.file for one in leaf.alternates if one.hreflang.lower() != "x-default"]
        if leaf.alternates and leaf.path not in files:
            yield at_leaf(leaf, "is not among its own alternates", leaf.alternates[0].line)


PROMISE = Promise(
    id="hreflang-self",
    severity=Severity.ERROR,
    summary="a page is not among its own alternates",
    reason="Each version has to name itself and all others; else search engines may ignore the whole set.",
    traps="A page without any alternate.",
    fix="Add the page with its own language.",
    run_site=_run,
)
