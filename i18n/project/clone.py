"""What git has to be told of catalogs: in a file that is committed, and in each clone."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from i18n.errors import OutputError, Problem
from i18n.project.files import Change, read_bytes, write_all
from i18n.project.git import asked
from i18n.project.site import Site

ATTRIBUTES = ".gitattributes"
NAME = "i18n"
"""What the driver is called in both places."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was set up."""

    written: bool
    """Whether the file of attributes was not as it had to be."""
    repository: bool
    """Whether the site is in a repository; without one git cannot be told."""


def tell_git(site: Site) -> Told:
    """Make git merge and compare the catalogs of a site by message. Doing it again changes nothing.

    Raises OutputError where git does not take it.
    """
    path = site.place(ATTRIBUTES)
    was = read_bytes(path)
    content = _with_lines(was or b"", _attributes(site))
    if content != was:
        write_all([Change(path, content, was)])
    repository = asked(site.root, "rev-parse", "--git-dir") is not None
    for key, value in _settings() if repository else ():
        if asked(site.root, "config", "--local", key, value) is None:
            what = f"git does not take the setting {key}"
            raise OutputError(Problem("", None, None, what, f"git config {key} {shlex.quote(value)}"))
    return Told(content != was, repository)


def _attributes(site: Site) -> Iterator[str]:
    yield f"*.po merge={NAME} diff={NAME}"
    yield f"*.pot merge={NAME} diff={NAME}"
    folder = site.config.catalogs.replace("\\", "\\\\").replace('"', '\\"')
    pattern = f"/{folder}/*.tsv"
    yield f'"{pattern}" merge={NAME}' if " " in pattern else f"{pattern} merge={NAME}"


def _settings() -> Iterator[tuple[str, str]]:
    # This very program, whatever the search path of the shell that git will run in. With -P no folder of the
    # repository called i18n is taken for it.
    program = f"{shlex.quote(sys.executable)} -P -m i18n" if sys.executable else "i18n"
    yield f"merge.{NAME}.name", "catalogs, message by message"
    yield f"merge.{NAME}.driver", f"{program} merge-driver %O %A %B %P"
    yield f"diff.{NAME}.textconv", f"{program} textconv"


def _with_lines(content: bytes, lines: Iterator[str]) -> bytes:
    """A file with some lines at its end, where it has not got them."""
    newline = b"\r\n" if b"\r\n" in content else b"\n"
    there = set(content.split(newline))
    missing = [line.encode() for line in lines if line.encode() not in there]
    if content and missing and not content.endswith(b"\n"):
        content += newline
    return content + b"".join(line + newline for line in missing)
