"""``i18n new``: a small site, ready to run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console


def new(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="Where to make it; new or existing.")
    ] = Path(),
) -> None:
    """Make a small site in two languages, ready to build. Overwrites nothing."""
    from i18n.project.starter import new_site

    for path in new_site(folder):
        console.say(f"{path}: written")
    go = "" if folder.resolve() == Path.cwd() else f"cd {folder} && "
    console.say(f"next: {go}i18n build")
