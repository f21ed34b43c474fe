"""Images that a translation has lost or changed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject, only, quoted, short
from i18n.facts.links import damaged_links
from i18n.facts.structure import difference, images, pairs, unpaired
from i18n.findings import Severity
from i18n.markup import Skeleton

_EMPTY = re.compile(r"!\[\s*\][(\[]")


def _run(subject: Subject) -> Iterable[Fault]:
    for form, theirs, ours in subject.skeletons:
        found = difference(images(theirs), images(ours))
        for old, new in pairs(found):
            said = f"shows the image '{short(new)}' where its source shows '{short(old)}'{form.said}"
            yield Fault(said, Severity.WARNING, said=new, meant=old)
        if lost := unpaired(found)[0]:
            damaged = {one.address for one in damaged_links(form.source, form.target)}
            if gone := [url for url in lost if url not in damaged]:
                yield Fault(f"lacks the image {quoted(gone)}{form.said}", meant=only(gone))
        if not found.lost and _silent(form.target, ours) > _silent(form.source, theirs):
            said = f"shows an image without a text, which its source has{form.said}"
            yield Fault(said, Severity.WARNING)


def _silent(text: str, parts: Skeleton) -> int:
    """How many images have no text for who cannot see them."""
    tags = sum(
        tag.name == "img" and any(name == "alt" and not value.strip() for name, value in tag.attributes)
        for tag in parts.tags
    )
    return tags + (len(_EMPTY.findall(text)) if parts.images else 0)


CHECK = Check(
    id="image",
    severity=Severity.ERROR,
    summary="a translation lacks an image of its source or its text, or shows another one",
    reason="Readers of that language miss what the others see.",
    traps=(
        "An image with text in it may have a version for the language: another image is a warning, none an "
        "error. An image that says nothing in the source needs no text; one whose text a translation has emptied "
        "is a warning."
    ),
    fix="Copy '![text](address)' from the msgid and translate the text between the brackets.",
    run=_run,
)
