"""Code that a translation has changed."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, short
from i18n.facts.leaks import unreadable
from i18n.facts.structure import codes, difference, pairs
from i18n.findings import Severity
from i18n.markup import code_spans, skeleton
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.apart:
        both = pairs(difference(codes(theirs), codes(ours)))
        if not both or unreadable(form.source, form.target):
            continue
        old, new = both[0]
        rest = f", and {len(both) - 1} more" if len(both) > 1 else ""
        said = f"has the code '{short(new)}' where its source has '{short(old)}'{rest}{form.said}"
        yield Fault(said, said=new, meant=old)


def _mend(subject: Subject, form: Form) -> str | None:
    """With the code of the source, as the source writes it."""
    if Markup.MARKDOWN not in subject.markups:
        return None
    written = {
        one: span for span in _spans(form.source) for one in skeleton(span).codes if one not in (None, "")
    }
    both = pairs(difference(codes(skeleton(form.source)), codes(skeleton(form.target))))
    instead = {new: written[old] for old, new in both if old in written}
    out = form.target
    for start, end in reversed(code_spans(form.target)):
        said = skeleton(form.target[start:end]).codes
        if len(said) == 1 and said[0].strip() in instead:
            out = out[:start] + instead[said[0].strip()] + out[end:]
    return out


def _spans(text: str) -> list[str]:
    return [text[start:end] for start, end in code_spans(text)]


CHECK = Check(
    id="code-changed",
    severity=Severity.WARNING,
    summary="a translation has other code than its source",
    reason=(
        "Readers type what they see: a dash for two hyphens, a translated name or a lost ampersand does "
        "not work."
    ),
    traps=(
        "An inflected name in back-ticks, and an example in code that is meant to be translated, are "
        "found as well; so this is "
        "a warning."
    ),
    fix="Copy the text between the back-ticks from the msgid, letter by letter.",
    run=_run,
    mend=_mend,
)
