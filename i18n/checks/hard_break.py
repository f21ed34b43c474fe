"""Line breaks that a translation has lost or made."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.apart:
        if theirs.hard_breaks != ours.hard_breaks:
            said = f"has {_breaks(ours.hard_breaks)}, its source {theirs.hard_breaks or 'none'}{form.said}"
            yield Fault(said)


def _breaks(count: int) -> str:
    return f"{count or 'no'} hard line break{'s' * (count != 1)}"


def _mend(subject: Subject, form: Form) -> str | None:
    """With the line ends of the source, where there are as many lines."""
    del subject
    theirs, ours = form.source.split("\n"), form.target.split("\n")
    if len(theirs) != len(ours):
        return None
    return (
        "\n".join(
            line + ("  " if old.endswith("  ") and not line.endswith(("  ", "\\")) else "")
            for old, line in zip(theirs[:-1], ours[:-1], strict=True)
        )
        + f"\n{ours[-1]}"
    )


CHECK = Check(
    id="hard-break",
    severity=Severity.WARNING,
    summary="a translation has more or fewer hard line breaks than its source",
    reason=(
        "The lines of an address, a poem or a list of terms run together, or a line ends where none should."
    ),
    traps="Editors and machine translation cut the two spaces at the end of a line, which nobody sees.",
    fix="End the line with a backslash or two spaces before the '\\n', as the msgid does.",
    run=_run,
    mend=_mend,
    sure=True,
)
