"""Attributes of HTML tags that a translation has lost or left in the language of its source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted
from i18n.facts.structure import attributes, tags
from i18n.findings import Severity

_READ = frozenset({"title", "alt", "aria-label", "placeholder", "label", "content", "summary"})
"""What readers see or hear."""
_OWN = frozenset({"lang", "dir", "translate"})
"""What a language says for itself."""
_PHRASE = re.compile(r"[^\W\d_]+[ \u00a0]+(?:[^\W\d_]+[ \u00a0]+)*[a-z]{3,}")
"""Some words that are no name."""


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.skeletons:
        if not theirs.tags or not ours.tags:
            continue
        before, after = attributes(theirs), attributes(ours)
        gone = _gone(before, after, tags(theirs) - tags(ours))
        if gone:
            shown = [f'{name}="{value}"' if value else name for _, name, value in gone]
            where = gone[0][0]
            yield Fault(f"lacks {quoted(shown)} in <{where}>{form.said}")
        if form.source != form.target:
            for tag, name, value in sorted(before.keys() & after.keys()):
                if name in _READ and tag != "meta" and _PHRASE.search(value):
                    said = f"leaves {name} of <{tag}> as its source has it: {quoted([value])}{form.said}"
                    yield Fault(said, Severity.WARNING, said=value)


def _gone(
    before: Counter[tuple[str, str, str]], after: Counter[tuple[str, str, str]], lost: Counter[str]
) -> list[tuple[str, str, str]]:
    """The attributes that are lost; not those that went with their tags, which html-tags finds."""
    still = Counter((tag, name) for tag, name, _ in after.elements())
    found = []
    for (tag, name, value), count in sorted(before.items()):
        if name in _OWN or tag in lost:
            continue
        there = still[tag, name] if name in _READ else after[tag, name, value]
        wanted = sum(n for one, n in before.items() if one[:2] == (tag, name)) if name in _READ else count
        if there < wanted and (tag, name, value) not in found:
            found.append((tag, name, value))
    return found


CHECK = Check(
    id="html-attrs",
    severity=Severity.ERROR,
    summary="a tag in a translation lacks an attribute, or one that is read aloud is not translated",
    reason=(
        "An id that is gone breaks the links to it, a class the look, a data attribute the function; a title that "
        "stays is heard in another language."
    ),
    traps=(
        "The attributes lang, dir and translate are the translator's. Attributes that a translation has more are "
        "refused, as are scripts (see refused). A title or label that is the same in both languages is a warning, "
        "and only where it is made of several words."
    ),
    fix="Copy the tag from the msgid, and translate what stands in title, alt, aria-label and placeholder.",
    run=_run,
)
