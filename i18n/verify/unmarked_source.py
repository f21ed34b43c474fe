"""Text of the source that says it is a translation."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built, beside
from i18n.verify.tags import related


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        other = built.original(leaf)
        if other is None or not other.lang or related(leaf.lang, other.lang):
            continue
        for line in sorted(leaf.said[text] for text in leaf.said.keys() & other.said.keys()):
            yield at_leaf(
                leaf,
                f"a text is that of {beside(leaf.path, other.path)} ('{other.lang}') and says it is '{leaf.lang}'",
                line,
            )


PROMISE = Promise(
    id="unmarked-source",
    severity=Severity.ERROR,
    summary="a text stands there as in the source and claims to be in the language of the page",
    reason="A screen reader reads it with the sounds of the wrong language, and nobody understands it (WCAG 3.1.2).",
    traps="Texts of fewer than six words, titles of works and quotations (<em>, <cite>, <q>) are not compared.",
    fix="Translate it, or give it the lang (and dir) of the source.",
    run_site=_run,
)
