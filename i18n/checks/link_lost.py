"""Links that a translation has lost."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Form, Subject, only, quoted
from i18n.facts.links import damaged_links
from i18n.facts.structure import addresses, unpaired
from i18n.findings import Severity
from i18n.markup import skeleton
from i18n.model import Markup

_BRACKETS = re.compile(r"\\\[([^\[\]\\]+)\\\](?!\()")
_LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(([^\s()]+)\)")


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, found in subject.links:
        gone, _ = unpaired(found)
        if gone and (damaged := damaged_links(form.source, form.target)):
            # That its signs are damaged is a finding of its own.
            known = addresses(skeleton(" ".join(one.sound for one in damaged)))
            gone = tuple(url for url in gone if url not in known)
        # A bare address is a link only between spaces: glued to a word it is still there to be read.
        shown = [
            url for url in gone if url in theirs.autolinks and url.removeprefix("mailto:") in form.target
        ]
        if lost := [url for url in gone if url not in shown]:
            yield Fault(f"lacks the link to {quoted(lost)}{form.said}", meant=only(lost))
        elif shown:
            yield Fault(
                f"shows {quoted(shown)}, which is a link in its source{form.said}",
                Severity.INFO,
                said=only(shown),
            )
        elif found.fewer and not found.extra:
            said = f"links to {quoted(found.fewer)} less often than its source{form.said}"
            yield Fault(said, Severity.INFO)


def _mend(subject: Subject, form: Form) -> str | None:
    """With the address behind the one pair of escaped brackets, where one link is lost and its text is left."""
    texts = list(_BRACKETS.finditer(form.target))
    if subject.markups != (Markup.MARKDOWN,) or len(texts) != 1:
        return None
    links = [match for match in _LINK.finditer(form.source) if match[1] not in form.target]
    if len(links) != 1:
        return None
    start, end = texts[0].span()
    return f"{form.target[:start]}[{texts[0][1]}]({links[0][1]}){form.target[end:]}"


CHECK = Check(
    id="link-lost",
    severity=Severity.ERROR,
    summary="a translation lacks a link of its source",
    reason="Readers of that language cannot get to what the others can reach.",
    traps=(
        "Order does not matter, nor how a link is written. A link that the source has twice and the "
        "translation once is info. "
        "A link whose signs alone are damaged is found by link-syntax."
    ),
    fix="Write the link as in the msgid: '[text](address)', without a space between the brackets.",
    run=_run,
    mend=_mend,
)
