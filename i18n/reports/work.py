"""What ``add`` and ``build`` say when they have done their work."""

from __future__ import annotations

from collections.abc import Iterator

from i18n.locales import Locale, default_numerals, plural_examples, with_digits
from i18n.reports.base import AddedLocale, BuildReport, Purged, RelayoutReport
from i18n.reports.findings import behind_lines, counted


def added_lines(added: tuple[AddedLocale, ...]) -> Iterator[str]:
    """What a translator should know of a new locale."""
    for one in added:
        where = one.locale
        digits = with_digits("0123456789", default_numerals(where))
        yield f"{where.tag}: {where.name} ({where.english_name}), {_direction(where)}, digits {digits}"
        yield f"  plural forms: {', '.join(_forms(where))}"
        if one.parent:
            yield f"  gaps are filled from {one.parent.tag}, then from the source"
        yield f"  {one.catalog}: {one.messages} messages to translate"
        if one.theme:
            yield f"  {one.theme}: the theme has no texts in this language yet; translate them here"


def _direction(where: Locale) -> str:
    return "written from right to left" if where.direction == "rtl" else "written from left to right"


def _forms(where: Locale) -> Iterator[str]:
    for number, examples in enumerate(plural_examples(where)):
        yield f"msgstr[{number}] for {', '.join(map(str, examples[:5]))}{' …' if len(examples) > 5 else ''}"  # noqa: PLR2004


def built_lines(report: BuildReport) -> Iterator[str]:
    """What was built, where, and what to know about it."""
    yield from report.notes
    yield from behind_lines(report.behind)
    changed = f"{report.changed} of {report.files} files changed"
    if report.removed:
        changed += f", {report.removed} removed"
    tags = ", ".join(where.tag for where in report.locales)
    made = f"{report.pages} {report.made[report.pages != 1]}"
    yield f"{report.output}/: {made} in {tags} ({changed})"


def relayout_lines(report: RelayoutReport, *, check: bool) -> Iterator[str]:
    """Where the messages of each locale are now, then a line a file."""
    for one in report.catalogs:
        obsolete = f", {one.obsolete} obsolete" if one.obsolete else ""
        yield f"{one.locale.tag}: {one.live} messages{obsolete} in {counted(len(one.files), 'file')}"
    for path in report.written:
        yield f"{path}: {'would be written' if check else 'written'}"
    for path in report.removed:
        yield f"{path}: {'would be removed' if check else 'removed'}"
    if not report.written:
        yield "the catalogs lie so already"


def purged_lines(purged: tuple[Purged, ...], *, check: bool) -> Iterator[str]:
    """How many messages left each locale."""
    for one in purged:
        if one.messages:
            messages = counted(one.messages, "obsolete message")
            yield f"{one.locale.tag}: {messages} {'would go' if check else 'removed'}, {one.words} with a translation"
    if not any(one.messages for one in purged):
        yield "no message is obsolete"
