"""``i18n ignore``: a finding that is wrong."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, ContextOption, SiteOption, TargetArgument


def ignore(
    locale: TargetArgument,
    check: Annotated[str, typer.Argument(metavar="CHECK", help="The check that is wrong, by its id.")],
    subject: Annotated[
        str | None,
        typer.Argument(
            metavar="[PLACE|MSGID|PAGE]",
            help="Where: FILE:LINE as the finding has it, words of a text, or a page.",
            show_default="the only finding",
        ),
    ] = None,
    site: SiteOption = HERE,
    *,
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="Why the translation is right.")
    ] = "",
    context: ContextOption = None,
) -> None:
    """Note that a check is wrong about a translation as it is now, and why."""
    from i18n.errors import shown
    from i18n.project.ignore import ignore as note
    from i18n.project.site import open_site

    home = open_site(site)
    for row in note(home, home.target(locale), check, subject, reason=reason, context=context):
        console.say(shown(f"{row.path}:{row.line}: {check} is ignored here: {row.note}"))
