"""``i18n new``: a small site, ready to run, and what runs it elsewhere."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console


class Host(StrEnum):
    """Who runs the commands: the names of ``project.pipelines``, which loads only when it is needed."""

    GITHUB = "github"
    GITLAB = "gitlab"
    PRE_COMMIT = "pre-commit"


def new(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="Where to make it; new or existing.")
    ] = Path(),
    git: Annotated[
        bool,
        typer.Option("--git", help="Tell git how to merge catalogs; once more in each clone of a site."),
    ] = False,
    ci: Annotated[
        list[Host] | None,
        typer.Option(
            "--ci",
            help="Write a pipeline that checks changes and publishes, or hooks of git. May be given more than once.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Make a small site in two languages, ready to build. Overwrites nothing."""
    from i18n.project.starter import is_site, new_site

    there = (git or bool(ci)) and is_site(folder)
    if not there:
        for path in new_site(folder):
            console.say(f"{path}: written")
    if git:
        _tell_git(folder)
    if ci:
        _write_pipelines(folder, ci)
    if not there:
        go = "" if folder.resolve() == Path.cwd() else f"cd {folder} && "
        console.say(f"next: {go}i18n build")


def _write_pipelines(folder: Path, ci: list[Host]) -> None:
    from i18n.project.pipelines import write_pipelines
    from i18n.project.site import open_site

    for path in write_pipelines(open_site(folder), list(map(str, ci))):
        console.say(f"{path}: written")


def _tell_git(folder: Path) -> None:
    from i18n.project.clone import ATTRIBUTES, tell_git
    from i18n.project.site import open_site

    told = tell_git(open_site(folder))
    if told.written:
        console.say(f"{folder / ATTRIBUTES}: written")
    if told.repository:
        console.say("git merges and compares the catalogs message by message, in this clone")
        console.say("its settings are not committed: run 'i18n new --git' once in every other clone")
    else:
        console.say("no repository of git here: after 'git init' run 'i18n new --git' once more")
