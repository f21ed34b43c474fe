"""Line ends that are not line feeds, or not all the same."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole
from i18n.findings import Severity


def _run(whole: Whole) -> Iterable[Fault]:
    for problem in whole.warnings:
        if "byte order mark" not in problem.what:
            yield Fault(problem.what, path=problem.path, line=problem.line, column=problem.column)


CHECK = Check(
    id="po-line-ends",
    severity=Severity.WARNING,
    summary="a catalog has line ends of Windows, or mixed ones",
    reason=(
        "Every tool that saves the file changes every line of it, and nobody sees in the difference what a "
        "translator did."
    ),
    traps=(
        "The line ends are kept as they are. A repository that converts them on checkout (autocrlf) shows "
        "them as well."
    ),
    fix=(
        "Save the file with line ends of one kind, best with line feeds alone; add '*.po text eol=lf' to "
        ".gitattributes."
    ),
    run_file=_run,
)
