"""The report of ``status``: rows for a table, and JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from i18n.coverage import Count, Coverage
from i18n.reports.base import LocaleStatus, PageStatus, StatusReport
from i18n.reports.findings import behind_lines, stray_lines


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: a locale, or a page of it."""

    locale: str
    page: str
    """Empty on the line of the locale itself."""
    coverage: Coverage
    safety: Count
    published: str
    reviewed: int = 0


def rows(report: StatusReport, *, pages: bool) -> Iterator[Row]:
    """The lines of the table: each locale, followed by its pages."""
    for status in report.locales:
        yield Row(
            f"{status.locale.tag} {status.locale.name}",
            "",
            status.coverage,
            status.safety,
            _published(status),
            status.reviewed,
        )
        if pages:
            for page in status.pages:
                shown = _page_published(page)
                yield Row(status.locale.tag, page.source, page.coverage, page.safety, shown, page.reviewed)


def _published(status: LocaleStatus) -> str:
    built = [page for page in status.pages if page.published]
    return f"{sum(page.announced for page in built)} of {len(built)} announced"


def _page_published(page: PageStatus) -> str:
    if not page.published:
        return "absent"
    return "announced" if page.announced else "built"


def notes(report: StatusReport) -> Iterator[str]:
    """What the table does not show."""
    for status in report.locales:
        if status.theme_missing:
            texts = "text of the theme is" if status.theme_missing == 1 else "texts of the theme are"
            yield f"{status.locale.tag}: {status.theme_missing} {texts} not translated"
        if status.withdrawn:
            said = "1 translation is" if status.withdrawn == 1 else f"{status.withdrawn} translations are"
            yield f"{status.locale.tag}: {said} withdrawn, to be corrected"
    yield from behind_lines(report.behind)
    yield from stray_lines(report.strays)


def as_json(report: StatusReport) -> str:
    """The report in the shape of docs/status.schema.json."""
    locales = sorted(report.locales, key=lambda status: status.locale.tag)
    return json.dumps(
        {"source": report.source.tag, "locales": [_locale(status) for status in locales]},
        ensure_ascii=False,
        indent=2,
    )


def _locale(status: LocaleStatus) -> dict[str, object]:
    return {
        "locale": status.locale.tag,
        **_coverage(status.coverage),
        "safety": _count(status.safety),
        "reviewed": status.reviewed,
        "withdrawn": status.withdrawn,
        "theme_missing": status.theme_missing,
        "pages": [
            {
                "source": page.source,
                "url": page.url,
                "published": page.published,
                "announced": page.announced,
                **_coverage(page.coverage),
                "safety": _count(page.safety),
                "reviewed": page.reviewed,
            }
            for page in sorted(status.pages, key=lambda page: page.source)
        ],
    }


def _coverage(coverage: Coverage) -> dict[str, object]:
    return {"messages": _count(coverage.messages), "words": _count(coverage.words)}


def _count(count: Count) -> dict[str, int]:
    return {"total": count.total, "current": count.current, "fuzzy": count.fuzzy, "missing": count.missing}
