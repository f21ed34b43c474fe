"""Translations that stand a few rows from where they belong."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole, short
from i18n.facts.marks import marks
from i18n.findings import Severity

_NEAR = 5
"""Rows by which a table slips when one is left out or put in."""


def _run(whole: Whole) -> Iterable[Fault]:
    rows = whole.single()
    strays = [
        (place, one, said)
        for place, one in enumerate(rows)
        if (said := marks(one.msgstr[0])) and (meant := marks(one.key.msgid)) and not said & meant
    ]
    if not strays:
        return
    wanted = {said for _, _, said in strays}
    homes: dict[frozenset[str], list[int]] = {said: [] for said in wanted}
    for place, one in enumerate(rows):
        found = homes.get(marks(one.key.msgid))
        if found is not None:
            found.append(place)
    for place, one, said in strays:
        near = [home for home in homes[said] if abs(home - place) <= _NEAR]
        if len(homes[said]) == 1 and (len(said) > 1 or near):
            home = rows[homes[said][0]]
            yield Fault(f"looks like the translation of '{short(home.key.msgid)}'", of=one)


CHECK = Check(
    id="misplaced",
    severity=Severity.ERROR,
    summary="a translation has the code, addresses and numbers of another message, and none of its own",
    reason="A table that slipped by one row gives every text the words of its neighbour; each reads well by itself.",
    traps="Only a translation that shares nothing with its source and everything with one other message is meant; "
    "where that is a single mark, the other message has to stand within five rows.",
    fix="Put the translation where it belongs, and look at the messages around it.",
    run_file=_run,
)
