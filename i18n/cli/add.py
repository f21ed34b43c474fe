"""``i18n add``: a new locale."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, SiteOption


def add(
    locales: Annotated[
        list[str], typer.Argument(metavar="LOCALE...", help="The new locales, as pt-BR or pt_BR.")
    ],
    site: SiteOption = HERE,
) -> None:
    """Add target locales: to the configuration, with a catalog each; with the theme's texts where we have none."""
    from i18n.project.site import open_site
    from i18n.project.starter import add_locales
    from i18n.reports.work import added_lines

    home = open_site(site)
    for line in added_lines(add_locales(home, locales)):
        console.say(line)
