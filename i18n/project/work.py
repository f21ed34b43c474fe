"""What the commands do with a site as it is now: status, check, build, explain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from i18n import coverage, pages
from i18n.checks import check_catalog
from i18n.errors import Problem, UsageError
from i18n.findings import Finding
from i18n.locales import PSEUDO, Locale, locale
from i18n.model import State, Unit
from i18n.project.output import claim, write_output
from i18n.project.site import Site
from i18n.project.theme import theme_template
from i18n.project.view import View, look
from i18n.reports import BuildReport, CheckReport, GateMissed, LocaleStatus, PageStatus, StatusReport
from i18n.translate import pseudo_translations

Watch = Callable[[Iterable[tuple[str, bytes]], int], Iterable[tuple[str, bytes]]]
"""Sees the files of a build go by; answers them as they are."""


def status_of(site: Site, locales: tuple[Locale, ...]) -> StatusReport:
    """How the site stands in these locales, against its content as it is now."""
    view = look(site)
    plan = pages.plan(view.pages(site.config.locales))
    return StatusReport(
        source=site.config.source_locale,
        locales=tuple(_status(view, plan, where) for where in sorted(locales, key=lambda one: one.tag)),
        faults=view.faults,
        behind=view.behind,
    )


def _status(view: View, plan: pages.Plan, where: Locale) -> LocaleStatus:
    rows: list[PageStatus] = []
    for document in view.source.documents:
        survey = plan.surveys.get((document.path, where))
        if survey is None:
            continue
        fate = plan.publications[document.path, where]
        url = plan.url(document.path, where)
        rows.append(PageStatus(document.path, url, fate.built, fate.announced, survey.coverage))
    return LocaleStatus(where, locale_coverage(view, where), tuple(rows), _theme_missing(view, where))


def locale_coverage(view: View, where: Locale) -> coverage.Coverage:
    """How a locale stands: each distinct message of the site counts once."""
    texts = view.voices[where].texts

    def pairs() -> Iterator[tuple[Unit, State]]:
        for unit in view.source.units():
            if unit.applies.to(where):
                yield unit, texts.state(unit)

    return coverage.of(pairs())


def _theme_missing(view: View, where: Locale) -> int:
    voice = view.voices[where].theme
    return sum(
        voice.lookup(one.key).locale.tag == "en" for one in theme_template().messages if where.tag != "en"
    )


def check_site(site: Site, locales: tuple[Locale, ...]) -> CheckReport:
    """Every finding in the catalogs of these locales, and in the addresses that their slugs make."""
    view = look(site)
    units = view.units_by_key()
    findings: list[Finding] = []
    gates: list[GateMissed] = []
    for where in locales:
        file = view.files[where]
        options = site.config.locale.get(where.tag)
        findings += check_catalog(
            view.merged[where].catalog,
            units,
            locale=where,
            source=site.config.source_locale,
            required=bool(options and options.required),
            faults=file.reading.faults,
            warnings=file.reading.warnings,
        )
        wanted = max(site.config.gate.coverage or 0, options.min_coverage if options else 0)
        found = locale_coverage(view, where).words.percent
        if found < wanted:
            gates.append(GateMissed(where, wanted, found))
    damaged = any(view.files[where].reading.faults for where in locales)
    return CheckReport(tuple(findings), tuple(gates), damaged, view.behind, locales)


def build_site(
    site: Site,
    locales: tuple[Locale, ...],
    *,
    output: str | None,
    pseudo: bool,
    watch: Watch = lambda files, _: files,
) -> BuildReport:
    """Build the pages of the source and of these locales. What a damaged catalog lacks shows the source."""
    folder = output or site.config.output
    root = claim(site, folder)
    view = look(site)
    extra: dict[Locale, pages.Voice] = {}
    if pseudo:
        for tag in PSEUDO:
            made = pseudo_translations(locale(tag))
            extra[made.locale] = pages.Voice(made, made)
    plan = pages.plan(view.pages(locales, extra))
    findings = list(plan.findings)

    def files() -> Iterator[tuple[str, bytes]]:
        for made in pages.build(plan):
            findings.extend(made.findings)
            yield made.path, made.content

    written = write_output(root, plan.names, watch(files(), len(plan.names)), folder)
    notes = () if site.config.site.base_url else (NO_BASE_URL,)
    return BuildReport(
        output=folder,
        locales=tuple(plan.table.locales),
        pages=len(plan.table.paths),
        files=written.total,
        changed=written.changed,
        removed=written.removed,
        findings=tuple(findings),
        faults=view.faults,
        notes=notes,
        behind=view.behind,
    )


NO_BASE_URL = "without site.base_url the pages carry no canonical address and no alternates"


def explain_page(site: Site, page: str, tag: str | None) -> Iterator[str]:
    """Why a page is built and announced in a locale, or is not: a line a locale."""
    view = look(site)
    known = {document.path: document for document in view.source.documents}
    wanted = next(
        (one for one in (page, f"{site.config.content}/{page}", f"{page}.md") if one in known), None
    )
    if wanted is None:
        raise UsageError(
            Problem(
                page,
                None,
                None,
                "is neither a page of the content nor the id of a check",
                _nearest(page, known),
            )
        )
    locales = (site.target(tag),) if tag else site.config.locales
    plan = pages.plan(view.pages(site.config.locales))
    for where in locales:
        url = plan.url(wanted, where)
        yield f"{wanted} in {where.tag}: {plan.publications[wanted, where].reason}"
        if url is not None:
            yield f"  its address: {url}"


def _nearest(page: str, known: Iterable[str]) -> str:
    close = [one for one in known if page.rsplit("/", 1)[-1].removesuffix(".md") in one]
    return f"did you mean '{close[0]}'?" if close else "name a page as it stands in the content folder"
