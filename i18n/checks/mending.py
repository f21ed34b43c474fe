"""Translations without the faults that a program can mend. Nothing is trusted: what was mended is judged again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from i18n.checks import refused
from i18n.checks.base import Check, Form, Subject
from i18n.facts.structure import addresses, codes, images, tags
from i18n.findings import Severity
from i18n.markup import Skeleton
from i18n.model import State

_ROUNDS = 8


def mended(
    subject: Subject, found: Collection[str], checks: Sequence[Check], *, sure: bool
) -> tuple[str, ...] | None:
    """The msgstr of a message without what some checks found in it, as far as these can be mended; None for no change.

    ``found`` are the checks that found something, ``checks`` those that judge the result: it has no fault that was
    not there before, and those that were mended are gone. Of a refused translation everything may be mended, and
    nothing is unless it is refused no longer. ``sure`` leaves out what a person has to look at. What is fuzzy or
    withdrawn stays as it is. Twice is once.
    """
    if subject.message.state is State.FUZZY or not subject.forms:
        return None
    shut = _refused(subject)
    menders = [
        check
        for check in checks
        if check.mend is not None and (check.sure or not sure) and (shut or check.id in found)
    ]
    now = subject
    if not menders:
        return None
    for _ in range(_ROUNDS):
        before = now
        for check in menders:
            for n in range(len(now.forms)):
                now = _better(now, now.forms[n], check, checks) or now
        if now is before:
            break
    if now is subject or (shut and _refused(now)):
        return None
    return now.message.msgstr


def _refused(subject: Subject) -> bool:
    return any(True for _ in refused.refusals(subject))


def _better(subject: Subject, form: Form, check: Check, checks: Sequence[Check]) -> Subject | None:
    """The message with one form mended, where that takes the fault away and makes no other."""
    text = check.mend(subject, form) if check.mend is not None else None
    if not text or text == form.target or not _finds(check, subject, form):
        return None
    changed = subject.saying(form, text)
    if _finds(check, changed, replace(form, target=text)):
        return None
    if _faults(changed, checks) - _faults(subject, checks) or _distance(changed) > _distance(subject):
        return None
    return changed


def _finds(check: Check, subject: Subject, form: Form) -> bool:
    return any(True for _ in check.run(replace(subject, forms=(form,))))


def _faults(subject: Subject, checks: Sequence[Check]) -> Counter[tuple[str, Severity]]:
    """How much is wrong with a text, by check, a refusal like any other. In which words does not count."""
    return Counter(
        (check.id, fault.severity or check.severity)
        for check in checks
        if not check.states or check is refused.CHECK
        for fault in check.run(subject)
    )


def _distance(subject: Subject) -> int:
    """How many links, images, pieces of code, tags and placeholders source and translation do not share."""
    found = sum(
        _apart(addresses(theirs, ours), addresses(ours, theirs))
        + sum(_apart(of(theirs), of(ours)) for of in (images, codes, _tags))
        for _, theirs, ours in subject.apart
    )
    return found + sum(
        _apart(subject.places(form.source), subject.places(form.target)) for form in subject.forms
    )


def _tags(text: Skeleton) -> Counter[str]:
    """Emphasis may be written as a tag."""
    return Counter({name: count for name, count in tags(text).items() if name not in {"em", "strong"}})


def _apart(theirs: Counter[str], ours: Counter[str]) -> int:
    return (theirs - ours).total() + (ours - theirs).total()
