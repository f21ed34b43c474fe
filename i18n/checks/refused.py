"""Translations that no page may hold."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject
from i18n.containment import refusal
from i18n.findings import Severity


def refusals(subject: Subject) -> Iterable[tuple[Form, str]]:
    """The forms that are refused in a markup of the message's units, each with the first reason."""
    for form in subject.forms:
        for markup in subject.markups:
            if reason := refusal(markup, form.source, form.target):
                yield form, reason
                break


def _run(subject: Subject) -> Iterable[Fault]:
    for form, reason in refusals(subject):
        yield Fault(f"is not shown: the translation {reason}{form.said}")


CHECK = Check(
    id="refused",
    severity=Severity.ERROR,
    summary="a translation could change the page around it, so its source is shown instead",
    reason=(
        "A catalog is input from outside. A tag that is not closed, a link more than the source has, a "
        "script or a lost footnote would reach beyond the text, and without a variable it would keep a fact from its "
        "readers, so the whole msgstr counts as missing."
    ),
    traps=(
        "'<T>' outside of back-ticks is a tag. A link that a translator adds for readers of one language "
        "is refused too."
    ),
    fix=(
        "Use the links, footnotes, variables, tags and attributes of the msgid; put code in back-ticks; close what "
        "you open. "
        "Emphasis, code, <bdi>, <span lang>, <ruby> and their like are always allowed."
    ),
    run=_run,
    states=True,
)
