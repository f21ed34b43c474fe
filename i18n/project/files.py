"""Reading and writing files so that a kill, a full disk or another program never costs a byte."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from i18n.errors import InputError, OutputError, Problem

STAGED = ".i18n-new"
"""What the name of a file ends in until it is put in place; one left by a kill is written over."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file to be written."""

    path: Path
    content: bytes
    was: bytes | None
    """What it held when it was read; None where there was no file."""


class ChangedError(Exception):
    """Raised when another program changed a file since it was read. Nothing has been written."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def read_bytes(path: Path) -> bytes | None:
    """The content of a file, or None where there is none. Raises InputError for what cannot be read."""
    try:
        return path.read_bytes()
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
    staged: list[tuple[Change, Path, Path]] = []
    path = Path()
    try:
        for change in changes:
            # Through a link, so that the link stays one.
            path = Path(os.path.realpath(change.path))
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}{STAGED}")
            staged.append((change, path, beside))
            _write_synced(beside, change.content)
            if change.was is not None:
                shutil.copymode(path, beside)
        for change, path, _ in staged:
            if read_bytes(path) != change.was:
                raise ChangedError(change.path)
        for _, path, beside in staged:
            beside.replace(path)
    except OSError as error:
        raise OutputError(
            Problem(str(path), None, None, f"cannot be written ({reason(error)})", "nothing was changed")
        ) from error
    finally:
        for _, _, beside in staged:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
