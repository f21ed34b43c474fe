"""``i18n minor``: which changes of the source leave its translations right?"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, Output, OutputOption, SiteOption
from i18n.errors import EXIT_FINDINGS

if TYPE_CHECKING:
    from i18n.reports.base import Candidate


def minor(  # noqa: PLR0917 - the options of a command, always named
    site: SiteOption = HERE,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REF", help="All changes since a git revision.", show_default=False),
    ] = None,
    all_of: Annotated[
        str | None,
        typer.Option(
            "--all-of",
            metavar="PATH",
            help="Ask nothing: every change in this file or folder of the site is minor.",
            show_default=False,
        ),
    ] = None,
    who: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Who says so.", show_default="your user name")
    ] = None,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason, in a few words.")] = "typo",
    output: OutputOption = Output.TEXT,
) -> None:
    """Say which changes of the source are minor: their translations stay current."""
    from i18n.project.declare import candidates, declare, user, within
    from i18n.project.site import open_site
    from i18n.reports.findings import counted
    from i18n.reports.minor import as_json

    home = open_site(site)
    found = candidates(home, since)
    if all_of:
        found = within(found, all_of)
    if output is Output.JSON:
        console.say(as_json(found))
        chosen: Sequence[Candidate] = found if all_of else ()
    else:
        chosen = _chosen(found, ask=not all_of)
    chosen = [one for one in chosen if not one.objection]
    path = declare(home, chosen, user() if who is None else who, why)
    if output is Output.TEXT and path:
        changes = counted(len(chosen), "change")
        console.say(f"{path}: {changes} noted down as minor; i18n sync brings the translations back")
    if all_of and len(chosen) < len(found):
        raise typer.Exit(EXIT_FINDINGS)


def _chosen(found: Sequence[Candidate], *, ask: bool) -> Sequence[Candidate]:
    """Show each change, and at a terminal ask whether it is minor; without asking all are chosen."""
    from i18n.reports.minor import lines

    chosen: list[Candidate] = []
    terminal = sys.stdin is not None and sys.stdin.isatty()
    for one in found:
        for line in lines(one, console.colour) if ask or one.objection else ():
            console.say(line)
        if one.objection or not ask or not terminal:
            continue
        answer = console.ask("  the meaning is the same, so translations stay as they are? [y/n/q] ", "ynq")
        if answer == "q":
            break
        if answer == "y":
            chosen.append(one)
    if not found:
        console.say("no change of the source waits for a translator")
    elif ask and not terminal:
        console.say("nobody to ask here: use --all-of PATH, or --format json")
    return chosen if ask else found
