"""The page for everybody else."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        if not leaf.alternates:
            continue
        rows = [one for one in leaf.alternates if one.hreflang.lower() == "x-default"]
        if not rows:
            yield at_leaf(leaf, "has alternates and no 'x-default'", leaf.alternates[0].line)
        for one in rows[1:]:
            yield at_leaf(leaf, f"has a second 'x-default': {one.url}", one.line)


PROMISE = Promise(
    id="x-default",
    severity=Severity.WARNING,
    summary="a page with alternates has no 'x-default', or several",
    reason="Readers whose language is not there are sent to a page by chance.",
    traps="It may be the page of one of the languages.",
    fix="Name one: the page in the language of the source, or one where readers choose.",
    run_site=_run,
)
