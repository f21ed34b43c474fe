"""``i18n merge-driver``: what git runs to merge a catalog."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console
from i18n.errors import EXIT_FINDINGS


def merge_driver(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="The common ancestor: %O.")],
    ours: Annotated[Path, typer.Argument(metavar="OURS", help="This branch; gets the result: %A.")],
    theirs: Annotated[Path, typer.Argument(metavar="THEIRS", help="The other branch: %B.")],
    path: Annotated[str, typer.Argument(metavar="PATH", help="The file in the repository: %P.")],
) -> None:
    """Merge two versions of a catalog, message by message, for git. 'i18n new --git' tells git to use it."""
    from i18n.project.branches import join_files

    problems = join_files(base, ours, theirs, path)
    # Not to standard output: that may be the answer of git itself ('git merge-tree').
    console.tell_problems(problems, "conflict")
    if problems:
        raise typer.Exit(EXIT_FINDINGS)
