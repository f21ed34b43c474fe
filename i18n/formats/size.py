"""How long a page may be: what is longer was made by mistake, or to keep us busy."""

from __future__ import annotations

from i18n.errors import InputError, Problem

MAX_LENGTH = 5_000_000
"""The most characters of a page; a thick book has a million."""
MAX_LINES = 200_000


def refuse_long(path: str, text: str, *, length: int = MAX_LENGTH, lines: int = MAX_LINES) -> None:
    """Raise InputError for a page of more characters or lines than a person reads."""
    if len(text) > length:
        what = f"is longer than {length:,} characters"
    elif max(text.count("\n"), text.count("\r")) > lines:
        what = f"has more than {lines:,} lines"
    else:
        return
    raise InputError(Problem(path, None, None, what, "divide it"))
