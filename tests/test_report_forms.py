"""The forms of what ``check`` and ``verify`` found: each is what its readers expect, whatever a catalog says."""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import make, ran, rewrite

from i18n import po
from i18n.checks import CHECKS, check_catalog
from i18n.cli import run
from i18n.cli.options import Form
from i18n.errors import Problem
from i18n.findings import About, Finding, Severity, Spot, Texts
from i18n.locales import locale
from i18n.reports.base import CheckReport, GateMissed
from i18n.reports.findings import plain
from i18n.reports.forms import FORMS, seen_from

HERE = Path(__file__).parent
SARIF = json.loads((HERE / "sarif.schema.json").read_text("utf-8"))
SHAPE = json.loads((HERE.parent / "docs" / "check.schema.json").read_text("utf-8"))
CATALOG = "locales/de/LC_MESSAGES/messages.po"
NUMBER = Finding(
    "number-changed", Severity.ERROR, "de", CATALOG, 12, 1,
    "Call 112.", None, "says '113' where its source says '112'",
    Texts("Call 112.", "Wählen Sie 113.", "112", "113", Spot(13, 21, 24)),
)  # fmt: skip
LINK = Finding(
    "link-lost", Severity.WARNING, "zh-Hant", "locales/a b,c:d/{x}.po", 7, 1,
    "See [risks](risks.md).", "title", "lacks the link to 'risks.md', see [risks](risks.md), 100 % | <b>",
    Texts("See [risks](risks.md).", "請參閱風險。", "risks.md"),
)  # fmt: skip
SYNTAX = Finding("po-syntax", Severity.INFO, "de", CATALOG, None, None, None, None, "is \x1b[31mred\n{0} ]]>")
UNKNOWN = Finding("gone-elsewhere", Severity.ERROR, "de", CATALOG, 4, None, None, None, "is gone")
FULL = CheckReport(
    (NUMBER, LINK, SYNTAX, replace(NUMBER, line=40, texts=None), UNKNOWN),
    (GateMissed(locale("de"), 90, 71),),
    damaged=False,
    behind=2,
    locales=(locale("de"),),
    faults=(Problem("content/x.md", 3, 1, "cannot be read"),),
)
# A golden file does not change when the words of a check do.
ABOUT = {
    one.id: one
    for one in (
        About(
            "number-changed", Severity.ERROR, "a number is another", "It can harm.", "{words}.", "Write it."
        ),
        About(
            "link-lost", Severity.ERROR, "a link is lost", "Nobody gets there.", "Order.", "Write '[a](b)'."
        ),
        About("po-syntax", Severity.ERROR, "a file is damaged", "It counts as missing.", "None.", "Mend it."),
    )
}
CLEAN = CheckReport((), (), damaged=False, behind=0, locales=())


def written(form: str, report: CheckReport = FULL, known=CHECKS.get) -> str:
    return "".join(f"{line}\n" for line in FORMS[form].write(report, known, plain))


