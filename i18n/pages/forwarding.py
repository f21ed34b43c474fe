"""Where each address leads that a site ever had. No redirect stands in the place of a page, none leads to another."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from i18n.findings import Finding, Severity
from i18n.locales import PSEUDO, Locale, locale
from i18n.pages.published import Row, Rows, Standing, path_of, written_url
from i18n.pages.successors import GONE, Line, Successors
from i18n.pages.urls import INDEX, UrlTable, folded

Announced = Callable[[str, Locale], bool]
"""Whether a page is announced in a locale."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is written down of the addresses of a site."""

    rows: Rows = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    path: str = ""
    """The file of the rows, relative to the site; empty where none is kept."""
    lines_path: str = ""
    """The file of the lines."""
    locales: frozenset[str] = frozenset()
    """The tags of all locales of the site, whichever of them are built."""


NO_RECORD = Record()
LOST = "url-lost"
REDIRECT = "redirect"


@dataclass(frozen=True, slots=True)
class Redirect:
    """An address at which no page stands any more."""

    url: str
    """As tables have it: ``/de/alt.html``."""
    path: str
    """The file of the output that can stand there; empty where none can."""
    target: str
    """The file of the output that it leads to; empty for an address that is gone."""
    fragment: str
    page: str
    """The page it leads to."""
    locale: Locale
    """The language of that page."""
    lasting: bool
    """Whether it is for good. One that leads to another language ends when there is a translation."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of every address."""

    rows: tuple[Row, ...] = ()
    """The table as a sync leaves it."""
    redirects: tuple[Redirect, ...] = ()
    """Sorted by address."""
    findings: tuple[Finding, ...] = ()


NOTHING_FOLLOWED = Followed()


def announced_before(record: Record, successors: Successors) -> frozenset[tuple[str, str]]:
    """The pages that are announced as far as the last sync knows: (page, tag), by their present names."""
    found: set[tuple[str, str]] = set()
    for row in record.rows.values():
        if row.announced and row.state is Standing.LIVE:
            now = successors.of(row.page)
            if now is not None and now.page:
                found.add((now.page, row.locale))
    return frozenset(found)


def follow(
    record: Record,
    successors: Successors,
    table: UrlTable,
    names: Collection[str],
    announced: Announced,
    *,
    html: bool = True,
) -> Followed:
    """Follow every address to where its page is now. ``names`` are the files of the output.

    With ``html`` a redirect has a file of its own, where one can stand.

    Law 5: no row is ever dropped, not even one that leads nowhere; that is a finding.
    """
    if not record.path:
        return NOTHING_FOLLOWED
    return _Follower(record, successors, table, names).followed(announced, html=html)


