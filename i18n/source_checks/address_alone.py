"""Messages that are an address and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text

_ADDRESS = re.compile(r"<?(?:https?://\S+|www\.\S+|mailto:\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>?")


def _run(text: Text) -> Iterable[str]:
    if _ADDRESS.fullmatch(text.msgid.strip()):
        yield f"'{text.msgid.strip()}' is an address and nothing else"


CHECK = SourceCheck(
    id="address-alone",
    severity=Severity.INFO,
    summary="a message is an address and nothing else",
    reason="There is nothing to translate, and each translator has to copy it without a slip.",
    traps="An address that each language has of its own is rightly a message.",
    fix="Make it a variable, or put it into code or under 'i18n:skip'.",
    run=_run,
)
