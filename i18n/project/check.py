"""What is not right in the catalogs of a site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from i18n import pages
from i18n.checks import CHECKS, DEFAULT, Check, Whole, check_catalog
from i18n.findings import Finding, Severity
from i18n.locales import Locale, locale
from i18n.model import MessageKey, units_by_key
from i18n.pages.about import ABOUT
from i18n.project.assets import asset_findings
from i18n.project.catalogs import merge_catalog, placed, strays
from i18n.project.coverage import locale_coverage
from i18n.project.edited import edited_msgids
from i18n.project.parts import OnDisk, divided
from i18n.project.ratchet import worse
from i18n.project.severities import blocking, unknown_checks, weighed
from i18n.project.since import Since
from i18n.project.site import Site
from i18n.project.template import read_template
from i18n.project.theme import has_theme_texts, theme_template, theme_units
from i18n.project.unused import unused_rules, unused_terms
from i18n.project.view import View, look
from i18n.reports.base import CheckReport, GateMissed, Stray, Worse
from i18n.reports.findings import stray_message
from i18n.source_checks import SOURCE_CHECKS


def check_site(
    site: Site, locales: tuple[Locale, ...], *, pedantic: bool = False, since: str | None = None
) -> CheckReport:
    """Every finding in the catalogs of these locales and the addresses they make, and every limit they miss.

    ``pedantic`` runs the checks too that are often wrong. With ``since``, a git revision, only what has changed: no
    limit of coverage then, but that no page is worse, where the site wants that.
    Raises UsageError for pages of the source that collide, and for no revision.
    """
    return check_view(look(site), locales, pedantic=pedantic, since=since)


def check_view(
    view: View, locales: tuple[Locale, ...], *, pedantic: bool = False, since: str | None = None
) -> CheckReport:
    """The same of a site that is read already."""
    site = view.site
    report = _checked(view, locales, pedantic=pedantic)
    if since is None:
        return report
    base = Since(view, since)
    gates: tuple[Worse, ...] = ()
    if site.config.gate.ratchet:

        def again(then: Site) -> tuple[View, CheckReport]:
            # What a finding weighs is what the site says now.
            seen = look(replace(then, config=replace(then.config, checks=site.config.checks)))
            known = tuple(one for one in locales if one in then.config.locales)
            return seen, _checked(seen, known, pedantic=pedantic)

        gates = worse(view, report.findings, base, again, locales)
    return replace(report, findings=tuple(base.recent(report.findings)), gates=gates)


def _checked(view: View, locales: tuple[Locale, ...], *, pedantic: bool) -> CheckReport:
    """The whole site as it is."""
    site = view.site
    units = view.units_by_key()
    findings: list[Finding] = list(unused_rules(site, view.source))
    findings += unused_terms(site, view.terms, units)
    gates: list[GateMissed] = []
    checks = tuple(CHECKS.values()) if pedantic else DEFAULT
    plan = pages.plan(view.pages(locales))
    findings += plan.followed.findings
    addresses = plan.findings
    on_disk = read_template(site, strict=False)
    template = on_disk.catalog if on_disk else None
    for where in sorted(locales, key=lambda one: one.tag):
        file = view.files[where]
        options = site.config.locale.get(where.tag)
        required = bool(options and options.required)
        own = check_catalog(
            view.merged[where].catalog,
            units,
            locale=where,
            source=site.config.source_locale,
            required=required,
            faults=file.reading.faults,
            warnings=file.reading.warnings,
            checks=checks,
            reviewed=_to_review(plan, where),
            terms=view.terms,
            patterns=site.config.placeholders,
            parts=tuple(_parts(view, where)) if file.divided else (),
            path_of=file.path_of if file.divided else None,
        )
        findings += own
        # A slug may be sound and yet be another page's: only all pages together show that.
        told = {one.msgid for one in own if one.check == "slug"}
        findings += [
            placed(one, view.merged[where].catalog, file)
            for one in addresses
            if one.locale == where.tag and one.msgid not in told
        ]
        findings += edited_msgids(file, template)
        findings += asset_findings(view.stands, where, required=required)
        if where in view.themes:
            findings += _theme_findings(site, view.themes[where], checks, required=required)
        wanted = max(site.config.gate.coverage or 0, options.min_coverage if options else 0)
        # Words are counted only where a limit asks for them.
        if wanted and (found := locale_coverage(view, where).words.percent) < wanted:
            gates.append(GateMissed(where, wanted, found))
    if set(locales) == set(site.config.locales):
        findings += map(_unknown_locale, strays(site))
    read = [file for where in locales for file in (view.files[where], view.themes.get(where)) if file]
    damaged = any(file.reading.faults for file in read)
    findings += unknown_checks(site, {*CHECKS, *SOURCE_CHECKS, *ABOUT})
    return CheckReport(
        weighed(findings, site.config.checks),
        tuple(gates),
        damaged,
        view.behind,
        locales,
        view.rule_faults,
        blocking(site),
    )


def _parts(view: View, where: Locale) -> Iterator[Whole]:
    """The files of a catalog as a sync would leave them, each with what was wrong with it."""
    file = view.files[where]
    found = divided(file, view.merged[where].catalog, view.site.config.domain, view.domains)
    for part in file.parts:
        faults, warnings = (
            tuple(one for one in all_of if one.path == part.path)
            for all_of in (file.reading.faults, file.reading.warnings)
        )
        yield Whole(found[part.domain], where, faults, warnings)


def _unknown_locale(stray: Stray) -> Finding:
    said = stray_message(stray)
    return Finding(
        "locale-unknown", Severity.WARNING, stray.locale.tag, stray.path, None, None, None, None, said
    )


def _to_review(plan: pages.Plan, where: Locale) -> frozenset[MessageKey]:
    """The messages of a locale that the rules of their pages want reviewed."""
    asked = (
        pages.to_review(plan.pages[path], stand, plan.site.config, plan.site.protected)
        for (path, locale), stand in plan.surveys.items()
        if locale == where
    )
    return frozenset().union(*asked)


def _theme_findings(
    site: Site, file: OnDisk, checks: Iterable[Check], *, required: bool
) -> tuple[Finding, ...]:
    """What is not right in the theme's texts that the site has itself. What the package says is not missing."""
    left_out = {"missing"} if has_theme_texts(file.locale) else set()
    return check_catalog(
        merge_catalog(site, theme_template(), file).catalog,
        units_by_key(theme_units()),
        locale=file.locale,
        source=locale("en"),
        required=required,
        faults=file.reading.faults,
        warnings=file.reading.warnings,
        checks=[check for check in checks if check.id not in left_out],
    )
