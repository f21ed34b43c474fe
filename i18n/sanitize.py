"""What a strict HTML sanitizer would take out. The only door to nh3, which judges and never writes."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

import nh3

from i18n.charrefs import bounded

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""URL schemes that are never active."""

# The element list of nh3 is the judge's own; only attributes that every page uses are added.
_EVERYWHERE = frozenset({"lang", "dir", "title", "class", "id", "translate", "role", "tabindex"})
_ATTRIBUTES: dict[str, set[str]] = {name: set(known) for name, known in nh3.ALLOWED_ATTRIBUTES.items()}
_ATTRIBUTES["*"] = set(_EVERYWHERE)
_ATTRIBUTES.setdefault("time", set()).add("datetime")
_PREFIXES = {"aria-", "data-"}


class _Pieces(HTMLParser):
    """Counts the start tags, attributes, comments and declarations of a fragment."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[f"<{tag}>"] += 1
        self.found.update(f'{name}="{value or ""}" in <{tag}>' for name, value in attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the signature is the library's
        self.found["a comment"] += 1

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002 - the signature is the library's
        self.found["a declaration"] += 1

    def handle_pi(self, data: str) -> None:  # noqa: ARG002 - the signature is the library's
        self.found["a declaration"] += 1

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002 - the signature is the library's
        self.found["a declaration"] += 1


def _pieces(fragment: str) -> Counter[str]:
    parser = _Pieces()
    parser.feed(bounded(fragment))
    parser.close()
    return parser.found


def removed(fragment: str) -> Counter[str]:
    """The tags, attributes and comments that a strict sanitizer takes out of an HTML fragment, counted.

    Each is named as a person would: ``<script>``, ``onclick="…" in <a>``, ``a comment``.
    """
    cleaned = nh3.clean(
        fragment,
        attributes=_ATTRIBUTES,
        generic_attribute_prefixes=_PREFIXES,
        url_schemes=set(SCHEMES),
        # By default it writes a rel of its own into every link, in the place of the author's.
        link_rel=None,
    )
    return Counter() if cleaned == fragment else _pieces(fragment) - _pieces(cleaned)
