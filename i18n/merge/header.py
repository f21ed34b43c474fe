"""The header of a merged catalog."""

from __future__ import annotations

from dataclasses import replace
from operator import is_

from i18n import po
from i18n.locales import parse_plural_forms
from i18n.model import Catalog, Message

DATE = "POT-Creation-Date"
UTF8 = "text/plain; charset=UTF-8"


def catalog_with(
    template: Catalog, catalog: Catalog, messages: tuple[Message, ...], *, moves: bool
) -> Catalog:
    """The catalog with other messages; the same value where nothing is other."""
    changes = _header_changes(template, catalog, moves=moves)
    result = po.with_header(catalog, changes) if changes else catalog
    old = catalog.messages
    same = len(old) == len(messages) and all(map(is_, old, messages))
    return result if same else replace(result, messages=messages)


def _header_changes(template: Catalog, catalog: Catalog, *, moves: bool) -> dict[str, str]:
    """What the header lacks. A valid field of the file wins; the date moves only when messages do (law 4)."""
    fields = po.header_fields(catalog)
    changes: dict[str, str] = {}
    if "charset=" not in fields.get("Content-Type", "") or "charset=CHARSET" in fields["Content-Type"]:
        changes["Content-Type"] = UTF8
    if catalog.locale is not None:
        if not fields.get("Language"):
            changes["Language"] = catalog.locale.posix
        if parse_plural_forms(fields.get("Plural-Forms", "")) is None:
            locale = catalog.locale
            changes["Plural-Forms"] = f"nplurals={locale.nplurals}; plural={locale.plural_rule};"
    date = po.header_fields(template).get(DATE)
    if moves and date:
        changes[DATE] = date
    return changes
