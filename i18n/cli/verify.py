"""``i18n verify``: does the built site keep its promises?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, Level, Output, OutputOption, SiteOption


def verify(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]",
            help="A folder of built pages, of whatever tool.",
            show_default="the site's output",
        ),
    ] = None,
    site: SiteOption = HERE,
    output: OutputOption = Output.TEXT,
    fail_on: Annotated[
        Level, typer.Option("--fail-on", help="The lowest severity that makes the exit code 1.")
    ] = Level.ERROR,
) -> None:
    """Verify built pages: languages, alternates, sitemap, links, structure, privacy. Needs no network."""
    from i18n.findings import Severity
    from i18n.project.site import open_site
    from i18n.project.verify import verify_folder, verify_site
    from i18n.reports.findings import FORMS

    verified = verify_site(open_site(site)) if folder is None else verify_folder(folder)
    for line in FORMS[output](verified, paint=console.colour):
        console.say(line)
    if code := verified.exit_code(Severity(fail_on)):
        raise typer.Exit(code)
