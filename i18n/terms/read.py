"""Reading the file of terms: strict, and every fault at once with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from i18n.errors import Problem, UsageError, meant
from i18n.locales import locale
from i18n.terms.base import NO_WORDING, Term, Terms, Wording
from i18n.terms.forms import ANY, Form, lowered, normal

COLUMNS = ("term", "locale", "forms", "look-alikes", "keep", "protected", "note")
"""The columns, by the names in the first line. They may stand in any order, and all but ``term`` may be absent."""
BETWEEN = "|"
_YES, _NO = frozenset({"yes", "true", "x"}), frozenset({"no", "false"})
_LONGEST = 200
_MOST_CELLS = 50
_MOST_FAULTS = 1000
_SHOWN = 60
# What would end a line of a comment, or steer a terminal.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_INSIDE = re.compile(r"\*(?! )")


class _Cell(NamedTuple):
    text: str
    column: int
    """From 1, in characters."""


class _Line(NamedTuple):
    """What one line says."""

    term: str
    tag: str
    """Empty: the source, and every locale."""
    wording: Wording
    protected: bool


def read_terms(content: str, path: str) -> tuple[Terms, tuple[Problem, ...]]:
    """The terms in a file's content, and what is wrong with it: a line with a fault says nothing.

    Tab-separated, with a line of column names at the top; a line a term and locale. A cell may stand in quotation
    marks, as spreadsheets write it.
    """
    reader = _Reader(path)
    lines = content.split("\n")
    names = reader.header(lines[0].removesuffix("\r")) if content.strip() else None
    if names is None:
        return Terms(), tuple(reader.problems)
    for number, line in enumerate(lines[1:], 2):
        if line := line.removesuffix("\r"):
            reader.line(number, names, _cells(line))
    return reader.terms(), tuple(sorted(reader.problems))


def _cells(line: str) -> list[_Cell]:
    cells: list[_Cell] = []
    column = 1
    for written in line.split("\t", _MOST_CELLS):
        text = _CONTROLS.sub(" ", written).strip(" ")
        if len(text) > 1 and text[0] == text[-1] == '"':
            text = text[1:-1].replace('""', '"').strip(" ")
        cells.append(_Cell(text, column))
        column += len(written) + 1
    return cells


class _Reader:
    """Gathers what the lines say, and their faults."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.count = 0
        """How many faults there are; no more than a thousand are kept."""
        self.said: dict[tuple[str, str], tuple[int, _Line]] = {}

    def fault(self, number: int, column: int, what: str, fix: str = "") -> None:
        self.count += 1
        if self.count <= _MOST_FAULTS:
            self.problems.append(Problem(self.path, number, column, what, fix))

    def header(self, line: str) -> list[str] | None:
        """The names of the columns; None where they cannot be told."""
        before = self.count
        names: list[str] = []
        for cell in _cells(line):
            name = cell.text.casefold()
            if name not in COLUMNS:
                known = f"known here: {', '.join(COLUMNS)}"
                self.fault(
                    1, cell.column, f"unknown column {_quoted(cell.text)}", meant(name, COLUMNS) or known
                )
            elif name in names:
                self.fault(1, cell.column, f"column '{name}' stands twice", "remove one of the two")
            names.append(name)
        if self.count == before and "term" not in names:
            self.fault(1, 1, "no column 'term'", "the first line names the columns: " + ", ".join(COLUMNS))
        return None if self.count > before else names

    def line(self, number: int, names: Sequence[str], cells: Sequence[_Cell]) -> None:
        """Take in one line."""
        before = self.count
        for cell in cells[len(names) :]:
            if cell.text:
                what = f"{_quoted(cell.text)} stands in no column"
                self.fault(number, cell.column, what, f"the first line names {len(names)} columns")
        by_name = dict(zip(names, cells, strict=False))
        if not any(cell.text for cell in cells):
            return
        said = self.read(number, by_name)
        if self.count > before:
            return
        key = (said.term, said.tag)
        if key in self.said:
            where = f" for {said.tag}" if said.tag else ""
            what = f"'{said.term}' has a line{where} already, line {self.said[key][0]}"
            self.fault(number, by_name["term"].column, what, "make one line of the two")
        else:
            self.said[key] = number, said

    def read(self, number: int, cells: Mapping[str, _Cell]) -> _Line:
        nothing = _Cell("", 1)
        term, tag, note = (cells.get(name, nothing) for name in ("term", "locale", "note"))
        if not normal(term.text):
            self.fault(number, term.column, "no term", "write the term as the source says it")
        elif len(term.text) > _LONGEST:
            self.fault(
                number, term.column, f"the term has {len(term.text)} characters", f"use at most {_LONGEST}"
            )
        elif ANY in term.text or BETWEEN in term.text:
            fix = "write one form here, and others into 'forms'"
            self.fault(number, term.column, f"the term '{term.text}' holds '{ANY}' or '{BETWEEN}'", fix)
        forms = self.forms(number, cells.get("forms", nothing))
        unlike = self.forms(number, cells.get("look-alikes", nothing))
        keep = self.switch(number, "keep", cells.get("keep", nothing))
        protected = self.switch(number, "protected", cells.get("protected", nothing))
        where = self.tag(number, tag)
        line = _Line(term.text, where, Wording(forms, unlike, keep, note.text), bool(protected))
        self.together(number, cells, line)
        return line

    def together(self, number: int, cells: Mapping[str, _Cell], line: _Line) -> None:
        """What fits its cell but not the others."""
        wording = line.wording
        if line.protected and line.tag:
            fix = "say it in the line without a locale"
            self.fault(
                number, cells["protected"].column, "a term is protected in all locales or in none", fix
            )
        if wording.keep and line.tag and wording.forms:
            fix = "take out the one or the other"
            self.fault(number, cells["keep"].column, "a term that is kept has no other forms", fix)
        allowed = {_folded(form.text) for form in wording.forms}
        if not line.tag:
            allowed.add(_folded(line.term))
        for form in wording.unlike:
            if _folded(form.text) in allowed:
                what = f"'{form}' is allowed and a look-alike at once"
                self.fault(number, cells["look-alikes"].column, what, "take it out of one of the two")

    def tag(self, number: int, cell: _Cell) -> str:
        if not cell.text:
            return ""
        try:
            return locale(cell.text).tag
        except UsageError as error:
            for problem in error.problems:
                self.fault(number, cell.column, problem.what, problem.fix)
            return ""

    def switch(self, number: int, name: str, cell: _Cell) -> bool | None:
        word = cell.text.casefold()
        if word in _YES:
            return True
        if word in _NO:
            return False
        if word:
            self.fault(number, cell.column, f"{name} is 'yes' or 'no', not {_quoted(cell.text)}")
        return None

    def forms(self, number: int, cell: _Cell) -> tuple[Form, ...]:
        found: dict[Form, None] = {}
        column = cell.column
        for written in cell.text.split(BETWEEN) if cell.text else ():
            text = written.strip()
            form = Form(text.strip(ANY).strip(), text.startswith(ANY), text.endswith(ANY))
            if not normal(form.text):
                what = f"{_quoted(written)} is no form" if text else "an empty form"
                self.fault(number, column, what, f"write forms with '{BETWEEN}' between them")
            elif _INSIDE.search(form.text):
                fix = f"'{ANY}' stands where a word ends, or at the beginning of a form"
                self.fault(number, column, f"{_quoted(text)} has '{ANY}' inside a word", fix)
            elif len(text) > _LONGEST:
                self.fault(number, column, f"a form of {len(text)} characters", f"use at most {_LONGEST}")
            elif form in found:
                self.fault(number, column, f"{_quoted(text)} stands twice", "remove one of the two")
            found[form] = None
            column += len(written) + 1
        return tuple(found)

    def terms(self) -> Terms:
        """All that the lines without a fault say, a term where its first line stands."""
        texts = dict.fromkeys(term for term, _ in self.said)
        locales: dict[str, dict[str, Wording]] = {text: {} for text in texts}
        for (text, tag), (_, line) in self.said.items():
            if tag:
                locales[text][tag] = line.wording
        nothing = (0, _Line("", "", NO_WORDING, protected=False))
        found: list[Term] = []
        places: dict[str, int] = {}
        for (text, _), (number, _) in self.said.items():
            places.setdefault(text, number)
        for text in texts:
            line = self.said.get((text, ""), nothing)[1]
            found.append(Term(text, line.wording, line.protected, locales[text], places[text]))
        return Terms(tuple(found))


def _folded(text: str) -> str:
    return lowered(normal(text))


def _quoted(text: str) -> str:
    return f"'{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}'"
