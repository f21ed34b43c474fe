"""``i18n build``: the localized site."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, LocalesArgument, SiteOption
from i18n.errors import EXIT_FINDINGS, EXIT_INPUT, Problem, UsageError


class Kind(StrEnum):
    """What a build writes."""

    PAGES = "pages"
    SOURCE = "source"


def build(
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    *,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="Write here, not to the configured folder."),
    ] = None,
    kind: Annotated[
        Kind,
        typer.Option(
            "--as",
            help="What to write: the site's pages, or its localized source files for another generator.",
        ),
    ] = Kind.PAGES,
    pseudo: Annotated[
        bool,
        typer.Option(
            "--pseudo", help="Add the pseudo-locales en-XA and ar-XB, to see what is not translatable."
        ),
    ] = False,
    manifest: Annotated[
        Path | None,
        typer.Option(
            "--manifest",
            metavar="FILE",
            help="Write down, as JSON, what was built from what and how each page stands.",
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            "-j",
            min=1,
            metavar="N",
            help="Make the languages in so many processes. Default: as many as this machine has, where it pays.",
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 when there are findings of severity error.")
    ] = False,
) -> None:
    """Build the pages of every locale. Missing and outdated texts show the source, marked; the build goes on."""
    from i18n.project.build import build_site
    from i18n.project.localized_source import build_sources
    from i18n.project.site import open_site
    from i18n.reports.findings import finding_line
    from i18n.reports.work import built_lines

    home = open_site(site)
    folder, wanted = str(output) if output else None, home.targets(locales)
    if kind is Kind.SOURCE:
        if manifest is not None:
            problem = Problem("--manifest", None, None, "speaks of pages", "leave out --as source")
            raise UsageError(problem)
        built = build_sources(home, wanted, output=folder, pseudo=pseudo, watch=console.progress)
    else:
        built = build_site(
            home, wanted, output=folder, pseudo=pseudo, watch=console.progress, manifest=manifest, jobs=jobs
        )
    console.tell_problems(built.faults)
    for finding in built.findings:
        console.tell(finding_line(finding))
    for line in built_lines(built):
        console.say(line)
    if built.faults:
        raise typer.Exit(EXIT_INPUT)
    if strict and built.failed:
        raise typer.Exit(EXIT_FINDINGS)
