"""Catalogs in which somebody has edited a msgid: the source of its translation is found no more."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from i18n import po
from i18n.checks.base import short
from i18n.findings import Finding, Severity
from i18n.model import Catalog
from i18n.project.parts import DATE, OnDisk

_ALIKE = 0.75
_MOST = 200
"""A catalog that lacks more messages than that was not edited, but never brought in step."""


def edited_msgids(file: OnDisk, template: Catalog | None) -> Iterator[Finding]:
    """An error for each translation whose msgid the template does not have, though both are of the same date.

    Only where the template has one that resembles it and that the catalog lacks: that is what it was before.
    """
    if template is None or file.content is None:
        return
    catalog = file.catalog
    date = po.header_fields(template).get(DATE)
    if not date or po.header_fields(catalog).get(DATE) != date:
        return
    theirs = {one.key for one in template.messages if not one.obsolete}
    ours = {one.key for one in catalog.messages if not one.obsolete}
    lost = theirs - ours
    if not lost or len(lost) > _MOST:
        return
    for message in catalog.messages:
        key = message.key
        if message.obsolete or key in theirs or not any(message.msgstr):
            continue
        near = get_close_matches(
            key.msgid, sorted(one.msgid for one in lost if one.msgctxt == key.msgctxt), 1, _ALIKE
        )
        if near:
            yield Finding(
                "msgid-edited",
                Severity.ERROR,
                file.locale.tag,
                file.path_of(message),
                po.msgid_line(message),
                1,
                key.msgid,
                key.msgctxt,
                f"the msgid is not that of the template, which says '{short(near[0])}'",
            )
