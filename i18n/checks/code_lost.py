"""Code that a translation has lost."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, only, quoted
from i18n.facts.leaks import unreadable
from i18n.facts.structure import codes, difference, unpaired
from i18n.findings import Severity
from i18n.markup import skeleton
from i18n.model import Markup
from i18n.verbatim import pieces


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.apart:
        found = difference(codes(theirs), codes(ours))
        if not found.lost or unreadable(form.source, form.target):
            continue
        words = form.target.replace("\\", "")
        gone, _ = unpaired(found)
        lost = [code for code in gone if code not in words]
        bare = [code for code in gone if code in words]
        if lost:
            yield Fault(f"lacks the code {quoted(lost)}{form.said}", meant=only(lost))
        if bare:
            yield Fault(f"has {quoted(bare)} without back-ticks{form.said}", Severity.INFO, said=only(bare))


def _mend(subject: Subject, form: Form) -> str | None:
    """With back-ticks around the names that stand there without."""
    if Markup.MARKDOWN not in subject.markups:
        return None
    gone, _ = unpaired(difference(codes(skeleton(form.source)), codes(skeleton(form.target))))
    out = form.target
    for code in gone:
        parts = list(pieces(out, Markup.MARKDOWN))
        whole = re.compile(rf"(?<![\w`]){re.escape(code)}(?![\w`])", re.ASCII)
        if "`" in code or sum(len(whole.findall(part.text)) for part in parts if part.words) != 1:
            return None
        out = "".join(
            whole.sub(f"`{code}`".replace("\\", r"\\"), one.text) if one.words else one.text for one in parts
        )
    return out


CHECK = Check(
    id="code-lost",
    severity=Severity.WARNING,
    summary="a translation lacks code that its source has",
    reason="A command or a name that is gone, or has become a word of the language, cannot be followed.",
    traps=(
        "A name that the source repeats may be left out once. A name that is there without its back-ticks "
        "is info."
    ),
    fix="Write the code as in the msgid, between back-ticks.",
    run=_run,
    mend=_mend,
)
