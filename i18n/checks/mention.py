"""Names with ``@`` that are not there any more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted
from i18n.findings import Severity
from i18n.markup import outside_code
from i18n.model import Markup

_MENTION = re.compile(r"(?<![\w@./`+-])@[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?![\w/@`]|\.\w)")

_LINK = re.compile(r"\[[^\[\]]*\](?=\()")


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        if "@" not in form.source:
            continue
        source = outside_code(form.source) if Markup.MARKDOWN in subject.markups else form.source
        lost = [
            one for one in dict.fromkeys(_MENTION.findall(_LINK.sub(" ", source))) if one not in form.target
        ]
        if lost:
            yield Fault(f"does not name {quoted(lost)}{form.said}", meant=lost[0])


CHECK = Check(
    id="mention",
    severity=Severity.WARNING,
    summary="a translation does not name somebody whom its source names with '@'",
    reason="Who is named so is found and told under that name alone.",
    traps=(
        "Not in code, addresses or e-mail addresses. What is the text of a link is left to link-lost and "
        "link-changed. '#topics' may be translated."
    ),
    fix="Copy the name from the msgid, letter by letter.",
    run=_run,
)
