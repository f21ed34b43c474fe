"""``i18n sync``: the daily one."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, CompendiumOption, LocalesArgument, Output, OutputOption, SiteOption
from i18n.errors import EXIT_FINDINGS


def sync(  # noqa: PLR0917 - the options of a command, always named
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 when something would change.")
    ] = False,
    base: Annotated[
        str | None,
        typer.Option(
            "--base",
            metavar="REF",
            help="A git revision whose catalogs tell what other programs have made fuzzy since.",
            show_default=False,
        ),
    ] = None,
    compendium: CompendiumOption = None,
    output: OutputOption = Output.TEXT,
) -> None:
    """Bring the template and all catalogs up to date with the content. No translation is ever lost."""
    from i18n.project.catalogs import now
    from i18n.project.memory import read_compendia
    from i18n.project.site import open_site
    from i18n.project.source import read_source
    from i18n.project.sync import sync as sync_catalogs
    from i18n.reports.sync import FORMS

    home = open_site(site)
    where = home.targets(locales)
    compendia = read_compendia(home, compendium or (), where)
    synced = sync_catalogs(
        home, read_source(home), where, write=not check, stamp=now(), base=base, compendia=compendia
    )
    for line in FORMS[output](synced, check=check):
        console.say(line)
    if check and (synced.changed or synced.removed):
        raise typer.Exit(EXIT_FINDINGS)
