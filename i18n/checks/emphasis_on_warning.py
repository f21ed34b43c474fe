"""Warnings that a translation no longer sets apart: *do **not** drive* without its bold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted
from i18n.facts.senses.base import DENIALS
from i18n.facts.senses.reading import said
from i18n.findings import Severity
from i18n.model import Markup

_STRONG = re.compile(
    r"\*\*(?=\S)([^*]++)\*\*|(?<!\w)__(?=\S)([^_]++)__(?!\w)|<(?:strong|b)\b[^<>]*+>([^<]++)", re.IGNORECASE
)
# East Asian texts set apart by brackets, others by quotation marks or capitals as well.
_APART = re.compile(
    r"\*\S|(?<!\w)_\S|<(?:strong|b|em|i|mark|u)\b|[「『《【〈“”„«»‘]|\b[A-ZÀ-ÖØ-ÞŁŚŻŹĆŃĄĘА-ЯІЇЄҐΑ-Ω]{3,}\b"
)


def _run(subject: Subject) -> Iterable[Fault]:
    if (
        "**" not in subject.message.key.msgid
        and "__" not in subject.message.key.msgid
        and ("<" not in subject.message.key.msgid)
    ):
        return
    for form, markup in subject.texts():
        if markup is Markup.PLAIN or _APART.search(form.target):
            continue
        for strong in _STRONG.finditer(form.source):
            text = strong[strong.lastindex or 0]
            if any(one.sense in DENIALS for one in said(text, markup, subject.source) or ()):
                what = f"sets nothing apart where its source sets {quoted([text])} in bold{form.said}"
                yield Fault(what, meant=strong[0])
                break


CHECK = Check(
    id="emphasis-on-warning",
    severity=Severity.WARNING,
    summary="a translation does not set apart what its source says in bold not to do",
    reason="Whoever reads a page of instructions in haste sees the bold words. *Not* is one of them for a reason.",
    traps=(
        "Any emphasis counts, so do quotation marks, the brackets of Chinese and Japanese and words in capitals. Bold "
        "words that deny nothing are not missed."
    ),
    fix="Set the same words in bold.",
    run=_run,
)
