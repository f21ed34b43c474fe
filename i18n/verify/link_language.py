"""Links that leave the language of the page, or say so wrongly."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built
from i18n.verify.tags import is_tag, related


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        for file, tag, line in leaf.ways:
            other = built.leaves.get(file)
            if other is None or not is_tag(other.lang) or related(tag or leaf.lang, other.lang):
                continue
            if tag:
                yield at_leaf(
                    leaf, f"a link says that it leads to '{tag}', and its page is in '{other.lang}'", line
                )
            elif is_tag(leaf.lang):
                yield at_leaf(
                    leaf, f"a link leads to a page in '{other.lang}' ({file}) and does not say so", line
                )


PROMISE = Promise(
    id="link-language",
    severity=Severity.WARNING,
    summary="a link leads into another language and does not say so, or names a wrong one",
    reason="Readers leave their language without knowing; screen readers and search engines are misled.",
    traps="A wider or narrower tag of the same language.",
    fix="Link to the page in the reader's language; where there is none, write hreflang.",
    run_site=_run,
)
