"""Messages of ICU MessageFormat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.checks.base import Check, Fault, Form, Subject, quoted
from i18n.facts.icu import Argument, IcuError, IcuMessage, icu_message, is_icu
from i18n.findings import Severity
from i18n.locales import plural_numbers

_MILLION = 1_000_000
"""French and Spanish have a form for millions alone, which no program knew for long, and few write."""


def _run(subject: Subject) -> Iterable[Fault]:
    flags = subject.flags
    for form in subject.forms:
        if is_icu(form.source, flags):
            yield from _judged(form, subject)


def _judged(form: Form, subject: Subject) -> Iterator[Fault]:
    try:
        theirs = icu_message(form.source)
    except IcuError:
        # What its source is not, a translation need not be.
        return
    try:
        ours = icu_message(form.target)
    except IcuError as error:
        yield Fault(f"is no ICU message: {error}{form.said}")
        return
    yield from _arguments(theirs, ours, form)
    known = theirs.branching()
    for (name, kind), one in ours.branching().items():
        if (name, kind) in known:
            yield from _forms(known[name, kind], one, form, subject)


def _arguments(theirs: IcuMessage, ours: IcuMessage, form: Form) -> Iterator[Fault]:
    before, after = theirs.names(), ours.names()
    lost = sorted({name for name, _ in before} - {name for name, _ in after})
    extra = sorted({name for name, _ in after} - {name for name, _ in before})
    if len(lost) == len(extra) == 1:
        yield Fault(
            f"has '{extra[0]}' where its source has '{lost[0]}'{form.said}", said=extra[0], meant=lost[0]
        )
    elif lost:
        yield Fault(f"lacks {quoted(lost)}{form.said}")
    elif extra:
        yield Fault(f"has {quoted(extra)}, which its source has not{form.said}")
    for name, kind in sorted(before - after):
        others = sorted(other for one, other in after - before if one == name)
        if others and (name, kind) not in after:
            yield Fault(
                f"takes '{name}' for '{others[0] or 'a text'}' and its source for '{kind or 'a text'}'{form.said}"
            )


def _forms(theirs: Argument, ours: Argument, form: Form, subject: Subject) -> Iterator[Fault]:
    before, after = {one.key for one in theirs.branches}, {one.key for one in ours.branches}
    if ours.kind == "select":
        lost, extra = sorted(before - after), sorted(after - before)
        if lost and extra:
            yield Fault(f"has the form {quoted(extra)} of '{ours.name}' for {quoted(lost)}{form.said}")
        elif lost:
            yield Fault(f"lacks the form {quoted(lost)} of '{ours.name}'{form.said}")
        elif extra:
            yield Fault(f"has the form {quoted(extra)} of '{ours.name}', which its source has not{form.said}")
        return
    numbers = plural_numbers(subject.locale, ordinal=ours.kind == "selectordinal")
    if wrong := sorted(key for key in after if not key.startswith("=") and key not in numbers):
        known = quoted(sorted(numbers), most=6)
        yield Fault(
            f"has the form {quoted(wrong)} of '{ours.name}'; {subject.locale.english_name} has {known}{form.said}"
        )
    elif lacking := [
        key for key, some in numbers.items() if key not in after and some and some[0] < _MILLION
    ]:
        examples = ", ".join(map(str, numbers[lacking[0]]))
        yield Fault(
            f"lacks the form {quoted(lacking)} of '{ours.name}', as for {examples}{form.said}",
            Severity.WARNING,
        )
    shows = any(one.key == "other" and one.message.numbered(ours.name) for one in theirs.branches)
    for one in ours.branches:
        some = numbers.get(one.key, ())
        if shows and len(some) > 1 and not one.message.numbered(ours.name):
            examples = ", ".join(map(str, some))
            yield Fault(
                f"does not say the number in the form '{one.key}', which is for {examples}{form.said}"
            )


CHECK = Check(
    id="icu",
    severity=Severity.ERROR,
    summary="a message of ICU MessageFormat is broken, or chooses otherwise than its source",
    reason="The program ends with an error, shows braces, or says '1 of many' to everybody.",
    traps=(
        "A message is one of ICU where a flag says so (icu-message-format) or where it chooses ('{n, plural, …}'). "
        "Which plural forms a language has is CLDR's; one that is not there falls back to 'other', which is a warning. "
        "A form that stands for one number alone need not say it."
    ),
    fix="Keep names, types and words such as 'plural' and 'other' as they are; translate what stands in the forms.",
    run=_run,
)
