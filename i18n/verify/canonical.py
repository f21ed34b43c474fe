"""What a page calls its own address."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for row in leaf.canonicals[1:]:
            yield at_leaf(leaf, f"has a second canonical address: '{row.url}'", row.line)
        for row in leaf.canonicals[:1]:
            if not row.url.lower().startswith(("http://", "https://")):
                yield at_leaf(leaf, f"the canonical address '{row.url}' is not absolute", row.line)
                continue
            file = built.file(row.url)
            if file == "":
                yield at_leaf(leaf, f"the canonical address '{row.url}' is not there", row.line)
            elif file and file != leaf.path and leaf.alternates:
                yield at_leaf(leaf, f"has alternates, and yet calls '{row.url}' its address", row.line)


PROMISE = Promise(
    id="canonical",
    severity=Severity.ERROR,
    summary="a page has several canonical addresses, or one that is relative, not there, or not its own",
    reason="Search engines drop a page that calls itself another one, and with it a whole language.",
    traps="A page that shows mostly the source, has no alternates and names the source's page is right.",
    fix="One absolute address: the page's own; that of the source where a page is not announced.",
    run_site=_run,
)
