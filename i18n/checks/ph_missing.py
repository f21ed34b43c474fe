"""Placeholders that a translation has lost."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, only, quoted
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        lost = subject.replaced(form).missing
        if not lost:
            continue
        severity = Severity.ERROR
        if len(lost) == 1 and form.index is not None and set(form.numbers) <= {0, 1, 2}:
            if len(form.numbers) == 1:
                # "One day", "two days" as a word: the form stands for one number, which need not be repeated.
                continue
            severity = Severity.WARNING
        yield Fault(f"lacks {quoted(lost)}{_numbers(form)}", severity, meant=only(lost))


def _numbers(form: Form) -> str:
    if form.index is None:
        return ""
    return f" in msgstr[{form.index}], which is for {', '.join(map(str, form.numbers)) or 'no number'}"


CHECK = Check(
    id="ph-missing",
    severity=Severity.ERROR,
    summary="a translation lacks a placeholder of its source",
    reason="What the page puts in there (a number, a name, a date) is not shown to readers of that language.",
    traps=(
        "Which signs are placeholders is never guessed: template texts say it by a flag, the configuration by "
        "'placeholders'; in content '{{ x }}', '{{< x >}}', '{% x %}', '${x}', '%{x}' and MyST's roles are some, "
        "outside of code. A per cent sign in prose is none. "
        "In a plural form that stands for one number alone, the number may be a word; Russian 'one' is also for 21. "
        "A placeholder of another name is found by ph-renamed."
    ),
    fix="Copy the placeholder from the msgid, letter by letter; its place in the sentence is free.",
    run=_run,
)
