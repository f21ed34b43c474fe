"""The header field Language, against the place where the catalog stands."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Whole, short
from i18n.findings import Severity
from i18n.locales import folder_locale
from i18n.po import header_fields


def _run(whole: Whole) -> Iterable[Fault]:
    written = header_fields(whole.catalog).get("Language", "").strip()
    header = whole.catalog.header
    if not written or whole.template:
        return
    said, belongs = folder_locale(written), whole.place or whole.locale
    if said is None:
        yield Fault(
            f"Language '{short(written)}' is not a language; for {belongs.tag} it is '{belongs.posix}'",
            line=header.line if header else None,
        )
    elif _language(said.tag) != _language(belongs.tag):
        yield Fault(
            f"the header says {said.english_name} ('{short(written)}'), the catalog stands where "
            f"{belongs.english_name} belongs",
            line=header.line if header else None,
        )


def _language(tag: str) -> str:
    return tag.partition("-")[0]


CHECK = Check(
    id="po-language",
    severity=Severity.WARNING,
    summary="the header names another language than the folder does",
    reason="Perhaps the catalog of another language was copied there: its readers would get the wrong one.",
    traps="Another region or script of the same language is left alone, and so is an empty field.",
    fix="See whether the texts are in the right language; then write the folder's name into the field Language.",
    run_file=_run,
)
