"""Links that lead somewhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, short
from i18n.facts.links import addressed, damaged_links
from i18n.facts.structure import addresses, difference, pairs
from i18n.findings import Severity
from i18n.markup import skeleton
from i18n.model import Markup

_HOST = re.compile(r"https?://([^./]+)\.([^/]+)")
_JOIN = re.compile(r"[-_]")
_PARTS = re.compile(r"[/.?=&#]")
_OUTSIDE = re.compile(r"(?:https?:)?//|mailto:|tel:", re.IGNORECASE)


def _run(subject: Subject) -> Iterable[Fault]:
    for form, _, found in subject.links:
        both = pairs(found)
        if both and (damaged := damaged_links(form.source, form.target)):
            # What is left of an address with a space in it is no other address.
            known = addresses(skeleton(" ".join(one.sound for one in damaged)))
            both = tuple(pair for pair in both if pair[0] not in known)
        judged = sorted((_severity(old, new, subject).rank, old, new) for old, new in both)
        if not judged:
            continue
        rank, old, new = judged[0]
        rest = f", and {len(judged) - 1} more" if len(judged) > 1 else ""
        said = f"links to '{short(new)}' where its source links to '{short(old)}'{rest}{form.said}"
        yield Fault(said, tuple(Severity)[rank], said=new, meant=old)


def _severity(old: str, new: str, subject: Subject) -> Severity:
    """Another site, or its version in the reader's language, may be meant; another file of ours is not."""
    ours, theirs = _language(subject.locale.tag), _language(subject.source.tag)
    before, after = _HOST.match(old), _HOST.match(new)
    if (
        before
        and after
        and (_language(before[1]), _language(after[1])) == (theirs, ours)
        and before[2] == after[2]
    ):
        return Severity.INFO
    was, now = _PARTS.split(old), _PARTS.split(new)
    come = [part for part in now if part not in was]
    gone = [part for part in was if part not in now]
    if (
        come
        and all(_language(part) == ours for part in come)
        and all(_language(part) == theirs for part in gone)
    ):
        return Severity.INFO
    return Severity.WARNING if _OUTSIDE.match(new) and _OUTSIDE.match(old) else Severity.ERROR


def _language(name: str) -> str:
    """The language in the name of a locale, as addresses write it: ``ja`` for ``ja-jp``."""
    return _JOIN.split(name)[0].lower()


def _mend(subject: Subject, form: Form) -> str | None:
    """With the addresses of the source, but for those that the language may have of its own."""
    if Markup.MARKDOWN not in subject.markups:
        return None
    both = pairs(difference(addresses(skeleton(form.source)), addresses(skeleton(form.target))))
    wrong = {new: old for old, new in both if _severity(old, new, subject) is not Severity.INFO}
    return addressed(form.source, form.target, wrong) if wrong else None


CHECK = Check(
    id="link-changed",
    severity=Severity.ERROR,
    summary="a translation links to another address than its source",
    reason="A slip in an address leads readers nowhere, or somewhere nobody has looked at.",
    traps=(
        "A page of another site may have a version for the reader's language: an address that differs in "
        "the name of the "
        "language alone is info, another address outside the site a warning."
    ),
    fix=(
        "Copy the address from the msgid. Links to pages of the site name source files and find the right "
        "language alone."
    ),
    run=_run,
    mend=_mend,
)
