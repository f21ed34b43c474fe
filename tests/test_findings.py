"""What a finding is known by."""

from dataclasses import replace

import pytest

from i18n.findings import Finding, Severity, fingerprint

LINK = Finding(
    check="link-lost",
    severity=Severity.ERROR,
    locale="de",
    file="locales/de/LC_MESSAGES/messages.po",
    line=12,
    column=1,
    msgid="See [risks](risks.md).",
    msgctxt=None,
    message="the link 'risks.md' is missing",
)
SYNTAX = replace(LINK, check="po-syntax", msgid=None, message="line 7: no closing quote")


def test_a_finding_keeps_its_fingerprint_when_something_is_written_above_it():
    assert fingerprint(replace(LINK, line=99, column=3)) == fingerprint(LINK)


def test_a_finding_keeps_its_fingerprint_when_its_catalog_is_laid_out_anew():
    assert fingerprint(replace(LINK, file="po/de.po")) == fingerprint(LINK)


def test_a_finding_without_a_message_keeps_its_fingerprint_when_its_line_moves():
    assert fingerprint(replace(SYNTAX, line=8, message="line 8: no closing quote")) == fingerprint(SYNTAX)


@pytest.mark.parametrize(
    "other",
    [
        {"check": "link-changed"},
        {"locale": "fr"},
        {"msgid": "See [the risks](risks.md)."},
        {"msgctxt": "title"},
        {"msgctxt": ""},
        {"msgid": None},
    ],
)
def test_another_check_locale_or_message_has_another_fingerprint(other):
    assert fingerprint(replace(LINK, **other)) != fingerprint(LINK)


def test_findings_of_files_differ_by_file_and_by_what_is_said():
    found = [SYNTAX, replace(SYNTAX, file="po/de.po"), replace(SYNTAX, message="no msgid")]

    assert len({fingerprint(one) for one in found}) == len(found)


def test_a_fingerprint_is_for_machines_to_keep():
    assert fingerprint(LINK) == "5123442bf4515dc985e0"
    assert fingerprint(replace(LINK, msgid="\ud800\0")).isalnum()
