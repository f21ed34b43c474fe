"""Messages without a translation whose text has one elsewhere in the catalog."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole, short
from i18n.findings import Severity
from i18n.model import Message, State
from i18n.po import msgstr_line


def _run(whole: Whole) -> Iterable[Fault]:
    waiting = [one for one in whole.catalog.messages if not one.obsolete and not any(one.msgstr)]
    if not waiting:
        return
    wanted = {(one.key.msgid, one.msgid_plural) for one in waiting}
    found: dict[tuple[str, str | None], Message] = {}
    for one in whole.catalog.messages:
        text = (one.key.msgid, one.msgid_plural)
        if text in wanted and one.state is State.CURRENT:
            found.setdefault(text, one)
    for one in waiting:
        other = found.get((one.key.msgid, one.msgid_plural))
        if other is not None:
            line = msgstr_line(other)
            place = f" in line {line}" if line else ""
            yield Fault(
                f"'{short(one.key.msgid)}' is translated{place} as '{short(other.msgstr[0])}'", of=one
            )


CHECK = Check(
    id="has-been-translated",
    severity=Severity.INFO,
    summary="a message has no translation, and its text has one in another context or among the obsolete messages",
    reason="The work may be done already.",
    traps="A context is there because the same words may need another translation.",
    fix="Copy the translation if it fits the context.",
    run_file=_run,
    pedantic=True,
)
