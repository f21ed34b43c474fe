"""The ids of headings: named after the source's text, as GitHub does; and as others do, for their sources."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

NameHeading = Callable[[str, set[str], dict[str, int]], str]
"""(text, ids, repeats) to a name for a heading that no other has."""

_NUMBERED = re.compile(r"(.*)_([0-9]+)", re.DOTALL)


def heading_id(text: str, ids: set[str], repeats: dict[str, int]) -> str:
    """A name for a heading that no other has; it is added to ``ids``.

    ``repeats`` remembers how often a name was numbered, so that many equal headings are no slower than others.
    """
    kept = (letter for letter in unicodedata.normalize("NFC", text).lower() if _in_slug(letter))
    slug = "".join(kept).strip().replace(" ", "-")
    name = slug = slug if slug.strip("-") else "section"
    count = repeats.get(slug, 0)
    while name in ids:
        count += 1
        name = f"{slug}-{count}"
    repeats[slug] = count
    ids.add(name)
    return name


def mkdocs_id(text: str, ids: set[str], repeats: dict[str, int]) -> str:
    """The same as Python-Markdown does for MkDocs and Zensical: ASCII alone, hyphens never double, ``_1`` (toc)."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    name = slug = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
    found = _NUMBERED.fullmatch(slug)
    stem, first = (found[1], int(found[2])) if found else (slug, 0)
    count = repeats.get(slug, first)
    while not name or name in ids:
        count += 1
        name = f"{stem}_{count}"
    repeats[slug] = count
    ids.add(name)
    return name


NAMERS: dict[str, NameHeading] = {"github": heading_id, "mkdocs": mkdocs_id}
"""By what the configuration calls them."""


def _in_slug(letter: str) -> bool:
    """Letters, digits, the marks that many scripts put on letters, hyphen, underscore and space."""
    return letter.isalnum() or letter in "-_ " or unicodedata.category(letter)[0] == "M"
