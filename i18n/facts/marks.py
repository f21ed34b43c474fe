"""What two languages write alike: code, addresses and digits, as the marks by which a text and its translation meet."""

from __future__ import annotations

import re
from functools import lru_cache

_HINT = re.compile(r"[`\d]|\]\(")
_MARK = re.compile(r"(?<!`)`([^`]++)`(?!`)|\]\(([^\s()]++)|(\d++)")
_LONGEST = 64
"""Digits of a number at most; Python would refuse to count those of a longer one."""


@lru_cache(maxsize=16384)
def marks(text: str) -> frozenset[str]:
    """The code, the addresses and the runs of digits in a text, in ASCII; without order and number."""
    if _HINT.search(text) is None:
        return frozenset()
    return frozenset(
        f"`{code}`" if code else f"]({address}" if address else _number(digits)
        for code, address, digits in _MARK.findall(text)
    )


def _number(digits: str) -> str:
    return str(int(digits)) if len(digits) <= _LONGEST else digits
