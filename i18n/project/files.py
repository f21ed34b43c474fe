"""Reading and writing files so that a kill, a full disk or another program never costs a byte."""

from __future__ import annotations

import importlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from i18n.errors import InputError, OutputError, Problem

_LOCKS: Any = importlib.import_module("fcntl") if os.name == "posix" else None
"""The locks of POSIX; None on other systems."""

STAGED = ".i18n-new"
"""What the name of a file ends in until it is put in place; one left by a kill is written over."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file to be written."""

    path: Path
    content: bytes | None
    """None: the file is taken away."""
    was: bytes | None
    """What it held when it was read; None where there was no file."""
    between: bytes | None = None
    """What it holds until every other file of the same work is there: more than in the end, where some of it goes
    into another file."""


class _Step(NamedTuple):
    """One file put in place, or taken away."""

    rank: int
    change: Change
    path: Path
    beside: Path
    content: bytes | None


class ChangedError(Exception):
    """Raised when another program changed a file since it was read. Nothing has been written."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def read_bytes(path: Path | str) -> bytes | None:
    """The content of a file, or None where there is none. Raises InputError for what cannot be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a third of the time for a site of small pages
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(Problem(str(path), None, None, f"cannot be read ({reason(error)})")) from error


def reason(error: OSError) -> str:
    """What the system says was wrong, in lower case."""
    return (error.strerror or str(error)).lower()


def write_all(changes: Iterable[Change]) -> None:
    """Write every file or none of them. Law 5: each file is the old one or the new one, whenever we are killed.

    All contents are written beside their files first; a full disk is met before the first file is replaced. What is
    more comes before what is less: new files first, then the others in their order, and what goes goes last.
    Raises ChangedError where a file is no longer what was read, OutputError where the place cannot be written to.
    """
    due = [(change, Path(os.path.realpath(change.path))) for change in changes]  # a link stays one
    at, placed = Path(), 0
    try:
        for change, path in due:
            at = change.path
            path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path.parent for _, path in due):
            steps = sorted((step for one in due for step in _steps(*one)), key=lambda step: step.rank)
            try:
                for step in steps:
                    at = step.change.path
                    _stage(step)
                for change, path in due:
                    if read_bytes(path) != change.was:
                        raise ChangedError(change.path)
                for step in steps:
                    at = step.change.path
                    if step.content is None:
                        step.change.path.unlink()
                    else:
                        step.beside.replace(step.path)
                    placed += 1
            finally:
                for step in steps:
                    with suppress(OSError):
                        step.beside.unlink(missing_ok=True)
    except OSError as error:
        fix = "run the same command again" if placed else "nothing was changed"
        raise OutputError(
            Problem(str(at), None, None, f"cannot be written ({reason(error)})", fix)
        ) from error


@contextmanager
def locked(folders: Iterable[Path]) -> Iterator[None]:
    """Wait until no other run of ours writes into these folders, and keep others waiting.

    The lock is on the folders themselves: it leaves no file behind and ends with the process, however that ends.
    Where a system has no such locks, nobody waits.
    """
    with ExitStack() as held:
        # In one order for all, so that no two wait for each other.
        for folder in sorted(set(folders)) if _LOCKS else ():
            with suppress(OSError):
                door = os.open(folder, os.O_RDONLY)
                held.callback(os.close, door)
                _LOCKS.flock(door, _LOCKS.LOCK_EX)
        yield


def _steps(change: Change, path: Path) -> Iterator[_Step]:
    if change.between is not None:
        yield _Step(0, change, path, path.with_name(f".{path.name}.between{STAGED}"), change.between)
    rank = 3 if change.content is None else 2 if change.was is not None else 1
    yield _Step(rank, change, path, path.with_name(f".{path.name}{STAGED}"), change.content)


def _stage(step: _Step) -> None:
    if step.content is None:
        return
    _write_synced(step.beside, step.content)
    if step.change.was is not None:
        shutil.copymode(step.path, step.beside)


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
