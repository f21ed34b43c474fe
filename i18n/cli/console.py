"""What people see: findings and results on standard output, errors and progress on standard error."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from i18n.errors import EXIT_INTERNAL, I18nError, OutputError, Problem

if TYPE_CHECKING:
    from i18n.reports.status import Row

_WIDEST = 10_000
"""More columns than a table has; it takes what it needs."""


def say(text: str = "") -> None:
    """A line of result, on standard output."""
    _print(text, sys.stdout)


def tell(text: str) -> None:
    """A line about the work, on standard error, so that standard output can be read by programs."""
    _print(text, sys.stderr)


def deliver(content: bytes) -> None:
    """Bytes as they are, on standard output."""
    if sys.stdout is None:
        return
    with _delivery(sys.stdout):
        sys.stdout.flush()
        sys.stdout.buffer.write(content)


def ask(question: str, choices: str) -> str:
    """The first letter of an answer typed by the user, one of ``choices``; at the end of the input the last of them."""
    while True:
        try:
            answer = input(question).strip().lower()[:1]
        except EOFError:
            say()
            return choices[-1]
        if answer and answer in choices:
            return answer


def flush() -> None:
    """Bring everything that was said to where it goes. Raises OutputError where it cannot get there."""
    with _delivery(sys.stdout):
        if sys.stdout is not None:
            sys.stdout.flush()


def _print(text: str, stream: TextIO | None) -> None:
    if stream is None:  # closed before we began: nobody wants to hear it
        return
    with _delivery(stream):
        try:
            print(text, file=stream)
        except UnicodeEncodeError:
            # A terminal that cannot show a letter shows its escape; the work goes on.
            encoding = stream.encoding or "ascii"
            print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream)


@contextmanager
def _delivery(stream: TextIO | None) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        # Whoever reads has heard enough (``| head``): the work goes on, and its exit code is the true one.
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError as error:
        if stream is sys.stderr:
            return
        what = f"standard output cannot be written ({(error.strerror or str(error)).lower()})"
        raise OutputError(Problem("", None, None, what)) from error


def colour(text: str, code: str, *, stream: object | None = None) -> str:
    """The text in a colour (an SGR code, ECMA-48 section 8.3.117) where the stream is a terminal that wants it."""
    return f"\x1b[{code}m{text}\x1b[0m" if coloured(stream or sys.stdout) else text


def coloured(stream: object) -> bool:
    """Whether to use colour: a terminal, no NO_COLOR (no-color.org), not a dumb one."""
    if os.environ.get("NO_COLOR"):
        return False
    return _terminal(stream) and os.environ.get("TERM") != "dumb"


def _terminal(stream: object) -> bool:
    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty())


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
    if total < 200 or not _terminal(sys.stderr):  # noqa: PLR2004 - less takes no time
        yield from outputs
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(outputs, "building", total=total, console=Console(stderr=True), transient=True)


def show_table(rows: Iterable[Row]) -> None:
    """The table of ``status``, as wide as it needs to be: a narrow terminal folds its lines, and nothing is cut."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("locale", no_wrap=True)
    table.add_column("page")
    for heading in ("current", "needs work", "missing", "messages", "words"):
        table.add_column(heading, justify="right", no_wrap=True)
    lines = list(rows)
    # Where nobody reviews anything, a column of noughts says nothing.
    reviews = any(row.reviewed for row in lines)
    if reviews:
        table.add_column("reviewed", justify="right", no_wrap=True)
    dangerous = any(row.safety.total for row in lines)
    if dangerous:
        table.add_column("safety", justify="right", no_wrap=True)
    table.add_column("pages", no_wrap=True)
    for row in lines:
        messages, words = row.coverage.messages, row.coverage.words
        table.add_row(
            row.locale,
            Text(row.page),  # square brackets in the name of a file are no markup
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
            *((str(row.reviewed),) if reviews else ()),
            *((f"{row.safety.current} of {row.safety.total}",) if dangerous else ()),
            row.published,
            style=None if row.page else "bold",
        )
    drawn = io.StringIO()
    colours = coloured(sys.stdout)
    Console(file=drawn, width=_WIDEST, highlight=False, force_terminal=colours, no_color=not colours).print(
        table
    )
    say("\n".join(line.rstrip() for line in drawn.getvalue().splitlines()))
    say("current, needs work (fuzzy) and missing: messages / words; percent: current")
