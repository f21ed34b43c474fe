"""The encoding that a page says it is in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built

_WITHIN = 1024
"""Bytes in which browsers look for it (HTML, 4.2.5.4)."""


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    said = [one for one in page.named("meta") if _encoding(one.attributes)]
    if not said:
        if not page.text.isascii():
            yield Fault("does not say that it is UTF-8")
        return
    first = said[0]
    if _encoding(first.attributes) not in {"utf-8", "utf8"}:
        yield Fault(f"says that it is '{_encoding(first.attributes)}', and is UTF-8", first.at)
    elif len(page.text[: first.at].encode()) >= _WITHIN:
        yield Fault(
            f"says its encoding behind the first {_WITHIN} bytes, where browsers do not look", first.at
        )


def _encoding(attributes: Mapping[str, str]) -> str:
    if "charset" in attributes:
        return attributes["charset"].strip().lower()
    if attributes.get("http-equiv", "").lower() == "content-type":
        return attributes.get("content", "").partition("charset=")[2].strip().lower()
    return ""


PROMISE = Promise(
    id="charset",
    severity=Severity.ERROR,
    summary="a page does not say at its beginning that it is UTF-8",
    reason="Without a server that says so, as on a disk, letters beyond English are shown as others.",
    traps="A page in plain ASCII needs no mark.",
    fix='<meta charset="utf-8"> as the first element of the head.',
    run=_run,
)