class _Follower:
    def __init__(
        self, record: Record, successors: Successors, table: UrlTable, names: Collection[str]
    ) -> None:
        self.record = record
        self.successors = successors
        self.table = table
        self.locales = tuple(one for one in table.locales if one.tag not in PSEUDO)
        self.tags = {one.tag: one for one in self.locales}
        self.names = names
        self.rows: dict[str, Row] = {}
        self.redirects: dict[str, Redirect] = {}
        self.findings: list[Finding] = []

    def followed(self, announced: Announced, *, html: bool) -> Followed:
        for (page, where), path in self.table.paths.items():
            if not self.table.places[page].not_found and where.tag in self.tags:
                url = written_url(self.table.address(path))
                self.rows[url] = Row(url, page, where.tag, Standing.LIVE, announced(page, where))
        self.judge_lines()
        self.add_lines()
        lost: dict[str, list[Row]] = {}
        for url, row in self.record.rows.items():
            if url not in self.rows and not self.add_row(row):
                lost.setdefault(self.successors.split(row.page)[0], []).append(row)
        self.findings += (self.lost(page, rows) for page, rows in lost.items())
        redirects = sorted(self.redirects.values(), key=lambda one: one.url)
        placed = tuple(self.placed(redirects) if html else redirects)
        return Followed(tuple(self.rows.values()), placed, tuple(self.findings))

    def add_row(self, row: Row) -> bool:
        """Where an address leads that was published; False where nobody knows."""
        self.rows[row.url] = row
        if row.locale in self.record.locales and row.locale not in self.tags:
            return True  # Another build's.
        now = self.successors.of(row.page)
        if now is None and row.state is not Standing.GONE:
            return False
        where = self.tags.get(row.locale) or locale(row.locale)
        if now is None or not now.page:
            self.gone(row.url, row.page, where)
        else:
            self.moved(row.url, now, where)
        return True

    def gone(self, url: str, page: str, where: Locale) -> None:
        self.rows[url] = Row(url, page, where.tag, Standing.GONE)
        self.redirects[url] = Redirect(url, "", "", "", page, where, lasting=True)

    def moved(self, url: str, now: Line, where: Locale) -> None:
        self.rows[url] = Row(url, now.target, where.tag, Standing.MOVED)
        to = self.table.locale_of(now.page, where)
        if to is not None:
            target = self.table.paths[now.page, to]
            self.redirects[url] = Redirect(url, "", target, now.fragment, now.page, to, lasting=to == where)

    def add_lines(self) -> None:
        """The addresses of an earlier site; a line for one address says more than a line for many."""
        by_url: dict[str, tuple[Line, Locale]] = {}
        lines = [one for one in self.record.lines if one.is_url]
        for line in sorted(lines, key=lambda one: "{" not in one.source):
            for url, where in line.urls(self.locales, self.table.source_locale):
                by_url[url] = line, where
        for url, (line, where) in by_url.items():
            row = self.rows.get(url)
            if row and row.state is Standing.LIVE and (row.page, row.locale) == (line.target, where.tag):
                continue  # What an earlier site had there is what stands there now.
            if row or file_of(url) in self.names:
                self.fault(line, f"'{url}' is an address of the site as it is", "delete the line")
                continue
            now = self.successors.of(line.page) if line.page else None
            if not line.page or (now is not None and not now.page):
                self.gone(url, line.page or line.source, where)
            elif now is not None:
                self.moved(url, replace(now, fragment=now.fragment or line.fragment), where)

    def judge_lines(self) -> None:
        """What is wrong with the lines, each by itself."""
        told: set[str] = set()
        for line in self.record.lines:
            if not line.is_url and self.table.page(line.source) is not None:
                self.fault(line, f"'{line.source}' is a page of the content", "delete the line")
            elif line.page and self.successors.of(line.page) is None:
                circle = () if line.is_url else self.successors.circle(line)
                if told.isdisjoint(circle) and circle:
                    turn = " → ".join(circle)
                    self.fault(line, f"the lines turn in a circle: {turn}", "let one of them lead to a page")
                elif not circle:
                    self.fault(line, f"'{line.page}' is no page of the content", f"name one, or say '{GONE}'")
                told.update(circle)

    def fault(self, line: Line, what: str, fix: str) -> None:
        tag = (line.locale or self.table.source_locale).tag
        self.findings.append(_finding(REDIRECT, self.record.lines_path, line.line, tag, f"{what}: {fix}"))

    def lost(self, page: str, rows: list[Row]) -> Finding:
        first, file = rows[0], self.record.lines_path
        more = f" and {len(rows) - 1} more" if len(rows) > 1 else ""
        what = f"'{first.url}'{more} would lead nowhere: '{page}' is no page of the content any more"
        fix = f"say in {file} where it is ('{page}<TAB>new page') or that it is gone ('{page}<TAB>{GONE}')"
        return _finding(LOST, self.record.path, first.line, first.locale, f"{what}: {fix}")

    def placed(self, redirects: Iterable[Redirect]) -> Iterator[Redirect]:
        """The redirects with the files that can stand at their addresses, in which no other file is in the way."""
        files = {folded(name) for name in self.names}
        folders = {above for name in files for above in _above(name)}
        for one in redirects:
            path = file_of(one.url) if one.target else ""
            name = folded(path)
            if path and name not in files and name not in folders and files.isdisjoint(_above(name)):
                files.add(name)
                folders.update(_above(name))
                yield replace(one, path=path)
            else:
                yield one


def file_of(url: str) -> str:
    """The HTML file that answers for an address; empty where it has the name of another kind of file."""
    path = path_of(url)
    if not path or path.endswith("/"):
        return f"{path}{INDEX}.html"
    if re.search(r"\.html?$", path):
        return path
    return "" if "." in path.rpartition("/")[2] else f"{path}/{INDEX}.html"


def _above(name: str) -> Iterator[str]:
    """The folders that a file stands in."""
    at = name.find("/")
    while at > 0:
        yield name[:at]
        at = name.find("/", at + 1)


def _finding(check: str, file: str, line: int | None, tag: str, message: str) -> Finding:
    return Finding(check, Severity.ERROR, tag, file, line, None, None, None, message)


def by_locale(redirects: Iterable[Redirect]) -> Mapping[Locale, list[Redirect]]:
    """The redirects that have a file, by the language of the page they lead to."""
    found: dict[Locale, list[Redirect]] = {}
    for one in redirects:
        if one.path:
            found.setdefault(one.locale, []).append(one)
    return found
