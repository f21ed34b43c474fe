"""The promises of a built site, proved on the files of its folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from i18n.errors import InputError, Problem, UsageError
from i18n.project.files import read_bytes, reason
from i18n.reports.base import CheckReport
from i18n.verify import verify


def verify_folder(folder: Path) -> CheckReport:
    """What a folder of built pages breaks of its promises. Nothing is written, nothing asked of any network.

    Raises UsageError where there is no such folder or no page in it, InputError for a file that cannot be read.
    """
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "does not exist"
        raise UsageError(
            Problem(str(folder), None, None, what, "run 'i18n build', or name a folder of pages")
        )
    files = tuple(_files(folder))
    if not any(path.lower().endswith((".html", ".htm")) for path in files):
        raise UsageError(
            Problem(str(folder), None, None, "has no page (.html) in it", "name a folder of pages")
        )

    def size(path: str) -> int:
        try:
            return (folder / path).stat().st_size
        except OSError as error:
            raise InputError(Problem(path, None, None, f"cannot be read ({reason(error)})")) from error

    found = verify(files, lambda path: read_bytes(folder / path) or b"", size)
    return CheckReport(found, (), damaged=False, behind=0, locales=())


def _files(folder: Path) -> Iterator[str]:
    """Every file below a folder. Links to folders are not followed, hidden folders are left out."""

    def unreadable(error: OSError) -> None:
        raise InputError(
            Problem(str(error.filename), None, None, f"cannot be read ({reason(error)})")
        ) from error

    for here, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        inside = Path(here).relative_to(folder).as_posix()
        for name in sorted(names):
            # What is no plain file (a pipe, a device) would never end.
            if os.path.isfile(os.path.join(here, name)):  # noqa: PTH113 - one of thousands
                yield name if inside == "." else f"{inside}/{name}"
