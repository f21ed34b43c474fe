"""Links whose text does not say where they lead."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text
from i18n.source_checks.words import EMPTY_LINKS

_LINK = re.compile(r"(?<!!)\[([^\[\]]{1,80})\][(\[]|<a\s[^<>]*>([^<>]{1,80})</a\s*>", re.IGNORECASE)
_MARKS = "*_`.!:>→»… \u00a0"


def _run(text: Text) -> Iterable[str]:
    words = EMPTY_LINKS.get(text.language)
    if words is None or ("[" not in text.msgid and "<" not in text.msgid):
        return
    for found in _LINK.finditer(text.msgid):
        said = found[1] or found[2]
        if said.strip(_MARKS).replace("’", "'").lower() in words:
            yield f"the link '{said}' does not say where it leads"


CHECK = SourceCheck(
    id="empty-link",
    severity=Severity.WARNING,
    summary="the text of a link does not say where it leads: 'click here'",
    reason=(
        "Who listens to a page hears its links one after the other, and in another language 'here' stands "
        "elsewhere in the "
        "sentence. WCAG 2.2, 2.4.4."
    ),
    traps="Texts are known for Dutch, English, French, German, Italian, Polish, Portuguese and Spanish.",
    fix="Make the words the link that say what is there: 'Read [how to prepare](prepare.md)'.",
    run=_run,
)
