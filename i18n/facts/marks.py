"""What two languages write alike: code, addresses and digits, as the marks by which a text and its translation meet."""

from __future__ import annotations

import re
from functools import lru_cache

_HINT = re.compile(r"[`\d]|\]\(")
_MARK = re.compile(r"(?<!`)`([^`]++)`(?!`)|\]\(([^\s()]++)|(\d++)")


@lru_cache(maxsize=16384)
def marks(text: str) -> frozenset[str]:
    """The code, the addresses and the runs of digits in a text, in ASCII; without order and number."""
    if _HINT.search(text) is None:
        return frozenset()
    return frozenset(
        f"`{code}`" if code else f"]({address}" if address else str(int(digits))
        for code, address, digits in _MARK.findall(text)
    )
