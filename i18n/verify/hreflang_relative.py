"""Alternates without scheme and host."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for one in leaf.alternates:
            if not one.url.lower().startswith(("http://", "https://")):
                yield at_leaf(leaf, f"the alternate '{one.hreflang}' has the address '{one.url}'", one.line)


PROMISE = Promise(
    id="hreflang-relative",
    severity=Severity.ERROR,
    summary="the address of an alternate is not absolute",
    reason="Search engines take absolute addresses alone, with their scheme.",
    traps="Links in the text of a page may be relative.",
    fix="Write the whole address, with https://; with our own build, set site.base_url.",
    run_site=_run,
)
