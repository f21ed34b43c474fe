"""The header of a catalog: its fields, and a new one. GNU gettext manual, "Filling in the Header Entry"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from i18n.locales import Locale, parse_plural_forms, plural_index
from i18n.model import Catalog, Message, MessageKey
from i18n.po.writer import edit

_USUAL = (2, "(n != 1)")  # for a template, which has no locale


def header_fields(catalog: Catalog) -> dict[str, str]:
    """The fields of the header, in its order. Where one is there twice the first counts, as in gettext."""
    fields: dict[str, str] = {}
    for name, value in _pairs(_text(catalog)):
        fields.setdefault(name, value)
    return fields


def with_header(catalog: Catalog, changes: Mapping[str, str]) -> Catalog:
    """The catalog with other header fields.

    Only the lines of changed fields are other: the order, unknown fields and lines that are no field stay, new
    fields come last. The catalog itself where nothing is other.
    """
    left = dict(changes)
    lines = []
    for line in _text(catalog).split("\n"):
        name, colon, value = line.partition(":")
        name = name.strip()
        if colon and name in left:
            wanted = _flat(left.pop(name))
            line = line if value.strip() == wanted else f"{name}: {wanted}"  # noqa: PLW2901 - one line at a time
        lines.append(line)
    fresh = [f"{name}: {_flat(value)}" for name, value in left.items()]
    at = len(lines) - 1 if not lines[-1] else len(lines)
    lines[at:at] = fresh
    if lines[-1]:
        lines.append("")
    text = "\n".join(lines)
    header = catalog.header
    if header is None:
        return replace(catalog, header=Message(MessageKey(""), (text,)))
    changed = edit(header, msgstr=(text,)) if left != changes or fresh else header
    return catalog if changed is header else replace(catalog, header=changed)


def new_catalog(
    locale: Locale, project: str, *, source: Locale | None = None, today: str | None = None
) -> Catalog:
    """An empty catalog for a locale, with a header that gettext's tools accept.

    ``today`` is its PO-Revision-Date, ``2026-11-24 10:00+0000``; without it the placeholder of gettext stands
    there (law 9: nothing moves by itself). A source other than English is named in X-Source-Language.
    """
    fields = {
        "Project-Id-Version": project or "PACKAGE VERSION",
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": today or "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": locale.posix,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": f"nplurals={locale.nplurals}; plural={locale.plural_rule};",
    }
    if source is not None and source.tag != "en":
        fields["X-Source-Language"] = source.posix
    return with_header(Catalog(locale, None, ()), fields)


def plural_forms(catalog: Catalog) -> tuple[int, Callable[[int], int]]:
    """How many plural forms the catalog has, and which one a number takes.

    From its header where that is valid, else from its locale; two forms for a template.
    """
    count, rule = parse_plural_forms(header_fields(catalog).get("Plural-Forms", "")) or (
        _USUAL if catalog.locale is None else (catalog.locale.nplurals, catalog.locale.plural_rule)
    )
    return count, plural_index(rule)


def _text(catalog: Catalog) -> str:
    return catalog.header.msgstr[0] if catalog.header is not None and catalog.header.msgstr else ""


def _pairs(text: str) -> list[tuple[str, str]]:
    found = []
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            found.append((name.strip(), value.strip()))
    return found


def _flat(value: str) -> str:
    """A value on one line: it must not open another field."""
    return " ".join(value.split())
