"""``i18n import``: what was translated with other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, SiteOption

import_ = typer.Typer(
    no_args_is_help=True, help="Bring in what was translated with other tools.", rich_markup_mode=None
)


@import_.command("po")
def catalogs(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Catalogs of another tool.")],
    locale: Annotated[
        str | None,
        typer.Option(
            "--locale",
            metavar="LOCALE",
            help="The locale of the files.",
            show_default="as each of them says",
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing.")] = False,
    site: SiteOption = HERE,
) -> None:
    """Take in the catalogs of po4a, mdpo, mdbook-i18n-helpers, translate-toolkit or Sphinx."""
    from i18n.project.catalogs import now
    from i18n.project.incoming import import_po
    from i18n.project.site import open_site
    from i18n.project.source import read_source
    from i18n.reports.importing import lines

    home = open_site(site)
    where = home.target(locale) if locale else None
    report = import_po(home, read_source(home), files, where=where, write=not dry_run, stamp=now())
    for line in lines(report, written=not dry_run):
        console.say(line)


@import_.command("pages")
def translated_pages(
    locale: Annotated[str, typer.Argument(metavar="LOCALE", help="The locale of the pages.")],
    pattern: Annotated[
        str, typer.Argument(metavar="PATTERN", help="Which files they are: content/de/**, *.de.md.")
    ],
    accept: Annotated[
        float | None,
        typer.Option(
            "--accept",
            metavar="SCORE",
            min=0.5,
            max=1.0,
            help="From which score on a text is current if its facts are those of its source, as 0.95.",
            show_default="never",
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing.")] = False,
    site: SiteOption = HERE,
) -> None:
    """Take in pages that are translated already: each text is aligned with its source."""
    from i18n.project.catalogs import now
    from i18n.project.incoming_pages import import_pages
    from i18n.project.site import open_site
    from i18n.reports.importing import page_lines

    home = open_site(site)
    where = home.target(locale)
    report = import_pages(home, where, pattern, accept=accept, write=not dry_run, stamp=now())
    for line in page_lines(report, written=not dry_run):
        console.say(line)
