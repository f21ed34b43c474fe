"""Translations that stand below two sources which state different things."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole, short
from i18n.facts.marks import marks
from i18n.findings import Severity
from i18n.model import Message


def _run(whole: Whole) -> Iterable[Fault]:
    shared: dict[str, list[Message]] = {}
    for one in whole.single():
        if marks(one.key.msgid) and one.msgstr[0] != one.key.msgid:
            shared.setdefault(one.msgstr[0], []).append(one)
    for text, those in shared.items():
        if len(those) > 1:
            yield from _differing(marks(text), those)


def _differing(said: frozenset[str], those: list[Message]) -> Iterable[Fault]:
    """Of the messages with one translation those that it does not fit, each beside one that states something else."""
    for one in those:
        meant = marks(one.key.msgid)
        if meant <= said:
            continue
        for other in those:
            theirs = marks(other.key.msgid)
            if theirs - meant and meant - theirs and len(theirs - said) <= len(meant - said):
                yield Fault(f"has the translation of '{short(other.key.msgid)}'", of=one)
                break


CHECK = Check(
    id="same-target-different-facts",
    severity=Severity.ERROR,
    summary="a translation stands below two sources that have other numbers, addresses or code",
    reason="One of the two was copied from the other, and says what its source does not.",
    traps="Sources that say the same with a number in digits and in words are no such two: each has to have something "
    "that the other lacks, and that the translation lacks as well.",
    fix="Translate the message anew.",
    run_file=_run,
)
