"""``[gate] ratchet``: no page of a locale gets worse than it was at a git revision.

Worse is more errors and warnings, or a translation that is current no more although its source is the same. A new or
changed text of the source makes no page worse: it waits for its translators.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from i18n.errors import I18nError, Problem, UsageError
from i18n.findings import Finding, Severity
from i18n.locales import Locale
from i18n.model import MessageKey, State
from i18n.project.history import folder_at
from i18n.project.since import Since
from i18n.project.site import CONFIG, PYPROJECT, Site, open_site
from i18n.project.view import View
from i18n.project.walk import GITIGNORE
from i18n.reports.base import CheckReport, Worse

_WITHDRAWN = "withdrawn"
"""What somebody took offline is told, and makes nothing worse."""
Check = Callable[[Site], tuple[View, CheckReport]]
"""Checks another site in the same way."""


def worse(
    view: View, findings: Iterable[Finding], since: Since, check: Check, locales: Iterable[Locale]
) -> tuple[Worse, ...]:
    """Every page that is worse in a locale than it was. Raises UsageError for a revision that cannot be read."""
    then, before = _at(view.site, since.revision, check)
    places = _pages(view)
    was, now = _counts(_pages(then), before.findings), _counts(places, findings)
    found: list[Worse] = []
    lost = {where: Counter(_lost(view, places, since, where)) for where in locales}
    for where in locales:
        pages = sorted({page for page, tag in now if tag == where.tag} | set(lost[where]))
        for page in pages:
            more = now[page, where.tag] - was[page, where.tag]
            if more > 0 or lost[where][page]:
                one = Worse(
                    where,
                    page,
                    since.revision,
                    was[page, where.tag],
                    now[page, where.tag],
                    lost[where][page],
                )
                found.append(one)
    return tuple(found)


def _at(site: Site, revision: str, check: Check) -> tuple[View, CheckReport]:
    """The site of a revision, checked."""
    names = (site.config.content, site.config.catalogs, CONFIG, PYPROJECT, GITIGNORE)
    with folder_at(site, revision, names) as root:
        try:
            return check(open_site(root))
        except I18nError as error:
            what = f"the site of '{revision}' cannot be read: {error.problems[0]}"
            raise UsageError(Problem("", None, None, what, "name a later revision")) from error


_Pages = Mapping[MessageKey, frozenset[str]]


def _pages(view: View) -> _Pages:
    """The files of the content that each message stands in."""
    return {
        key: frozenset(unit.reference.path for unit in units) for key, units in view.units_by_key().items()
    }


def _counts(pages: _Pages, findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    """How many errors and warnings a page has in a locale, by page and tag."""
    return Counter(
        (page, one.locale)
        for one in findings
        if one.severity is not Severity.INFO and one.msgid is not None and one.check != _WITHDRAWN
        for page in pages.get(MessageKey(one.msgid, one.msgctxt), ())
    )


def _lost(view: View, pages: _Pages, since: Since, where: Locale) -> Iterator[str]:
    """The page of each translation that was current and is not. One that somebody withdrew is better so."""
    before = since.before(where)
    for one in view.merged[where].catalog.messages:
        was = before.get(one.key)
        if one.obsolete or was is None or was.state is not State.CURRENT or one.withdrawal is not None:
            continue
        if one.state is not State.CURRENT:
            yield from pages.get(one.key, ())
