"""Markup that readers would see as signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, only, quoted
from i18n.facts.emphasis import mended_emphasis
from i18n.facts.entities import damaged_entities
from i18n.facts.leaks import leaks
from i18n.facts.links import damaged_links
from i18n.findings import Severity
from i18n.model import Markup


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form, theirs, ours in subject.skeletons:
        found = leaks(form.target)
        if not found:
            if "_" in form.target and mended_emphasis(form.source, form.target):
                yield Fault(f"shows '_' to its readers as it stands{form.said}", said="_")
            continue
        extra: Counter[str] = found - leaks(form.source)
        if any(one == form and links.lost for one, _, links in subject.links) or damaged_links(
            form.source, form.target
        ):
            # The lost link is a finding of its own.
            extra = Counter({sign: count for sign, count in extra.items() if not sign.startswith("]")})
        if set(ours.references) <= {*theirs.references, *theirs.shortcuts}:
            # The page makes links of them; here nobody knows what it defines.
            extra = Counter({sign: count for sign, count in extra.items() if sign != "]["})
        if damaged_entities(form.source, form.target):
            extra = Counter({sign: count for sign, count in extra.items() if not sign.startswith("&")})
        if extra:
            signs = sorted(extra)
            yield Fault(f"shows {quoted(signs)} to its readers as it stands{form.said}", said=only(signs))


def _mend(subject: Subject, form: Form) -> str | None:
    return mended_emphasis(form.source, form.target) if subject.markups == (Markup.MARKDOWN,) else None


CHECK = Check(
    id="markup-leak",
    severity=Severity.ERROR,
    summary="a translation shows signs of markup to its readers",
    reason=(
        "Asterisks, back-ticks and brackets in the text mean that emphasis, code or a link did not come "
        "about."
    ),
    traps=(
        "In languages without spaces, '**' beside a bracket or full stop within a sentence marks nothing: "
        "that is how Markdown "
        "is read, and what this check is for. Signs that the source shows as well are no leak."
    ),
    fix=(
        "Close what is open; no space between ']' and '('; put punctuation outside of '**'; use '*' "
        "rather than '_' within "
        "words; use <strong> where '**' cannot be told apart."
    ),
    run=_run,
    mend=_mend,
    sure=True,
)
