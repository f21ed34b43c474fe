"""Calendar dates that a translation changes."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted, said_for_meant
from i18n.facts.pairing import Slip
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, found in subject.slips(Slip.DATE):
        if found.sure:
            yield said_for_meant(form, found)
        else:
            said, meant = quoted(found.said), quoted(found.meant)
            order = "many readers will read another day than the source means"
            yield Fault(f"says {said} for {meant}: {order}{form.said}", Severity.WARNING)


CHECK = Check(
    id="date-changed",
    severity=Severity.ERROR,
    summary="a date of a translation is another day than in its source",
    reason="Who comes on the wrong day is not seen; a medicine is not to be used after one day, and not after another.",
    traps=(
        "Dates are compared as days, in any order, in words (the months of every CLDR locale) or digits, in "
        "years of the Buddhist era, of Japanese eras and of the Republic of China, and in the calendars of "
        "Iran and of Islam (two days more or less). What only one side says (a year, a weekday) does not "
        "count. Digits that may mean two days (03/04/2026) are a warning where the languages read them in "
        "another order. A month without day and year is no date."
    ),
    fix="Write the day of the source as your language does, best with the month in words.",
    run=_run,
)
