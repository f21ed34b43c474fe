"""The report of ``import``: a value, and its lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from i18n.incoming import TakenIn, Way
from i18n.locales import Locale


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of catalogs brought."""

    locales: Mapping[Locale, TakenIn]
    left: Mapping[Locale, str]
    """The files of what found no place, relative to the site."""
    changed: tuple[str, ...]
    """The files written, or to be written; relative to the site, sorted."""


def lines(report: ImportReport, *, written: bool) -> Iterator[str]:
    """A line a locale, and a line a file."""
    for where, taken in report.locales.items():
        left = f" ({report.left[where]})" if taken.left else ""
        yield f"{where.tag}: {', '.join(_parts(taken)) or 'nothing to take in'}{left}"
    for path in report.changed:
        yield f"{path}: {'written' if written else 'would change'}"
    if not report.changed:
        yield "everything is there already"


def _parts(taken: TakenIn) -> Iterator[str]:
    for count, words in (
        (taken.count(Way.EXACT), "the same"),
        (taken.count(Way.FORM), "the same but for form"),
        (taken.count(Way.PART), "by parts"),
        (taken.fuzzy, "fuzzy (needs work)"),
        (len(taken.left), "left over"),
    ):
        if count:
            yield f"{count} {words}"
