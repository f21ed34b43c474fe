"""What runs the commands elsewhere: pipelines of hosts of code, hooks of git. Written once, then the site's own."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import NamedTuple

from i18n import __version__
from i18n.errors import OutputError, Problem
from i18n.project.files import Change, read_bytes, write_all
from i18n.project.git import asked
from i18n.project.site import Site

_TEXTS = Path(__file__).parent.parent / "pipelines"
_HOLE = re.compile(r"@([A-Z_]+)@")


class Pipeline(NamedTuple):
    """Where a host looks for its file."""

    text: str
    """The file of ours that it is made of."""
    place: str
    """Below the top of the repository."""


PIPELINES = {
    "github": Pipeline("github.yml", ".github/workflows/i18n.yml"),
    "gitlab": Pipeline("gitlab.yml", ".gitlab-ci.yml"),
    "pre-commit": Pipeline("pre-commit.yaml", ".pre-commit-config.yaml"),
}
"""By the name that ``i18n new --ci`` takes."""


def write_pipelines(site: Site, hosts: list[str]) -> list[Path]:
    """Write the files of some hosts; answers those that were not there. Doing it again changes nothing.

    Raises OutputError with every file that is there already and says something else.
    """
    top = _top(site.root)
    changes, faults = [], []
    for host in dict.fromkeys(hosts):
        path = top / PIPELINES[host].place
        made = _filled(host, site, top).encode()
        was = read_bytes(path)
        if was is None:
            changes.append(Change(path, made, None))
        elif was != made:
            example = f"put what 'i18n new --ci {host}' writes in an empty repository into it yourself"
            faults.append(Problem(str(path), None, None, "is there already", example))
    if faults:
        raise OutputError(faults)
    write_all(changes)
    return [change.path for change in changes]


def _top(folder: Path) -> Path:
    """The top of the repository that a folder is in; the folder itself where it is in none."""
    said = asked(folder, "rev-parse", "--show-toplevel")
    top = Path(said.decode().rstrip("\n")) if said else folder.resolve()
    return top if folder.resolve().is_relative_to(top) else folder.resolve()


def _filled(host: str, site: Site, top: Path) -> str:
    """The file of a host, with the names of the site in it."""
    root = site.root.resolve().relative_to(top)
    own = (site.config.content, site.config.catalogs, site.config.output)
    content, catalogs, output = ((root / name).as_posix() for name in own)
    folders = "|".join(re.escape(name) for name in (content, catalogs))
    configuration = re.escape((root / Path(site.config_path).name).as_posix())
    values = {
        "PACKAGE": json.dumps(f"mothertongue=={__version__}"),
        "SITE": json.dumps(root.as_posix(), ensure_ascii=False),
        "SYNC": json.dumps(f"i18n sync --site {shlex.quote(root.as_posix())}", ensure_ascii=False),
        "CHECK": json.dumps(f"i18n check --site {shlex.quote(root.as_posix())}", ensure_ascii=False),
        "CATALOGS": json.dumps(catalogs, ensure_ascii=False),
        "OUTPUT": json.dumps(output, ensure_ascii=False),
        "FILES": json.dumps(f"^(({folders})/|{configuration}$)", ensure_ascii=False),
    }
    text = (_TEXTS / PIPELINES[host].text).read_text("utf-8")
    return _HOLE.sub(lambda hole: values[hole[1]], text)
