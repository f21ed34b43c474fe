"""``i18n check``: are the catalogs right?"""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, Level, LocalesArgument, Output, OutputOption, SiteOption


def check(
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    output: OutputOption = Output.TEXT,
    fail_on: Annotated[
        Level, typer.Option("--fail-on", help="The lowest severity that makes the exit code 1.")
    ] = Level.ERROR,
    pedantic: Annotated[
        bool, typer.Option("--pedantic", help="Run the checks too that are often wrong, or of small weight.")
    ] = False,
) -> None:
    """Check: are the catalogs right? Says what is missing, out of date or wrong, with file and line."""
    from i18n.findings import Severity
    from i18n.project.check import check_site
    from i18n.project.site import open_site
    from i18n.reports.findings import FORMS

    home = open_site(site)
    checked = check_site(home, home.targets(locales), pedantic=pedantic)
    console.tell_problems(checked.faults)
    for line in FORMS[output](checked, paint=console.colour):
        console.say(line)
    if code := checked.exit_code(Severity(fail_on)):
        raise typer.Exit(code)
