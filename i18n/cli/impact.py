"""``i18n impact``: which facts of the source have changed, and who sees what?"""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, Output, OutputOption, SiteOption
from i18n.errors import EXIT_INPUT


def impact(
    site: SiteOption = HERE,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REF", help="All changes since a git revision.", show_default=False),
    ] = None,
    output: OutputOption = Output.TEXT,
) -> None:
    """Say which facts of the source have changed, and what readers of each page and locale see now."""
    from i18n.project.impact import impact_of
    from i18n.project.site import open_site
    from i18n.reports.impact import FORMS

    report = impact_of(open_site(site), since)
    console.tell_problems(report.faults)
    for line in FORMS[output](report, paint=console.colour):
        console.say(line)
    if report.faults:
        raise typer.Exit(EXIT_INPUT)
