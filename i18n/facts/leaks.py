"""Signs of markup that readers of a text would see."""

from __future__ import annotations

import re
from collections import Counter

from i18n.charrefs import unescape
from i18n.markup import render_inline

_CODE = re.compile(r"<code>.*?</code>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LEAKS = re.compile(r"\]\s?\(|\]\s?（|\*\*|(?<!\w)__|`|\]\[|&#?\w+;")


def leaks(text: str) -> Counter[str]:
    """Signs of markup in a Markdown text as it is read, code left out: ``**``, ``](``, back-ticks."""
    if not _LEAKS.search(text):
        return Counter()
    shown = unescape(_TAG.sub("", _CODE.sub("", render_inline(text))))
    return Counter(_LEAKS.findall(shown))


def unreadable(source: str, target: str) -> bool:
    """Whether code in a translation may not be what was meant: a lone back-tick, a fence within a line."""
    return "`" in leaks(target) or "```" in source
