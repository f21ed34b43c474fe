"""``i18n relayout``: catalogs to where another layout has them."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, SiteOption


def relayout(
    layout: Annotated[
        str,
        typer.Argument(
            metavar="LAYOUT",
            help="gettext, flat, per-folder, per-page, or a pattern such as {locale}/{domain}.po.",
        ),
    ],
    site: SiteOption = HERE,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing; say what would move.")] = False,
) -> None:
    """Move the catalogs to where another layout has them, with every message, and write it into the configuration."""
    from i18n.project.relayout import relayout as move_catalogs
    from i18n.project.site import open_site
    from i18n.reports.work import relayout_lines

    for line in relayout_lines(move_catalogs(open_site(site), layout, write=not dry_run), check=dry_run):
        console.say(line)
