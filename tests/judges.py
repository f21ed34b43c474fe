"""The programs that judge what we make: each is found, or the test says which one is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parent.parent
MODULES = ROOT / ".ci" / "node_modules"
VNU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
AXE = MODULES / "axe-core" / "axe.min.js"
CI = os.environ.get("CI") == "true"
"""In CI every judge has to be there: conftest.py makes a failure of each skip."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No request leaves the machine, not even those that the browser makes of its own.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


def missing(what: str) -> NoReturn:
    """Skip the test that cannot be made."""
    pytest.skip(f"{what} is not installed: .ci/run installs all judges")


def need(program: str) -> str:
    """Where a program is."""
    return shutil.which(program) or missing(program)


def need_file(path: Path) -> Path:
    """A file that `npm install --prefix .ci` brings."""
    return path if path.is_file() else missing(path.name)


def chromium() -> str:
    """Where the browser is."""
    return (
        os.environ.get("CHROMIUM")
        or shutil.which("chromium")
        or shutil.which("google-chrome")
        or missing("chromium")
    )


def said(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
    """What a program answers, in English."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, **options)
