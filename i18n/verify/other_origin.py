"""Requests that tell others who reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from i18n.findings import Severity
from i18n.verify.base import Fault, Placed, Promise
from i18n.verify.page import Element, Page
from i18n.verify.site import Built, relations

_LOADED = frozenset(
    {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
)
_SOURCES = frozenset({"src", "srcset", "poster", "data", "background"})
_IN_STYLE = re.compile(
    r"url\(\s*+[\"']?((?:https?:)?//[^\"')\s]{1,500})|@import\s++[\"']((?:https?:)?//[^\"'\s]{1,500})",
    re.IGNORECASE,
)


def _run(page: Page, built: Built) -> Iterable[Fault]:
    for one in page.elements:
        for address in _requests(one):
            if built.foreign(page.path, address):
                yield Fault(f"<{one.name}> loads '{address[:200]}'", one.at)
    for name, content, at in page.raw:
        if name == "style":
            for address in styled(content):
                if built.foreign(page.path, address):
                    yield Fault(f"a style loads '{address[:200]}'", at)


def _run_site(built: Built) -> Iterable[Placed]:
    for path, addresses in built.styled.items():
        for address in addresses:
            if built.foreign(path, address):
                yield Placed(f"loads '{address[:200]}'", path)


def _requests(one: Element) -> Iterator[str]:
    for name in _SOURCES & one.attributes.keys():
        value = one.attributes[name]
        if name == "srcset":
            yield from (part.split()[0] for part in value.split(",")[:100] if part.strip())
        else:
            yield value.strip()
    if one.name == "link" and _LOADED & relations(one.attributes):
        yield one.attributes.get("href", "").strip()
    if "style" in one.attributes:
        yield from styled(one.attributes["style"])


def styled(text: str) -> Iterator[str]:
    """The addresses of other hosts that a style sheet loads."""
    for found in _IN_STYLE.finditer(text):
        yield found[1] or found[2]


PROMISE = Promise(
    id="other-origin",
    severity=Severity.ERROR,
    summary="a page loads something from another site",
    reason="Whoever serves it learns who reads about which illness, and the page changes or breaks with it.",
    traps="Links that readers may follow load nothing.",
    fix="Keep fonts, images, scripts and styles in the site itself.",
    run=_run,
    run_site=_run_site,
)
