"""Links by a label that the page defines elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, quoted
from i18n.findings import Severity
from i18n.markup import outside_code
from i18n.model import Markup

_COLLAPSED = re.compile(r"(?<![\]!\\])\[([^\[\]^][^\[\]]*+)\]\[\]")
_LABEL = re.compile(r"\[([^\[\]]++)\]")


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        if lost := _lost(form):
            shown = quoted([f"[{label}]" for label in lost])
            yield Fault(f"names no label {shown}{form.said}", meant=f"[{lost[0]}][]")


def _lost(form: Form) -> list[str]:
    """The labels that are their own text in the source and stand nowhere in the translation."""
    if "][]" not in form.source:
        return []
    there = {_same(label) for label in _LABEL.findall(outside_code(form.target))}
    labels = dict.fromkeys(_COLLAPSED.findall(outside_code(form.source)))
    return [label for label in labels if _same(label) not in there]


def _same(label: str) -> str:
    return " ".join(label.split()).casefold()


def _mend(subject: Subject, form: Form) -> str | None:
    """With the label behind the text, where one is lost and one text has no label."""
    lost = _lost(form)
    own = list(_COLLAPSED.finditer(form.target))
    if subject.markups != (Markup.MARKDOWN,) or len(lost) != 1:
        return None
    known = {_same(label) for label in _COLLAPSED.findall(form.source)}
    foreign = [match for match in own if _same(match[1]) not in known]
    if len(foreign) != 1:
        return None
    return f"{form.target[: foreign[0].end() - 1]}{lost[0]}{form.target[foreign[0].end() - 1 :]}"


CHECK = Check(
    id="ref-links",
    severity=Severity.ERROR,
    summary="a translation does not name the label of a link of its source",
    reason="'[text][]' is a link because the page defines the label 'text'; nobody defines its translation.",
    traps=(
        "Letters may be large or small. A label behind its text ('[text][label]') is compared by link-lost and "
        "link-changed, a footnote is refused where it is lost or renamed. Whether '[text]' alone is a link only its "
        "page can tell, so nothing is said of it."
    ),
    fix="Write the label of the source behind the translated text: '[Anleitung][guide]'.",
    run=_run,
    mend=_mend,
    sure=True,
)
