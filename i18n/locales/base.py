"""What a locale is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Locale:
    """A language as some readers write it. Made by ``locale()``; equal where the tags are equal."""

    tag: str
    """Canonical BCP 47: ``pt-BR``, ``zh-Hant-TW``, ``ca-valencia``, ``sr-Latn``, ``es-419``."""
    posix: str = field(compare=False)
    """The name of its catalog folder: ``pt_BR``, ``zh_Hant_TW``, ``ca@valencia``, ``sr@latin``."""
    direction: Direction = field(compare=False)
    """Of its script."""
    name: str = field(compare=False)
    """In its own language, fit for a switcher: ``Deutsch``, ``العربية``, ``日本語``."""
    english_name: str = field(compare=False)
    nplurals: int = field(compare=False)
    """How many plural forms gettext counts."""
    plural_rule: str = field(compare=False, repr=False)
    """A C expression of ``n``: ``(n != 1)``."""
    parents: tuple[Locale, ...] = field(compare=False, repr=False)
    """Whose texts its readers understand, nearest first: ``es-419``, ``es`` for ``es-MX``. Never the root."""

    @property
    def language(self) -> str:
        """The code of the language alone: ``pt``, ``zh``, ``es``."""
        return self.tag.partition("-")[0]

    def __str__(self) -> str:
        return self.tag
