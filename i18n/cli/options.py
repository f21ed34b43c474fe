"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Output(StrEnum):
    """The form of a report."""

    TEXT = "text"
    JSON = "json"


class Form(StrEnum):
    """The form of a report of findings."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    CHECKSTYLE = "checkstyle"
    MARKDOWN = "markdown"


class Level(StrEnum):
    """The severities of findings, the worst first: those of ``checks``, which load only when they are needed."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


SiteOption = Annotated[
    Path,
    typer.Option(
        "--site", "-C", metavar="DIR", help="The site's folder (where i18n.toml is).", show_default="."
    ),
]
LocalesArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[LOCALE]...", help="Only these target locales, as pt-BR or pt_BR.", show_default="all"
    ),
]
TargetArgument = Annotated[
    str, typer.Argument(metavar="LOCALE", help="The target locale, as pt-BR or pt_BR.")
]
ContextOption = Annotated[
    str | None,
    typer.Option(
        "--context", metavar="MSGCTXT", help="Of messages with one msgid, which.", show_default=False
    ),
]
CompendiumOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--compendium",
        metavar="FILE",
        help="A PO file whose translations fill empty messages, as needing work. May be given more than once.",
        show_default=False,
    ),
]
OutputOption = Annotated[Output, typer.Option("--format", help="How the report is written.")]
FailOnOption = Annotated[
    Level, typer.Option("--fail-on", help="The lowest severity that makes the exit code 1.")
]
FormOption = Annotated[Form, typer.Option("--format", help="How the report is written.")]
HERE = Path()


def from_here(folder: Path) -> str:
    """A folder as paths are seen from where the command runs: ``docs/site``; empty where it runs in there."""
    try:
        inside = folder.resolve().relative_to(Path.cwd())
    except ValueError:  # it is no folder in this one: hosts of code could not find its files anyhow
        return ""
    return "" if inside == Path() else inside.as_posix()
