"""Links to files that are not there."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Element, Page
from i18n.verify.site import Built, relations

_ADDRESSES = (
    ("href", ("a", "area", "link")),
    ("src", ("img", "script", "iframe", "audio", "video", "source", "embed")),
)
_ELSEWHERE = frozenset({"alternate", "canonical", "preconnect", "dns-prefetch", "edit"})


def _run(page: Page, built: Built) -> Iterable[Fault]:
    seen: set[str] = set()
    for name, elements in _ADDRESSES:
        for one in page.named(*elements):
            address = one.attributes.get(name, "").strip()
            if name not in one.attributes or address in seen or _left_out(one):
                continue
            seen.add(address)
            if built.target(page.path, address)[0] == "":
                yield Fault(f"'{address}' is not there", one.at)


def _left_out(one: Element) -> bool:
    return one.name == "link" and bool(_ELSEWHERE & relations(one.attributes))


PROMISE = Promise(
    id="broken-link",
    severity=Severity.ERROR,
    summary="a link, image, style sheet or script leads to a file that is not there",
    reason="Readers meet a page that does not exist, or one without its picture.",
    traps="Other sites are never asked. Alternates and canonical addresses have promises of their own.",
    fix="Name what is there; in a page of our own build, link to the source file.",
    run=_run,
)
