"""The days that front matter names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date


def day_of(meta: Mapping[str, object]) -> str:
    """The day that the front matter of a page gives its information, as ISO 8601; empty where it gives none."""
    return day_in(meta, "updated") or day_in(meta, "date")


def day_in(meta: Mapping[str, object], key: str) -> str:
    """The day that a key of front matter names, as ISO 8601; empty where it names none."""
    said = meta.get(key) or ""
    text = said.isoformat() if isinstance(said, date) else str(said)
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return ""
