"""``i18n check``: are the catalogs right?"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from i18n.cli import console
from i18n.cli.options import HERE, FailOnOption, Form, FormOption, Level, SiteOption, from_here
from i18n.errors import Problem, UsageError


class Reading(StrEnum):
    """How the texts of a catalog are read: the markups of ``model``, which loads only when it is needed."""

    MARKDOWN = "markdown"
    HTML = "html"
    PLAIN = "plain"


def check(  # noqa: PLR0917 - the options of a command, always named
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[LOCALE|FILE.po]...",
            help="Only these target locales, as pt-BR or pt_BR; or catalogs of any project, by their paths.",
            show_default="all locales",
        ),
    ] = None,
    site: SiteOption = HERE,
    output: FormOption = Form.TEXT,
    fail_on: FailOnOption = Level.ERROR,
    pedantic: Annotated[
        bool, typer.Option("--pedantic", help="Run the checks too that are often wrong, or of small weight.")
    ] = False,
    markup: Annotated[
        Reading | None,
        typer.Option("--markup", help="How the texts of catalogs by path are read.", show_default="markdown"),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="First write into the catalogs what is always right.")
    ] = False,
    suggest: Annotated[
        bool,
        typer.Option("--suggest", help="Print what can be mended as a patch, for somebody to look at."),
    ] = False,
    source: Annotated[
        bool,
        typer.Option("--source", help="Judge the content instead: is it fit to be translated?"),
    ] = False,
    since: Annotated[
        str | None,
        typer.Option(
            "--since", metavar="REF", help="Only what has changed since a git revision.", show_default=False
        ),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline", metavar="FILE", help="Leave out the errors and warnings that a file knows."
        ),
    ] = None,
    write_baseline: Annotated[
        Path | None,
        typer.Option("--write-baseline", metavar="FILE", help="Write those that there are into a file."),
    ] = None,
) -> None:
    """Check: are the catalogs right? Says what is missing, out of date or wrong, with file and line."""
    from i18n.findings import Severity
    from i18n.model import Markup
    from i18n.project import baseline as known
    from i18n.project import mending
    from i18n.project.check import check_site
    from i18n.project.explain import about
    from i18n.project.loose import check_files, paths_of
    from i18n.project.site import open_site
    from i18n.project.source_check import check_content
    from i18n.reports.findings import baseline_line, fixed_line
    from i18n.reports.forms import FORMS, seen_from

    paths = paths_of(words or ())
    _judge(
        (
            markup is not None and not paths,
            "--markup",
            "is for catalogs by path",
            "a site says how its texts are read",
        ),
        (
            source and bool(words),
            "--source",
            "is for the content alone",
            "locales and files have no content of their own",
        ),
        (source and fix, "--fix", "is for catalogs", "content is written by its authors"),
        (source and suggest, "--suggest", "is for catalogs", "content is written by its authors"),
        (
            since is not None and (source or bool(paths)),
            "--since",
            "is for the catalogs of a site",
            "git is asked about them alone",
        ),
    )
    read = Markup(markup or Reading.MARKDOWN)
    home = None if paths else open_site(site)
    targets = home.targets(words) if home and not source else ()
    if fix:
        fixed = (
            mending.fix_site(home, targets, since=since) if home else mending.fix_files(paths, markup=read)
        )
        console.tell(fixed_line(fixed))
    if suggest:
        patch = (
            mending.patch_site(home, targets, pedantic=pedantic, since=since)
            if home
            else mending.patch_files(paths, markup=read, pedantic=pedantic)
        )
        console.deliver(patch)
        return
    if home is None:
        checked = check_files(paths, markup=read, pedantic=pedantic)
    elif source:
        checked = check_content(home)
    else:
        checked = check_site(home, targets, pedantic=pedantic, since=since)
    console.tell_problems(checked.faults)
    if write_baseline is not None:
        console.tell(baseline_line(known.write_baseline(write_baseline, checked.findings), write_baseline))
        return
    if baseline is not None:
        whole = since is None and not source and not paths
        checked = known.beyond(checked, baseline, whole=whole, pedantic=pedantic)
    form = FORMS[output]
    seen = seen_from(checked, from_here(site)) if form.from_here and not paths else checked
    for line in form.write(seen, about, console.colour):
        console.say(line)
    if code := checked.exit_code(Severity(fail_on)):
        raise typer.Exit(code)


def _judge(*faults: tuple[bool, str, str, str]) -> None:
    """Raise UsageError for options that do not go together, the first of them."""
    for wrong, option, what, why in faults:
        if wrong:
            raise UsageError(Problem("", None, None, f"'{option}' {what}", f"leave it out: {why}"))
