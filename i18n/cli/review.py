"""``i18n review``: who has read these translations and found them right?"""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, SiteOption


def review(  # noqa: PLR0917 - the options of a command, always named
    locale: Annotated[str, typer.Argument(metavar="LOCALE", help="The locale that was read.")],
    by: Annotated[
        str, typer.Option("--by", metavar="HANDLE", help="Who has read it: one word.", show_default=False)
    ],
    role: Annotated[
        str,
        typer.Option("--role", metavar="ROLE", help="As what: one word, as in doctor.", show_default=False),
    ] = "",
    page: Annotated[
        list[str] | None,
        typer.Option(
            "--page",
            metavar="PAGE",
            help="Only the messages of this page; can be repeated.",
            show_default="all",
        ),
    ] = None,
    safety: Annotated[
        bool, typer.Option("--safety", help="Only the messages that can harm when they are wrong.")
    ] = False,
    site: SiteOption = HERE,
) -> None:
    """Sign translations that were read and found right."""
    from i18n.project.catalogs import now
    from i18n.project.review import review_site
    from i18n.project.site import open_site
    from i18n.reports.review import lines
    from i18n.review import review as reviewed_by

    home = open_site(site)
    who = reviewed_by(by, role, now()[:10])
    for line in lines(review_site(home, home.target(locale), who, page or (), safety=safety)):
        console.say(line)
