"""What all tests share: golden files that can be accepted, and the examples of the CommonMark specification."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

pytest.register_assert_rewrite("corrections", "judges", "sites", "trees")

from judges import CI, FLAGS, chromium, missing  # noqa: E402 - only now are its assertions told in words
from sites import SITES, built, make, rewrite  # noqa: E402 - likewise

# How long an example takes depends on the machine; in CI the examples themselves may not either.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
# For hours when nobody waits: pytest --hypothesis-profile=deep tests/laws/test_merge_machine_laws.py
settings.register_profile("deep", deadline=None, max_examples=5000)
settings.load_profile("ci" if CI else "here")

CASES = Path(__file__).parent / "cases"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what was found into the golden files")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """In CI a skipped test has failed: a judge is missing there, and nobody would notice."""
    del item, call
    report = yield
    return strict(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    """The same for a whole module of tests."""
    del collector
    report = yield
    return strict(report)


def strict(report: pytest.TestReport | pytest.CollectReport) -> pytest.TestReport | pytest.CollectReport:
    """A report in which a skip is a failure, in CI."""
    if CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {reason}"
    return report


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A fresh copy of each of the sites."""
    return make(request.param, tmp_path / request.param)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo site, built once, in a copy. Nobody changes it."""
    folder = make("demo", tmp_path_factory.mktemp("demo") / "site")
    built(folder)
    return folder


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo site with the bare theme, built once, in a copy. Nobody changes it."""
    folder = make("demo", tmp_path_factory.mktemp("bare") / "site")
    rewrite(folder / "pyproject.toml", "[tool.i18n.site]\n", '[tool.i18n.site]\ntheme = "bare"\n')
    built(folder)
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A Chromium that asks nobody but this machine. Of a module: as long as it runs, no event loop can be started."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed
    except ImportError:
        missing("playwright")
    path = chromium()
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=path, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with a file; with --accept, writes it there."""
    accept = request.config.getoption("--accept")

    def compare(path: Path, found: str) -> None:
        if accept:
            path.write_bytes(found.encode())
            return
        expected = path.read_bytes().decode() if path.exists() else ""
        assert found == expected, f"{path} differs; look at it, then run pytest with --accept"

    return compare


@pytest.fixture(scope="session")
def commonmark(pytestconfig: pytest.Config) -> list[dict[str, object]]:
    """The examples of the CommonMark specification, from the source distribution of markdown-it-py."""
    folder = Path(pytestconfig.cache.mkdir("commonmark"))
    target = folder / "commonmark.json"
    if not target.exists():
        _fetch(folder, target)
    return json.loads(target.read_text(encoding="utf-8"))


def _fetch(folder: Path, target: Path) -> None:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [*pip, "--no-deps", "--no-binary", ":all:", "markdown-it-py>=4.3,<5", "--dest", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["pip failed"])[-1]
        pytest.skip(f"the CommonMark examples could not be fetched: {reason}")
    archive = next(folder.glob("markdown_it_py-*.tar.gz"))
    with tarfile.open(archive) as packed:
        member = next(name for name in packed.getnames() if name.endswith("test_cmark_spec/commonmark.json"))
        content = packed.extractfile(member)
        assert content is not None
        target.write_bytes(content.read())
