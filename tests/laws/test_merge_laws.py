"""Laws 4 and 5 of one merge."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from merging import UNITS, lines_of, pot

from i18n import po
from i18n.locales import locale
from i18n.merge import merge
from i18n.model import Markup, MessageKey, Reference, Unit


@settings(deadline=None)
@given(
    st.lists(UNITS, min_size=1, max_size=8),
    UNITS,
    st.integers(0, 8),
    st.lists(st.booleans(), min_size=8, max_size=8),
    st.lists(UNITS, max_size=3),
)
def test_an_inserted_message_changes_no_byte_of_another(units, new, at, translated, gone):
    old_keys = {unit.key for unit in units}
    if new.key in old_keys:
        return
    start = merge(
        pot([*units, *(unit for unit in gone if unit.key != new.key)]), po.new_catalog(locale("de"), "test")
    ).catalog
    said = tuple(
        po.edit(message, msgstr=tuple(f"t{at} {form}" for form in range(len(message.msgstr))))
        if yes
        else message
        for at, (message, yes) in enumerate(zip(start.messages, translated * 2, strict=False))
    )
    first = merge(pot(units), replace(start, messages=said), fuzzy=False).catalog
    # What stayed empty may have a translation in another context: that comes with any merge, whatever is inserted.
    settled = merge(pot(units), first).catalog
    before = po.read(po.write(settled), "old.po", locale("de")).catalog
    longer = [*units[:at], new, *units[at:]]
    after = po.read(po.write(merge(pot(longer), before).catalog), "old.po", locale("de")).catalog
    here = {message.key: lines_of(message) for message in after.messages}
    for message in before.messages:
        assert here[message.key] == lines_of(message)


def test_a_merge_into_nothing_gives_the_template_untranslated():
    units = [Unit(MessageKey("a"), "heading", Markup.MARKDOWN, Reference("content/a.md", 1))]
    result = merge(pot(units), po.new_catalog(locale("de"), "test"))
    assert [message.key.msgid for message in result.catalog.messages] == ["a"]
    assert result.report.added == (MessageKey("a"),)
