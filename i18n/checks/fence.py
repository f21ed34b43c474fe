"""Code blocks whose code a translation has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.checks.base import Check, Fault, Form, Subject, short
from i18n.code_texts import code_alone, language_of
from i18n.facts.blocks import fences
from i18n.findings import Severity
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        if "```" in form.source or "~~~" in form.source:
            yield from _judged(form)


def _judged(form: Form) -> Iterator[Fault]:
    theirs, ours = fences(form.source), fences(form.target)
    if len(theirs) != len(ours):
        yield Fault(
            f"has {len(ours)} code block{'s' * (len(ours) != 1)}, its source {len(theirs)}{form.said}"
        )
        return
    for before, after in zip(theirs, ours, strict=True):
        if before.info != after.info:
            said, meant = (f"'{short(one)}'" if one else "nothing" for one in (after.info, before.info))
            yield Fault(f"says {said} behind the sign of the code block and its source {meant}{form.said}")
        elif before.closed and not after.closed:
            yield Fault(f"does not close the code block{form.said}")
        elif before.body != after.body:
            language = language_of(before.info)
            was, now = code_alone(before.body, language), code_alone(after.body, language)
            if was is not None and now is not None and was != now:
                said, meant = _apart(now, was)
                yield Fault(f"has the code '{said}' where its source has '{meant}'{form.said}")


def _apart(one: str, other: str) -> tuple[str, str]:
    """Where two pieces of code begin to differ."""
    start = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    start = max(0, (min(len(one), len(other)) if start < 0 else start) - 10)
    return one[start : start + 30], other[start : start + 30]


CHECK = Check(
    id="fence",
    severity=Severity.ERROR,
    summary="a code block in a translation is not closed, is said to be of another language, or has other code",
    reason="Readers copy code that does not run, or the rest of the page is shown as code.",
    traps=(
        "Comments and strings in code may be translated; white space does not count. Code is compared where the block "
        "names a language that Pygments knows. In catalogs of a site no message holds a code block: the texts in code "
        "are messages of their own, which cannot change it."
    ),
    fix="Copy the code from the msgid and translate its comments alone; each comment ends as it does there.",
    run=_run,
)
