"""The dates in the header."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole, short
from i18n.findings import Severity
from i18n.po import header_fields

_FIELDS = ("POT-Creation-Date", "PO-Revision-Date")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)(?::\d\d)?[+-]\d{4}")
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
_FIRST_YEAR = 1995
"""GNU gettext is from that year."""


def _run(whole: Whole) -> Iterable[Fault]:
    header = whole.catalog.header
    if header is None:
        return
    fields = header_fields(whole.catalog)
    for name in _FIELDS:
        # Nobody has revised a template.
        if name in fields and not (whole.template and name == "PO-Revision-Date"):
            said = _wrong(fields[name])
            if said:
                yield Fault(f"{name} {said}", line=header.line)


def _wrong(date: str) -> str:
    if not date:
        return "is empty"
    if date.startswith("YEAR-"):
        return "is that of a template, which nobody has filled in"
    if _ISO.fullmatch(date):
        return f"'{short(date)}' has a T between day and hour, gettext a space"
    found = _DATE.fullmatch(date)
    if found is None:
        return f"'{short(date)}' is not written as '2026-11-24 10:00+0000'"
    return f"'{date}' is before gettext was" if int(found[1]) < _FIRST_YEAR else ""


CHECK = Check(
    id="po-dates",
    severity=Severity.INFO,
    summary="a date of the header is missing or not written as gettext writes it",
    reason="Some programs stop at such a date, and nobody can tell which of two catalogs is the newer one.",
    traps=(
        "A field that is not there at all is none of it. Whether a date lies in the future is not asked: no "
        "clock is."
    ),
    fix="Write the date as '2026-11-24 10:00+0000'; editors and 'i18n sync' do.",
    run_file=_run,
    pedantic=True,
)
