"""``i18n import po``, case by case: catalogs as other tools make them, and what becomes of them."""

import shutil
from pathlib import Path

import pytest

from i18n.cli import run

CASES = sorted((Path(__file__).parent / "cases" / "import").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case, golden, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    folder = tmp_path / "site"
    shutil.copytree(case / "site", folder)
    files = [str(path) for path in sorted(folder.glob("theirs*.po"))]
    assert run(["import", "po", *files, "-C", str(folder)]) == 0
    said = capsys.readouterr().out
    golden(case / "said.txt", said)
    for name, path in (
        ("expected.po", folder / "locales" / "de" / "LC_MESSAGES" / "messages.po"),
        ("left.po", folder / "import-left" / "de.po"),
    ):
        golden(case / name, path.read_text("utf-8") if path.exists() else "")
    assert run(["import", "po", *files, "-C", str(folder)]) == 0
    assert capsys.readouterr().out.endswith("everything is there already\n")
    assert run(["sync", "--check", "-C", str(folder)]) == 0
