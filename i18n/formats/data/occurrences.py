"""Where the faults of a text stand that is a document inside of a data file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from i18n.errors import Problem
from i18n.formats.data.base import line_in
from i18n.markup import TOKEN
from i18n.scalars import Scalar
from i18n.variables import Variables


@dataclass(slots=True)
class Occurrences:
    """The variables of one text that mean nothing, as the file has them."""

    text: str
    """The whole file."""
    scalar: Scalar
    variables: Variables | None
    _places: dict[str, Iterator[tuple[int, int]]] = field(default_factory=dict)
    """By what is wrong: line and column of each, in order."""

    def placed(self, problem: Problem) -> Problem:
        """A fault of the text as one of the file. Only of variables the column is known."""
        line, column = next(self._of(problem.what), (line_in(self.scalar, problem.line or 1), None))
        return replace(problem, line=line, column=column)

    def _of(self, what: str) -> Iterator[tuple[int, int]]:
        if what not in self._places:
            self._places[what] = self._found(what)
        return self._places[what]

    def _found(self, what: str) -> Iterator[tuple[int, int]]:
        if self.variables is None:
            return
        start, line = self.scalar.start, self.scalar.line
        begin = self.text.rfind("\n", 0, start) + 1
        for match in TOKEN.finditer(self.text, start, self.scalar.end):
            fault = self.variables.fault(match["name"], match["form"] or "")
            if fault is not None and fault[0] == what:
                line += self.text.count("\n", start, match.start())
                start = match.start()
                begin = max(begin, self.text.rfind("\n", 0, start) + 1)
                yield line, start - begin + 1
