"""Pages that cannot be judged."""

from __future__ import annotations

from i18n.findings import Severity
from i18n.verify.base import Promise

PROMISE = Promise(
    id="page-unreadable",
    severity=Severity.ERROR,
    summary="a page is not UTF-8, has a tag without an end, is nested without end, or is larger than anybody reads",
    reason="What is in it is not judged, and browsers show something else than its author meant.",
    traps="None.",
    fix="Save it as UTF-8 and close its tags; divide it where it is too large (5,000,000 characters, 200 levels).",
)
