"""Template tags that open and close in the wrong order."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity

_TAG = re.compile(r"\{%-?\s*+(\w+)|\{\{[<%]-?\s*+(/?)\s*+([\w./-]+)")
_MIDDLE = {
    "else": ("if", "for", "unless"),
    "elif": ("if",),
    "elsif": ("if", "unless"),
    "pluralize": ("trans", "blocktrans"),
}
_MOST = 1000


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        if "{%" not in form.target and "{{<" not in form.target:
            continue
        if (wrong := _unbalanced(form.target)) and not _unbalanced(form.source):
            yield Fault(f"has {wrong} in the wrong place{form.said}")


def _unbalanced(text: str) -> str:
    """The first tag that closes, or goes on with, what is not open; what is open in the end."""
    tags = list(_TAG.finditer(text))[:_MOST]
    ends = {match[1].removeprefix("end") for match in tags if (match[1] or "").startswith("end")}
    ends |= {f"/{match[3]}" for match in tags if match[2]}
    stack: list[str] = []
    for match in tags:
        word = match[1] or f"/{match[3]}"
        closes = bool(match[2]) or (match[1] is not None and word.startswith("end"))
        name = word.removeprefix("end") if match[1] else word
        if closes:
            if not stack or stack.pop() != name:
                return f"'{match[0]}'"
        elif word in _MIDDLE:
            if not stack or stack[-1] not in _MIDDLE[word]:
                return f"'{match[0]}'"
        elif name in ends:
            stack.append(name)
    return f"'{stack[-1].lstrip('/')}'" if stack else ""


CHECK = Check(
    id="jinja-balance",
    severity=Severity.ERROR,
    summary="the tags of a template or the shortcodes in a translation open and close in the wrong order",
    reason="The page cannot be made, or shows in one case what belongs to the other.",
    traps=(
        "Tags that are lost or added are refused or found by ph-missing. What the source itself leaves open, because "
        "it ends in another text, may be left open."
    ),
    fix="Put the tags around the words that they stand around in the msgid.",
    run=_run,
)
