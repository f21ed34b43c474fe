"""Translations that still say what their source said before."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, only, quoted
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.STALE):
        said, now = quoted(found.said), quoted(found.meant)
        if found.meant:
            what = f"still says {said} of an earlier source, which now says {now}{form.said}"
            yield Fault(what, said=only(found.said))
        else:
            gone = f"still says {said}, which an earlier source said and this one does not"
            yield Fault(f"{gone}{form.said}", Severity.WARNING, said=only(found.said))


CHECK = Check(
    id="stale-fact",
    severity=Severity.ERROR,
    summary="a translation still says a number of an earlier source",
    reason="Somebody took the flag fuzzy away and did not see what had changed: the old dose stays online as checked.",
    traps=(
        "What the source was before is known from its previous text (#|), and from an obsolete message with "
        "the very same translation; where neither is at hand the number is found by the other checks. A "
        "number that the source has dropped altogether is a warning."
    ),
    fix="Compare the translation with the source as it is now, and write the new number.",
    run=_run,
)
