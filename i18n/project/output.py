"""The output folder: only what we wrote is ever changed or removed."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from i18n.errors import OutputError, Problem
from i18n.project.files import STAGED, locked, reason
from i18n.project.site import Site

MANIFEST = ".i18n-manifest.json"


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the output folder."""

    total: int
    """Files that the site consists of."""
    changed: int
    """Files that were new or had other bytes."""
    removed: int
    """Files of an earlier build that the site no longer has."""


def claim(site: Site, folder: str) -> Path:
    """The output folder, if we may write there. Raises OutputError where it is a file, not ours, or holds content."""
    root = Path(os.path.realpath(site.place(folder)))
    for name, inner in (("content", site.config.content), ("catalogs", site.config.catalogs)):
        source = Path(os.path.realpath(site.place(inner)))
        if source.is_relative_to(root) or root.is_relative_to(source):
            raise _refusal(folder, f"is, holds or is inside the {name} folder '{inner}'")
    if Path(os.path.realpath(site.root)).is_relative_to(root):
        raise _refusal(folder, "holds the site itself")
    if root.exists() and not root.is_dir():
        raise _refusal(folder, "is a file")
    try:
        if root.is_dir() and not _is_ours(root) and not all(_is_ours(one) for one in root.iterdir()):
            raise _refusal(folder, f"is not empty and was not made by a build (it has no {MANIFEST})")
    except OSError as error:
        raise OutputError(Problem(folder, None, None, f"cannot be read ({reason(error)})")) from error
    return root


def _is_ours(folder: Path) -> bool:
    """Whether a build of some kind has written a folder: localized sources have one inside the output."""
    return (folder / MANIFEST).is_file()


def _refusal(folder: str, what: str) -> OutputError:
    return OutputError(Problem(folder, None, None, what, "choose another output folder"))


def write_output(
    root: Path, names: Collection[str], files: Iterable[tuple[str, bytes]], shown: str
) -> Written:
    """Write a site whose files have these names; remove what an earlier build wrote and this one does not.

    Law 9: the bytes depend on the files alone; a file that is already right is not touched.
    Raises OutputError where the folder cannot be written to, or a file of that name is not ours.
    """
    path = str(root)
    wanted = set(names)
    changed = 0
    try:
        root.mkdir(parents=True, exist_ok=True)
        with locked([root]):
            earlier = _manifest(root)
            # Before the first file: after a kill, everything that we wrote is still known to be ours.
            _put(f"{root}/{MANIFEST}", _listing(earlier | wanted))
            folders: set[str] = set()
            top = str(root)
            for name, content in files:
                # Text, not Path: of either there are thousands, and a Path costs more than to write a file.
                path = f"{top}/{name}"
                parent = name.rpartition("/")[0]
                if parent not in folders:
                    _make_folder(root, root / parent)
                    folders.add(parent)
                was = _content(path)
                if was == content:
                    continue
                if was is not None and name not in earlier:
                    raise _foreign(os.path.join(shown, name))
                _put(path, content)
                changed += 1
            removed = _remove(root, earlier - wanted)
            path = f"{root}/{MANIFEST}"
            _put(path, _listing(wanted))
    except OSError as error:
        place = os.path.normpath(os.path.join(shown, os.path.relpath(path, root)))
        raise OutputError(Problem(place, None, None, f"cannot be written ({reason(error)})")) from error
    return Written(len(wanted), changed, removed)


def _foreign(place: str) -> OutputError:
    return OutputError(
        Problem(place, None, None, "is in the way and was not made by a build", "move it away")
    )


def _manifest(root: Path) -> set[str]:
    """The files that earlier builds wrote; none where the list is absent or damaged."""
    try:
        listed = json.loads((root / MANIFEST).read_bytes())["files"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return set()
    return (
        {name for name in listed if isinstance(name, str) and _inside(name)}
        if isinstance(listed, list)
        else set()
    )


def _inside(name: str) -> bool:
    """Whether a name in a list that anybody may have written stays in the folder."""
    parts = name.split("/")
    return bool(name) and not name.startswith("/") and "\\" not in name and not {"", ".", ".."} & set(parts)


def _listing(names: Iterable[str]) -> bytes:
    return (json.dumps({"files": sorted(names)}, ensure_ascii=False, indent=1) + "\n").encode()


def _make_folder(root: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not Path(os.path.realpath(folder)).is_relative_to(root):
        raise NotADirectoryError(0, "the folder is a link that leads out of the output")


def _is_folder(path: Path) -> bool:
    """Whether it is a folder: no build has made one under the name of a file."""
    return path.is_dir() and not path.is_symlink()


def _content(path: str) -> bytes | None:
    try:
        if stat.S_ISLNK(os.lstat(path).st_mode):
            # The link itself is replaced, never what it leads to.
            return b""
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - one of thousands, see write_output
            return file.read()
    except FileNotFoundError:
        return None


def _put(path: str, content: bytes) -> None:
    beside = f"{path.rpartition('/')[0]}/{STAGED}"
    try:
        with open(beside, "wb") as file:  # noqa: PTH123 - one of thousands, see write_output
            file.write(content)
        os.replace(beside, path)  # noqa: PTH105 - as above
    except OSError:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108 - as above
        raise


def _remove(root: Path, names: Iterable[str]) -> int:
    removed = 0
    for name in sorted(names):
        path = root / name
        if not Path(os.path.realpath(path.parent)).is_relative_to(root) or _is_folder(path):
            continue
        with suppress(FileNotFoundError):
            path.unlink()
            removed += 1
        for folder in path.parents:
            if folder == root:
                break
            with suppress(OSError):
                # Succeeds only where it is empty.
                folder.rmdir()
    return removed
