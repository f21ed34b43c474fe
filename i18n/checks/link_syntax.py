"""Links whose signs are damaged."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, quoted
from i18n.facts.links import damaged_links, mended_links
from i18n.findings import Severity
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        if "(" in form.source and (found := damaged_links(form.source, form.target)):
            said = quoted([one.said for one in found])
            first = found[0]
            yield Fault(
                f"has {said} where a link should be{form.said}",
                said=form.target[first.start : first.end],
                meant=first.sound,
            )


def _mend(subject: Subject, form: Form) -> str:
    del subject
    return mended_links(form.source, form.target)


CHECK = Check(
    id="link-syntax",
    severity=Severity.ERROR,
    summary="the signs of a link or an image in a translation are damaged",
    reason=(
        "A space, a backslash, an invisible character or a bracket of another script turns the link into signs and "
        "letters: readers see an address that they cannot follow, while an editor shows nothing wrong."
    ),
    traps=(
        "Only an address that the source links to and the translation does not is looked for, so a bracket before "
        "a parenthesis is nothing by itself. One that was changed as well is found by link-lost."
    ),
    fix="Write '[text](address)' with nothing between ']' and '(', and nothing but the address in '( )'.",
    run=_run,
    mend=_mend,
    sure=True,
)
