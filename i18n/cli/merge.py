"""``i18n merge``: template to catalogs."""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, CompendiumOption, LocalesArgument, SiteOption


def merge(
    locales: LocalesArgument = None,
    site: SiteOption = HERE,
    compendium: CompendiumOption = None,
    fuzzy: Annotated[
        bool, typer.Option("--fuzzy/--no-fuzzy", help="Propose the translation of the closest message.")
    ] = True,
) -> None:
    """Merge the template (POT) on disk into the catalogs, without reading the content."""
    from i18n.project.memory import read_compendia
    from i18n.project.merge import merge_written
    from i18n.project.site import open_site
    from i18n.reports.sync import text

    home = open_site(site)
    where = home.targets(locales)
    compendia = read_compendia(home, compendium or (), where)
    for line in text(merge_written(home, where, fuzzy=fuzzy, compendia=compendia), check=False):
        console.say(line)
