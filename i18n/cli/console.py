"""What people see: findings and results on standard output, errors and progress on standard error."""

from __future__ import annotations

import io
import os
import shutil
import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from i18n.errors import EXIT_INTERNAL, I18nError, Problem

if TYPE_CHECKING:
    from i18n.reports.status import Row


def say(text: str = "") -> None:
    """A line of result, on standard output."""
    _print(text, sys.stdout)


def tell(text: str) -> None:
    """A line about the work, on standard error, so that standard output can be read by programs."""
    _print(text, sys.stderr)


def _print(text: str, stream: object) -> None:
    try:
        print(text, file=stream)  # type: ignore[call-overload]
    except UnicodeEncodeError:
        # A terminal that cannot show a letter shows its escape; the work goes on.
        encoding = getattr(stream, "encoding", None) or "ascii"
        print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream)  # type: ignore[call-overload]


def colour(text: str, code: str, *, stream: object | None = None) -> str:
    """The text in a colour (an SGR code, ECMA-48 section 8.3.117) where the stream is a terminal that wants it."""
    return f"\x1b[{code}m{text}\x1b[0m" if coloured(stream or sys.stdout) else text


def coloured(stream: object) -> bool:
    """Whether to use colour: a terminal, no NO_COLOR (no-color.org), not a dumb one."""
    if os.environ.get("NO_COLOR"):
        return False
    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty() and os.environ.get("TERM") != "dumb")


def tell_problems(problems: Iterable[Problem], label: str = "error") -> None:
    """Problems, a line each, as ``path:line:column: what: fix``."""
    code = "31" if label == "error" else "33"
    for problem in problems:
        tell(f"{colour(label, code, stream=sys.stderr)}: {problem}")


def tell_error(error: I18nError) -> int:
    """Say an error; answers its exit code."""
    tell_problems(error.problems)
    return error.exit_code


def tell_fault(error: BaseException, *, debug: bool) -> int:
    """Say an internal fault, with a traceback only where it was asked for; answers its exit code."""
    if debug:
        traceback.print_exception(error, file=sys.stderr)
    tell(
        f"internal fault: {type(error).__name__}: {error}: please report it, with the output of the same command "
        "after 'i18n --debug'"
    )
    return EXIT_INTERNAL


def progress(outputs: Iterable[tuple[str, bytes]], total: int) -> Iterator[tuple[str, bytes]]:
    """Pass files on and show a bar on standard error, at a terminal and where there is enough to wait for."""
    if total < 200 or not sys.stderr.isatty():  # noqa: PLR2004 - less takes no time
        yield from outputs
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(outputs, "building", total=total, console=Console(stderr=True), transient=True)


def show_table(rows: Iterable[Row]) -> None:
    """The table of ``status``. Not at a terminal it is as wide as it needs to be, so that nothing is cut."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("locale", no_wrap=True)
    table.add_column("page")
    for heading in ("current", "needs work", "missing", "messages", "words"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("pages", no_wrap=True)
    for row in rows:
        messages, words = row.coverage.messages, row.coverage.words
        table.add_row(
            row.locale,
            row.page,
            *(
                f"{part} / {share}"
                for part, share in (
                    (messages.current, words.current),
                    (messages.fuzzy, words.fuzzy),
                    (messages.missing, words.missing),
                )
            ),
            f"{messages.percent} %",
            f"{words.percent} %",
            row.published,
            style=None if row.page else "bold",
        )
    wide = shutil.get_terminal_size().columns if sys.stdout.isatty() else 200
    drawn = io.StringIO()
    colours = coloured(sys.stdout)
    Console(file=drawn, width=wide, highlight=False, force_terminal=colours, no_color=not colours).print(
        table
    )
    say(drawn.getvalue().rstrip("\n"))
    say("current, needs work (fuzzy) and missing: messages / words; percent: current")
