"""Direction controls that are not closed."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built

_OPENS = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys("\u2066\u2067\u2068", "\u2069")
_CLOSES = frozenset(_OPENS.values())


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    if page.text.isascii():
        return
    said = [(one.text, one.at) for one in page.blocks]
    said += [(one.text, one.at) for one in page.texts if one.attribute]
    for text, at in said:
        if text.isascii():
            continue
        left: list[str] = []
        for sign in text:
            if sign in _OPENS:
                left.append(_OPENS[sign])
            elif sign in _CLOSES and (not left or left.pop() != sign):
                left = [sign]
                break
        if left:
            yield Fault("has a direction control without its partner", at)


PROMISE = Promise(
    id="bidi-unbalanced",
    severity=Severity.ERROR,
    summary="a direction control (U+202A to U+202E, U+2066 to U+2069) is not closed in its block",
    reason="It turns what stands behind it, so that readers see another order than is written.",
    traps="Direction marks (U+200E, U+200F, U+061C) need no end.",
    fix="Close it, or take it out and write <bdi>.",
    run=_run,
)
