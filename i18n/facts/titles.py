"""What in a text names a work as it is called: titles in italics, titles of pages that a text links to."""

from __future__ import annotations

import re

_TITLES = re.compile(
    r"""(?<![*\w\\])\*(?![*\s])[^*\n]+\*(?!\*)             # *a title*
      | (?<![_\w\\])_(?![_\s])[^_\n]+_(?![_\w])            # _a title_
      | \[[^\[\]\n]+\](?=\((?:<)?https?:|\[)               # [a title](https://…), [a title][label]
      | <(?P<tag>em|i|cite|q)\b[^<>]*>[^<>]*</(?P=tag)\s*>
      | <(?P<part>a|span)\s[^<>]*(?:href\s*=\s*["']?https?:|lang\s*=)[^<>]*>[^<>]*</(?P=part)\s*>
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARK = re.compile(r"[*_\[<]")


def without_titles(text: str) -> str:
    """A text in Markdown or HTML without what it names or quotes in another language's words."""
    return _TITLES.sub(" … ", text) if _MARK.search(text) else text
