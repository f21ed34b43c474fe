"""``i18n purge``: obsolete messages out of the catalogs."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, LocalesArgument, SiteOption


def purge(
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing; say what would go.")] = False,
) -> None:
    """Take the obsolete messages out of the catalogs for good. Their translations come back no more."""
    from i18n.project.purge import purge as purge_catalogs
    from i18n.project.site import open_site
    from i18n.reports.work import purged_lines

    home = open_site(site)
    for line in purged_lines(purge_catalogs(home, home.targets(locales), write=not dry_run), check=dry_run):
        console.say(line)
