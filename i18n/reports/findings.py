"""What several reports say alike: a finding, a missed gate, how much there is of something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from i18n.errors import shown
from i18n.findings import Finding, Severity
from i18n.reports.base import GateMissed, MendReport, Stray, Worse

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


class Paint(Protocol):
    """Colours a text, or leaves it as it is."""

    def __call__(self, text: str, code: str) -> str:
        """The text, in the colour of an SGR code."""


def plain(text: str, code: str) -> str:  # noqa: ARG001 - one of the two shapes of Paint
    """The text as it is."""
    return text


def finding_line(finding: Finding, paint: Paint = plain) -> str:
    """A finding as ``path:line:column: severity: check: message``."""
    place = ":".join(str(part) for part in (finding.file, finding.line, finding.column) if part is not None)
    said = f"{finding.check}: {shown(finding.message)}"
    return f"{shown(place)}: {paint(finding.severity, COLOURS[finding.severity])}: {said}"


def counted(count: int, noun: str) -> str:
    """How many there are: ``1 message``, ``2 messages``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def fixed_line(report: MendReport) -> str:
    """What was mended, as a line."""
    if not report.files:
        return "nothing to fix"
    return f"fixed {counted(report.messages, 'message')} in {', '.join(report.files)}"


def baseline_line(count: int, path: Path) -> str:
    """What became of a baseline."""
    return shown(f"{path.as_posix()}: written: {counted(count, 'finding')} known")


def gate_line(gate: GateMissed | Worse) -> str:
    """A missed gate as a line."""
    if isinstance(gate, Worse):
        lost = f"{counted(gate.lost, 'translation')} lost" if gate.lost else ""
        more = f"{counted(gate.now, 'finding')}, {gate.before} before" if gate.now > gate.before else ""
        said = "; ".join(filter(None, (lost, more)))
        return shown(f"gate: {gate.page} is worse in {gate.locale.tag} than at {gate.revision}: {said}")
    return f"gate: {gate.locale.tag} is {gate.found} % current by words, {gate.wanted} % are demanded"


def behind_lines(behind: int) -> Iterator[str]:
    """How far the catalogs are behind the content; nothing where they are not."""
    if behind:
        yield f"catalogs are behind the source by {counted(behind, 'message')}: run i18n sync"


def stray_lines(strays: Iterable[Stray]) -> Iterator[str]:
    """Catalogs that nothing reads, a line each."""
    for stray in strays:
        yield shown(f"{stray.path}: {stray_message(stray)}")


def stray_message(stray: Stray) -> str:
    """What is wrong with catalogs that nothing reads, and its mend."""
    return f"the site has no such locale: 'i18n add {stray.locale.tag}' adds it, with all that is translated already"
