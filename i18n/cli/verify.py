"""``i18n verify``: does the built site keep its promises?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, FailOnOption, Form, FormOption, Level, SiteOption, from_here


def verify(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]",
            help="A folder of built pages, of whatever tool.",
            show_default="the site's output",
        ),
    ] = None,
    site: SiteOption = HERE,
    output: FormOption = Form.TEXT,
    fail_on: FailOnOption = Level.ERROR,
) -> None:
    """Verify built pages: languages, alternates, sitemap, links, structure, privacy. Needs no network."""
    from i18n.findings import Severity
    from i18n.project.site import open_site
    from i18n.project.verify import verify_folder, verify_site
    from i18n.reports.forms import FORMS, seen_from
    from i18n.verify import PROMISES

    if folder is None:
        home = open_site(site)
        folder = site / home.config.output
        verified = verify_site(home)
    else:
        verified = verify_folder(folder)
    form = FORMS[output]
    seen = seen_from(verified, from_here(folder)) if form.from_here else verified
    for line in form.write(seen, PROMISES.get, console.colour):
        console.say(line)
    if code := verified.exit_code(Severity(fail_on)):
        raise typer.Exit(code)
