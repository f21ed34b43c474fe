"""Places in a file, in lines and characters, and the faults found there."""

from __future__ import annotations

from bisect import bisect_left

from i18n.errors import Problem


class Faults:
    """Collects what is wrong with a file. Knows its lines, so that callers only say at which byte."""

    def __init__(self, content: bytes, path: str, start: int) -> None:
        self.content = content
        self.path = path
        self.start = start
        """The first byte after a byte order mark."""
        self.found: list[Problem] = []
        self.bad: list[int] = []
        """Bytes that make the message around them unreadable, ascending."""
        self._line = (start, 1)
        self._column = (start, 1)

    def line(self, at: int) -> int:
        """The line of a byte, from 1. Fast when asked in ascending order."""
        since, number = self._line
        if at < since:
            since, number = self.start, 1
        number += self.content.count(b"\n", since, at)
        self._line = (at, number)
        return number

    def column(self, at: int) -> int:
        """The column of a byte, in characters, from 1."""
        since, number = self._column
        if at < since or self.content.find(b"\n", since, at) >= 0:
            since, number = max(self.content.rfind(b"\n", 0, at) + 1, self.start), 1
        number += len(self.content[since:at].decode("utf-8", "replace"))
        self._column = (at, number)
        return number

    def add(self, at: int, what: str, fix: str = "") -> None:
        """A fault at a byte."""
        self.found.append(Problem(self.path, self.line(at), self.column(at), what, fix))

    def spoils(self, start: int, end: int) -> bool:
        """Whether a byte that cannot be read stands in a part of the file."""
        at = bisect_left(self.bad, start)
        return at < len(self.bad) and self.bad[at] < end
