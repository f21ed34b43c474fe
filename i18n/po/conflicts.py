"""The marks that git and msgcat leave where two versions of a file did not fit together."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(rb"(<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)")
_CLOSE = b"\n>>>>>>>"
_CONTINUES = re.compile(rb'(?:^|\n)(?:<{7}|={7}|\|{7})[^\n]*\r?\n(?:#~)?[ \t]*(?:"|msgstr\[)')


class Conflict(NamedTuple):
    """Two versions of some lines, or a mark that stands alone."""

    what: str
    end: int
    """The byte after its last line."""
    continues: bool
    """Whether one of the versions goes on with the message before it."""


def last_close(content: bytes) -> int:
    """The byte before the last mark that closes a conflict, -1 without any: so that nobody searches in vain."""
    return content.rfind(_CLOSE)


def at(content: bytes, start: int, last: int) -> Conflict | None:
    """The conflict that begins with a line, if one does; ``last`` is what ``last_close`` answers."""
    found = _MARK.match(content, start)
    if found is None:
        return None
    end = content.find(b"\n", start) + 1 or len(content)
    if found[1] != b"<<<<<<<":
        return Conflict(f"the conflict mark '{found[1].decode()}'", end, continues=False)
    if start >= last:
        return Conflict("a merge conflict without its end", end, continues=False)
    end = content.find(b"\n", content.find(_CLOSE, start) + 1) + 1 or len(content)
    region = content[start:end]
    count = len(region.removesuffix(b"\n").split(b"\n"))
    return Conflict(f"a merge conflict of {count} lines", end, _CONTINUES.search(region) is not None)
