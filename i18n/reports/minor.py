"""What ``minor`` shows: each change as a word diff, and all of them as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from i18n.errors import shown
from i18n.minor import Text, pairs
from i18n.reports.base import Candidate
from i18n.reports.findings import Paint, plain

_WORD = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)
_WORDS = 3000
"""Longer texts are shown whole: comparing them word by word takes time that grows with the square."""
GONE, COME = "31", "32"


def word_diff(old: str, new: str, paint: Paint = plain) -> str:
    """Two texts in one: ``wash [-you-]{+your+} hands``, as ``git diff --word-diff`` marks what is gone and new."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > _WORDS:
        before, after = [old], [new]
    out: list[str] = []
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        was, now = "".join(before[start:end]), "".join(after[first:last])
        if kind == "equal":
            out.append(shown(was))
            continue
        if was:
            out.append(paint(f"[-{shown(was)}-]", GONE))
        if now:
            out.append(paint(f"{{+{shown(now)}+}}", COME))
    return "".join(out)


def lines(candidate: Candidate, paint: Paint = plain) -> Iterator[str]:
    """A change with its place and, where it can never be minor, the reason."""
    yield shown(candidate.places[0] if candidate.places else "")
    for old, new in pairs(candidate.change):
        yield f"  {word_diff(old, new, paint)}"
    if candidate.objection:
        yield shown(f"  not minor: {candidate.objection}")


def as_json(candidates: Iterable[Candidate]) -> str:
    """The changes in the shape of docs/minor.schema.json."""
    said = [
        {
            "old": _text(one.change.old),
            "new": _text(one.change.new),
            "references": list(one.places),
            "objection": one.objection or None,
            "typo": one.typo,
        }
        for one in candidates
    ]
    return json.dumps({"changes": said}, ensure_ascii=False, indent=2)


def _text(text: Text) -> dict[str, str | None]:
    return {"msgid": text.msgid, "msgctxt": text.msgctxt, "msgid_plural": text.msgid_plural}
