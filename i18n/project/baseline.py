"""A baseline: the findings that a project has and will put right in time. ``check`` tells of others alone.

A line is known by the check, message and locale of its findings, not by a place, so that it holds when a catalog grows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from i18n.checks import CHECKS
from i18n.checks.base import short
from i18n.errors import InputError, OutputError, Problem, UsageError
from i18n.findings import Finding, Severity, fingerprint
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.site import decode
from i18n.reports.base import CheckReport

UNUSED = "unused-baseline"
_COUNT = re.compile("[0-9]{1,9}")
_HEADER = ("fingerprint", "count", "check", "locale", "text")


class _Row(NamedTuple):
    """Findings that are known."""

    number: int
    check: str
    locale: str


Baseline = Mapping[str, _Row]
"""By fingerprint."""


def read_baseline(path: Path) -> Baseline:
    """The findings of a file. Raises UsageError where there is none, InputError with every line that is no finding."""
    content = read_bytes(path)
    if content is None:
        what, fix = "there is no such file", "write it with --write-baseline"
        raise UsageError(Problem(str(path), None, None, what, fix))
    rows: dict[str, _Row] = {}
    problems: list[Problem] = []
    for number, line in enumerate(decode(content, str(path)).replace("\r\n", "\n").split("\n"), 1):
        fields = tuple(line.split("\t"))
        if not line or fields == _HEADER:
            continue
        if len(fields) != len(_HEADER) or not _COUNT.fullmatch(fields[1]):
            fix = "delete the line, or write the file anew with --write-baseline"
            problems.append(Problem(str(path), number, None, "is no line of a known finding", fix))
            continue
        # Two branches that both wrote it have a line twice.
        was = rows.get(fields[0])
        rows[fields[0]] = _Row(max(int(fields[1]), was.number if was else 0), fields[2], fields[3])
    if problems:
        raise InputError(problems)
    return rows


def write_baseline(path: Path, findings: Iterable[Finding]) -> int:
    """Write the errors and warnings among findings; answers how many. Raises OutputError where that fails."""
    serious = [one for one in findings if one.severity is not Severity.INFO]
    counts = Counter(map(fingerprint, serious))
    firsts = {fingerprint(one): one for one in reversed(serious)}
    lines = sorted(
        (one.locale, one.check, short(one.msgid or one.file).replace("\t", " "), known)
        for known, one in firsts.items()
    )
    rows = [(known, str(counts[known]), check, tag, text) for tag, check, text, known in lines]
    head = "\t".join(_HEADER)
    content = "".join(f"{line}\n" for line in (head, *map("\t".join, rows))).encode()
    was = read_bytes(path)
    if was and head.encode() not in was:
        what = "is in the way and was not written by --write-baseline"
        raise OutputError(Problem(str(path), None, None, what, "name another file"))
    try:
        write_all([Change(path, content, was)])
    except ChangedError as error:
        raise OutputError(Problem(str(path), None, None, "is being written by another program")) from error
    return len(serious)


def beyond(report: CheckReport, path: Path, *, whole: bool, pedantic: bool) -> CheckReport:
    """The report without the errors and warnings that a baseline knows; of more than it knows, all are told.

    ``path`` is as in ``read_baseline``. ``whole`` is a run that could have found everything: what is known and gone is
    told as an info then.
    """
    known = read_baseline(path)
    found = Counter(fingerprint(one) for one in report.findings if one.severity is not Severity.INFO)
    told = tuple(
        one
        for one in report.findings
        if one.severity is Severity.INFO or found[mark := fingerprint(one)] > _count(known, mark)
    )
    tags = {one.tag for one in report.locales}
    gone = sum(
        max(0, row.number - found[mark])
        for mark, row in known.items()
        if row.locale in tags and (pedantic or not _is_pedantic(row.check))
    )
    if whole and gone and report.locales:
        findings = "1 finding in it is" if gone == 1 else f"{gone} findings in it are"
        said = f"{findings} gone: write it anew with --write-baseline"
        tag = report.locales[0].tag
        told += (Finding(UNUSED, Severity.INFO, tag, path.as_posix(), None, None, None, None, said),)
    return replace(report, findings=told)


def _count(known: Baseline, mark: str) -> int:
    return known[mark].number if mark in known else 0


def _is_pedantic(check: str) -> bool:
    return check in CHECKS and CHECKS[check].pedantic
