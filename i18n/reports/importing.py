"""The reports of ``import``: values, their lines, and the files of what found no place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from i18n.incoming import TakenIn, Way
from i18n.incoming.pages import Aligned, Filled, Lonely, Paired
from i18n.locales import Locale
from i18n.reports.findings import counted


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


_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{title}: what found no place</title>
<style>
table {{ border-collapse: collapse; width: 100% }}
td {{ border: 1px solid; padding: .3em; vertical-align: top; width: 50%; white-space: pre-wrap }}
</style>
"""


@dataclass(frozen=True, slots=True)
class PagesReport:
    """What an import of translated pages brought."""

    locale: Locale
    pages: tuple[Aligned, ...]
    filled: Filled
    unknown: tuple[str, ...]
    """The translated pages that no page of the content is the source of."""
    inside: int
    """How many of them stand in the content, where they are pages of the source to every other command."""
    left: str
    """The file of what found no place, relative to the site."""
    changed: tuple[str, ...]
    """The files written, or to be written; relative to the site, sorted."""


def page_lines(report: PagesReport, *, written: bool) -> Iterator[str]:
    """What came of the pages, and a line a file."""
    missing, spare = (
        sum(len(side) for side in sides)
        for sides in ([one.missing for one in report.pages], [one.spare for one in report.pages])
    )
    parts = [
        f"{count} {words}"
        for count, words in (
            (report.filled.current, "current"),
            (report.filled.fuzzy, "fuzzy (needs work)"),
            (sum(page.same for page in report.pages), "not translated"),
            (missing, "without a translation"),
            (spare, "without a source"),
            (len(report.filled.left), "translated in another way already"),
        )
        if count
    ]
    pages = counted(len(report.pages), "page")
    yield f"{report.locale.tag}: {pages}: {', '.join(parts) or 'no texts'}"
    for path in report.unknown:
        yield f"{path}: is the translation of no page of the content"
    for path in report.changed:
        yield f"{path}: {'written' if written else 'would change'}"
    if not report.changed:
        yield "everything is there already"
    if report.inside:
        yield (
            f"{report.inside} of these files are in the content, as pages of the source language: move them out of it, "
            "or name them in 'exclude', before the next sync"
        )


def side_by_side(where: Locale, source: Locale, pages: Sequence[Aligned], left: Iterable[Paired]) -> str:
    """A page for a translator: of each page the texts without a translation, and those without a source.

    Then the texts whose messages say something else.
    """
    out = [_HEAD.format(title=escape(where.english_name))]
    for page in pages:
        names = " · ".join(escape(name) for name in (page.source, page.target) if name)
        out.append(f"<h2>{names}</h2>\n<table>\n")
        for at in range(max(len(page.missing), len(page.spare))):
            out.append("<tr>")
            for side, tongue in ((page.missing, source), (page.spare, where)):
                out.append(_cell(side[at] if at < len(side) else None, tongue))
            out.append("</tr>\n")
        out.append("</table>\n")
    rows = [
        f"<tr>{_text(one.key.msgid, source)}{_text(one.said, where, f'{one.place}: ')}</tr>\n" for one in left
    ]
    if rows:
        out += ("<h2>translated in another way</h2>\n<table>\n", *rows, "</table>\n")
    return "".join((*out, "</html>\n"))


def _cell(one: Lonely | None, tongue: Locale) -> str:
    if one is None:
        return "<td></td>"
    return _text(one.text, tongue, f"{one.line}, {one.kind}: ")


def _text(text: str, tongue: Locale, head: str = "") -> str:
    return f'<td>{escape(head)}<span lang="{tongue.tag}" dir="{tongue.direction}">{escape(text)}</span></td>'
