"""Line breaks at the ends of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        source, target = form.source, form.target
        if (source[:1] == "\n") != (target[:1] == "\n") or (source[-1:] == "\n") != (target[-1:] == "\n"):
            yield Fault(f"{' and '.join(_said(source, target))}{form.said}")


def _said(source: str, target: str) -> Iterator[str]:
    for place, theirs, ours in (("begins", source[:1], target[:1]), ("ends", source[-1:], target[-1:])):
        if (theirs == "\n") != (ours == "\n"):
            has, had = ("with", "without") if ours == "\n" else ("without", "with")
            yield f"{place} {has} a line break, its source {had} one"


def _mend(subject: Subject, form: Form) -> str:
    del subject
    source, text = form.source, form.target.strip("\n")
    return "\n" * source.startswith("\n") + text + "\n" * source.endswith("\n")


CHECK = Check(
    id="newlines",
    severity=Severity.WARNING,
    summary="a translation begins or ends with a line break and its source does not, or the other way round",
    reason="msgfmt refuses such a catalog, and programs put texts together that then run into each other.",
    traps="None in catalogs of pages, whose msgids have no line breaks at their ends.",
    fix="Put '\\n' where the msgid has it.",
    run=_run,
    mend=_mend,
    sure=True,
)
