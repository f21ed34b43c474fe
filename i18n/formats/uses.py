"""The variables that a document uses, and which of them mean nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from i18n.errors import Problem
from i18n.markup import Address, Part, Variable, address_parts, may_vary, variables_in
from i18n.model import Reference
from i18n.variables import Variables, names_of

_MOST_FAULTS = 1_000


class Use(NamedTuple):
    """One variable in a document."""

    name: str
    form: str
    line: int
    """Of the block it stands in."""


@dataclass(slots=True)
class Uses:
    """The variables of one document, as far as it is read."""

    found: list[Use] = field(default_factory=list)

    def note_parts(self, parts: Iterable[Part], reference: Reference) -> None:
        """Take down those of an inline text, in its attributes and addresses as well."""
        for part in parts:
            if isinstance(part, Variable):
                self.found.append(Use(part.name, part.form, reference.line))
            elif isinstance(part, Address) and may_vary(part.href.url):
                for piece in address_parts(part.href.url):
                    if not isinstance(piece, str):
                        self.found.append(Use(piece.name, piece.form, reference.line))

    def note_plain(self, text: str, reference: Reference) -> None:
        """Take down those of a plain text."""
        self.found += (Use(one.name, one.form, reference.line) for one in variables_in(text, plain=True))

    def note_html(self, html: str, reference: Reference) -> None:
        """Take down those of HTML."""
        self.found += (Use(name, form, reference.line) for name, form in names_of(html))

    def note_value(self, text: str, reference: Reference, *, address: bool) -> None:
        """Take down those of an attribute's value, its entities replaced."""
        if address and may_vary(text):
            pieces = [piece for piece in address_parts(text) if not isinstance(piece, str)]
            self.found += (Use(one.name, one.form, reference.line) for one in pieces)
        else:
            self.note_plain(text, reference)

    def faults(self, path: str, text: str, variables: Variables) -> Iterator[Problem]:
        """What is wrong with them, each at its place in the text of the file; not more than a thousand."""
        known: dict[tuple[str, str], tuple[str, str] | None] = {}
        wrong: list[tuple[Use, tuple[str, str]]] = []
        for use in self.found:
            if use[:2] not in known:
                known[use[:2]] = variables.fault(use.name, use.form)
            if (fault := known[use[:2]]) is not None:
                wrong.append((use, fault))
            if len(wrong) >= _MOST_FAULTS:
                break
        if not wrong:
            return
        starts = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", text))]
        after: dict[tuple[str, str], int] = {}
        for use, (what, fix) in sorted(wrong, key=lambda one: one[0].line):
            begin = max(starts[min(use.line, len(starts)) - 1], after.get(use[:2], 0))
            match = _written(use).search(text, begin)
            at = match.start() if match else begin
            after[use[:2]] = match.end() if match else begin
            line = bisect_right(starts, at)
            yield Problem(path, line, at - starts[line - 1] + 1, what, fix)


def _written(use: Use) -> re.Pattern[str]:
    name = re.escape(use.name) + (f":{re.escape(use.form)}" if use.form else "")
    return re.compile(rf"\{{\{{\s*{name}\s*\}}\}}")
