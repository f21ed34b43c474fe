"""``i18n textconv``: a catalog as git shows it in a diff."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console


def textconv(file: Annotated[Path, typer.Argument(metavar="FILE", help="A catalog or a template.")]) -> None:
    """Print a catalog for reading, a block a message. 'i18n new --git' makes 'git diff' use it."""
    from i18n.project.branches import readable_lines

    for line in readable_lines(file):
        console.say(line)
