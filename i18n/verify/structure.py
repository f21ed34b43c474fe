"""Translations that are built otherwise than their source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.findings import Severity
from i18n.verify.base import Placed, Promise, at_leaf
from i18n.verify.site import Built, Shape, beside


def _run(built: Built) -> Iterable[Placed]:
    for leaf in built.leaves.values():
        other = built.original(leaf)
        if other is not None:
            for what in _differences(leaf.shape, other.shape):
                yield at_leaf(leaf, f"{what} {beside(leaf.path, other.path)}")


def _differences(ours: Shape, theirs: Shape) -> Iterator[str]:
    if ours.headings != theirs.headings:
        yield f"has headings of the levels {_levels(ours)}, not {_levels(theirs)} as"
    for name, here, there in (
        ("links", ours.links, theirs.links),
        ("images", ours.images, theirs.images),
        ("blocks of code", ours.code, theirs.code),
    ):
        if here != there:
            yield f"has {here} {name}, not {there} as"
    lost = sorted(theirs.ids - ours.ids)
    if lost:
        named = ", ".join(f"'#{one}'" for one in lost[:3])
        yield f"lacks {named}{f' and {len(lost) - 3} more places' if lost[3:] else ''} of"


def _levels(shape: Shape) -> str:
    return " ".join(map(str, shape.headings[:20])) or "none"


PROMISE = Promise(
    id="structure",
    severity=Severity.WARNING,
    summary="a translation has other headings, links, images, code or places than its source",
    reason="Something was left out or added in one language, or the source has changed and this page has not.",
    traps="What stands in <nav>, <header>, <footer> and <aside>, and pages that a locale says in its own words.",
    fix="Compare the two pages; translate by paragraphs, not by pages.",
    run_site=_run,
)
