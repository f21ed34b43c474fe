"""Faults in the writing of a PO file."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole
from i18n.findings import Severity


def _run(whole: Whole) -> Iterable[Fault]:
    for problem in whole.faults:
        said = f"{problem.what}: {problem.fix}" if problem.fix else problem.what
        yield Fault(said, path=problem.path, line=problem.line, column=problem.column)


CHECK = Check(
    id="po-syntax",
    severity=Severity.ERROR,
    summary="a catalog is not well-formed",
    reason=(
        "The damaged messages count as missing, and nothing is written to the file until it can be read "
        "without loss."
    ),
    traps=(
        "None known: a file that GNU gettext accepts has no such fault, but for duplicates among obsolete "
        "messages."
    ),
    fix=(
        "Go to the line, column and character that the finding names. Two messages with the same msgid and "
        "msgctxt: keep one."
    ),
    run_file=_run,
)
