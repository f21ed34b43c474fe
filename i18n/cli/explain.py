"""``i18n explain``: why is that so?"""

from __future__ import annotations

from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, SiteOption
from i18n.errors import Problem, UsageError


def explain(
    subject: Annotated[
        str, typer.Argument(metavar="CHECK|PAGE", help="The id of a check, or a page of the content.")
    ],
    locale: Annotated[
        str | None, typer.Argument(metavar="[LOCALE]", help="With a page: in which locale.")
    ] = None,
    site: SiteOption = HERE,
) -> None:
    """Explain a check, or why a page is built and announced in a locale, or is not."""
    from i18n.findings import explanation
    from i18n.project.explain import about, explain_page
    from i18n.project.site import open_site
    from i18n.verify import PROMISES

    if (text := explanation(about(subject) or PROMISES.get(subject))) is not None:
        if locale is not None:
            raise UsageError(
                Problem(subject, None, None, "is a check, the same in every locale", f"leave out '{locale}'")
            )
        console.say(text)
        return
    for line in explain_page(open_site(site), subject, locale):
        console.say(line)
