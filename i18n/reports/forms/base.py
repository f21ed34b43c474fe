"""What a form is, and what several of them say alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from i18n.errors import shown
from i18n.findings import About, Finding
from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint
from i18n.xml_texts import escaped, legal, quoted

Known = Callable[[str], About | None]
"""What findings of a check are about, by its id; None for an id of which nothing is known."""


class Form(NamedTuple):
    """One form of a report."""

    write: Callable[[CheckReport, Known, Paint], Iterator[str]]
    """Its lines."""
    from_here: bool = False
    """Paths are seen from the folder in which the command runs: where hosts of code look for them."""


def seen_from(report: CheckReport, prefix: str) -> CheckReport:
    """The report with its paths behind a prefix, a folder such as ``docs/site``; unchanged where that is empty."""
    if not prefix:
        return report
    return replace(
        report, findings=tuple(replace(one, file=f"{prefix}/{one.file}") for one in report.findings)
    )


def xml_text(text: str) -> str:
    """A text as the content of an element; what would steer a terminal is escaped, as in all reports."""
    return escaped(legal(shown(text), "\N{REPLACEMENT CHARACTER}"))


def xml_value(text: str) -> str:
    """A text as the value of an attribute, in its quotation marks."""
    return quoted(legal(shown(text), "\N{REPLACEMENT CHARACTER}"))


def place(finding: Finding) -> tuple[int | None, int | None, int | None]:
    """Line, column and the column behind it: of the wrong piece where that is known, else of the finding."""
    if finding.texts is None or finding.texts.spot is None:
        return finding.line, finding.column, None
    return finding.texts.spot
