"""``i18n suggest``: fill what is empty, as needing work."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, CompendiumOption, LocalesArgument, SiteOption
from i18n.errors import EXIT_INPUT, Problem, UsageError


def suggest(  # noqa: PLR0917 - the options of a command, always named
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    compendium: CompendiumOption = None,
    plugin: Annotated[
        str | None,
        typer.Option("--from", metavar="NAME", help="Ask an installed suggester.", show_default=False),
    ] = None,
    command: Annotated[
        str | None,
        typer.Option(
            "--command",
            metavar="LINE",
            help="Ask a program that reads and writes lines of JSON.",
            show_default=False,
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit", metavar="N", min=1, help="Ask about so many texts at most.", show_default="all"
        ),
    ] = None,
    timeout: Annotated[
        float,
        typer.Option(
            "--timeout", metavar="SECONDS", min=0.1, help="How long a command may take for a batch."
        ),
    ] = 120.0,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Ask nobody and write nothing: print what would go out.")
    ] = False,
) -> None:
    """Fill empty messages from memory, and from a program if you name one; all of it needs work."""
    from i18n.project.memory import read_compendia
    from i18n.project.site import open_site
    from i18n.project.suggest import shown
    from i18n.project.suggest import suggest as fill
    from i18n.project.suggesters import by_command, by_name
    from i18n.reports.suggest import lines

    home = open_site(site)
    where = home.targets(locales)
    if plugin is not None and command is not None:
        raise UsageError(
            Problem("", None, None, "--from and --command are both given", "leave one of them out")
        )
    if dry_run:
        for line in shown(home, where, limit):
            console.say(line)
        return
    named = by_name(plugin) if plugin is not None else None
    if command is not None:
        named = by_command(command, timeout)
    compendia = read_compendia(home, compendium or (), where)
    report = fill(home, where, named, compendia=compendia, limit=limit)
    for line in lines(report):
        console.say(line)
    console.tell_problems(report.faults)
    if report.faults:
        raise typer.Exit(EXIT_INPUT)
