"""The programs that judge what we make: each is found, or the test says which one is missing."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
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


# A browser: conftest.py starts it


def opened(browser, **options: object):
    """A tab of the browser; what it complains of and asks for is kept."""
    return watched(browser.new_page(**options))


def watched(tab):
    """A tab that keeps what it complains of and asks for."""
    tab.complaints, tab.asked = [], []
    tab.on("console", lambda message: tab.complaints.append(message.text))
    tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
    tab.on("dialog", lambda dialog: (tab.complaints.append(dialog.message), dialog.dismiss()))
    tab.on("request", lambda request: tab.asked.append(request.url))
    return tab


class _Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *asked: object, policy: str, below: str, **folder: object) -> None:
        # First: a request is answered while its handler is made.
        self.policy, self.below = policy, below
        super().__init__(*asked, **folder)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def do_GET(self) -> None:
        if self.path == "/favicon.ico":
            # Browsers ask every site for one.
            self.send_response(204)
            self.end_headers()
            return
        self.path = self.path.removeprefix(self.below)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, policy: str, below: str = "") -> Iterator[str]:
    """Serve a folder under a content security policy, on a port of its own of this machine; answers the address."""
    answer = functools.partial(_Handler, directory=str(folder), policy=policy, below=below)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), answer)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{below}/"
    finally:
        server.shutdown()
        server.server_close()
