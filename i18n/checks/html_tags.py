"""HTML tags that a translation has lost."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted
from i18n.facts.structure import tags
from i18n.findings import Severity

_FREE = frozenset(
    {"em", "strong", "i", "b", "u", "s", "del", "ins", "code", "br", "wbr", "bdi", "q", "abbr", "sub", "sup"}
    | {"ruby", "rt", "rp", "span", "small", "mark", "kbd", "samp", "var", "cite", "dfn"}
)
"""Tags that a language may well do without."""


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.apart:
        lost = tags(theirs) - tags(ours)
        if not lost:
            continue
        severity = Severity.WARNING if lost.keys() <= _FREE else Severity.ERROR
        yield Fault(f"lacks {quoted([f'<{name}>' for name in sorted(lost)])}{form.said}", severity)


CHECK = Check(
    id="html-tags",
    severity=Severity.ERROR,
    summary="a translation lacks an HTML tag of its source",
    reason=(
        "What the tag did (an anchor, a button, a detail that opens) is not there for readers of that "
        "language."
    ),
    traps=(
        "Tags for emphasis, line breaks, small raised letters and the like are a matter of language: a "
        "warning. Tags that the "
        "translation has more are refused unless they are harmless (see refused)."
    ),
    fix="Copy the tags from the msgid, each with its end.",
    run=_run,
)