def tree(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own output


def test_the_option_names_every_form():
    assert [form.value for form in Form] == list(FORMS)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_as_it_was(form, golden):
    golden(HERE / "cases" / "forms" / f"{form}.txt", written(form, known=ABOUT.get))


@pytest.mark.parametrize("form", ["text", "jsonl", "github", "markdown"])
def test_people_and_streams_hear_nothing_where_all_is_well(form):
    assert written(form, CLEAN) == ""


def test_documents_are_whole_where_all_is_well():
    assert json.loads(written("json", CLEAN)) == {"findings": []}
    assert json.loads(written("gitlab", CLEAN)) == []
    assert json.loads(written("sarif", CLEAN))["runs"][0]["results"] == []
    assert list(tree(written("checkstyle", CLEAN))) == []
    suites = tree(written("junit", CLEAN))
    assert (suites.get("tests"), suites.get("failures")) == ("1", "0")


def test_json_and_its_lines_have_the_shape_that_is_promised():
    whole = json.loads(written("json"))
    jsonschema.validate(whole, SHAPE)

    assert [json.loads(line) for line in written("jsonl").splitlines()] == whole["findings"]


# Text for people


def test_the_pieces_that_do_not_agree_are_marked():
    lines = written("text", replace(FULL, findings=(NUMBER,), gates=(), behind=0)).splitlines()

    assert lines[:5] == [
        f"{CATALOG}:12:1: error: number-changed: says '113' where its source says '112'",
        "    Call 112.",
        "         ^^^",
        "    Wählen Sie 113.",
        "               ^^^",
    ]
    assert lines[5] == f"number-changed: {CHECKS['number-changed'].summary}"
    assert lines[6:8] == [
        f"    why: {CHECKS['number-changed'].reason}",
        f"    what to do: {CHECKS['number-changed'].fix}",
    ]
    assert lines[8:] == ["1 error in de"]


@pytest.mark.parametrize(
    ("target", "said", "expected"),
    [
        ("請打 113。", "113", ["    請打 113。", "         ^^^"]),
        ("اتصل 113.", "113", ["    اتصل 113.", "    ^ 113"]),
        ("e\u0301te\u0301 113", "113", ["    e\u0301te\u0301 113", "        ^^^"]),
        (f"{'x' * 90}113{'y' * 90}", "113", [f"    …{'x' * 29}113{'y' * 39}…", f"{' ' * 34}^^^"]),
        ("a\n\x1b[2J113", "113", ["    a \\x1b[2J113", f"{' ' * 13}^^^"]),
        ("\n113", "\n", ["     113", "    ^"]),
        ("nothing", "113", []),
        ("2113 or 113", "113", ["    2113 or 113", f"{' ' * 12}^^^"]),
        ("2113", "113", ["    2113", "     ^^^"]),
    ],
)
def test_a_mark_stands_below_its_piece(target, said, expected):
    finding = replace(NUMBER, texts=Texts("Call 112.", target, None, said))

    assert written("text", replace(CLEAN, findings=(finding,)), lambda _: None).splitlines()[1:-1] == expected


def test_a_mark_stands_below_the_piece_that_stands_like_that_of_the_source():
    texts = Texts("3 in 1,000 people (0.3%)", "3 von 1.000 Personen (3 %)", "0.3", "3")
    report = replace(FULL, findings=(replace(NUMBER, texts=texts),), gates=(), behind=0)
    lines = written("text", report).splitlines()
    target = next(number for number, line in enumerate(lines) if "Personen" in line)
    assert lines[target + 1].index("^") == lines[target].index("3 %")


def test_why_is_said_once_for_each_check_and_not_of_what_only_informs():
    said = written("text", replace(CLEAN, findings=(NUMBER, NUMBER, replace(SYNTAX, msgid=""), LINK)))

    assert said.count("    why: ") == 2
    assert said.count("    what to do: ") == 2
    assert CHECKS["po-syntax"].reason not in said


# For programs


def test_sarif_is_as_the_standard_wants_it():
    log = json.loads(written("sarif"))
    jsonschema.Draft202012Validator(SARIF, format_checker=jsonschema.FormatChecker()).validate(log)
    (one,) = log["runs"]
    rules = one["tool"]["driver"]["rules"]

    assert [rules[result["ruleIndex"]]["id"] for result in one["results"]] == [
        result["ruleId"] for result in one["results"]
    ]
    assert "help" in rules[0]
    region = one["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 13, "startColumn": 21, "endColumn": 24}
    assert (
        unquote(one["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) == LINK.file
    )
    assert one["invocations"][0]["executionSuccessful"] is False


def test_sarif_names_a_file_from_the_root_by_its_address():
    log = json.loads(written("sarif", replace(CLEAN, findings=(replace(NUMBER, file="/srv/a b.po"),))))
    jsonschema.Draft202012Validator(SARIF).validate(log)

    assert '"file:///srv/a%20b.po"' in json.dumps(log)


@pytest.mark.parametrize(
    ("said", "meant", "proposed"),
    [
        ("113", "112", "112"),
        ("risiken.md", "risks.md", "risks.md"),
        ("--hilfe", "--help", "--help"),
        ('"a"', '"b"', '\\"b\\"'),
        ("1,5", "1.5", None),
        ("١١٣", "112", None),
        ("Aspirin", "Paracetamol", None),
        ("3 May", "4 May", None),
        ("[Risiken] (x.md)", "[risks](x.md)", None),
        ("mehr als", "less than", None),
        ("113", None, None),
    ],
)
def test_a_piece_of_the_source_is_proposed_where_it_can_stand_in_any_language(said, meant, proposed):
    texts = Texts(f"x {meant}", f"y {said}", meant, said, Spot(13, 3, 3 + len(said)))
    log = json.loads(written("sarif", replace(CLEAN, findings=(replace(NUMBER, texts=texts),))))
    fixes = log["runs"][0]["results"][0].get("fixes", [])

    assert [fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for fix in fixes] == (
        [proposed] if proposed else []
    )


def annotation(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as GitHub reads it."""
    found = re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line)

    def plain_text(text: str) -> str:
        for code, sign in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            text = text.replace(code, sign)
        return text

    values = dict(one.split("=", 1) for one in found[2].split(","))
    return found[1], {name: plain_text(value) for name, value in values.items()}, plain_text(found[3])


def test_github_reads_back_what_was_meant():
    lines = [annotation(line) for line in written("github").splitlines()]

    assert lines[0] == (
        "error",
        {"file": CATALOG, "line": "13", "col": "21", "endColumn": "23", "title": "number-changed (de)"},
        NUMBER.message,
    )
    assert lines[1] == (
        "warning",
        {"file": LINK.file, "line": "7", "col": "1", "title": "link-lost (zh-Hant)"},
        LINK.message,
    )
    assert [kind for kind, _, _ in lines] == [
        "error",
        "warning",
        "notice",
        "error",
        "error",
        "error",
        "notice",
    ]


def test_gitlab_is_given_all_it_needs_and_no_fingerprint_twice():
    found = json.loads(written("gitlab"))

    assert {frozenset(one) for one in found} == {
        frozenset({"description", "check_name", "fingerprint", "severity", "location"})
    }
    assert len({one["fingerprint"] for one in found}) == len(FULL.findings)
    assert {one["severity"] for one in found} <= {"info", "minor", "major", "critical", "blocker"}
    assert found[0]["location"] == {"path": CATALOG, "lines": {"begin": 13}}


def test_junit_has_a_failed_test_for_each_error_and_missed_gate():
    suites = tree(written("junit"))
    cases = list(suites.iter("testcase"))

    assert len(cases) == int(suites.get("tests")) == len(FULL.findings) + 1
    assert len(list(suites.iter("failure"))) == int(suites.get("failures")) == 4
    assert all(case.get("name") and case.get("classname") for case in cases)


def test_checkstyle_groups_by_file():
    root = tree(written("checkstyle"))

    assert [file.get("name") for file in root] == sorted({CATALOG, LINK.file})
    errors = list(root.iter("error"))
    assert {one.get("severity") for one in errors} <= {"error", "warning", "info"}
    assert LINK.message in {one.get("message") for one in errors}


def test_a_summary_shows_the_worst_and_how_many_more():
    findings = tuple(replace(SYNTAX, line=n) for n in range(1, 70))
    said = written("markdown", replace(CLEAN, findings=(*findings, NUMBER)))

    assert said.splitlines()[2] == "| de | 1 | 0 | 69 |"
    assert said.splitlines()[6].startswith("| locales/de/LC&#95;MESSAGES/messages.po&#58;13 | error")
    assert said.endswith("and 20 findings more\n")


TEXTS = st.text(max_size=30)


@given(
    message=TEXTS,
    file=TEXTS.filter(bool),
    source=TEXTS,
    target=TEXTS,
    at=st.integers(0, 30),
)
def test_no_text_breaks_a_form(message, file, source, target, at):
    pieces = (source[at : at + 3] or None, target[at : at + 3] or None)
    texts = Texts(source, target, *pieces, Spot(1, at + 1, at + 4))
    report = replace(FULL, findings=(replace(NUMBER, message=message, msgid=source, file=file, texts=texts),))

    for form in FORMS:
        written(form, report).encode("utf-8", "surrogatepass")
    for form in ("junit", "checkstyle"):
        tree(written(form, report))
    for form in ("json", "gitlab", "sarif"):
        json.loads(written(form, report))
    for form in ("text", "github", "markdown"):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", written(form, report))


# Where a piece stands


@pytest.mark.parametrize(
    ("lines", "form", "piece", "expected"),
    [
        ('msgstr "Ruf 113 an"', 0, "113", (3, 13, 16)),
        ('msgstr ""\n"Ruf \\"an\\"\\n"\n"die 113"', 0, "113", (5, 6, 9)),
        ('msgstr "Ruf \\"113\\" an"', 0, '"113"', (3, 13, 20)),
        ('msgstr "Ruf 113 und 113"', 0, "113", None),
        ('msgstr ""\n"Ruf 1"\n"13"', 0, "113", None),
        ('msgstr "Ruf an"', 0, "113", None),
        ('msgstr "Ruf 2113 oder 113"', 0, "113", (3, 23, 26)),
        ('msgstr "Ruf an"', 0, "", None),
        ('msgstr "\\303\\244 113"', 0, "113", (3, 18, 21)),
    ],
)
def test_a_piece_of_a_msgstr_is_found_to_the_character(lines, form, piece, expected):
    text = f'# note\nmsgid "Call 112"\n{lines}\n'
    (message,) = po.read(text.encode(), "de.po").catalog.messages

    assert po.spot(message, form, piece) == expected


def test_in_a_very_long_text_no_piece_is_looked_for():
    text = f'msgid "Call 112"\nmsgstr "{"x " * 20_000}113"\n'
    (message,) = po.read(text.encode(), "de.po").catalog.messages

    assert po.spot(message, 0, "113") is None
    assert po.spot(message, 1, "113") is None


def test_a_piece_is_found_in_its_plural_form():
    text = 'msgid "one 1"\nmsgid_plural "%d 2"\nmsgstr[0] "eins 3"\nmsgstr[1] "zwei 3"\n'
    (message,) = po.read(text.encode(), "de.po").catalog.messages

    assert [po.spot(message, form, "3") for form in (0, 1)] == [(3, 17, 18), (4, 17, 18)]


def test_a_finding_of_a_catalog_knows_its_texts_and_the_spot():
    text = 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Call 112."\nmsgstr ""\n"Wählen Sie 113."\n'
    reading = po.read(text.encode(), "de.po", locale("de"))

    (found,) = check_catalog(
        reading.catalog, {}, locale=locale("de"), source=locale("en"), checks=[CHECKS["number-changed"]]
    )

    assert (found.line, found.column) == (5, 1)
    assert found.texts == Texts("Call 112.", "Wählen Sie 113.", "112", "113", Spot(6, 13, 16))


# The commands


@pytest.fixture
def site(tmp_path, monkeypatch):
    home = make("starter", tmp_path / "docs" / "site")
    rewrite(home / "locales/es/LC_MESSAGES/messages.po", "(visit.md)", "(vista.md)")
    monkeypatch.chdir(tmp_path)
    return home


@pytest.mark.parametrize("form", FORMS)
def test_check_and_verify_write_every_form(site, form, capfd):
    ran(site, "build")
    capfd.readouterr()

    assert run(["check", "--site", "docs/site", "--format", form]) == 1
    checked = capfd.readouterr().out
    assert run(["verify", "--site", "docs/site", "--format", form]) == 0

    assert "messages.po" in checked.replace("&#95;", "_")
    assert ("docs/site/locales/es" in checked) == FORMS[form].from_here


def test_paths_are_those_of_the_site_where_the_command_runs_in_it(site, monkeypatch, capfd):
    monkeypatch.chdir(site)

    assert run(["check", "--format", "github"]) == 1

    assert "file=locales/es/" in capfd.readouterr().out


def test_paths_that_are_seen_from_nowhere_stay():
    assert seen_from(FULL, "") is FULL
    assert seen_from(FULL, "a/b").findings[0].file == f"a/b/{CATALOG}"
