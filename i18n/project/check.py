"""What is not right in the catalogs of a site."""

from __future__ import annotations

from i18n.checks import check_catalog
from i18n.findings import Finding
from i18n.locales import Locale
from i18n.project.coverage import locale_coverage
from i18n.project.site import Site
from i18n.project.view import look
from i18n.reports.base import CheckReport, GateMissed


def check_site(site: Site, locales: tuple[Locale, ...]) -> CheckReport:
    """Every finding in the catalogs of these locales, and every limit that they miss."""
    view = look(site)
    units = view.units_by_key()
    findings: list[Finding] = []
    gates: list[GateMissed] = []
    for where in sorted(locales, key=lambda one: one.tag):
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
