"""Reading and writing files so that a kill, a full disk or another program never costs a byte."""

from __future__ import annotations

import importlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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

    All contents are written beside their files first; a full disk is met before the first file is replaced.
    Raises ChangedError where a file is no longer what was read, OutputError where the place cannot be written to.
    """
    due = [(change, Path(os.path.realpath(change.path))) for change in changes]  # a link stays one
    at, placed = Path(), 0
    try:
        for change, path in due:
            at = change.path
            path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path.parent for _, path in due):
            staged = [(change, path, path.with_name(f".{path.name}{STAGED}")) for change, path in due]
            try:
                for change, _, beside in staged:
                    at = change.path
                    _stage(change, beside)
                for change, path, _ in staged:
                    if read_bytes(path) != change.was:
                        raise ChangedError(change.path)
                # What goes goes last: until then there is nowhere less than there was.
                for change, path, beside in sorted(staged, key=lambda one: one[0].content is None):
                    at = change.path
                    if change.content is None:
                        change.path.unlink()
                    else:
                        beside.replace(path)
                    placed += 1
            finally:
                for _, _, beside in staged:
                    with suppress(OSError):
                        beside.unlink(missing_ok=True)
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


def _stage(change: Change, beside: Path) -> None:
    if change.content is None:
        return
    _write_synced(beside, change.content)
    if change.was is not None:
        shutil.copymode(os.path.realpath(change.path), beside)


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
