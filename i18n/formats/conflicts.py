"""Merge conflicts that nobody has resolved: no reader may see both sides."""

from __future__ import annotations

from collections.abc import Container

from i18n.errors import Problem


def conflicts(path: str, text: str, first_line: int = 1, code: Container[int] = ()) -> list[Problem]:
    """A fault for each conflict in a text with line ends LF; none begins on the lines in ``code``, from 0."""
    problems: list[Problem] = []
    opened = divided = -1
    for number, line in enumerate(text.split("\n")):
        if number in code:
            continue
        if line.startswith("<<<<<<< "):
            opened, divided = number, -1
        elif opened >= 0 and line == "=======":
            divided = number
        elif divided >= 0 and line.startswith(">>>>>>> "):
            what = f"a merge conflict of {number - opened + 1} lines"
            problems.append(Problem(path, first_line + opened, 1, what, "resolve it"))
            opened = divided = -1
    return problems
