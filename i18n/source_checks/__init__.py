"""The checks of the source: faults that every translation would share. One file a check, one row in SOURCE_CHECKS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18n.facts import is_safety
from i18n.facts.prose import prose
from i18n.findings import Finding
from i18n.locales import Locale
from i18n.model import MessageKey, Unit
from i18n.slugs import SLUG
from i18n.source_checks import (
    address_alone,
    ambiguous_date,
    empty_link,
    image_alt,
    long_text,
    near_duplicate,
    number_in_words,
    plural_in_brackets,
    repeated_fact,
    split_sentence,
    unnamed_placeholders,
)
from i18n.source_checks.base import SourceCheck, Text

__all__ = ["SOURCE_CHECKS", "SourceCheck", "check_source"]

SOURCE_CHECKS: dict[str, SourceCheck] = {
    check.id: check
    for check in (
        ambiguous_date.CHECK,
        plural_in_brackets.CHECK,
        empty_link.CHECK,
        image_alt.CHECK,
        split_sentence.CHECK,
        near_duplicate.CHECK,
        unnamed_placeholders.CHECK,
        long_text.CHECK,
        repeated_fact.CHECK,
        number_in_words.CHECK,
        address_alone.CHECK,
    )
}


def check_source(
    units: Iterable[Unit],
    files: Mapping[str, tuple[str, Locale | None]],
    *,
    source: Locale,
    protected: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """What is not right in the source, sorted by file and line.

    ``files`` are the documents in Markdown and HTML as they are written, each with its language where that is not
    ``source``. A text that stands in several places is judged once, at the first.
    """
    texts = tuple(_texts(units, source, protected))
    found: list[Finding] = []
    for check in SOURCE_CHECKS.values():
        for text in texts:
            found += [_finding(check, said, text) for said in check.run(text)]
        found += [
            _finding(check, remark.message, remark.text) for remark in check.run_all(texts) if remark.text
        ]
        for path, (content, own) in files.items():
            tag = (own or source).tag
            found += [
                Finding(check.id, check.severity, tag, path, remark.line, 1, None, None, remark.message)
                for remark in check.run_file(content)
            ]
    return tuple(sorted(found, key=lambda one: one.order))


def _texts(units: Iterable[Unit], source: Locale, protected: tuple[str, ...]) -> Iterator[Text]:
    seen: set[MessageKey] = set()
    these: Sequence[Unit] = [unit for unit in units if unit.key.msgctxt != SLUG]
    for unit, following in zip(these, [*these[1:], None], strict=True):
        if unit.key in seen:
            continue
        seen.add(unit.key)
        where = unit.locale or source
        next_one = following if following and following.reference.path == unit.reference.path else None
        safety = unit.safety or is_safety(unit.key.msgid, where, protected)
        yield Text(unit, prose(unit.key.msgid, unit.markup), where, next_one, safety)


def _finding(check: SourceCheck, message: str, text: Text) -> Finding:
    unit = text.unit
    place = unit.reference
    return Finding(
        check.id,
        check.severity,
        text.locale.tag,
        place.path,
        place.line,
        1,
        unit.key.msgid,
        unit.key.msgctxt,
        message,
    )
