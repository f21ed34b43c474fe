"""The build of a site: catalogs as they are, pages, output folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from i18n import pages
from i18n.locales import PSEUDO, Locale, locale
from i18n.project.jobs import spread_for
from i18n.project.manifest import write_manifest
from i18n.project.output import claim, write_output
from i18n.project.severities import weighed
from i18n.project.site import Site
from i18n.project.view import look
from i18n.reports.base import BuildReport
from i18n.translate import pseudo_translations

Watch = Callable[[Iterable[tuple[str, bytes]], int], Iterable[tuple[str, bytes]]]
"""Sees the files of a build go by; answers them as they are."""

NO_BASE_URL = (
    "without site.base_url the pages carry no canonical address and no alternates, and there is no sitemap"
)


def build_site(
    site: Site,
    locales: tuple[Locale, ...],
    *,
    output: str | None,
    pseudo: bool,
    watch: Watch = lambda files, _: files,
    manifest: Path | None = None,
    jobs: int | None = None,
) -> BuildReport:
    """Build the pages of the source and of these locales. What a damaged catalog lacks shows the source.

    What it was made of is written to ``manifest``, where one is wanted. ``jobs`` processes make the locales;
    None: as many as pay.
    """
    folder = output or site.config.output
    root = claim(site, folder)
    view = look(site)
    extra: dict[Locale, pages.Voice] = {}
    if pseudo:
        for tag in PSEUDO:
            made = pseudo_translations(locale(tag))
            extra[made.locale] = pages.Voice(made, made)
    plan = pages.plan(view.pages(locales, extra))
    findings = [*plan.findings, *plan.followed.findings]

    typeset: dict[str, Counter[str]] = {}

    def files() -> Iterator[tuple[str, bytes]]:
        for made in pages.build(plan, spread_for(jobs, len(plan.table.paths))):
            findings.extend(made.findings)
            if made.typeset:
                typeset.setdefault(made.typeset.locale.tag, Counter()).update(made.typeset.counts)
            yield made.path, made.content

    names = pages.names(plan)
    written = write_output(root, names, watch(files(), len(names)), folder)
    if manifest is not None:
        write_manifest(manifest, view, plan)
    notes = [] if site.config.site.base_url else [NO_BASE_URL]
    notes += [
        f"{tag}: typography: {', '.join(f'{count} {kind}' for kind, count in counts.items())}"
        for tag, counts in typeset.items()
    ]
    return BuildReport(
        output=folder,
        locales=tuple(plan.table.locales),
        pages=len(plan.table.paths),
        files=written.total,
        changed=written.changed,
        removed=written.removed,
        findings=weighed(findings, site.config.checks),
        faults=view.faults,
        notes=tuple(notes),
        behind=view.behind,
    )
