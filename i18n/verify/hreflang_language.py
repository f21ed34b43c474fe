"""Alternates in another language than they are announced in."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built
from i18n.verify.tags import is_tag, related


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for one in leaf.alternates:
            other = built.leaf(one.url)
            if (
                other
                and is_tag(other.lang)
                and one.hreflang.lower() != "x-default"
                and not related(one.hreflang, other.lang)
            ):
                yield at_leaf(
                    leaf, f"the alternate '{one.hreflang}' says that it is in '{other.lang}'", one.line
                )


PROMISE = Promise(
    id="hreflang-language",
    severity=Severity.ERROR,
    summary="an alternate is announced in a language that it does not claim to be in",
    reason="Readers are sent to a page in the wrong language.",
    traps="A wider or narrower tag of the same language: 'es' for 'es-419'.",
    fix="Make hreflang and the lang of the page from one table.",
    run_site=_run,
)
