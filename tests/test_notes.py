"""Our notes in PO files hold for the text they were written for, and for no other."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n import po
from i18n.merge import merge
from i18n.model import Catalog, Message, MessageKey, Previous
from i18n.notes import noted, notes, renoted, unnoted

MESSAGE = Message(MessageKey("Take *one* a day.", None), ("Nehmen Sie *eine* am Tag.",))
TEXTS = st.text(max_size=30)


def reviewed(message: Message) -> Message:
    return replace(message, translator_comments=noted(message, "reviewed", "maria doctor 2026-05-03"))


def catalog(*messages: Message) -> Catalog:
    return Catalog(None, None, messages)


def test_a_note_holds_for_its_text():
    (note,) = notes(reviewed(MESSAGE))

    assert note[:4] == ("reviewed", "", "maria doctor 2026-05-03", True)
    assert note.line.startswith("i18n: reviewed maria doctor 2026-05-03 sha=")


@pytest.mark.parametrize(
    "changes",
    [
        {"msgstr": ("Nehmen Sie *zwei* am Tag.",)},
        {"key": MessageKey("Take *two* a day.", None)},
        {"key": MessageKey("Take *one* a day.", "")},
        {"msgid_plural": "Take %(n)s a day."},
        {"msgstr": ("Nehmen Sie *eine* am Tag.", "")},
    ],
)
def test_a_note_holds_for_no_other_text(changes):
    (note,) = notes(replace(reviewed(MESSAGE), **changes))

    assert not note.holds


def test_the_same_note_is_written_once():
    once = reviewed(MESSAGE)

    assert reviewed(once) == once


def test_a_note_can_be_taken_away_and_the_words_of_translators_stay():
    message = reviewed(replace(MESSAGE, translator_comments=("reviewed by eye", "i18n: was msgstr[1]: x")))

    assert unnoted(message, notes(message)) == ("reviewed by eye", "i18n: was msgstr[1]: x")


@pytest.mark.parametrize(
    "line",
    ["i18n: reviewed maria", "i18n: Reviewed sha=00", "reviewed sha=00", "i18n: x sha=0g", "i18n: sha=00"],
)
def test_other_comments_are_no_notes(line):
    assert notes(replace(MESSAGE, translator_comments=(line,))) == ()


@given(
    msgid=TEXTS,
    msgstr=st.lists(TEXTS, min_size=1, max_size=3),
    text=TEXTS,
    value=st.sampled_from(["", "link-lost"]),
)
def test_a_note_of_any_text_comes_back_from_a_po_file(msgid, msgstr, text, value):
    plain = Message(
        MessageKey(f"a{msgid}".replace("\0", ""), None), tuple(one.replace("\0", "") for one in msgstr)
    )
    message = replace(plain, msgid_plural="b") if len(msgstr) > 1 else plain
    message = replace(message, translator_comments=noted(message, "ignore", text, value))

    (back,) = po.read(po.write(catalog(message)), path="x.po").catalog.messages
    (note,) = notes(back)

    assert note.word == "ignore"
    assert note.value == value
    assert note.holds
    said = re.sub(r"[\s\x00-\x1f\x7f]+", " ", text).strip()
    assert note.text == re.sub(r"\bsha=", "sha:", said)


def test_what_was_reviewed_stays_reviewed_when_only_its_markup_changed():
    template = catalog(Message(MessageKey("Take _one_ a day.", None), ("",)))

    merged = merge(template, catalog(reviewed(MESSAGE))).catalog
    (message,) = [one for one in merged.messages if not one.obsolete]

    assert not message.fuzzy
    assert message.msgstr == ("Nehmen Sie _eine_ am Tag.",)
    assert [note.holds for note in notes(message)] == [True]


def test_a_note_goes_along_to_a_text_that_says_the_same_beside_the_old_one():
    template = catalog(Message(MESSAGE.key, ("",)), Message(MessageKey("Take _one_ a day.", None), ("",)))

    merged = merge(template, catalog(reviewed(MESSAGE))).catalog

    assert [[note.holds for note in notes(one)] for one in merged.messages] == [[True], [True]]


def test_what_another_program_made_fuzzy_for_its_markup_is_as_reviewed_as_before():
    template = catalog(Message(MessageKey("Take _one_ a day.", None), ("",)))
    before = reviewed(MESSAGE)
    fuzzy = po.edit(
        before,
        key=MessageKey("Take _one_ a day.", None),
        flags=("fuzzy",),
        previous=Previous(*before.key, before.msgid_plural),
    )

    (message,) = merge(template, catalog(fuzzy)).catalog.messages

    assert not message.fuzzy
    assert [note.holds for note in notes(message)] == [True]


def test_a_note_that_held_no_longer_does_not_come_to_hold():
    other = replace(reviewed(MESSAGE), msgstr=("anders",))

    assert not any(note.holds for note in notes(replace(other, translator_comments=renoted(other, MESSAGE))))
