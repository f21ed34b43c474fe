"""``i18n withdraw``: a wrong translation goes offline."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, ContextOption, SiteOption, TargetArgument
from i18n.errors import Problem, UsageError


def withdraw(
    locale: TargetArgument,
    subject: Annotated[
        str,
        typer.Argument(
            metavar="MSGID|PAGE", help="A text of the source, words of it or of its translation; or a page."
        ),
    ],
    site: SiteOption = HERE,
    *,
    reason: Annotated[
        str | None,
        typer.Option(
            "--reason", metavar="TEXT", help="What is wrong; translators read it.", show_default=False
        ),
    ] = None,
    context: ContextOption = None,
    undo: Annotated[bool, typer.Option("--undo", help="Bring back what was withdrawn.")] = False,
) -> None:
    """Take a wrong translation offline: readers see the source until it is corrected."""
    from i18n.project.site import open_site
    from i18n.project.withdraw import bring_back
    from i18n.project.withdraw import withdraw as take_offline
    from i18n.reports.withdraw import lines

    home = open_site(site)
    where = home.target(locale)
    if undo and reason is not None:
        raise UsageError(Problem("", None, None, "--undo takes no --reason", "leave one of them out"))
    if undo:
        report = bring_back(home, where, subject, context=context)
    else:
        report = take_offline(home, where, subject, reason=reason or "", context=context)
    for line in lines(report):
        console.say(line)
