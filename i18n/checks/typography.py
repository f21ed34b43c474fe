"""Quotation marks and ellipses that are not those of the language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity
from i18n.locales import typeset

_SIGNS = re.compile(r"""["']|\.\.\.""")


def _run(subject: Subject) -> Iterable[Fault]:
    if not any(_SIGNS.search(form.target) for form in subject.forms):
        return
    for form, _, target in subject.prose:
        counts = typeset(target, subject.locale, ("quotes", "ellipsis")).counts
        if counts:
            said = " and ".join(
                f"{count} straight quote{'s' * (count > 1)}" if kind == "quotes" else f"{count} times '...'"
                for kind, count in counts
            )
            yield Fault(f"has {said}{form.said}")


CHECK = Check(
    id="typography",
    severity=Severity.INFO,
    summary="a translation has the quotation marks of a typewriter, or three dots for an ellipsis",
    reason="Each language has marks of its own, and its readers miss them.",
    traps="A matter of house style, and of the keyboard; in code nothing is found.",
    fix="Write the marks of the language, or let the build do it: `typography` of the locale in the configuration.",
    run=_run,
    pedantic=True,
)
