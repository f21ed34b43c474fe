"""The report of ``impact``: as lines for people, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from i18n.errors import shown
from i18n.facts import FactChange
from i18n.minor import Change, Text, pairs
from i18n.reports.base import Impact, ImpactReport, LocaleImpact, PageImpact, Shown
from i18n.reports.findings import Paint, behind_lines, counted, plain
from i18n.reports.minor import word_diff

PAGES = 8
"""How many pages of a locale are told in lines; all are in JSON."""
BOLD = "1"


def text(report: ImpactReport, paint: Paint = plain) -> Iterator[str]:
    """Each changed text with its facts, then locale by locale what readers get and who has to translate."""
    for impact in report.changes:
        yield from _lines(impact, paint)
    yield from _summary(report)
    yield from behind_lines(report.behind)


def _lines(impact: Impact, paint: Paint) -> Iterator[str]:
    place = impact.places[0] if impact.places else "gone from the source"
    said = "; ".join(map(fact_line, impact.facts)) or impact.reason
    yield f"{shown(place)}: {paint(shown(said), BOLD)}"
    if impact.old is None and impact.new is None:
        yield shown(f"  the value of {{{{ {impact.note} }}}}")
    elif impact.old is not None and impact.new is not None:
        for old, new in pairs(Change(impact.old, impact.new)):
            yield f"  {word_diff(old, new, paint)}"
    else:
        either = impact.new or impact.old
        yield f"  {shown(either.msgid) if either else ''}"
    done = [one.locale.tag for one in impact.locales if not one.waits]
    for one in impact.locales:
        if one.waits:
            yield from _locale_lines(one)
    if done:
        is_text = impact.old is not None or impact.new is not None
        yield f"  {', '.join(done)}: {'translated' if is_text else 'shows the value as it is now'}"


def fact_line(fact: FactChange) -> str:
    """A fact before and after: ``6 hours → 8 hours``."""
    if not fact.old:
        return f"{fact.new} is new"
    return f"{fact.old} → {fact.new}" if fact.new else f"{fact.old} is gone"


def _locale_lines(one: LocaleImpact) -> Iterator[str]:
    if one.value:
        yield shown(f"  {one.locale.tag}: has a value of its own, {one.value}, in {one.catalog}")
    elif all(page.shown is Shown.OWN for page in one.pages):
        yield f"  {one.locale.tag}: has its own words, which nobody can compare but you"
    else:
        place = one.catalog if one.line is None else f"{one.catalog}:{one.line}"
        who = f" ({one.translator})" if one.translator else ""
        yield shown(f"  {one.locale.tag}: to translate in {place}{who}")
    for page in one.pages[:PAGES]:
        yield shown(f"    {page.url or page.page}: {seen(page) if not one.value else 'shows that'}")
    if len(one.pages) > PAGES:
        yield f"    and {len(one.pages) - PAGES} more pages"


def seen(page: PageImpact) -> str:
    """What readers of a page get, in a few words."""
    said = {
        Shown.TRANSLATION: "the translation",
        Shown.SOURCE: f"shows the source ({page.language.tag}), marked",
        Shown.PARENT: f"shows the text of {page.language.tag}, marked",
        Shown.OLD: "shows the old translation, marked",
        Shown.OWN: f"shows '{page.page}'",
        Shown.ABSENT: "is left out until it is ready",
        Shown.VALUE: "shows the value as it is now",
    }[page.shown]
    return said if page.announced or page.url is None else f"{said}; not announced"


def _summary(report: ImpactReport) -> Iterator[str]:
    if not report.changes:
        waiting = "since then" if report.since else "since the translations were made"
        yield f"no fact of the source has changed {waiting}"
        return
    waits: dict[str, int] = {}
    for impact in report.changes:
        for one in impact.locales:
            if one.waits:
                waits[one.locale.tag] = waits.get(one.locale.tag, 0) + 1
    count = len(report.changes)
    texts = "1 text or value" if count == 1 else f"{count} texts and values"
    if all(one.old or one.new for one in report.changes):
        texts = counted(count, "text")
    todo = ", ".join(f"{count} in {tag}" for tag, count in sorted(waits.items()))
    yield f"{texts} with changed facts; waiting: {todo or 'nobody'}"


def as_json(report: ImpactReport, paint: Paint = plain) -> Iterator[str]:  # noqa: ARG001 - programs see no colour
    """The report in the shape of docs/impact.schema.json."""
    said = {"since": report.since, "changes": [_impact(one) for one in report.changes]}
    yield json.dumps(said, ensure_ascii=False, indent=2)


def _impact(one: Impact) -> dict[str, object]:
    return {
        "old": _text(one.old),
        "new": _text(one.new),
        "facts": [
            {"kind": str(fact.kind), "old": fact.old or None, "new": fact.new or None} for fact in one.facts
        ],
        "reason": one.reason or None,
        "references": list(one.places),
        "note": one.note or None,
        "locales": [_locale(where) for where in one.locales],
    }


def _text(text: Text | None) -> dict[str, str | None] | None:
    if text is None:
        return None
    return {"msgid": text.msgid, "msgctxt": text.msgctxt, "msgid_plural": text.msgid_plural}


def _locale(one: LocaleImpact) -> dict[str, object]:
    return {
        "locale": one.locale.tag,
        "waits": one.waits,
        "file": one.catalog,
        "line": one.line,
        "translator": one.translator or None,
        "value": one.value or None,
        "pages": [
            {
                "source": page.page,
                "url": page.url,
                "announced": page.announced,
                "shown": str(page.shown),
                "language": page.language.tag,
            }
            for page in one.pages
        ],
    }


FORMS = {"text": text, "json": as_json}
"""The forms of the report, by the name that ``--format`` takes."""
