"""The checks of the source: a firing and a silent case for each, in ``cases/source_checks/<check>/``."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sites import make

from i18n.cli import run
from i18n.findings import Severity, explanation
from i18n.formats import Options, format_for
from i18n.locales import locale
from i18n.model import Markup, MessageKey, Reference, Unit
from i18n.source_checks import SOURCE_CHECKS, check_source

CASES = Path(__file__).parent / "cases" / "source_checks"
DOCS = Path(__file__).parents[1] / "docs" / "source-checks.md"
EN = locale("en")
FIRST = re.compile(r"<!-- (?:(?P<ok>ok)|(?P<severity>\w+): (?P<line>\d+): (?P<said>.*)) -->")
IN_TEMPLATES = {"unnamed-placeholders"}
"""What only templates can have; its cases are below."""


def found(path, content, language):
    parsed = format_for(path).parse(path, content, Options(source_locale=locale(language)))
    return check_source(parsed.units(), {path: (content, None)}, source=locale(language))


@pytest.mark.parametrize(
    "case", sorted(CASES.glob("*/*.*")), ids=lambda case: f"{case.parent.name}/{case.stem}"
)
def test_a_check_finds_what_its_case_says_and_nothing_else(case):
    content = case.read_text("utf-8")
    wanted = FIRST.match(content)
    language = case.suffixes[-2][1:]
    these = [one for one in found(f"case{case.suffix}", content, language) if one.check == case.parent.name]
    if wanted["ok"]:
        assert not these
        return
    (one,) = these
    assert (one.severity, one.line, one.locale) == (
        Severity(wanted["severity"]),
        int(wanted["line"]),
        language,
    )
    assert one.message.startswith(wanted["said"])


@pytest.mark.parametrize("name", sorted(SOURCE_CHECKS.keys() - IN_TEMPLATES))
def test_every_check_has_a_firing_and_a_silent_case(name):
    firsts = {bool(FIRST.match(case.read_text("utf-8"))["ok"]) for case in (CASES / name).iterdir()}
    assert firsts == {True, False}


def test_there_is_no_case_of_a_check_that_does_not_exist():
    assert {folder.name for folder in CASES.iterdir()} <= SOURCE_CHECKS.keys()


def unit(msgid, *flags):
    return Unit(
        MessageKey(msgid), "interface text", Markup.PLAIN, Reference("a.html", 7), flags=frozenset(flags)
    )


@pytest.mark.parametrize(
    ("flag", "wrong", "right"),
    [
        ("python-format", "%s of %d", "%(n)s of %(all)d, 95% done, 100%% of %s"),
        ("python-brace-format", "{} of {:>3}", "{n} of {all}, {{}} {{}} {}"),
        ("c-format", "%d of %5.2f", "%d of 5% data"),
    ],
)
def test_several_placeholders_without_names_are_found_where_a_flag_says_that_they_are_some(
    flag, wrong, right
):
    (one,) = check_source([unit(wrong, flag)], {}, source=EN)
    assert (one.check, one.file, one.line) == ("unnamed-placeholders", "a.html", 7)
    assert one.message == "has 2 placeholders without a name"
    assert not check_source([unit(right, flag)], {}, source=EN)
    assert not check_source([unit(wrong)], {}, source=EN)


def test_a_text_that_stands_in_several_places_is_judged_once():
    (one,) = found("a.md", "Come on 03/04/2026.\n\nCome on 03/04/2026.\n", "en")
    assert (one.check, one.line) == ("ambiguous-date", 1)


@pytest.mark.parametrize("name", SOURCE_CHECKS)
def test_every_check_is_explained_and_documented(name, capfd):
    check = SOURCE_CHECKS[name]
    text = explanation(check)
    assert name == check.id
    assert all(part and part in text for part in (check.summary, check.reason, check.traps, check.fix))
    section = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", DOCS.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert section
    assert str(check.severity) in section[1]
    assert run(["explain", name]) == 0
    assert check.summary in capfd.readouterr().out


def test_the_command_says_what_is_wrong_with_the_content(tmp_path, capfd, monkeypatch):
    folder = make("starter", tmp_path / "site")
    monkeypatch.chdir(folder)
    assert run(["check", "--source"]) == 0
    (folder / "content/visit.md").write_text("# Visit\n\nClick [here](index.md).\n", "utf-8")
    capfd.readouterr()

    assert run(["check", "--source", "--fail-on", "warning"]) == 1
    said = capfd.readouterr().out
    assert "content/visit.md:3:1: warning: empty-link: the link 'here' does not say where it leads\n" in said
    assert said.endswith("1 warning in en\n")
    assert run(["check", "--source", "--format", "json"]) == 0
    (one,) = json.loads(capfd.readouterr().out)["findings"]
    assert (one["file"], one["line"], one["msgid"]) == ("content/visit.md", 3, "Click [here](index.md).")


@pytest.mark.parametrize("words", [["de"], ["x.po"]])
def test_locales_and_catalogs_have_no_content(words, capfd):
    assert run(["check", "--source", *words]) == 2
    assert "'--source' is for the content alone" in capfd.readouterr().err
