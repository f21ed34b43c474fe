"""A merge, case by case (tests/cases/merge), and what its report says."""

import shutil
import subprocess
from pathlib import Path

import pytest

from i18n import po
from i18n.locales import locale
from i18n.merge import merge
from i18n.model import MessageKey

CASES = sorted((Path(__file__).parent / "cases" / "merge").iterdir())
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def catalog(content: bytes | str, path="old.po"):
    reading = po.read(
        content if isinstance(content, bytes) else (HEADER + content).encode(), path, LOCALE[path]
    )
    assert not reading.faults
    return reading.catalog


LOCALE = {"old.po": locale("de"), "new.pot": None}


def merged(old: str, new: str, **options):
    return merge(catalog(new, "new.pot"), catalog(old), **options)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case, golden):
    template = catalog((case / "new.pot").read_bytes(), "new.pot")
    old = (case / "old.po").read_bytes()
    result = merge(template, catalog(old))
    written = po.write(result.catalog)
    golden(case / "expected.po", written.decode())
    assert result.report.changed == (written != old)
    again = merge(template, catalog(written))
    assert po.write(again.catalog) == written
    assert not again.report.changed


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="msgfmt is not installed")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_msgfmt_accepts_what_a_merge_leaves(case):
    content = (
        (case / "expected.po").read_bytes().removeprefix(b"\xef\xbb\xbf")
    )  # it refuses any file with one
    judged = subprocess.run(
        ["msgfmt", "-o", "/dev/null", "-"], input=content, capture_output=True, check=False
    )
    assert judged.returncode == 0, judged.stderr.decode()


OLD = """
#: a.md
msgid "Kept"
msgstr "Behalten"

#: a.md
msgid "Moved"
msgstr "Verschoben"

#: a.md
msgid "The edited text"
msgstr "Der Text"

#: a.md
msgid "Completely gone"
msgstr "Ganz weg"

#: a.md
msgid "Untranslated and gone"
msgstr ""

#~ msgid "Back"
#~ msgstr "Zurück"
"""
NEW = """
#: a.md:1
msgid "Kept"
msgstr ""

#: b.md:1
msgid "Moved"
msgstr ""

#: a.md:2
msgid "The edited texts"
msgstr ""

#: a.md:3
msgid "Back"
msgstr ""

#: a.md:4
msgid "Wholly new 123"
msgstr ""
"""


def test_the_report_has_each_message_in_one_list():
    report = merged(OLD, NEW).report
    assert report.kept == (MessageKey("Kept"),)
    assert report.moved == (MessageKey("Moved"),)
    assert report.revived == (MessageKey("Back"),)
    assert [(one.key.msgid, one.old.msgid, round(one.score)) for one in report.fuzzied] == [
        ("The edited texts", "The edited text", 97)
    ]
    assert report.added == (MessageKey("Wholly new 123"),)
    assert report.obsoleted == (MessageKey("Completely gone"),)
    assert report.dropped == (MessageKey("Untranslated and gone"),)
    assert report.changed
    assert report.behind == 3
    assert str(report) == "1 kept, 1 moved, 1 revived, 1 fuzzied, 1 added, 1 obsoleted, 1 dropped"


def test_without_fuzzy_nothing_is_suggested_and_what_was_edited_is_obsolete():
    result = merged(OLD, NEW, fuzzy=False)
    assert result.report.fuzzied == ()
    assert MessageKey("The edited text") in result.report.obsoleted
    assert MessageKey("The edited texts") in result.report.added


def test_the_threshold_decides_what_is_close():
    old, new = 'msgid "The edited text"\nmsgstr "x"\n', 'msgid "The changed text"\nmsgstr ""\n'
    assert len(merged(old, new, threshold=70).report.fuzzied) == 1
    assert len(merged(old, new, threshold=90).report.fuzzied) == 0


def test_references_are_written_as_asked_for():
    old = '#: a.md:7\nmsgid "x"\nmsgstr "y"\n'
    new = '#: a.md:9 a.md:11 b.md:1\nmsgid "x"\nmsgstr ""\n'
    shown = {
        mode: merged(old, new, references=mode).catalog.messages[0].references
        for mode in ("file", "line", "none")
    }
    assert shown == {"file": ("a.md", "b.md"), "line": ("a.md:9", "a.md:11", "b.md:1"), "none": ()}


def test_untouched_messages_are_the_same_values():
    old = catalog(OLD)
    result = merge(catalog(NEW, "new.pot"), old)
    assert result.catalog.messages[0] is old.messages[0]
    whole = merge(catalog("", "new.pot"), catalog(""))
    again = merge(catalog("", "new.pot"), whole.catalog)
    assert again.catalog is whole.catalog


def test_a_suggestion_from_a_text_that_stays_brings_no_comments_of_its_translator():
    old = '# mine\nmsgid "Wash your hands."\nmsgstr "x"\n'
    new = 'msgid "Wash your hands."\nmsgstr ""\n\nmsgid "Wash your hands!"\nmsgstr ""\n'
    first, second = merged(old, new).catalog.messages
    assert first.translator_comments == ("mine",)
    assert second.translator_comments == ()
    assert second.fuzzy
    assert second.previous is not None
    assert second.previous.msgid == "Wash your hands."


def test_a_message_in_conflict_between_branches_is_not_put_right_by_what_its_source_was():
    said = '#, fuzzy\n#| msgid "Wash *hands*"\nmsgid "Wash _hands_"\nmsgstr "Hände waschen"\n'
    fresh = po.read(b'msgid "Wash _hands_"\nmsgstr ""\n', "x.pot").catalog
    for note, fuzzy in (("", False), ('# i18n: other msgstr "Hände säubern"\n', True)):
        catalog = po.read((note + said).encode(), "de.po", locale("de")).catalog
        (message,) = merge(fresh, catalog).catalog.messages
        assert message.fuzzy is fuzzy
