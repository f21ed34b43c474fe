"""The checks of catalogs: a firing and a silent case for each, in ``cases/checks/<check>/<name>.po``."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from i18n.checks import CHECKS, Finding, Severity, check_catalog
from i18n.errors import Problem
from i18n.findings import Texts, explanation
from i18n.formats import Options
from i18n.formats.markdown import parse
from i18n.locales import locale
from i18n.model import Applies, Catalog, Markup, Message, MessageKey, Reference, Unit, units_by_key
from i18n.po import header_fields, read
from i18n.project.explain import about
from i18n.terms import NO_TERMS, read_terms

CASES = Path(__file__).parent / "cases" / "checks"
DOCS = Path(__file__).parents[1] / "docs" / "checks.md"
EN, DE = locale("en"), locale("de")


def findings(content, path="de.po", units=None, **options):
    fields = header_fields(read(content, path).catalog)
    # A case may stand where another language belongs than its header says.
    where = locale(fields.get("X-Case-Folder") or fields.get("Language", "de"))
    reading = read(content, path, where)
    return check_catalog(
        reading.catalog,
        units or {},
        locale=where,
        source=EN,
        faults=reading.faults,
        warnings=reading.warnings,
        **{"checks": CHECKS.values()} | options,
    )


def expected(content):
    first, second = content.decode("utf-8-sig").splitlines()[:2]
    return first.removeprefix("# "), second == "# required"


@pytest.mark.parametrize(
    "case", sorted(CASES.glob("*/*.po")), ids=lambda case: f"{case.parent.name}/{case.stem}"
)
def test_a_check_finds_what_its_case_says_and_nothing_else(case):
    content = case.read_bytes()
    wanted, required = expected(content)
    table = case.with_name("terms.tsv")
    terms, faults = read_terms(table.read_text("utf-8"), table.name) if table.exists() else (NO_TERMS, ())
    assert not faults
    every = findings(content, case.name, required=required, terms=terms)
    found = [one for one in every if one.check == case.parent.name]
    if wanted == "ok":
        assert not found
        return
    severity, _, message = wanted.partition(":")
    assert found
    assert {one.severity for one in found} == {Severity(severity)}
    assert all(message.strip() in one.message for one in found)
    assert all(one.file == case.name and one.line for one in found)


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_has_a_firing_and_a_silent_case(name):
    firsts = [expected(case.read_bytes())[0] for case in (CASES / name).glob("*.po")]
    assert any(first == "ok" for first in firsts)
    assert any(first != "ok" for first in firsts)


FACTS = tuple(
    name
    for name in CHECKS
    if name
    in {
        "number-changed", "number-missing", "number-format", "percent", "unit-changed", "range", "currency",
        "date-changed", "stale-fact", "phone-mismatch",
    }
)  # fmt: skip


@pytest.mark.parametrize(
    "case",
    sorted(case for name in FACTS for case in (CASES / name).glob("*.po")),
    ids=lambda case: f"{case.parent.name}/{case.stem}",
)
def test_a_slip_in_a_number_is_found_by_one_check_and_what_is_right_by_none(case):
    content = case.read_bytes()
    found = [one.check for one in findings(content, case.name) if one.check in FACTS]
    assert found == [] if expected(content)[0] == "ok" else set(found) == {case.parent.name}


def test_there_is_no_case_of_a_check_that_does_not_exist():
    assert {folder.name for folder in CASES.iterdir()} == set(CHECKS)


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_is_explained_and_documented(name):
    check = CHECKS[name]
    text = explanation(check)
    assert name == check.id
    assert all(part and part in text for part in (check.summary, check.reason, check.traps, check.fix))
    section = re.search(
        rf"^## {name}\n(.*?)(?=^## |\Z)", DOCS.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    assert section
    assert str(check.severity) in section[1]


def test_a_check_that_does_not_exist_has_no_explanation():
    assert explanation(about("no-such-check")) is None


def po(*messages, language="de", plural="nplurals=2; plural=(n != 1);"):
    header = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    return "\n".join([header + f'"Plural-Forms: {plural}\\n"\n', *messages]).encode()


def unit(msgid, markup=Markup.MARKDOWN, line=7, **more):
    return Unit(MessageKey(msgid), "text", markup, Reference("content/a.md", line), **more)


def test_a_finding_names_the_line_of_the_msgstr():
    content = po('# a comment\n#: content/a.md\nmsgid "a [b](c.md)"\nmsgstr "d"\n')
    (found,) = findings(content)
    assert content.decode().splitlines()[found.line - 1] == 'msgstr "d"'
    assert found == Finding(
        "link-lost",
        Severity.ERROR,
        "de",
        "de.po",
        found.line,
        1,
        "a [b](c.md)",
        None,
        "lacks the link to 'c.md'",
        Texts("a [b](c.md)", "d", "c.md"),
    )


def test_a_finding_in_a_plural_form_names_that_form():
    content = po(
        '#, python-format\nmsgid "%(n)s a"\nmsgid_plural "%(n)s b"\nmsgstr[0] "%(n)s c"\nmsgstr[1] "d"\n'
    )
    (found,) = findings(content)
    assert found.check == "ph-missing"
    assert "msgstr[1]" in found.message
    assert found.texts == Texts("%(n)s b", "d", "%(n)s")


def test_a_unit_that_no_catalog_has_is_missing_at_its_place_in_the_content():
    (found,) = findings(po(), units={MessageKey("new"): [unit("new")]})
    assert (found.check, found.file, found.line, found.msgid) == ("missing", "content/a.md", 7, "new")


def test_what_does_not_apply_to_a_locale_is_not_missing_there():
    only = unit("new", applies=Applies(only=frozenset({"fr"})))
    assert not findings(po('msgid "new"\nmsgstr ""\n'), units={only.key: [only]})
    assert findings(po('msgid "new"\nmsgstr ""\n'), units={only.key: [only, unit("new")]})


def test_a_text_is_judged_by_the_markup_of_its_units():
    content = po('msgid "a"\nmsgstr "[b](https://example.org) `c"\n')
    plain, marked = unit("a", Markup.PLAIN), unit("a")
    assert not findings(content, units={plain.key: [plain]})
    assert [one.check for one in findings(content, units={plain.key: [plain, marked]})] == ["refused"]


def test_the_flags_of_a_unit_say_what_a_placeholder_is():
    content = po('msgid "a {b}"\nmsgstr "c"\n')
    template = unit("a {b}", Markup.PLAIN, flags=frozenset({"python-brace-format"}))
    assert [one.check for one in findings(content, units={template.key: [template]})] == ["ph-missing"]
    assert not findings(content)


def test_what_is_refused_gives_one_finding():
    content = po('msgid "a [b](c.md) `d`"\nmsgstr "<script>x</script> ** \u200b"\n')
    assert [one.check for one in findings(content)] == ["refused"]


def test_what_is_fuzzy_is_not_judged_further():
    content = po('#, fuzzy\n#| msgid "a [b](d.md)"\nmsgid "a [b](c.md)"\nmsgstr "<b>e"\n')
    assert [one.check for one in findings(content)] == ["fuzzy"]


def test_findings_come_in_the_order_of_the_file():
    content = po(
        'msgid "z [b](c.md)"\nmsgstr "z"\n', 'msgid "y"\nmsgstr ""\n', 'msgid "x `c` [b](c.md)"\nmsgstr "x"\n'
    )
    found = findings(content)
    assert [one.check for one in found] == ["link-lost", "missing", "code-lost", "link-lost"]
    assert [one.line for one in found] == sorted(one.line for one in found)


def test_faults_of_the_reader_keep_their_place():
    fault = Problem("de.po", 3, 4, "expected a text", "close it")
    found = check_catalog(Catalog(DE, None, (), path="de.po"), {}, locale=DE, source=EN, faults=[fault])
    assert [(one.check, one.line, one.column, one.message) for one in found] == [
        ("po-syntax", 3, 4, "expected a text: close it")
    ]


def test_an_empty_catalog_without_header_is_no_fault():
    assert not check_catalog(Catalog(DE, None, (), path="de.po"), {}, locale=DE, source=EN)


def test_a_message_made_in_memory_has_the_place_of_its_unit():
    message = Message(MessageKey("a [b](c.md)"), ("d",))
    one = unit("a [b](c.md)")
    (found,) = check_catalog(
        Catalog(DE, None, (message,), path="de.po"), {one.key: [one]}, locale=DE, source=EN
    )
    assert (found.file, found.line) == ("content/a.md", 7)


def test_ten_thousand_plain_messages_have_no_findings():
    messages = tuple(
        Message(MessageKey(f"text {n} of it"), (f"Text {n} davon",), line=n) for n in range(10_000)
    )
    found = check_catalog(Catalog(DE, None, messages, path="de.po"), {}, locale=DE, source=EN)
    assert Counter(one.check for one in found) == {}


def test_an_author_of_a_page_sets_the_greatest_length_of_a_text():
    page = "<!-- i18n:comment max-len: 10 -->\nSearch\n\nSearch now\n"
    units = units_by_key(parse("content/a.md", page, Options(source_locale=EN)).units())
    content = po(
        'msgid "Search"\nmsgstr "Durchsuchen ja"\n', 'msgid "Search now"\nmsgstr "Jetzt durchsuchen"\n'
    )
    (found,) = findings(content, units=units)
    assert (found.check, found.msgid) == ("max-length", "Search")
