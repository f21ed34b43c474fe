"""The byte order mark at the head of a catalog."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole
from i18n.findings import Severity


def _run(whole: Whole) -> Iterable[Fault]:
    if whole.catalog.style.bom:
        yield Fault("begins with a byte order mark", line=1, column=1)


CHECK = Check(
    id="po-bom",
    severity=Severity.WARNING,
    summary="a catalog begins with a byte order mark",
    reason="GNU gettext refuses such a file; we read it and leave the mark where it is.",
    traps="None: the mark has no meaning in UTF-8.",
    fix="Save the file as UTF-8 without a byte order mark.",
    run_file=_run,
)
