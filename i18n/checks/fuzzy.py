"""Translations of a source that has changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from i18n.checks.base import Check, Fault, Subject, quoted, short
from i18n.facts import changed_facts
from i18n.findings import Severity
from i18n.locales import Locale
from i18n.model import State

_WORD = re.compile(r"\s*\S+|\s+$")


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    if message.state is not State.FUZZY or message.withdrawal is not None:
        return
    severity = Severity.ERROR if subject.required else Severity.INFO
    if message.previous is None:
        yield Fault("needs work: what its source said before is not recorded", severity)
        return
    change = what_changed(message.previous.msgid, message.key.msgid, subject.source)
    if not change and message.previous.msgid_plural and message.msgid_plural:
        change = what_changed(message.previous.msgid_plural, message.msgid_plural, subject.source)
    yield Fault(f"needs work: {change or 'its source is the same, its context has changed'}", severity)


def what_changed(old: str, new: str, source: Locale) -> str:
    """How a source text changed, in a few words: facts before other words. Empty when it did not."""
    if old == new:
        return ""
    gone, come = changed_facts(old, new, source)
    if gone and come:
        return f"the source now says {quoted(come)}, the old text said {quoted(gone)}"
    if come:
        return f"the source now says {quoted(come)}, the old text did not"
    if gone:
        return f"the source no longer says {quoted(gone)}"
    return _word_diff(old, new)


def _word_diff(old: str, new: str) -> str:
    """The first stretch of words that differs, and how many more there are."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    changes = [
        code
        for code in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if code[0] != "equal"
    ]
    _, start, end, first, last = changes[0]
    was, now = "".join(before[start:end]).strip(), "".join(after[first:last]).strip()
    rest = f", and {len(changes) - 1} more" if len(changes) > 1 else ""
    if not was and now:
        return f"the source has '{short(now)}' added{rest}"
    if not now and was:
        return f"the source has '{short(was)}' left out{rest}"
    return (
        f"in the source '{short(was)}' is now '{short(now)}'{rest}"
        if was != now
        else "the source has its spaces changed"
    )


CHECK = Check(
    id="fuzzy",
    severity=Severity.INFO,
    summary="a translation needs work: its source has changed, or it was made for a similar text",
    reason=(
        "Readers of that language see the source in its place, or the old text with a mark. In a locale "
        "that must be "
        "complete this is an error."
    ),
    traps=(
        "A catalog that another tool merged may not hold the old source (#|); then what changed cannot be "
        "said."
    ),
    fix="Compare the msgstr with the msgid as it is now, correct it and take the flag fuzzy away.",
    run=_run,
    states=True,
)
