"""The promises of a built site, proved on the files of its folder."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from i18n.errors import InputError, Problem, UsageError
from i18n.po import header_fields
from i18n.project.catalogs import read_catalogs
from i18n.project.files import read_bytes, reason
from i18n.project.site import Site
from i18n.reports.base import CheckReport
from i18n.verify import verify

_PERSON = re.compile(r"\s*(?P<name>[^<>\n]{0,200}?)\s*<(?P<address>[^<>@\s]{1,100}@[^<>@\s]{1,200})>")
"""As gettext writes translators: ``Ada Beispiel <ada@example.org>``."""


def verify_site(site: Site) -> CheckReport:
    """What the output of a site breaks of its promises, and whom of its translators it names."""
    return verify_folder(site.place(site.config.output), frozenset(_translators(site)))


def verify_folder(folder: Path, names: frozenset[str] = frozenset()) -> CheckReport:
    """What a folder of built pages breaks of its promises. Nothing is written, nothing asked of any network.

    ``names`` are of people, and their e-mail addresses, that no page should tell.

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

    found = verify(files, lambda path: read_bytes(folder / path) or b"", size, names)
    return CheckReport(found, (), damaged=False, behind=0, locales=())


def _translators(site: Site) -> Iterator[str]:
    """Names and e-mail addresses that the headers of the catalogs tell. A name of one word is many other things."""
    for file in read_catalogs(site, site.targets(None)).values():
        for part in file.parts or (file,):
            header = part.reading.catalog.header
            said = [header_fields(part.reading.catalog).get("Last-Translator", "")]
            said += header.translator_comments if header else ()
            for text in said:
                found = _PERSON.match(text)
                if found and not text.startswith("FULL NAME"):
                    yield found["address"]
                    if " " in found["name"]:
                        yield found["name"]


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
