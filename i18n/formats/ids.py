"""The ids of headings: named after the source's text, as GitHub does."""

from __future__ import annotations

import unicodedata


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


def _in_slug(letter: str) -> bool:
    """Letters, digits, the marks that many scripts put on letters, hyphen, underscore and space."""
    return letter.isalnum() or letter in "-_ " or unicodedata.category(letter)[0] == "M"
