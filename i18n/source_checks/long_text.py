"""Texts that are too long to be translated in one piece."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text

_MOST = 500
_WIDE = {"ja": 2, "zh": 2, "ko": 2, "yue": 2}
"""A character says as much as several letters."""


def _run(text: Text) -> Iterable[str]:
    length = len(text.prose) * _WIDE.get(text.language, 1)
    if length > _MOST:
        yield f"has {len(text.prose)} characters in one text"


CHECK = SourceCheck(
    id="long-text",
    severity=Severity.INFO,
    summary="a text has more than 500 characters",
    reason=(
        "One changed word makes all of it need work in every language, and until then its readers see the source. A "
        "sentence is easily lost in it."
    ),
    traps="Code and addresses are not counted. Legal texts are often so.",
    fix="Make two paragraphs of it, or a list.",
    run=_run,
)
