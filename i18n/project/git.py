"""Asking git. It is run here and nowhere else; where there is none, or no repository, it has no answer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_SECONDS = 60
_QUIET = ("--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false")


def asked(folder: Path, *words: str, told: bytes = b"") -> bytes | None:
    """What git answers in a folder; None where it is not installed, there is no repository, or it has no answer.

    ``told`` is what it reads from its standard input.
    """
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and no option that comes from elsewhere
            ["git", *_QUIET, *words],  # noqa: S607 - whichever git the user has
            cwd=folder,
            env={**os.environ, "LC_ALL": "C.UTF-8", "GIT_TERMINAL_PROMPT": "0"},
            input=told,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
