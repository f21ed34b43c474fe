"""A site that says one dose at every place where a text can be, and what correcting it takes."""

from __future__ import annotations

import shutil
from pathlib import Path

from sites import accents, fill, git, ran, snapshot

DOSE = Path(__file__).parent / "cases" / "correct" / "dose"
OLD, NEW = "4321", "4322"
LOCALES = ("de", "es", "es-MX", "uk")


def dosed(folder: Path, names: tuple[str, ...] = ("de", "es", "uk")) -> Path:
    """A copy of the site, translated into some of its locales. Mexican Spanish is left to Spanish."""
    shutil.copytree(DOSE, folder)
    fill(folder, accents, names=list(names))
    ran(folder, "sync")
    return folder


def corrected(folder: Path) -> None:
    """Correct the dose in the content and in the configuration, wherever it stands."""
    for path in [folder / "i18n.toml", *(folder / "content").rglob("*")]:
        if path.is_file():
            path.write_text(path.read_text("utf-8").replace(OLD, NEW), "utf-8")


def saying(folder: Path, text: str) -> list[str]:
    """The files below a folder in which a text stands."""
    return [name for name, content in snapshot(folder).items() if text.encode() in content]


def committed(folder: Path) -> None:
    """Put all that there is in a folder into a commit."""
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "A state"]):
        git(folder, *words)
