"""How right the checks are: what docs/checks.md says of it is measured here."""

from __future__ import annotations

from pathlib import Path

import pytest
from proof import PROOF, bad_enough, by_check, found_in, good_pairs, sections, with_sections, wrongly_found

from i18n.checks import CHECKS
from i18n.findings import Severity
from i18n.locales import locale
from i18n.model import Catalog, Markup, Message
from i18n.pseudo import pseudo

DOCS = Path(__file__).parents[1] / "docs" / "checks.md"


def test_sound_translations_in_at_least_ten_languages_have_no_error_and_hardly_a_warning():
    count, found = wrongly_found()

    assert len(list(good_pairs())) >= 10
    assert [one for one in found if one.severity is Severity.ERROR] == []
    assert len(bad_enough(found)) * 50 <= count


def test_planted_faults_are_found():
    rows = [anyhow for name, (anyhow, _) in by_check().items() if name in CHECKS]

    assert sum(row.found for row in rows) * 100 >= sum(row.of for row in rows) * 95


def test_every_language_has_a_sound_and_an_unsound_catalog():
    good, bad = ({path.name for path in (PROOF / kind).glob("*.po")} for kind in ("good", "bad"))

    assert bad <= good
    assert len(bad) >= 10


@pytest.mark.parametrize(("tag", "direction"), [("en-XA", "ltr"), ("ar-XB", "rtl")])
def test_a_pseudo_translation_has_no_fault(tag, direction):
    _, catalog, _ = next(good_pairs())
    messages = tuple(
        Message(one.key, (pseudo(one.key.msgid, Markup.MARKDOWN, direction),)) for one in catalog.messages
    )

    assert found_in(Catalog(locale(tag), None, messages), locale(tag), CHECKS.values()) == ()


def test_the_figures_in_the_documentation_are_those_that_are_measured(golden):
    golden(DOCS, with_sections(DOCS.read_text("utf-8"), sections()))
