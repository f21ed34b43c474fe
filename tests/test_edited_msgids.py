"""Somebody has edited a msgid in a catalog of the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import make

from i18n.cli import run

ES = "locales/es/LC_MESSAGES/messages.po"
HERE = "Call us if you cannot come."


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make("starter", tmp_path / "site")
    monkeypatch.chdir(folder)
    page = folder / "content/visit.md"
    page.write_text(f"{page.read_text('utf-8')}\n{HERE}\n", "utf-8")
    assert run(["sync"]) == 0
    replace(
        folder / ES, f'msgid "{HERE}"\nmsgstr ""', f'msgid "{HERE}"\nmsgstr "Llámenos si no puede venir."'
    )
    return folder


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def found(capfd: pytest.CaptureFixture[str]) -> list[str]:
    capfd.readouterr()
    run(["check"])
    return [line for line in capfd.readouterr().out.splitlines() if ": error: msgid-edited: " in line]


def test_an_edited_msgid_is_found_at_its_line(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert found(capfd) == []
    replace(site / ES, HERE, "Call us when you cannot come.")

    (said,) = found(capfd)

    text = (site / ES).read_text("utf-8")
    line = text[: text.index('msgid "Call us when')].count("\n") + 1
    what = f"the msgid is not that of the template, which says '{HERE}'"
    assert said == f"{ES}:{line}:1: error: msgid-edited: {what}"


def test_a_source_that_has_changed_since_is_no_edited_msgid(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    replace(site / "content/visit.md", HERE, "Call us when you cannot come.")
    assert found(capfd) == []
    assert run(["extract"]) == 0
    replace(site / "locales/messages.pot", "POT-Creation-Date: ", "POT-Creation-Date: 1")
    assert found(capfd) == []


def test_a_message_that_resembles_none_of_the_template_is_left_alone(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with (site / ES).open("a", encoding="utf-8") as file:
        file.write('\nmsgid "Something else."\nmsgstr "Otra cosa."\n')

    assert found(capfd) == []


def test_it_is_explained(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "msgid-edited"]) == 0

    assert "msgid-edited (error)" in capfd.readouterr().out
