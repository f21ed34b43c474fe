"""What became of pages that are no more, as their author says it: the lines of ``redirects.tsv``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from i18n.errors import InputError, Problem, UsageError
from i18n.locales import Locale, locale
from i18n.pages.published import path_of, url_fault, written_url

HEADER = ("from", "to", "locale")
GONE = "gone"
EACH = "{locale}"
"""In an address: the tag of each locale."""


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of a page, or of an address that an earlier site had."""

    source: str
    """A page by the path of its file, or an address: ``/info/{locale}/pain.php``."""
    page: str
    """The page that it leads to, relative to the site; empty where it is gone."""
    fragment: str = ""
    """The place in that page: ``dose``."""
    locale: Locale | None = None
    """Of an address: the language in which it was read, where it does not say so itself."""
    line: int = field(default=1, compare=False)

    @property
    def target(self) -> str:
        """The page and the place in it: ``content/risks.md#dose``."""
        return f"{self.page}#{self.fragment}" if self.fragment else self.page

    @property
    def is_url(self) -> bool:
        """Whether an address is meant, not a page."""
        return self.source.startswith("/")

    def urls(self, locales: Iterable[Locale], source: Locale) -> Iterator[tuple[str, Locale]]:
        """The addresses that are meant, each with the locale whose page it leads to."""
        if EACH not in self.source:
            yield written_url(path_of(self.source)), self.locale or source
            return
        for one in locales:
            yield written_url(path_of(self.source.replace(EACH, one.tag))), one


def parse_redirects(text: str, path: str, content: str) -> tuple[Line, ...]:
    """The lines of a file; pages may be named with the content folder or without.

    Raises InputError with every line that is none.
    """
    found: dict[tuple[str, Locale | None], Line] = {}
    problems: list[Problem] = []
    for number, text_line in enumerate(text.split("\n"), 1):
        said = text_line.removesuffix("\r")
        fields = [one.strip(" ") for one in said.split("\t")]
        if not said.strip() or said.startswith("#") or tuple(fields) in (HEADER, HEADER[:2]):
            continue
        read, faults = _line(fields, path, number, content)
        problems += faults
        if read is None:
            continue
        known = found.setdefault((read.source, read.locale), read)
        if known is not read and known != read:
            what = f"'{read.source}' has a line already, line {known.line}"
            problems.append(Problem(path, number, 1, what, "delete the one that is wrong"))
    if problems:
        raise InputError(problems)
    return tuple(found.values())


def with_addresses(text: str, more: Iterable[tuple[str, str, Locale]]) -> str:
    """The table with more addresses of an earlier site, each with its page and its language.

    What its author wrote stays as it is; an address that has a line already gets no other.
    """
    known = {line.split("\t")[0].strip(" ") for line in text.splitlines()}
    rows = {url: (url, page, where.tag) for url, page, where in sorted(more, key=lambda one: one[:2])}
    lines = ["\t".join(row) + "\n" for url, row in rows.items() if url not in known and not url_fault(url)]
    if not lines:
        return text
    head = text if not text or text.endswith("\n") else f"{text}\n"
    return (head or "\t".join(HEADER) + "\n") + "".join(lines)


def _line(fields: list[str], path: str, number: int, content: str) -> tuple[Line | None, list[Problem]]:
    problems: list[Problem] = []

    def fault(at: int, what: str, fix: str = "") -> None:
        column = sum(len(one) + 1 for one in fields[:at]) + 1
        problems.append(Problem(path, number, column, what, fix))

    if len(fields) not in (2, 3) or not fields[0] or not fields[1]:
        what = "is no line of two or three fields with tabulators between them"
        return None, [Problem(path, number, None, what, f"write: from, to ('{GONE}', or a page), locale")]
    source, target, tag = (*fields, "")[:3]
    where = None
    if tag:
        try:
            where = locale(tag)
        except UsageError as error:
            fault(2, error.problems[0].what, error.problems[0].fix)
        if not source.startswith("/") or EACH in source:
            fault(2, "only an address without {locale} is in one language", "leave the third field empty")
    if source.startswith("/"):
        if what := url_fault(source):
            fault(0, what, "write it as '/old/page.html'")
    else:
        source = _page(source, content)
    page, _, fragment = target.partition("#")
    if page.startswith("/") or "://" in page or not page:
        fault(1, f"'{target}' is no page of the content", "name the source file: 'risks.md', 'risks.md#dose'")
    if problems:
        return None, problems
    return Line(source, "" if target == GONE else _page(page, content), fragment, where, number), []


def _page(named: str, content: str) -> str:
    return named if content in {"", "."} or named.startswith(f"{content}/") else f"{content}/{named}"


class Successors:
    """What pages are called now. A chain of lines is followed to its end."""

    def __init__(self, lines: Iterable[Line], named: Callable[[str], str | None]) -> None:
        """``named`` is the page that a path means, None where there is none."""
        self._lines: Mapping[str, Line] = {one.source: one for one in lines if not one.is_url}
        self._named = named
        self._known: dict[str, Line | None] = {}

    def of(self, page: str) -> Line | None:
        """What became of a page: itself where it is there, else the end of its chain.

        None where nobody has said; so for a chain that turns in a circle.
        """
        if page not in self._known:
            self._known[page] = self._follow(page)
        return self._known[page]

    def _follow(self, page: str) -> Line | None:
        here, fragment = self.split(page)
        seen = {here}
        while (there := self._named(here)) is None:
            line = self._lines.get(here)
            if line is None or line.page in seen:
                return None
            if not line.page:
                return Line(page, "")
            here, fragment = line.page, line.fragment
            seen.add(here)
        return Line(page, there, fragment)

    def split(self, page: str) -> tuple[str, str]:
        """A page and the place in it. A file may have the sign of a place in its name."""
        here, _, fragment = page.partition("#")
        return (page, "") if self._named(page) is not None else (here, fragment)

    def circle(self, line: Line) -> tuple[str, ...]:
        """The pages of the circle that a line is part of, its own first and last; empty where it is part of none."""
        seen, here = [line.source], line.page
        while here not in seen and self._named(here) is None and (following := self._lines.get(here)):
            seen.append(here)
            here = following.page
        return (*seen, here) if here == line.source else ()
