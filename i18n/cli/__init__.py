"""The voice: a command reads its options, calls one verb and prints one value. Door to typer and rich."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Sequence
from keyword import iskeyword
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperGroup

from i18n import __version__
from i18n.cli import console
from i18n.errors import EXIT_INTERRUPTED, I18nError


class Command(NamedTuple):
    """A command: a function of that name in a module of that name, with "_" for each "-".

    One with parts is a group of commands: a ``typer.Typer`` in the place of the function.
    """

    name: str
    group: str
    parts: tuple[str, ...] = ()

    @property
    def module(self) -> str:
        """The name of the module, and of the function in it; a word of Python itself with "_" behind it."""
        return f"{self.name}_" if iskeyword(self.name) else self.name.replace("-", "_")


START, TRANSLATE, REVIEW, PUBLISH, PLUMBING = "Start", "Translate", "Review", "Publish", "Plumbing"

COMMANDS = (
    Command("new", START),
    Command("add", START),
    Command("import", START, ("po", "pages")),
    Command("sync", TRANSLATE),
    Command("status", TRANSLATE),
    Command("minor", TRANSLATE),
    Command("suggest", TRANSLATE),
    Command("impact", TRANSLATE),
    Command("check", REVIEW),
    Command("review", REVIEW),
    Command("ignore", REVIEW),
    Command("withdraw", REVIEW),
    Command("explain", REVIEW),
    Command("build", PUBLISH),
    Command("verify", PUBLISH),
    Command("extract", PLUMBING),
    Command("merge", PLUMBING),
    Command("compile", PLUMBING),
    Command("relayout", PLUMBING),
    Command("purge", PLUMBING),
    Command("merge-driver", PLUMBING),
    Command("textconv", PLUMBING),
)


class Grouped(TyperGroup):
    """The commands in their groups, in plain lines, at a terminal and in a log alike."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - the signature is the library's
        """Write the groups of the table in its order."""
        for group in dict.fromkeys(command.group for command in COMMANDS):
            names = [one.name for one in COMMANDS if one.group == group]
            with formatter.section(group):
                formatter.write_dl([(name, self.commands[name].get_short_help_str(90)) for name in names])


def application(words: Sequence[str] = ()) -> typer.Typer:
    """The command line: with the command that the words begin with, or with every one where that is none."""
    app = typer.Typer(
        name="i18n",
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        cls=Grouped,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback()
    def root(
        version: Annotated[
            bool,
            typer.Option("--version", help="Print the version and leave.", callback=_version, is_eager=True),
        ] = False,
        debug: Annotated[
            bool, typer.Option("--debug", help="Show a traceback after an internal fault.")
        ] = False,
    ) -> None:
        """Localize content: Markdown to gettext catalogs to pages, and the truth about them.

        Exit codes: 0 fine, 1 findings, 2 usage or configuration, 3 unreadable input, 4 a gate missed.
        """

    for command in [command for command in COMMANDS if command.name in words[:1]] or COMMANDS:
        module = importlib.import_module(f"i18n.cli.{command.module}")
        made = getattr(module, command.module)
        if command.parts:
            app.add_typer(made, name=command.name)
        else:
            app.command(command.name)(made)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        console.say(f"i18n {__version__}")
        raise typer.Exit


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; answers the exit code. Nothing but a code leaves it: no exception, no traceback."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # A command makes many values that live until it ends: looking for rings among them costs a tenth of its time.
    gc.set_threshold(100_000, 50, 50)
    try:
        try:
            application(words)(args=words, prog_name="i18n")
        except SystemExit as left:
            console.flush()
            return left.code if isinstance(left.code, int) else 0 if left.code is None else 2
    except I18nError as error:
        return console.tell_error(error)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last door: whatever comes here is our fault, and is said so
        return console.tell_fault(error, debug="--debug" in words)
    return 0
