"""The files of the content folder: which of them are the site's."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from i18n.config import within
from i18n.errors import Problem
from i18n.ignored import Rules, rules
from i18n.project.files import read_bytes, reason
from i18n.project.site import Site

TEMPLATES = "_templates"
DATA = "_data"
"""The folder of data, at the top of the content."""
GITIGNORE = ".gitignore"
_SAYABLE = re.compile("[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
"""A path that can stand in a line of a catalog, in a URL and in a message."""


def content_files(site: Site, problems: list[Problem]) -> Iterator[str]:
    """Every file of the content, relative to the site, sorted. Faults are added to ``problems``.

    What begins with ``.`` is nobody's. What begins with ``_`` is no page; only templates, in their folder at the
    top, may be called so. What git ignores is left out, and of the others what the configuration does.
    """
    folder = site.place(site.config.content)
    ignored = _Ignored(site)
    found: list[str] = []

    def unreadable(error: OSError) -> None:
        where = Path(str(error.filename)).relative_to(site.root).as_posix()
        problems.append(Problem(where, None, None, f"cannot be read ({reason(error)})"))

    for here, folders, names in os.walk(folder, onerror=unreadable):
        inside = Path(here).relative_to(folder).as_posix()
        at = f"{site.config.content}/" if inside == "." else f"{site.config.content}/{inside}/"
        at_templates = inside.partition("/")[0] == TEMPLATES
        at_data = inside.partition("/")[0] == DATA
        hidden = (".",) if at_templates else (".", "_")
        if GITIGNORE in names:
            ignored.read(at)
        folders[:] = [
            name
            for name in folders
            if not name.startswith(hidden) or (inside == "." and name in {TEMPLATES, DATA})
        ]
        # The walk does not follow a link to a folder: it is judged as a file is.
        links = [name for name in folders if Path(here, name).is_symlink()]
        files = [at + name for name in (*(name for name in names if not name.startswith(hidden)), *links)]
        if ignored.rules:
            folders[:] = [name for name in folders if not ignored.says(f"{at}{name}/")]
            files = [path for path in files if not ignored.says(path)]
        found += files if at_templates or at_data else [path for path in files if _chosen(site, path)]
    for path in sorted(found):
        if (fault := _unfit(site.root, path)) is None:
            yield path
        else:
            problems.append(Problem(path, None, None, *fault))


def _chosen(site: Site, path: str) -> bool:
    """Whether the configuration has a file in the site."""
    config = site.config
    if not config.include and not config.exclude:
        return True
    below = path.removeprefix(f"{config.content}/")
    return (not config.include or within(config.include, below)) and not within(config.exclude, below)


class _Ignored:
    """The rules of the ``.gitignore`` files from the site's folder down to where a walk is."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.rules: dict[str, Rules] = {}
        """By the folder that they stand in, which ends in a slash; that of the site is empty."""
        content = PurePosixPath(site.config.content)
        for above in reversed(content.parents):
            self.read("" if above == PurePosixPath() else f"{above}/")
        # Content that is ignored as a whole is made by a program: then the rule is not about what is in it.
        down = [*reversed(content.parents), content][1:]
        if self.rules and any(self.says(f"{one}/") for one in down):
            self.rules.clear()

    def read(self, folder: str) -> None:
        """Take the rules of a folder's ``.gitignore`` along, where it has one."""
        place = self.site.place(folder + GITIGNORE)
        content = read_bytes(place) if place.is_file() else None
        if content is not None:
            self.rules[folder] = rules(content.decode("utf-8", "replace").removeprefix("\ufeff"))

    def says(self, path: str) -> bool:
        """Whether a path is ignored; a folder's ends in a slash. The nearest rules that mention it hold."""
        inner = path.rstrip("/").rpartition("/")[0]
        folders = (
            [f"{inner}/"[: at + 1] for at, letter in enumerate(f"{inner}/") if letter == "/"] if inner else []
        )
        for folder in ("", *folders)[::-1]:
            found = self.rules.get(folder)
            said = found(path[len(folder) :]) if found else None
            if said is not None:
                return said
        return False


def _unfit(root: Path, path: str) -> tuple[str, str] | None:
    """What keeps a file from being content, and what to do about it; None where nothing does."""
    if not _SAYABLE.fullmatch(path):
        return "has a control character in its name, or bytes that are not UTF-8", "rename it"
    place = os.path.join(root, path)
    if os.path.islink(place):  # noqa: PTH114 - with PTH113 a tenth of the time for a site of small pages
        return _unfit_link(root, Path(os.path.realpath(place)))
    return None if os.path.isfile(place) else NO_FILE  # noqa: PTH113


def _unfit_link(root: Path, target: Path) -> tuple[str, str] | None:
    if not target.is_relative_to(os.path.realpath(root)):
        return "is a link that leads out of the site", "copy the file here"
    if target.is_dir():
        return "is a link to a folder", "copy the folder here"
    if not target.exists():
        return "is a link that leads nowhere", "remove it"
    return None if target.is_file() else NO_FILE


NO_FILE = ("is no ordinary file", "move it out of the content")
