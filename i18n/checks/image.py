"""Images that a translation has lost or changed."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, quoted, short
from i18n.facts.structure import difference, images, pairs, unpaired
from i18n.findings import Severity


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.skeletons():
        found = difference(images(theirs), images(ours))
        for old, new in pairs(found):
            said = f"shows the image '{short(new)}' where its source shows '{short(old)}'{form.said}"
            yield Fault(said, Severity.WARNING)
        if lost := unpaired(found)[0]:
            yield Fault(f"lacks the image {quoted(lost)}{form.said}")


CHECK = Check(
    id="image",
    severity=Severity.ERROR,
    summary="a translation lacks an image of its source, or shows another one",
    reason="Readers of that language miss what the others see.",
    traps=(
        "An image with text in it may have a version for the language: another image is a warning, none an "
        "error."
    ),
    fix="Copy '![text](address)' from the msgid and translate the text between the brackets.",
    run=_run,
)
