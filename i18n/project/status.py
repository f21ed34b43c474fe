"""How a site stands: coverage by locale and by page."""

from __future__ import annotations

from i18n import pages
from i18n.locales import Locale
from i18n.model import MessageKey, State
from i18n.project.catalogs import strays
from i18n.project.coverage import locale_coverage, locale_safety, safety_of
from i18n.project.site import Site
from i18n.project.view import View, look
from i18n.reports.base import LocaleStatus, PageStatus, StatusReport


def status_of(site: Site, locales: tuple[Locale, ...]) -> StatusReport:
    """How the site stands in these locales, against its content as it is now."""
    view = look(site)
    plan = pages.plan(view.pages(site.config.locales))
    return StatusReport(
        source=site.config.source_locale,
        locales=tuple(_status(view, plan, where) for where in sorted(locales, key=lambda one: one.tag)),
        faults=view.faults,
        behind=view.behind,
        strays=strays(site),
    )


def _status(view: View, plan: pages.Plan, where: Locale) -> LocaleStatus:
    rows: list[PageStatus] = []
    read = view.voices[where].reviewed
    for document in view.source.documents:
        survey = plan.surveys.get((document.path, where))
        if survey is None:
            continue
        fate = plan.publications[document.path, where]
        url = plan.url(document.path, where)
        signed = _reviewed(survey, read)
        rows.append(
            PageStatus(
                document.path,
                url,
                fate.built,
                fate.announced,
                survey.coverage,
                safety_of(view, survey.pairs),
                signed,
            )
        )
    known = {unit.key for unit in view.source.units() if unit.applies.to(where)} if read else frozenset()
    theme = view.voices[where].unsaid
    return LocaleStatus(
        where,
        locale_coverage(view, where),
        locale_safety(view, where),
        tuple(rows),
        theme,
        len(known & read),
        _withdrawn(view, where),
    )


def _reviewed(stand: pages.Survey, read: frozenset[MessageKey]) -> int:
    return len({unit.key for unit, state in stand.pairs if state is State.CURRENT} & read) if read else 0


def _withdrawn(view: View, where: Locale) -> int:
    messages = view.merged[where].catalog.messages
    found = {one.key for one in messages if not one.obsolete and one.withdrawal and any(one.msgstr)}
    if not found:
        return 0
    return len(found & {unit.key for unit in view.source.units() if unit.applies.to(where)})
