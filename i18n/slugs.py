"""Which names may stand in an address: letters of every script, nothing that a server or a disk reads otherwise."""

from __future__ import annotations

import re
import unicodedata

SLUG = "slug"
"""The msgctxt of what a page is called in its address: no other text stands for one."""
MAX_BYTES = 200
"""File systems stop at 255 bytes; ``.html`` and a temporary name need their place."""

_RESERVED = frozenset({"index", "404"})
# Names of devices on Windows, whatever follows a full stop.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = frozenset('/\\?#%:*"<>|&;@')
_JOINERS = frozenset("\u200c\u200d")
"""Persian and the scripts of India need them inside words."""


def slug_refusal(slug: str) -> str | None:
    """Why a slug cannot be part of an address; None where it can."""
    if not slug.strip():
        return "is empty"
    if len(slug.encode("utf-8", "replace")) > MAX_BYTES:
        return f"is longer than {MAX_BYTES} bytes"
    if letter := next((letter for letter in slug if not _fits(letter)), None):
        return "holds a space (write '-')" if letter == " " else f"holds {_named(letter)}"
    edge = next((letter for letter in (slug[0], slug[-1]) if letter in "._-"), None)
    if edge is not None:
        return f"begins or ends with '{edge}'"
    return "is a reserved name" if slug.casefold() in _RESERVED or _DEVICES.fullmatch(slug) else None


def _fits(letter: str) -> bool:
    return letter in _JOINERS or not (letter in _FORBIDDEN or unicodedata.category(letter)[0] in "ZC")


def _named(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return f"'{letter}'" if letter in _FORBIDDEN else f"the invisible character {code}"


def normal(slug: str) -> str:
    """The slug in NFC, so that two ways to type it are one address."""
    return unicodedata.normalize("NFC", slug)
