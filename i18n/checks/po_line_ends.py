"""Line ends that are not line feeds, or not all the same."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole
from i18n.findings import Severity
from i18n.po import content_of


def _run(whole: Whole) -> Iterable[Fault]:
    for problem in whole.warnings:
        if "byte order mark" not in problem.what:
            yield Fault(problem.what, path=problem.path, line=problem.line, column=problem.column)
    last = whole.catalog.messages[-1] if whole.catalog.messages else whole.catalog.header
    content = content_of(last) if last else None
    if content and not content.endswith((b"\n", b"\r")):
        yield Fault("the last line has no end", line=content.count(b"\n") + 1)


CHECK = Check(
    id="po-line-ends",
    severity=Severity.WARNING,
    summary="a catalog has line ends of Windows, mixed ones, or none at its end",
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
