"""In CI no test is skipped: a judge that is missing there would be missed by nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TESTS = """
import pytest
from judges import need

def test_that_needs_a_judge():
    need("a-program-that-nobody-has")

@pytest.mark.skipif(True, reason="never here")
def test_that_is_for_another_machine():
    raise AssertionError

@pytest.mark.xfail(reason="known")
def test_that_is_expected_to_fail():
    raise AssertionError

def test_that_passes():
    pass
"""


@pytest.mark.parametrize(
    ("ci", "outcome"),
    [("true", "1 failed, 1 passed, 1 xfailed, 2 errors"), ("", "1 passed, 3 skipped, 1 xfailed")],
)
def test_a_skipped_test_has_failed_in_ci(tmp_path, ci, outcome):
    (tmp_path / "test_some.py").write_text(TESTS)
    (tmp_path / "test_all.py").write_text("import pytest\npytest.importorskip('a_module_that_nobody_has')\n")
    environment = {**os.environ, "CI": ci, "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "conftest",
        "--continue-on-collection-errors",
        "-q",
        "-rA",
    ]

    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert f"{outcome} in " in done.stdout
    assert "a-program-that-nobody-has is not installed" in done.stdout
