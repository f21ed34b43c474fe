"""The language of a page."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import is_tag


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    html = page.named("html")
    if not html or not html[0].attributes.get("lang", "").strip():
        yield Fault("does not say in which language it is", html[0].at if html else 0)
    elif not is_tag(page.lang):
        yield Fault(f"lang '{page.lang}' is no language tag", html[0].at)


PROMISE = Promise(
    id="html-lang",
    severity=Severity.ERROR,
    summary="a page does not say in which language it is, or in one that does not exist",
    reason="A screen reader reads it out with the sounds of another language (WCAG 3.1.1).",
    traps="None.",
    fix="<html lang=\"…\"> with a tag of BCP 47: 'pt-BR', never 'pt_BR'.",
    run=_run,
)
