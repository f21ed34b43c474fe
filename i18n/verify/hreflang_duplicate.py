"""Two addresses for one language."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf, doubles
from i18n.verify.site import Built


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        tags = [one for one in leaf.alternates if one.hreflang.lower() != "x-default"]
        for index in doubles(one.hreflang.lower() for one in tags):
            yield at_leaf(leaf, f"names '{tags[index].hreflang}' twice", tags[index].line)


PROMISE = Promise(
    id="hreflang-duplicate",
    severity=Severity.ERROR,
    summary="a page names two alternates in one language",
    reason="Nobody knows which one is meant; search engines take neither.",
    traps="Two languages at one address, and 'x-default' beside the language of its page.",
    fix="Name one address for each language.",
    run_site=_run,
)
