"""``i18n status``: how far is each locale, and each page?"""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, LocalesArgument, Output, OutputOption, SiteOption
from i18n.errors import EXIT_INPUT


def status(
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    output: OutputOption = Output.TEXT,
    pages: Annotated[bool, typer.Option("--pages/--no-pages", help="A row for every page as well.")] = True,
) -> None:
    """Show coverage by locale and page, against the content as it is now."""
    from i18n.project.site import open_site
    from i18n.project.status import status_of
    from i18n.reports import status as status_report

    home = open_site(site)
    stand = status_of(home, home.targets(locales))
    console.tell_problems(stand.faults)
    if output is Output.JSON:
        console.say(status_report.as_json(stand))
    elif not stand.locales:
        console.say("no target locales yet: add one with 'i18n add'")
    else:
        console.show_table(status_report.rows(stand, pages=pages))
        for line in status_report.notes(stand):
            console.say(line)
    if stand.faults:
        raise typer.Exit(EXIT_INPUT)
