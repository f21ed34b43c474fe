"""What git knows of a site. Where there is none, nothing is known.

What git answers never decides what a build shows (law 9): ``sync`` writes it into a committed file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from i18n.errors import Problem, UsageError
from i18n.project.git import asked
from i18n.project.site import Site

TRAILER = "I18n-Minor"
"""The commit trailer that calls the changes of a file, or of a folder, minor."""
_FIELD, _VALUE = "\x1f", "\x1e"


class Said(NamedTuple):
    """Who called the changes of a file or folder minor, and in which words."""

    path: str
    """Relative to the site."""
    who: str
    why: str


class _Commit(NamedTuple):
    """A commit with trailers of ours."""

    name: str
    who: str
    subject: str
    paths: tuple[str, ...]


def _git(site: Site, *words: str, told: bytes = b"") -> bytes | None:
    return asked(site.root, *words, told=told)


def file_at(site: Site, revision: str, path: str) -> bytes | None:
    """A file of the site as a revision has it; None where that has no such file. Raises UsageError for no revision."""
    _judge_revision(site, revision)
    return _git(site, "show", f"{revision}:./{path}")


def files_at(
    site: Site, revision: str, paths: Iterable[str], matters: Callable[[str], bool] = lambda _: True
) -> Iterator[tuple[str, bytes]]:
    """The files that a revision has of the site's files and folders of these names, relative to it; no links.

    All where there are no names. Those that do not matter are empty: only their names are asked for. Raises
    UsageError for no revision.
    """
    _judge_revision(site, revision)
    listed = _git(site, "ls-tree", "-r", "-z", revision, "--", *paths) or b""
    rows = (line.partition(b"\t") for line in listed.split(b"\0") if line)
    found = [
        (fields.split()[2], name.decode("utf-8", "surrogateescape"))
        for fields, _, name in rows
        if fields.startswith(b"100")
    ]
    blobs = b"".join(blob + b"\n" for blob, name in found if matters(name))
    said = _git(site, "cat-file", "--batch", told=blobs) or b""
    at = 0
    for _, name in found:
        if not matters(name):
            yield name, b""
            continue
        end = said.find(b"\n", at)
        if end < 0:
            return
        size = int(said[at:end].split()[2])
        yield name, said[end + 1 : end + 1 + size]
        at = end + size + 2  # a line end before it, and one behind


@contextmanager
def folder_at(
    site: Site, revision: str, paths: Iterable[str], matters: Callable[[str], bool] = lambda _: True
) -> Iterator[Path]:
    """A folder with the files of ``files_at`` in it, for as long as somebody looks at it."""
    with TemporaryDirectory(prefix="i18n-") as folder:
        root = Path(folder).resolve()
        for name, content in files_at(site, revision, paths, matters):
            place = root / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        yield root


def _judge_revision(site: Site, revision: str) -> None:
    if (
        revision.startswith("-")
        or _git(site, "rev-parse", "--verify", "-q", f"{revision}^{{commit}}") is None
    ):
        what = f"'{revision}' is no revision that git knows here"
        raise UsageError(Problem("", None, None, what, "name a commit, a branch or a tag"))


def said_minor(site: Site) -> tuple[Said, ...]:
    """The files and folders whose changes are minor by the trailers of the commits since the catalogs' last one.

    A path counts only if every commit since then that touches it says so, and it has not been changed after them:
    what another commit changed there, nobody called minor.
    """
    catalogs = site.config.catalogs
    spec = (f":(glob){catalogs}/**/*.po", f":(glob){catalogs}/**/*.pot")
    last = (_git(site, "log", "-1", "--format=%H", "--", *spec) or b"").decode().strip()
    if not last:
        return ()
    commits = tuple(_commits(site, last))
    found: dict[str, Said] = {}
    for commit in commits:
        for path in commit.paths:
            if path not in found and _all_say_so(site, last, path, commits):
                found[path] = Said(path, commit.who, commit.subject)
    return tuple(found[path] for path in sorted(found))


def _commits(site: Site, last: str) -> Iterator[_Commit]:
    values = f"%(trailers:key={TRAILER},valueonly,unfold,separator=%x1e)"
    log = _git(site, "log", "-z", f"--format=%H%x1f%an%x1f%s%x1f{values}", f"{last}..HEAD") or b""
    prefix = (_git(site, "rev-parse", "--show-prefix") or b"").decode("utf-8", "replace").strip()
    for line in log.decode("utf-8", "replace").split("\0"):
        fields = line.split(_FIELD)
        if len(fields) == len(_Commit._fields) and fields[3].strip():
            paths = (_local(site, value.strip(), prefix) for value in fields[3].split(_VALUE))
            yield _Commit(fields[0], fields[1], fields[2], tuple(path for path in paths if path))


def _local(site: Site, path: str, prefix: str) -> str:
    """A path of a trailer relative to the site: it may be written from the repository's top as well."""
    path = str(PurePosixPath(path)) if path else ""
    if path.startswith("/") or ".." in PurePosixPath(path).parts:
        return ""
    if prefix and path.startswith(prefix) and not site.place(path).exists():
        return path.removeprefix(prefix)
    return path


def _all_say_so(site: Site, last: str, path: str, commits: tuple[_Commit, ...]) -> bool:
    touching = _git(site, "log", "--format=%H", f"{last}..HEAD", "--", f":(literal){path}")
    if touching is None or _git(site, "diff", "--quiet", "HEAD", "--", f":(literal){path}") is None:
        return False
    saying = {commit.name for commit in commits if any(covers(one, path) for one in commit.paths)}
    return set(touching.decode().split()) <= saying


def covers(path: str, other: str) -> bool:
    """Whether a path is another one, or a folder above it."""
    return other == path or other.startswith(f"{path.rstrip('/')}/") or path == "."
