"""Links to places that are not there."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built, beside


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for file, fragment, line in leaf.links:
            other = built.leaves.get(file)
            if (
                other is None
                or fragment in other.ids
                or fragment.lower() == "top"
                or fragment.startswith(":~:")
            ):
                continue
            where = "this page" if file == leaf.path else beside(leaf.path, file)
            yield at_leaf(leaf, f"there is no place '#{fragment}' in {where}", line)


PROMISE = Promise(
    id="broken-anchor",
    severity=Severity.ERROR,
    summary="a link leads to a place that its page does not have",
    reason="Readers land at the top of a long page instead of at the warning that they were sent to.",
    traps="'#top' and text fragments ('#:~:text=') need no place.",
    fix="Keep the ids of the source in every language; a translated heading needs no other.",
    run_site=_run,
)
