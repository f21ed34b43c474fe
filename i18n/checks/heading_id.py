"""Attribute lists, which give a heading its id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, quoted
from i18n.findings import Severity
from i18n.markup import cut_from_end, skeleton
from i18n.model import Markup

_Said = Counter[tuple[str, str]]


def _run(subject: Subject) -> Iterable[Fault]:
    if Markup.MARKDOWN not in subject.markups:
        return
    for form in subject.forms:
        if "{" not in form.source:
            continue
        lost, extra = _said(form.source) - _said(form.target), _said(form.target) - _said(form.source)
        if lost:
            shown = quoted(sorted(map(_written, lost)))
            instead = f", and has {quoted(sorted(map(_written, extra)))} instead" if extra else ""
            yield Fault(f"lacks {shown}{instead}{form.said}")


def _said(text: str) -> _Said:
    """What the attribute lists in a text and at its end say."""
    words, own = cut_from_end(text)
    found: _Said = Counter(one for listed in skeleton(words).attribute_lists for one in listed)
    return found + Counter(own.items())


def _written(item: tuple[str, str]) -> str:
    name, value = item
    return f"{ {'id': '#', 'class': '.'}.get(name, f'{name}=') }{value}"


def _mend(subject: Subject, form: Form) -> str | None:
    """With the list of the source at its end, where the source has it there and nowhere else."""
    del subject
    words, own = cut_from_end(form.source)
    if not own or skeleton(words).attribute_lists:
        return None
    said, _ = cut_from_end(form.target)
    return said + form.source[len(words) :] if "{" not in said else None


CHECK = Check(
    id="heading-id",
    severity=Severity.ERROR,
    summary="a translation lacks the id, the class or another attribute that its source has in '{ }'",
    reason="Links to the place lead nowhere in that language, and what is styled or moved by a class is not.",
    traps=(
        "In catalogs of a site the list behind a heading is in no message: its id is the same in every locale. "
        "A list that a translation adds is refused (see refused)."
    ),
    fix="Copy '{#id .class}' from the msgid, letter by letter.",
    run=_run,
    mend=_mend,
    sure=True,
)
