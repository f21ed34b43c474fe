"""Findings that a note of their message ignores: ``# i18n: ignore=CHECK reason=… sha=…``.

A note holds for the very text that it was written for. One that ignores nothing is told, so that none outlives its
reason.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from i18n.findings import Finding, Severity
from i18n.locales import Locale
from i18n.model import Catalog, Message, State
from i18n.notes import Note, notes
from i18n.po import msgstr_line

IGNORE = "ignore"
"""What such a note begins with."""
UNUSED = "unused-ignore"
REASON = "reason="
_MARK = f"i18n: {IGNORE}="


def quiet(
    findings: Sequence[Finding],
    catalog: Catalog,
    locale: Locale,
    *,
    known: Collection[str],
    ran: Collection[str],
    path_of: Callable[[Message], str] | None = None,
) -> Sequence[Finding]:
    """Findings of a catalog without the ignored ones, and an info for each note that ignores nothing.

    ``known`` are the ids of all checks, ``ran`` those of the checks that have been run. Of a catalog in several files
    ``path_of`` says which one a message is from.
    """
    told = {(one.msgctxt, one.msgid, one.check) for one in findings}
    ignored: set[tuple[str | None, str, str]] = set()
    idle: list[Finding] = []
    for message in catalog.messages:
        if message.obsolete or not any(_MARK in line for line in message.translator_comments):
            continue
        key = message.key
        for note in notes(message, IGNORE):
            finding = (key.msgctxt, key.msgid, note.value)
            why = _idle(note, known)
            if not why:
                ignored.add(finding)
                # What is fuzzy is judged when it is current again.
                waits = note.value not in ran or message.state is State.FUZZY
                why = "" if finding in told or waits else "ignores nothing: take it out"
            if why:
                place = path_of(message) if path_of else catalog.path, msgstr_line(message), 1
                said = f"the note 'ignore={note.value}' {why}"
                idle.append(Finding(UNUSED, Severity.INFO, locale.tag, *place, key.msgid, key.msgctxt, said))
    if not ignored and not idle:
        return findings
    return [one for one in findings if (one.msgctxt, one.msgid, one.check) not in ignored] + idle


def _idle(note: Note, known: Collection[str]) -> str:
    """Why a note is not obeyed; empty where it is."""
    if not note.text.startswith(REASON) or not note.text.removeprefix(REASON).strip():
        return "gives no reason, so it is not obeyed: write 'reason=…' before its hash"
    if note.value not in known:
        return "is for no check that there is"
    if not note.holds:
        return "was written for another text: look at the translation again, then take the note out"
    return ""
