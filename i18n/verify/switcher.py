"""Links that lead into another language."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built
from i18n.verify.tags import own_name, related


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    texts = {one.at: one for one in page.texts if not one.attribute}
    for one in page.named("a"):
        tag = one.attributes.get("hreflang", "")
        name = own_name(tag) if tag else ""
        said = texts.get(page.text.find(">", one.at) + 1)
        if said and name and said.text.strip().casefold() == name.casefold() and not related(said.lang, tag):
            yield Fault(f"the link '{said.text.strip()}' has no lang '{tag}'", one.at)


PROMISE = Promise(
    id="switcher",
    severity=Severity.WARNING,
    summary="the name of a language, in that language, has no lang",
    reason="A screen reader spells 'Deutsch' or '日本語' with the sounds of the page's language, or passes over it.",
    traps="Links whose text is in the language of the page need none.",
    fix="Write lang (and dir) beside hreflang.",
    run=_run,
)
