"""Reviews: signatures that hold for one text, what status and check say of them, what rules demand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sites import run, translate

CONFIG = 'source_locale = "en"\nlocales = ["de"]\n\n[site]\nbase_url = "https://clinic.example/"\n'
PAGES = {
    "index.md": "# Home\n\nWelcome.\n",
    "risks.md": "# Risks\n\nTake 5 mg.\n\nRead [more](index.md).\n",
}
GERMAN = {
    "Home": "Start",
    "Welcome.": "Willkommen.",
    "Risks": "Risiken",
    "Take 5 mg.": "Nehmen Sie 5 mg.",
    "Read [more](index.md).": "Lesen Sie [mehr](index.md).",
}


def site(folder: Path, rule: str = "", **texts: str) -> Path:
    (folder / "content").mkdir()
    (folder / "i18n.toml").write_text(CONFIG + rule)
    for name, text in PAGES.items():
        (folder / "content" / name).write_text(text)
    assert run(["sync", "--site", str(folder)]) == 0
    translate(folder, "de", GERMAN | texts)
    return folder


def catalog(folder: Path) -> Path:
    return folder / "locales/de/LC_MESSAGES/messages.po"


def review(folder: Path, *words: str) -> int:
    return run(["review", "de", "--site", str(folder), "--by", "ana", *words])


def told(folder: Path, capsys: pytest.CaptureFixture[str], command: str) -> dict:
    capsys.readouterr()
    run([command, "--site", str(folder), "--format", "json"])
    return json.loads(capsys.readouterr().out)


def reasons(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert run(["explain", "risks.md", "de", "--site", str(folder)]) == 0
    return capsys.readouterr().out


def lines_of(folder: Path) -> list[str]:
    return [line for line in catalog(folder).read_text().splitlines() if line.startswith("# i18n:")]


def test_every_current_message_is_signed_and_counted(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    site(tmp_path)

    assert review(tmp_path, "--role", "doctor") == 0

    assert "5 messages signed as reviewed by ana doctor 2026-01-01" in capsys.readouterr().out
    assert all(line.startswith("# i18n: reviewed ana doctor 2026-01-01 sha=") for line in lines_of(tmp_path))
    (stand,) = told(tmp_path, capsys, "status")["locales"]
    assert stand["reviewed"] == 5
    assert {one["source"]: one["reviewed"] for one in stand["pages"]} == {
        "content/index.md": 2,
        "content/risks.md": 3,
    }


def test_signing_twice_changes_no_byte(tmp_path, capsys, monkeypatch):
    site(tmp_path)
    review(tmp_path)
    before = catalog(tmp_path).read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1999999999")

    assert review(tmp_path) == 0

    assert catalog(tmp_path).read_bytes() == before
    assert "nothing new to sign" in capsys.readouterr().out


def test_a_page_or_what_can_harm_is_signed_alone(tmp_path):
    site(tmp_path)

    assert review(tmp_path, "--page", "risks.md", "--safety") == 0
    assert len(lines_of(tmp_path)) == 1
    assert review(tmp_path, "--page", "content/risks.md") == 0
    assert len(lines_of(tmp_path)) == 3
    assert review(tmp_path, "--page", "index") == 0
    assert len(lines_of(tmp_path)) == 5


def test_what_needs_work_is_missing_or_refused_is_not_signed(tmp_path, capsys):
    site(tmp_path, **{"Welcome.": "", "Take 5 mg.": "<script>", "Home": ""})
    po = catalog(tmp_path)
    po.write_text(po.read_text().replace('msgid "Risks"', '#, fuzzy\nmsgid "Risks"'))

    assert review(tmp_path) == 0

    assert "de: 1 of 5 messages reviewed; 4 not current" in capsys.readouterr().out
    assert len(lines_of(tmp_path)) == 1


def test_only_the_lines_of_the_notes_are_new_in_the_catalog(tmp_path):
    site(tmp_path)
    before = catalog(tmp_path).read_text()

    review(tmp_path)

    after = catalog(tmp_path).read_text().splitlines(keepends=True)
    assert "".join(line for line in after if not line.startswith("# i18n:")) == before


def test_a_signature_whose_text_changed_counts_no_more_and_check_says_so(tmp_path, capsys):
    site(tmp_path)
    review(tmp_path)
    po = catalog(tmp_path)
    po.write_text(po.read_text().replace("Nehmen Sie 5 mg.", "Nehmen Sie 50 mg."))

    assert told(tmp_path, capsys, "status")["locales"][0]["reviewed"] == 4
    (finding,) = [
        one for one in told(tmp_path, capsys, "check")["findings"] if one["check"] == "review-required"
    ]
    assert finding["msgid"] == "Take 5 mg."
    assert finding["severity"] == "warning"
    assert review(tmp_path) == 0
    assert len(lines_of(tmp_path)) == 5


def test_a_source_that_changed_takes_the_signature_away_and_one_whose_markup_changed_does_not(
    tmp_path, capsys
):
    site(tmp_path)
    review(tmp_path)
    page = tmp_path / "content/risks.md"
    page.write_text(page.read_text().replace("5 mg", "6 mg").replace("(index.md)", "(index.md#home)"))
    assert run(["sync", "--site", str(tmp_path)]) == 0

    (stand,) = told(tmp_path, capsys, "status")["locales"]

    assert stand["messages"]["fuzzy"] == 1
    assert stand["reviewed"] == 4


@pytest.mark.parametrize(
    ("wanted", "said", "enough"),
    [
        ("true", "3 messages are not reviewed", ()),
        ('"safety"', "1 message is not reviewed that can harm when wrong", ("--safety",)),
    ],
)
def test_a_page_that_must_be_reviewed_is_announced_when_it_is(tmp_path, capsys, wanted, said, enough):
    site(tmp_path, f'\n[[pages]]\nmatch = "risks.md"\nreviewed = {wanted}\n')

    assert said in reasons(tmp_path, capsys)
    findings = [
        one for one in told(tmp_path, capsys, "check")["findings"] if one["check"] == "review-required"
    ]
    assert len(findings) == int(said[0])

    review(tmp_path, "--page", "risks.md", *enough)

    assert "risks.md in de: announced" in reasons(tmp_path, capsys)
    assert told(tmp_path, capsys, "check")["findings"] == []


def test_in_a_locale_that_is_required_a_review_that_lacks_is_an_error(tmp_path, capsys):
    site(tmp_path, '\n[locale.de]\nrequired = true\n\n[[pages]]\nmatch = "risks.md"\nreviewed = "safety"\n')

    (finding,) = told(tmp_path, capsys, "check")["findings"]

    assert (finding["severity"], finding["msgid"]) == ("error", "Take 5 mg.")


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("--by", "Ana Lopez"), "--by 'Ana Lopez' is not one word", 2),
        (("--role", "x=y"), "--role 'x=y' is not one word", 2),
        (("--page", "nowhere.md"), "nowhere.md: is no page of the content", 2),
    ],
)
def test_what_cannot_be_signed_is_said(tmp_path, capsys, words, said, code):
    site(tmp_path)

    assert review(tmp_path, *words) == code
    assert said in capsys.readouterr().err


def test_a_damaged_catalog_is_not_written_to(tmp_path, capsys):
    site(tmp_path)
    po = catalog(tmp_path)
    po.write_text(po.read_text() + '\nmsgid "half\n')
    before = po.read_bytes()

    assert review(tmp_path) == 3
    assert po.read_bytes() == before
    assert "messages.po:" in capsys.readouterr().err


def test_a_rule_that_is_no_rule_is_an_error(tmp_path, capsys):
    (tmp_path / "i18n.toml").write_text(CONFIG + '\n[[pages]]\nmatch = "x"\nreviewed = "all"\n')

    assert run(["check", "--site", str(tmp_path)]) == 2
    assert "reviewed must be true, false or 'safety', not 'all'" in capsys.readouterr().err


def test_no_page_says_who_reviewed_it(tmp_path):
    site(tmp_path)
    run(["review", "de", "--site", str(tmp_path), "--by", "ana-the-reviewer", "--role", "chief"])
    assert run(["build", "--site", str(tmp_path)]) == 0

    built = "".join(path.read_text() for path in (tmp_path / "build").rglob("*.html"))
    assert "ana-the-reviewer" not in built
