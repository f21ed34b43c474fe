"""The report of ``sync`` and ``merge``: what happened to the messages of each locale, as lines and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from i18n.errors import shown
from i18n.merge import Carried, Fuzzied, MergeReport, Why
from i18n.model import MessageKey
from i18n.reports.base import SyncReport
from i18n.reports.findings import stray_lines

WHY: dict[Why, str] = {"cosmetic": "not language", "minor": "minor"}
TYPOS = 5
"""How many likely typos are told in lines; all are in JSON."""


def text(report: SyncReport, *, check: bool) -> Iterator[str]:
    """A line a locale where something changed, and a line a file."""
    for where, merged in report.locales.items():
        if parts := [*_merge_parts(merged)]:
            kept = [f"{len(merged.kept)} kept"] if merged.kept else []
            yield f"{where.tag}: {', '.join((*parts, *kept))}"
    for path in report.changed:
        yield f"{path}: {'would change' if check else 'written'}"
    for path in report.removed:
        yield f"{path}: {'would be removed' if check else 'removed'}"
    if not (report.changed or report.removed):
        yield "everything is up to date"
    yield from _typo_lines(report)
    yield from report.notes
    yield from stray_lines(report.strays)


def _merge_parts(merged: MergeReport) -> Iterator[str]:
    for count, words in (
        (len(merged.added), "new"),
        (len(merged.fuzzied), "fuzzy (needs work)"),
        (len(merged.remembered), "from memory (needs work)"),
        (len(merged.carried), f"carried over ({_whys(merged.carried)})"),
        (len(merged.repaired), f"current again ({_whys(merged.repaired)})"),
        (len(merged.moved), "moved"),
        (len(merged.revived), "back from obsolete"),
        (len(merged.obsoleted), "obsolete"),
    ):
        if count:
            yield f"{count} {words}"


def _whys(these: Iterable[Carried]) -> str:
    """Why translations are right for other texts: ``2 not language, 1 minor``; no number where all are of a kind."""
    counts = Counter(one.why for one in these)
    if len(counts) == 1:
        return WHY[next(iter(counts))]
    return ", ".join(f"{counts[why]} {words}" for why, words in WHY.items() if counts[why])


def _typo_lines(report: SyncReport) -> Iterator[str]:
    for typo in report.typos[:TYPOS]:
        yield shown(f"{typo.reference}: a typo put right? '{typo.was}' is now '{typo.now}'")
    if report.typos:
        more = len(report.typos) - TYPOS
        said = f"and {more} more: " if more > 0 else ""
        yield f"{said}if the meaning is the same, say so with i18n minor, and the translations stay current"


def as_json(report: SyncReport, *, check: bool) -> Iterator[str]:
    """The report in the shape of docs/sync.schema.json."""
    typos = [
        {
            "reference": typo.reference,
            "old": _key(typo.change.old.key),
            "new": _key(typo.change.new.key),
            "was": typo.was,
            "now": typo.now,
        }
        for typo in report.typos
    ]
    said = {
        "written": not check,
        "files": sorted((*report.changed, *report.removed)),
        "locales": [{"locale": where.tag, **_locale(merged)} for where, merged in report.locales.items()],
        "typos": typos,
        "notes": list(report.notes),
        "strays": [stray.path for stray in report.strays],
    }
    yield json.dumps(said, ensure_ascii=False, indent=2)


def _locale(merged: MergeReport) -> dict[str, object]:
    return {
        "kept": len(merged.kept),
        "new": [_key(key) for key in merged.added],
        "fuzzy": [_fuzzied(one) for one in merged.fuzzied],
        "remembered": [{**_key(one.key), "source": one.source} for one in merged.remembered],
        "carried": [_carried(one) for one in merged.carried],
        "repaired": [_carried(one) for one in merged.repaired],
        "moved": [_key(key) for key in merged.moved],
        "revived": [_key(key) for key in merged.revived],
        "obsolete": [_key(key) for key in merged.obsoleted],
        "dropped": [_key(key) for key in merged.dropped],
    }


def _key(key: MessageKey) -> dict[str, str | None]:
    return {"msgid": key.msgid, "msgctxt": key.msgctxt}


def _carried(one: Carried) -> dict[str, object]:
    return {**_key(one.key), "old": _key(one.old), "why": one.why}


def _fuzzied(one: Fuzzied) -> dict[str, object]:
    return {**_key(one.key), "old": _key(one.old), "score": round(one.score)}


FORMS = {"text": text, "json": as_json}
"""The forms of the report, by the name that ``--format`` takes."""
