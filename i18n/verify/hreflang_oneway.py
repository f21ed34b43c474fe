"""Alternates that do not name each other."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built, beside


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for one in leaf.alternates:
            other = built.leaf(one.url)
            if other is None or other.path == leaf.path or one.hreflang.lower() == "x-default":
                continue
            if other.told != leaf.told:
                back = any(built.file(theirs.url) == leaf.path for theirs in other.alternates)
                what = "names other alternates than this page" if back else "does not name this page"
                yield at_leaf(
                    leaf, f"the alternate '{one.hreflang}' ({beside(leaf.path, other.path)}) {what}", one.line
                )


PROMISE = Promise(
    id="hreflang-oneway",
    severity=Severity.ERROR,
    summary="two alternates do not name each other, or not the same set",
    reason="An alternate without a way back is ignored, so that nobody can claim to be a version of your page.",
    traps="The order is free.",
    fix="Make the lists of all versions from one table.",
    run_site=_run,
)
