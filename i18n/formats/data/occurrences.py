"""Where the faults of a text stand that is a document inside of a data file."""

from __future__ import annotations

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
    _places: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """By what is wrong: line and column of each, the first one last."""

    def __post_init__(self) -> None:
        if self.variables is None:
            return
        line, start = self.scalar.line, self.scalar.start
        begin = self.text.rfind("\n", 0, start) + 1
        for match in TOKEN.finditer(self.text, start, self.scalar.end):
            line += self.text.count("\n", start, match.start())
            begin = self.text.rfind("\n", start, match.start()) + 1 or begin
            start = match.start()
            fault = self.variables.fault(match["name"], match["form"] or "")
            if fault is not None:
                self._places.setdefault(fault[0], []).append((line, start - begin + 1))
        for places in self._places.values():
            places.reverse()

    def placed(self, problem: Problem) -> Problem:
        """A fault of the text as one of the file. Only of variables the column is known."""
        if places := self._places.get(problem.what):
            line, column = places.pop()
            return replace(problem, line=line, column=column)
        return replace(problem, line=line_in(self.scalar, problem.line or 1), column=None)
