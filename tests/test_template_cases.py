"""Templates as sites have them, case by case (tests/cases/templates): their messages, and what they say in a locale.

A folder holds ``template.html``, the values that it is given (``values.json``), and for a locale a table of
translations (``de.tsv``), where each plural form has a line of its own.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from documents import EN
from test_formats import dump, table_of

from i18n.locales import locale
from i18n.model import Localized, State
from i18n.templating import Speaker, Templates, extract_messages

CASES = sorted((Path(__file__).parent / "cases" / "templates").iterdir())


def template(case):
    return (case / "template.html").read_text("utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_messages_of_a_template_are_as_accepted(case, golden):
    units = extract_messages("content/_templates/template.html", template(case))
    found = [dump(unit) + (f"  plural | {unit.plural}\n" if unit.plural else "") for unit in units]
    golden(case / "units.txt", "\n".join(found))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_a_template_says_in_a_locale_is_as_accepted_and_was_extracted(case, golden):
    units = extract_messages("content/_templates/template.html", template(case))
    extracted = {unit.key for unit in units}
    values = json.loads((case / "values.json").read_text("utf-8"))
    for path in case.glob("*.tsv"):
        where = locale(path.stem)
        texts = table_of(path, where)
        asked = set()

        def english(key, n=None, plural=None):
            return Localized(key.msgid if plural is None or n == 1 else plural, EN, State.MISSING)

        def lookup(key, n=None, plural=None, texts=texts, asked=asked):
            asked.add(key)
            wanted = english(key, n, plural)
            return texts.get(wanted.text) or wanted

        made = Templates({}, {"page.html": template(case)}).render(
            "page.html", values, Speaker(where, lookup, english)
        )
        golden(case / f"rendered.{where.tag}.html", made)
        assert asked <= extracted
        assert texts.keys() <= {text for unit in units for text in (unit.key.msgid, unit.plural)}
