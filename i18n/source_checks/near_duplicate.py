"""Texts that differ in capitals, dashes or spaces alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18n.findings import Severity
from i18n.source_checks.base import Remark, SourceCheck, Text

_DASHES = re.compile(r"(?<!\s)\s*+[-\u2010-\u2015\u2212]+\s*")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "\u00a0": " ", "\u202f": " "})


def _run_all(texts: Sequence[Text]) -> Iterator[Remark]:
    first: dict[tuple[str, str | None], Text] = {}
    for text in texts:
        folded = _DASHES.sub("-", text.msgid.translate(_SIGNS).casefold())
        key = (" ".join(folded.split()), text.unit.key.msgctxt)
        other = first.setdefault(key, text)
        if other is text or " " not in key[0] or _only_first(other.msgid, text.msgid):
            continue
        place = f"{other.unit.reference.path}:{other.unit.reference.line}"
        yield Remark(f"is nearly the text of {place}: '{other.msgid[:60]}'", text)


def _only_first(one: str, other: str) -> bool:
    """Whether only the first letter differs: the one begins a sentence."""
    return one[1:] == other[1:]


CHECK = SourceCheck(
    id="near-duplicate",
    severity=Severity.WARNING,
    summary="two texts differ in capitals, dashes, quotation marks or spaces alone",
    reason="Each is translated, reviewed and corrected for itself, and soon the translations differ in more than that.",
    traps="A text that begins a sentence here and stands in one there. Texts of one word are left alone.",
    fix="Write both the same way: then they are one message.",
    run_all=_run_all,
)
