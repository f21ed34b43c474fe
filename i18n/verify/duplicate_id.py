"""Places that are there twice."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise, doubles
from i18n.verify.page import Page
from i18n.verify.site import Built


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    marked = [one for one in page.elements if one.attributes.get("id")]
    for index in doubles(one.attributes["id"] for one in marked):
        yield Fault(f"the id '{marked[index].attributes['id']}' is there twice", marked[index].at)


PROMISE = Promise(
    id="duplicate-id",
    severity=Severity.ERROR,
    summary="two elements of a page have one id",
    reason="A link leads to the first of them, and a label may speak of the wrong one.",
    traps="None.",
    fix="Give each its own.",
    run=_run,
)
